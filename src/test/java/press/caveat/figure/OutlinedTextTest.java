package press.caveat.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.font.Direction;
import press.caveat.font.Face;
import press.caveat.font.FontShelf;
import press.caveat.font.GlyphOutlines;
import press.caveat.svg.PathReader;
import press.caveat.svg.SvgDocument;

class OutlinedTextTest {
  private static final double NEAR = 0.05;
  private static final GlyphOutlines OUTLINES = new GlyphOutlines();

  private static Outlined outline(String content) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\""
            + " font-family=\"Noto Sans\" font-size=\"20\">"
            + content
            + "</svg>";
    return new OutlinedText(OUTLINES).outline(svg.getBytes(UTF_8));
  }

  private static Element root(String content) {
    Outlined outlined = outline(content);
    assertEquals(List.of(), outlined.problems());
    return SvgDocument.of(outlined.svg()).root();
  }

  private static List<Element> paths(String content) {
    Element root = root(content);
    assertTrue(root.select("text, tspan").isEmpty(), "text is left");
    return root.select("path");
  }

  private static Rectangle2D ink(Element path) {
    return PathReader.read(path.attr("d")).getBounds2D();
  }

  /** The ink of a drawing with one path. */
  private static Rectangle2D ink(String content) {
    List<Element> paths = paths(content);
    assertEquals(1, paths.size());
    return ink(paths.get(0));
  }

  private static double width(String text, double size) {
    Face face = FontShelf.face(FontShelf.SANS, 400, false);
    return OUTLINES.set(text, face, Direction.LEFT_TO_RIGHT).advance() * size;
  }

  private static void assertSame(String one, String other) {
    assertEquals(
        paths(one).stream().map(path -> path.attr("d")).toList(),
        paths(other).stream().map(path -> path.attr("d")).toList());
  }

  @Test
  void aPlainTextBecomesOnePathThatKeepsItsLooks() {
    Element path =
        root("<g fill='red'><text id='a' x='10' y='50' font-size='20' transform='rotate(9)'"
                + " opacity='.5' style='stroke:blue;font-weight:bold'>Hi</text></g>")
            .selectFirst("g > path");
    assertEquals("rotate(9)", path.attr("transform"));
    assertEquals(".5", path.attr("opacity"));
    assertEquals("stroke:blue", path.attr("style"));
    assertEquals("a", path.attr("id"));
    assertFalse(path.hasAttr("font-size"));
    assertFalse(path.hasAttr("x"));
    assertEquals(50, ink(path).getMaxY(), NEAR);
    assertEquals(11.8, ink(path).getMinX(), 0.5);
  }

  @Test
  void spansStayGroupsWithTheirOwnPaint() {
    Element root =
        root("<text y='50'>a<tspan fill='red'>b<tspan opacity='.5'>c</tspan></tspan>d</text>");
    Element text = root.selectFirst("svg > g");
    assertEquals("path", text.child(0).tagName());
    assertEquals("red", text.child(1).attr("fill"));
    assertEquals(".5", text.child(1).child(1).attr("opacity"));
    List<Element> paths = root.select("path");
    for (int i = 1; i < 4; i++) {
      assertTrue(ink(paths.get(i - 1)).getMaxX() < ink(paths.get(i)).getMinX() + 1, "order");
    }
  }

  @Test
  void anchorsMoveTheChunk() {
    double width = width("Hill", 20);
    Rectangle2D start = ink("<text x='100' y='50'>Hill</text>");
    Rectangle2D middle = ink("<text x='100' y='50' text-anchor='middle'>Hill</text>");
    Rectangle2D end = ink("<g text-anchor='end'><text x='50%' y='50'>Hill</text></g>");
    assertEquals(start.getMinX() - width / 2, middle.getMinX(), NEAR);
    assertEquals(start.getMinX() - width, end.getMinX(), NEAR);
  }

  @Test
  void aChunkWithSpansIsAnchoredAsAWhole() {
    List<Element> paths =
        paths(
            "<text x='100' y='50' text-anchor='middle'>ab<tspan font-size='2em'>cd</tspan></text>");
    double width = width("ab", 20) + width("cd", 40);
    assertEquals(
        100 - width / 2 + width("ab", 20),
        ink(paths.get(1)).getMinX() - ink("<text font-size='40'>cd</text>").getMinX(),
        NEAR);
  }

  @Test
  void aSpanWithItsOwnPlaceIsAChunkOfItsOwn() {
    assertSame(
        "<text y='20' text-anchor='middle'><tspan x='50'>ab</tspan><tspan x='80' dy='1.5em'>c"
            + "</tspan></text>",
        "<text x='50' y='20' text-anchor='middle'>ab</text>"
            + "<text x='80' y='50' text-anchor='middle'>c</text>");
  }

  @Test
  void listsPlaceLettersOneByOneAndTheRestFollows() {
    Rectangle2D word = ink("<text x='0 50 100' y='20 30 40'>abcd</text>");
    Rectangle2D last = ink("<text x='100' y='40'>cd</text>");
    assertEquals(last.getMaxX(), word.getMaxX(), NEAR);
    assertEquals(last.getMaxY(), word.getMaxY(), NEAR);
  }

  @Test
  void anInnerListOverrulesAnOuterOne() {
    assertSame(
        "<text x='0 10 20 30' y='9'>a<tspan x='60'>bc</tspan>d</text>",
        "<text x='0' y='9'>a</text><text><tspan x='60 20' y='9 9'>bc</tspan></text>"
            + "<text x='30' y='9'>d</text>");
  }

  @Test
  void shiftsAddUpUntilTheEnd() {
    List<Element> paths =
        paths(
            "<text x='0' y='50'>H<tspan dx='5' dy='-10'>H</tspan><tspan dy='10'>H</tspan></text>");
    assertEquals(40, ink(paths.get(1)).getMaxY(), NEAR);
    assertEquals(50, ink(paths.get(2)).getMaxY(), NEAR);
    double pitch = width("H", 20);
    double first = ink(paths.get(0)).getMinX();
    assertEquals(first + pitch + 5, ink(paths.get(1)).getMinX(), NEAR);
    assertEquals(first + 2 * pitch + 5, ink(paths.get(2)).getMinX(), NEAR);
  }

  @Test
  void spacingWidensBetweenLettersAndWords() {
    double plain = ink("<text y='50'>HH HH</text>").getWidth();
    double letters = ink("<text y='50' letter-spacing='.1em'>HH HH</text>").getWidth();
    double words = ink("<text y='50' style='word-spacing:7px'>HH HH</text>").getWidth();
    assertEquals(plain + 4 * 2, letters, NEAR);
    assertEquals(plain + 7, words, NEAR);
  }

  @Test
  void whiteSpaceCollapsesUnlessItIsPreserved() {
    assertSame(
        "<text y='9'>\n  a \t b\n  <tspan> c </tspan> d </text>",
        "<text y='9'>a b <tspan>c </tspan>d</text>");
    double plain = ink("<text y='9'>a b</text>").getWidth();
    double preserved = ink("<text y='9' xml:space='preserve'>a  b</text>").getWidth();
    assertEquals(plain + width(" ", 20), preserved, NEAR);
  }

  @Test
  void fontSizesHaveUnitsAndInherit() {
    double height = ink("<text y='50' font-size='16'>H</text>").getHeight();
    assertEquals(height, ink("<text y='50' style='font-size:12pt'>H</text>").getHeight(), NEAR);
    assertEquals(height, ink("<text y='50' font-size='80%'>H</text>").getHeight(), NEAR);
    assertEquals(height, ink("<text y='50' font-size='.8rem'>H</text>").getHeight(), NEAR);
    assertEquals(
        height,
        ink("<g font-size='2em'><text y='50' font-size='.4em'>H</text></g>").getHeight(),
        NEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "font-family='Helvetica, serif'; font-family='Noto Sans'",
        "font-family='Unheard, \"Times New Roman\"'; font-family='Noto Serif'",
        "font-family='Unheard'; font-family='serif'",
        "font-family='Courier'; font-family='M+ 1mn'",
        "font-weight='600'; font-weight='bold'",
        "font-weight='500'; font-weight='normal'",
        "font-style='oblique 10deg'; font-style='italic'",
      })
  void familiesWeightsAndSlopesComeFromTheShelf(String asked, String given) {
    String text = "<text y='50' %s>Rag</text>";
    assertSame(String.format(text, asked), String.format(text, given));
  }

  @Test
  void baselinesCentreTheLetters() {
    Rectangle2D middle = ink("<text y='50' dominant-baseline='middle'>x</text>");
    assertEquals(50, middle.getCenterY(), 0.3);
    Face face = FontShelf.face(FontShelf.SANS, 400, false);
    double below = (OUTLINES.ascent(face) - OUTLINES.descent(face)) / 2 * 20;
    Rectangle2D central = ink("<g dominant-baseline='central'><text y='50'>H</text></g>");
    assertEquals(50 + below, central.getMaxY(), NEAR);
  }

  @Test
  void rightToLeftTextStartsAtTheRight() {
    Rectangle2D ink = ink("<text x='100' y='50' direction='rtl'>שלום</text>");
    assertEquals(100, ink.getMaxX(), 2);
  }

  @Test
  void rulesForPathsAroundATextDoNotReachIt() {
    Element path =
        root("<g fill-rule='evenodd' style='marker-end:url(#m)'><text y='9'>a</text></g>")
            .selectFirst("path");
    assertEquals("nonzero", path.attr("fill-rule"));
    assertEquals("none", path.attr("marker-end"));
  }

  @Test
  void descriptionsStayAndHiddenSpansTakeNoRoom() {
    Element root = root("<text y='9'><title>tip</title>a<tspan display='none'>bb</tspan>c</text>");
    assertEquals("tip", root.selectFirst("g > title").text());
    double wide = ink("<text y='9'>ac</text>").getWidth();
    List<Element> paths = root.select("path");
    assertEquals(wide, ink(paths.get(1)).getMaxX() - ink(paths.get(0)).getMinX(), NEAR);
  }

  @Test
  void prefixedFilesKeepTheirPrefix() {
    String svg = "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:text y=\"9\">a</s:text></s:svg>";
    Outlined outlined = new OutlinedText(OUTLINES).outline(svg.getBytes(UTF_8));
    assertTrue(new String(outlined.svg(), UTF_8).contains("<s:path d="), "no prefixed path");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<text textLength='90'>ab</text>; textLength is not supported",
        "<text rotate='0 45'>ab</text>; rotate is not supported",
        "<text><textPath href='#p'>ab</textPath></text>; textPath inside text is not supported",
        "<g writing-mode='tb'><text>ab</text></g>; writing-mode: tb is not supported",
        "<text style='text-decoration:underline'>ab</text>;"
            + " text-decoration: underline is not supported",
        "<text><tspan baseline-shift='super'>ab</tspan></text>;"
            + " baseline-shift: super is not supported",
        "<text font-size='large'>ab</text>; font-size: large is not supported",
        "<text fill='url(#g)'>ab</text>; fill: url(#g) is not supported",
        "<text x='1 a'>ab</text>; 'x=\"1 a\" is no list of lengths'",
        "<style>.c{}</style><text class='c'>ab</text>; styling by class is not supported",
        "<defs><text>ab</text></defs>; text that is drawn by reference is not supported",
        "<g id='u'><text>ab</text></g><use href='#u'/>;"
            + " text that is drawn by reference is not supported",
        "<text style='font:bold 9px serif'>ab</text>; font: bold 9px serif is not supported",
        "<text>a<text>b</text></text>; text inside text is not supported",
        "<text font-size='-9'>ab</text>; font-size: -9 is not supported",
        "<text>ab한</text>; no font has 한 (U+D55C)",
        "<text>אב<tspan>גד</tspan></text>;"
            + " right-to-left text in several pieces is not supported",
        "<text x='10 20'>אב</text>; right-to-left text in several pieces is not supported",
      })
  void whatCannotBeDoneIsToldWithItsText(String content, String reason) {
    List<Outlined.Problem> problems = outline(content).problems();
    assertEquals(List.of(reason), problems.stream().map(Outlined.Problem::reason).toList());
    assertFalse(problems.get(0).text().isEmpty());
    assertTrue(problems.get(0).place().column() > 1, "no place");
  }

  @Test
  void problemsAreReportedWhereTheFigureHasThem() {
    Diagnostics diagnostics = new Diagnostics();
    outline("\n <text rotate='9'>ab\n cd</text>").report("manuscript/f.svg", diagnostics);
    assertEquals(
        List.of(
            "manuscript/f.svg:2:2: error: cannot draw the figure's words \"ab cd\":"
                + " rotate is not supported [figure-text]"),
        diagnostics.sorted().stream().map(Diagnostic::line).toList());
  }

  static Stream<Path> figures() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("manuscript/figures"))) {
      return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void ourFiguresCanBeOutlinedAndAlwaysTheSame(Path figure) throws IOException {
    byte[] svg = Files.readAllBytes(figure);
    Outlined outlined = new OutlinedText(OUTLINES).outline(svg);
    assertEquals(List.of(), outlined.problems());
    assertTrue(SvgDocument.of(outlined.svg()).root().select("text").isEmpty());
    assertArrayEquals(outlined.svg(), new OutlinedText(new GlyphOutlines()).outline(svg).svg());
  }
}
