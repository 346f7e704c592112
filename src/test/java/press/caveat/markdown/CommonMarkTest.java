package press.caveat.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification 0.31.2. Those the parser fails are listed by number
 * in {@code commonmark-failing.txt}: none may be added, and one that begins to pass must be taken
 * out.
 */
class CommonMarkTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$");

  @Test
  void examplesOfTheSpecification() throws IOException {
    String spec = resource("/spec.txt");
    assertTrue(spec.contains("version: '0.31.2'"));
    Parser parser = Parser.builder(Dialect.COMMONMARK).build();
    HtmlRenderer renderer = HtmlRenderer.builder(Dialect.COMMONMARK).build();
    List<Integer> failing = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(spec.replace("\r\n", "\n"));
    int number = 0;
    while (example.find()) {
      number++;
      String text = example.group(1).replace('\u2192', '\t');
      String expected = example.group(2).replace('\u2192', '\t');
      String actual = renderer.render(parser.parse(text));
      if (!normalised(expected).equals(normalised(actual))) {
        failing.add(number);
      }
    }
    assertEquals(652, number);
    assertEquals(known(), failing);
    System.out.printf("CommonMark: %d of %d examples%n", number - failing.size(), number);
  }

  /** The numbers listed; what follows one says why. */
  private static List<Integer> known() throws IOException {
    return resource("/commonmark-failing.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Integer.valueOf(line.split(" ")[0]))
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CommonMarkTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** As the specification's own tests do: the same elements, attributes and text. */
  private static String normalised(String html) {
    var document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body().html().replaceAll(">\\s+<", "><").strip();
  }
}
