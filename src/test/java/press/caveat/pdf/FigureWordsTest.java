package press.caveat.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import press.caveat.book.MediaType;
import press.caveat.book.Resource;

class FigureWordsTest {
  private static Resource drawing(String content) {
    String svg = "<svg viewBox=\"0 0 360 300\" font-size=\"13\">" + content + "</svg>";
    return new Resource("a.svg", MediaType.SVG, svg.getBytes(StandardCharsets.UTF_8));
  }

  private static Element figure() {
    return Jsoup.parseBodyFragment("<div><figure><img alt=\"It shows this.\"></figure></div>")
        .body()
        .child(0);
  }

  @Test
  void theSmallestWordsAreMeasuredAsTheyArePrinted() {
    Resource drawing = drawing("<text style=\"font-size: 26px\">a</text><text>b</text>");
    assertEquals(18.02, FigureWords.smallest(drawing, 176).orElseThrow(), 0.01);
  }

  @Test
  void aDrawingWithoutWordsHasNone() {
    assertTrue(FigureWords.smallest(drawing("<path d=\"M0 0\"/>"), 10).isEmpty());
  }

  @Test
  void whatSmallWordsSayIsPrintedBelow() {
    Element block = figure();
    FigureWords.describe(block.expectFirst("img"), drawing("<text>a</text>"), 150, 18);
    assertEquals("It shows this.", block.expectFirst("figure + p.figure-words").text());
  }

  @Test
  void wordsThatAreLargeEnoughAreNotRepeated() {
    Element block = figure();
    FigureWords.describe(block.expectFirst("img"), drawing("<text>a</text>"), 176, 18);
    assertEquals(1, block.children().size());
  }
}
