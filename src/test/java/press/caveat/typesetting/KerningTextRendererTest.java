package press.caveat.typesetting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KerningTextRendererTest {
  private static final String PAGE =
      "@page{size:400pt 300pt;margin:50pt} body{margin:0} p{font-size:20pt;margin:0}";
  private static final float RIGHT_EDGE = 350;

  @Test
  void drawsPairsAsCloseAsTheFontSays() throws IOException {
    PrintedLine line = only(Print.of(PAGE, Print.body("<p>AVATAR</p>")));
    float drawn = line.right() - line.left();
    assertEquals(widthOf("AVATAR", true), drawn, 0.05f);
    assertTrue(drawn < widthOf("AVATAR", false) - 5, "5 points closer than without kerning");
  }

  /** A right-aligned line is placed by its measured width and ends where it was drawn to. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "AVATAR To We Ty. LT “A”",
        "V-W A/V PA, r. V–W",
        "<b>AVATAR</b> <i>To We</i> AV<i>AV</i>",
        "AV\u00ADA\u00ADTAR",
        "<span style='letter-spacing:3pt'>AVATAR To</span>",
        "<span style='font-family:Book,Symbols'>AVATAR ♀AVA♀ TAR</span>",
        "<span style='font-family:Book,Symbols;letter-spacing:2pt'>AVA ♀♀ TAR</span>",
      })
  void measuresWhatItDraws(String text) throws IOException {
    Element body = Print.body("<p style='text-align:right'>" + text + "</p>");
    PrintedLine line = only(Print.of(PAGE, body));
    boolean spaced = text.contains("letter-spacing");
    assertEquals(RIGHT_EDGE - (spaced ? spacing(text) : 0), line.right(), 0.15f, line.text());
  }

  private static float spacing(String text) {
    return text.contains("3pt") ? 3 : 2;
  }

  @Test
  void leavesTheTextAsItWas() throws IOException {
    Element body = Torture.body(7, 4);
    body.select(".fn, table, .float, .initial").remove();
    String css = "@page{size:A4} pre,code{font-family:Monospaced} .fn{display:none}";
    String plain = letters(Print.plain(css, body));
    assertTrue(plain.length() > 5000);
    assertEquals(plain, letters(Print.of(css, body).pdf()));
  }

  @Test
  void printsTheSameBytesEveryTime() {
    Element body = Torture.body(3, 3);
    assertArrayEquals(Print.of(Torture.CSS, body).pdf(), Print.of(Torture.CSS, body).pdf());
  }

  private static PrintedLine only(Print print) throws IOException {
    List<PrintedLine> lines = PrintedLine.of(print.pdf());
    assertEquals(1, lines.size(), lines::toString);
    return lines.get(0);
  }

  /** Set at 20 points in Noto Serif, read from the font's own tables. */
  private static float widthOf(String text, boolean kerned) throws IOException {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(Print.font("notoserif-regular-subset")))) {
      int[] glyphs = text.chars().map(font.getUnicodeCmapLookup()::getGlyphId).toArray();
      int units = 0;
      for (int i = 0; i < glyphs.length; i++) {
        units += font.getAdvanceWidth(glyphs[i]);
        units += kerned && i > 0 ? pair(font, glyphs[i - 1], glyphs[i]) : 0;
      }
      return units * 20f / font.getUnitsPerEm();
    }
  }

  private static int pair(TrueTypeFont font, int left, int right) throws IOException {
    return font.getKerning().getHorizontalKerningSubtable().getKerning(left, right);
  }

  private static String letters(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      return reader.getText(document).replaceAll("[\\s-]", "");
    }
  }
}
