package press.caveat.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification. Those the parser fails are listed by number: none
 * may be added, and one that begins to pass must be taken out.
 *
 * <p>Version 0.30 comes with a test library. Version 0.31.2 is on no Maven repository; {@code npm
 * pack commonmark-spec@0.31.2} puts it where {@code -Dcommonmark.spec} can point.
 */
class CommonMarkTest {
  /** Version 0.30. */
  private static final List<Integer> FAIL_030 =
      List.of(
          28, 146, 171, 195, 201, 215, 216, 312, 313, 331, 332, 335, 336, 337, 415, 416, 488, 492,
          493, 539, 640);

  /** Version 0.31.2, whose numbers are its own. */
  private static final List<Integer> FAIL_031 =
      List.of(
          28, 146, 171, 195, 201, 215, 216, 312, 313, 331, 332, 335, 336, 337, 354, 416, 417, 489,
          493, 494, 540, 625, 626, 640);

  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$");

  @Test
  void version030() throws IOException {
    try (InputStream spec = CommonMarkTest.class.getResourceAsStream("/spec.0.30.txt")) {
      check(new String(spec.readAllBytes(), StandardCharsets.UTF_8), FAIL_030);
    }
  }

  @Test
  void version031() throws IOException {
    String path = System.getProperty("commonmark.spec", "");
    if (!path.isEmpty()) {
      check(Files.readString(Path.of(path)), FAIL_031);
    }
  }

  private static void check(String spec, List<Integer> known) {
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
    assertTrue(number > 600, "the specification has " + number + " examples");
    assertEquals(new TreeSet<>(known), new TreeSet<>(failing));
  }

  /** As the specification's own tests do: the same elements, attributes and text. */
  private static String normalised(String html) {
    var document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body().html().replaceAll(">\\s+<", "><").strip();
  }
}
