package press.caveat.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.font.Face;
import press.caveat.font.FontShelf;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Kind;
import press.caveat.verify.court.Court;

/** Books that pandoc, calibre, WeasyPrint and Chromium make: honest ones and tricky ones. */
class OtherToolsIT {
  private static final String NOTICE =
      "<section id=\"notice\"><h1>Please read this first</h1>"
          + "<p>This book gives general health information. It is not medical advice and does not"
          + " know you.</p><ul><li>Do not start or stop a medicine because of this book.</li>"
          + "<li>Do not put off getting help because of what you read here.</li></ul>"
          + "<p>In an emergency call 112 at once.</p></section>";

  private static final String CHAPTERS =
      "<h1>Mint</h1>" + text("Mint") + "<h1>Sage</h1>" + text("Sage");

  private static final ApprovedText APPROVED =
      new ApprovedText(
          "Please read this first This book gives general health information. It is not medical"
              + " advice and does not know you. Do not start or stop a medicine because of this"
              + " book. Do not put off getting help because of what you read here. In an emergency"
              + " call 112 at once.",
          "",
          "");

  private static final Court COURT =
      new Court(APPROVED, FontShelf.faces().stream().map(Face::bytes).toList(), true);

  private static final List<String> HARMLESS =
      List.of(
          "",
          "body { margin: 5%; font-family: Georgia, serif }",
          "h1 { font-size: 1.4em; text-align: center }",
          "body { color: #222; background: #fff }",
          "p { text-align: justify; line-height: 1.6 }",
          "li { margin: .5em 0; list-style-type: square }",
          "p, li { font-size: 1.1em }",
          ".x { display: none }",
          "@media print { body { font-size: 12pt } }",
          "h1 { border-bottom: 2px solid; padding-bottom: .2em }",
          "p { hyphens: none; letter-spacing: .01em }",
          "#notice ul + p { font-weight: bold; border: 1px solid; padding: .5em }");

  private static final List<String> HARMFUL =
      List.of(
          "#notice p { display: none }",
          "#notice p { color: #fff; background: #fff }",
          "#notice li { font-size: 2px }",
          "#notice p { visibility: hidden }",
          "#notice li { opacity: 0.05 }",
          "#notice ul + p { position: absolute; left: -9999px }",
          "#notice p { text-indent: -9999px }",
          "#notice ul { height: 0; overflow: hidden }",
          "#notice p { letter-spacing: -.9em }",
          "#notice li { color: #ddd; background: #fff }",
          "#notice ul + p { text-decoration: line-through }",
          "#notice p { transform: scale(.05) }");

  /** Tricks with the text, which no style shows. */
  private static final Map<String, UnaryOperator<String>> CHANGED =
      Map.of(
          "a word is missing", body -> body.replace("Do not start", "Do start"),
          "a sentence is missing", body -> body.replaceFirst("<p>In an emerg.*?</p>", ""),
          "a sentence is added", body -> body.replace("</ul>", "</ul><p>Or do.</p>"),
          "it is the last chapter", body -> CHAPTERS + NOTICE);

  private static final Map<String, Integer> SEEN = new TreeMap<>();

  @TempDir Path folder;

  private static String text(String herb) {
    return ("<p>" + herb + " grows in every garden and likes a damp place in the shade.</p>")
        .repeat(12);
  }

  static Stream<Arguments> honest() {
    return Stream.of(OtherTools.values())
        .flatMap(tool -> some(tool, HARMLESS).map(css -> Arguments.of(tool, css)));
  }

  static Stream<Arguments> tricky() {
    return Stream.of(OtherTools.values())
        .flatMap(tool -> some(tool, HARMFUL).map(css -> Arguments.of(tool, css)));
  }

  static Stream<Arguments> changed() {
    return Stream.of(OtherTools.values())
        .filter(tool -> tool != OtherTools.CALIBRE_PDF)
        .flatMap(tool -> CHANGED.keySet().stream().sorted().map(name -> Arguments.of(tool, name)));
  }

  /** calibre takes seconds for a PDF, and its engine is Chromium's. */
  private static Stream<String> some(OtherTools tool, List<String> all) {
    return all.stream().limit(tool == OtherTools.CALIBRE_PDF ? 4 : all.size());
  }

  @ParameterizedTest
  @MethodSource("honest")
  void anHonestBookIsAccepted(OtherTools tool, String css) {
    List<Finding> rejecting = rejecting(tool, NOTICE + CHAPTERS, css);
    assertEquals(List.of(), rejecting);
    SEEN.merge(tool + " accepted", 1, Integer::sum);
  }

  @ParameterizedTest
  @MethodSource("tricky")
  void aTrickIsRejected(OtherTools tool, String css) {
    assertFalse(rejecting(tool, NOTICE + CHAPTERS, css).isEmpty());
    SEEN.merge(tool + " rejected", 1, Integer::sum);
  }

  @ParameterizedTest
  @MethodSource("changed")
  void aChangedTextIsRejected(OtherTools tool, String name) {
    String body = CHANGED.get(name).apply(NOTICE + CHAPTERS);
    assertFalse(rejecting(tool, body, "").isEmpty());
    SEEN.merge(tool + " rejected", 1, Integer::sum);
  }

  @AfterAll
  static void tell() {
    System.out.println("Books of other tools: " + SEEN);
  }

  private List<Finding> rejecting(OtherTools tool, String body, String css) {
    String breaks = "h1 { page-break-before: always } section h1 { page-break-before: avoid } ";
    byte[] book = tool.make(folder, body, breaks + css);
    return COURT.judge("book", book, Kind.FOREIGN).findings().stream()
        .filter(finding -> finding.outcome().rejects())
        .toList();
  }
}
