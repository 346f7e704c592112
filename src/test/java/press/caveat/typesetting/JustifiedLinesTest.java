package press.caveat.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JustifiedLinesTest {
  private static final float RIGHT_EDGE = 210;

  /** The engine measures words and places elements in whole dots of a 27th of a point. */
  private static final float ROUNDING = 0.25f;

  private static final String CSS =
      """
      @page { size: 240pt 300pt; margin: 30pt }
      body { margin: 0; font-size: 9pt; text-align: justify }
      p { margin: 0 } code { font-family: Monospaced }
      .fn { float: footnote } .fn::footnote-call { content: '*' } .fn::footnote-marker { content: '' }
      .float { float: left; width: 80pt }
      """;

  /** Letters may be spaced as the engine does by default, or not at all as in a book. */
  @ParameterizedTest
  @ValueSource(strings = {"0.5mm", "0pt"})
  void endFlushWhereverTheNextLineBeginsWithAnElement(String betweenLetters) throws IOException {
    String style =
        "p{-fs-max-justification-inter-word:5cm;-fs-max-justification-inter-char:"
            + betweenLetters
            + "}";
    Element body = Print.body("<p>" + paragraph(900, new Random(1)) + "</p>");
    List<PrintedLine> lines = PrintedLine.ofOneColumn(Print.of(CSS + style, body).pdf());
    assertTrue(lines.size() > 100, "many lines: " + lines.size());
    assertEquals(List.of(), notFlush(lines.subList(0, lines.size() - 1)));
  }

  @Test
  void keepToTheWidestSpaceTheStyleSheetAllows() throws IOException {
    float one = firstRightEdge("1pt");
    assertTrue(one < RIGHT_EDGE - 5, "not flush: " + one);
    assertEquals(one + 2 * 0.5f, firstRightEdge("1.5pt"), 0.1f); // two spaces stand in the line
  }

  private static float firstRightEdge(String betweenWords) throws IOException {
    String limits =
        "p{-fs-max-justification-inter-char:0;-fs-max-justification-inter-word:%s}"
            .formatted(betweenWords);
    Element body = Print.body("<p>incomprehensible a incomprehensible incomprehensible</p>");
    return PrintedLine.ofOneColumn(Print.of(CSS + limits, body).pdf()).get(0).right();
  }

  private static List<String> notFlush(List<PrintedLine> lines) {
    return lines.stream()
        .filter(line -> Math.abs(line.right() - RIGHT_EDGE) > ROUNDING)
        .map(line -> line.right() + ": " + line.text())
        .toList();
  }

  private static String paragraph(int words, Random random) {
    String[] wraps = {
      "%s", "%s", "<em>%s</em>", "<b>%s</b>", "<code>%s</code>", "<a><i>%s</i></a>"
    };
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = "incomprehensible".substring(random.nextInt(8), 9 + random.nextInt(7));
      html.append(wraps[random.nextInt(wraps.length)].formatted(word)).append(' ');
    }
    return html.toString();
  }
}
