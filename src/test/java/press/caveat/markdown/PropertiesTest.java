package press.caveat.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text: it is read or refused, as well-formed XHTML, and no word is lost. */
@Timeout(300)
class PropertiesTest {
  /** How many prefixes and suffixes of a long chapter are tried; short ones are tried at each. */
  private static final int CUTS = 60;

  private static final String[] PIECES = {
    "\n",
    "\n\n",
    " ",
    "  \n",
    "- ",
    "1. ",
    "> ",
    "# ",
    "## ",
    "    ",
    "::: note\n",
    "\n:::\n",
    ": ",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "~",
    "~~",
    "^",
    "++",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "{.a}",
    "{#b}",
    "{lang=fr}",
    "![",
    "](c.png)",
    "](d.md)",
    "[^1]",
    "\n[^1]: ",
    "\n*[",
    "]: ",
    "|",
    "\n|---|---|\n",
    "<",
    ">",
    "<br>",
    "<!-- ",
    " -->",
    "&amp;",
    "\\",
    "\"",
    "'",
    "--",
    "...",
    "- [ ] ",
    "> -- ",
    "@",
    "Table: ",
    "\n***\n",
    "\t",
    "«",
    "é",
    "中",
    "שלום",
    "🙂",
    "<https://example.org/",
    "$",
    "!",
    "=\n"
  };

  static List<Path> chapters() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder :
        List.of(
            "manuscript", "src/test/resources/dialect", "src/test/resources/stock/manuscript")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  static List<Path> regressions() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/regressions"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("regressions")
  void whatOnceFailed(Path file) throws Exception {
    Chapters.check(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void prefixesAndSuffixes(Path file) throws Exception {
    String text = Files.readString(file);
    int step = Math.max(1, text.length() / CUTS);
    for (int cut = 0; cut < text.length(); cut += step) {
      Chapters.check(text.substring(0, cut));
      Chapters.check(text.substring(cut));
    }
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void everyWordOfAChapterComesOut(Path file) throws Exception {
    String text = Files.readString(file);
    Chapters.Reading reading = Chapters.check(text);
    String out = allText(reading.body().orElseThrow());
    List<String> lost = PlainWords.of(text).stream().filter(word -> !out.contains(word)).toList();
    assertEquals(List.of(), lost);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void madeUpTextLosesNoWord(long seed) throws Exception {
    Random random = new Random(seed);
    for (int run = 0; run < 250; run++) {
      StringBuilder text = new StringBuilder("# Title\n\n");
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        if (random.nextBoolean()) {
          words.add("word" + i + "end");
          text.append(words.get(words.size() - 1));
        }
      }
      Chapters.Reading reading = Chapters.check(text.toString());
      String out = reading.body().map(PropertiesTest::allText).orElse("");
      String visible = text.toString().replaceAll("(?s)<!--.*?-->", " ");
      List<String> lost =
          words.stream().filter(visible::contains).filter(word -> !out.contains(word)).toList();
      if (!lost.isEmpty() && reading.diagnostics().isEmpty()) {
        assertEquals(List.of(), lost, () -> "of\n" + text + "\nonly came\n" + out);
      }
    }
  }

  /** Text and everything else a reader or listener gets. */
  private static String allText(Element body) {
    StringBuilder text = new StringBuilder(body.wholeText().replaceAll("\\s+", " "));
    for (Element element : body.getAllElements()) {
      for (String name : List.of("alt", "href", "src", "aria-label", "id", "class", "lang")) {
        text.append(' ').append(element.attr(name));
      }
      text.append(' ').append(element.attr("data-cite"));
    }
    return text.toString();
  }
}
