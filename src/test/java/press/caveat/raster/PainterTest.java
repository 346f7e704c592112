package press.caveat.raster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.svg.SvgDocument;

class PainterTest {
  private final Canvas canvas = new Canvas(20, 10);
  private final List<String> problems = new ArrayList<>();

  private Canvas paint(String content) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">" + content + "</svg>";
    new Painter(canvas, (element, problem) -> problems.add(problem), (e, shape, colour, on) -> {})
        .paint(SvgDocument.of(svg.getBytes(UTF_8)));
    return canvas;
  }

  private void assertColour(int rgb, int x, int y) {
    assertEquals(new Colour(rgb), canvas.at(x, y));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<rect x='4' y='4' width='12' height='12'/>",
        "<rect x='2' y='2' width='16' height='16' rx='4'/>",
        "<circle cx='10' cy='10' r='8'/>",
        "<ellipse cx='10' cy='10' rx='9' ry='7'/>",
        "<polygon points='3,3 17,3 17,17 3,17'/>",
        "<path d='M3 3h14v14h-14z'/>",
        "<g transform='translate(10 10)'><path transform='rotate(45)' d='M-8-8h16v16h-16z'/></g>",
      })
  void everyShapeIsPaintedWhereItStands(String shape) {
    paint("<g fill='#f00'>" + shape + "</g>");
    assertEquals(List.of(), problems);
    assertColour(0xFF0000, 5, 5);
    assertColour(0xFFFFFF, 15, 5);
    assertColour(0xFFFFFF, 0, 0);
  }

  @Test
  void laterShapesLieOverEarlierOnesAndOpacityMixes() {
    paint(
        "<rect width='40' height='20'/><rect width='20' height='20' fill='white' opacity='.5'"
            + " style='fill-opacity:0.5'/><rect width='4' height='20' fill='#010203'/>");
    assertColour(0x404040, 5, 5);
    assertColour(0x000000, 15, 5);
    assertColour(0x010203, 1, 5);
  }

  @Test
  void roundedCornersAreLeftOut() {
    paint("<rect width='40' height='20' rx='10'/>");
    assertColour(0xFFFFFF, 0, 0);
    assertColour(0xFFFFFF, 19, 9);
    assertColour(0x000000, 10, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<path d='M0 0' stroke='red'/> | stroke is not supported on a cover",
        "<line x1='1'/> | line is not supported on a cover",
        "<use href='#a'/> | use is not supported on a cover",
        "<text>a</text> | text is not supported on a cover",
        "<g opacity='.5'/> | opacity of a group is not supported on a cover; give it to shapes",
        "<path d='M0 0' fill='url(#a)'/> | fill: url(#a) is not understood; write #rrggbb",
        "<path d='M0 0' fill='red'/> | fill: red is not understood; write #rrggbb",
        "<path d='L1 1'/> | 'a path begins with a move, not with L'",
        "<rect width='5%'/> | 'width=\"5%\" is no number'",
        "<g transform='up(3)'/> | no transform: up",
        "<g style='filter:url(#a)'/> | filter is not supported on a cover",
      })
  void whatCannotBeDrawnIsTold(String content, String problem) {
    paint(content);
    assertEquals(List.of(problem), problems);
  }

  @Test
  void contrastIsThatOfWcag() {
    assertEquals(21, Colour.BLACK.contrast(Colour.WHITE), 1e-9);
    assertEquals(1, Colour.WHITE.contrast(Colour.WHITE), 1e-9);
    assertEquals(4.54, new Colour(0x767676).contrast(Colour.WHITE), 0.005);
  }
}
