package press.caveat.cover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.caveat.book.Metadata;
import press.caveat.language.Words;
import press.caveat.svg.PathReader;
import press.caveat.svg.SvgDocument;

class CoverRendererTest {
  private static final Metadata BOOK =
      Covers.metadata(
          "Sore muscles, sleep and kratom",
          "What is claimed, what is known, and how to stay safe",
          "The Caveat contributors",
          "Åse & Søn");

  private static final Words ENGLISH = Words.of("en").orElseThrow();

  private final Covers covers = new Covers();

  private Cover cover(String template, Metadata metadata) {
    Optional<Cover> cover = covers.render(template, metadata);
    assertEquals(List.of(), covers.said());
    return cover.orElseThrow();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** The outline of a field's words. */
  private static Rectangle2D ink(Cover cover, CoverField field) {
    Element words = words(cover, field);
    Rectangle2D ink = new Rectangle2D.Double();
    for (Element path : words.select("path")) {
      Rectangle2D line = PathReader.read(path.attr("d")).getBounds2D();
      ink = ink.isEmpty() ? line : ink.createUnion(line);
    }
    return ink;
  }

  private static Element words(Cover cover, CoverField field) {
    return SvgDocument.of(cover.drawing()).root().selectFirst("[data-field=" + field.id() + "]");
  }

  private static BufferedImage picture(Cover cover) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(cover.png()));
  }

  /** The same on every machine and Java version: these values may change with the fonts only. */
  @Test
  void bytesAreTheSameEverywhere() throws NoSuchAlgorithmException {
    Cover cover = cover(Covers.text(Covers.PLAIN), BOOK);
    assertEquals(
        "e6980267c830abfa8163e596255b216ee3378521c31b78ba5a7ced64c5195ae0", sha256(cover.png()));
    assertEquals(
        "3b5310c490843cedd1c53269e7db153611a44dbd1368307346c276c4555b6656",
        sha256(cover.drawing()));
  }

  @Test
  void ourDesignMakesASmallPictureWithAHairline() throws IOException {
    Cover cover = cover(Covers.text(Covers.OURS), BOOK);
    assertTrue(cover.png().length < 300_000, cover.png().length + " bytes");
    BufferedImage picture = picture(cover);
    assertEquals(1600, picture.getWidth());
    assertEquals(2560, picture.getHeight());
    assertEquals(0x8C8C8C, picture.getRGB(0, 1000) & 0xFFFFFF);
    assertEquals(0x8C8C8C, picture.getRGB(1596, 2559) & 0xFFFFFF);
    assertEquals(0xF7F2E8, picture.getRGB(4, 4) & 0xFFFFFF);
  }

  @Test
  void aDarkCoverHasNoHairline() throws IOException {
    String dark =
        Covers.text(Covers.PLAIN)
            .replaceAll("#(f0f4f8|c9d6df|334e68)", "#102a43")
            .replaceFirst("<text", "<g fill=\"#ffffff\"><text")
            .replaceFirst("<rect x=\"-200\" y=\"2200\"", "</g>$0");
    assertEquals(0x102A43, picture(cover(dark, BOOK)).getRGB(0, 0) & 0xFFFFFF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sleep",
        "Living well with type 2 diabetes, high blood pressure and chronic kidney disease:"
            + " a practical guide for you and yours",
        "Arzneimittelwechselwirkungen im höheren Lebensalter",
        "WWWWWWWWWW WWWWWWWWW WWWWWWWWWWWWW",
        "ÉÉÉ ŇŇŇ ÅÅÅ gjpqy ÇÇÇ ŲŲŲ ßßß þþþ ŠŠŠ ŽŽŽ ŐŐŐ ŰŰŰ",
        "Πονεμένοι μύες, ύπνος και κράτομ",
        "النوم وآلام العضلات",
      })
  void titlesOfAnyLengthStayInTheirBox(String title) {
    String subtitle = "Eating, moving, sleeping, medicines, travel, work and what to do then";
    Cover cover =
        cover(Covers.text(Covers.OURS), Covers.metadata(title, subtitle, "A, B and C", ""));
    TextBox box = covers.template(Covers.text(Covers.OURS)).orElseThrow().box(CoverField.TITLE);
    Rectangle2D words = ink(cover, CoverField.TITLE);
    // Letters may reach over the line's ends by the white they carry there, not more.
    assertTrue(words.getMinX() >= box.frame().x() - 8, "left: " + words);
    assertTrue(words.getMaxX() <= box.frame().right() + 8, "right: " + words);
    assertTrue(words.getMinY() >= box.frame().y() - 0.1, "top: " + words);
    assertTrue(words.getMaxY() <= box.frame().bottom() + 0.1, "bottom: " + words);
    assertTrue(words.getMaxY() < ink(cover, CoverField.SUBTITLE).getMinY(), "overlap");
  }

  @Test
  void linesBreakWhereTheyReadBest() {
    Cover cover = cover(Covers.text(Covers.OURS), BOOK);
    assertEquals(3, words(cover, CoverField.TITLE).select("path").size());
    assertEquals(2, words(cover, CoverField.SUBTITLE).select("path").size());
  }

  @Test
  void whatABookLacksIsLeftOutAndTheRestMovesUp() {
    String ours = Covers.text(Covers.OURS);
    Cover full = cover(ours, BOOK);
    Cover bare = cover(ours, Covers.metadata("Sore muscles, sleep and kratom", "", "", ""));
    assertEquals(null, words(bare, CoverField.SUBTITLE));
    assertEquals(null, words(bare, CoverField.AUTHOR));
    assertTrue(ink(bare, CoverField.TITLE).getY() < ink(full, CoverField.TITLE).getY());
    Cover noSubtitle = cover(ours, Covers.metadata("Sleep", "", "Somebody", ""));
    assertTrue(
        ink(noSubtitle, CoverField.AUTHOR).getY() - ink(noSubtitle, CoverField.TITLE).getMaxY()
            < 120,
        "the author does not follow the title");
  }

  @Test
  void arabicStandsAtTheRight() {
    Cover cover = cover(Covers.text(Covers.OURS), Covers.metadata("نوم", "", "", ""));
    assertEquals(1472, ink(cover, CoverField.TITLE).getMaxX(), 20);
  }

  @Test
  void aMissingGlyphIsAnErrorAndNoCover() {
    assertTrue(
        covers.render(Covers.text(Covers.OURS), Covers.metadata("한글", "", "", "")).isEmpty());
    assertEquals(
        List.of(
            "manuscript/book.yaml:1:1: error: no font of the book has 글 (U+AE00) [glyph-missing]",
            "manuscript/book.yaml:1:1: error: no font of the book has 한 (U+D55C) [glyph-missing]"),
        covers.said());
  }

  @Test
  void aTitleThatCannotFitIsAnErrorAndNoCover() {
    String title = "Sleep and rest ".repeat(60).strip();
    assertTrue(
        covers.render(Covers.text(Covers.OURS), Covers.metadata(title, "", "", "")).isEmpty());
    assertEquals(1, covers.said().size());
    assertTrue(covers.said().get(0).endsWith("[cover-text-too-long]"), covers.said().get(0));
  }

  @Test
  void aWordWiderThanItsBoxIsBrokenAndThatIsSaid() {
    String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
    Optional<Cover> cover =
        covers.render(Covers.text(Covers.OURS), Covers.metadata(word, "", "", ""));
    assertTrue(ink(cover.orElseThrow(), CoverField.TITLE).getMaxX() <= 1480);
    assertEquals(1, covers.said().size());
    assertTrue(covers.said().get(0).contains("warning: a word of the title"));
  }

  @Test
  void softHyphensSayWhereAWordMayBreak() {
    String word = "Donaudampfschifffahrts\u00ADelektrizitätenhaupt\u00ADbetriebswerk";
    Cover cover = cover(Covers.text(Covers.OURS), Covers.metadata(word, "", "", ""));
    assertEquals(3, words(cover, CoverField.TITLE).select("path").size());
  }

  @ParameterizedTest
  @CsvSource({"#6b7a82, 4.0", "#4b5862, 6.6"})
  void weakContrastIsAnErrorWhereTheWordsStand(String colour, String contrast) {
    String weak =
        Covers.text(Covers.PLAIN)
            .replace(
                "<text data-field=\"title\"", "<text fill=\"" + colour + "\" data-field=\"title\"");
    assertTrue(covers.render(weak, BOOK).isEmpty());
    assertEquals(
        List.of(
            "styles/cover.svg:8:3: error: the contrast of words on the cover is "
                + contrast
                + ":1, less than 7:1 [cover-contrast]"),
        covers.said());
  }

  @Test
  void fixedWordsOfTheDesignAreDrawnAndCheckedToo() {
    assertFalse(
        new String(cover(Covers.text(Covers.PLAIN), BOOK).drawing(), UTF_8).contains("<text"));
    String weak =
        Covers.text(Covers.PLAIN).replace("<text x=\"1400\"", "<text fill=\"#102a43\" x=\"1400\"");
    assertTrue(covers.render(weak, BOOK).isEmpty());
    assertEquals(
        List.of(
            "styles/cover.svg:18:5: error: the contrast of words on the cover is 1.0:1, less than"
                + " 7:1 [cover-contrast]"),
        covers.said());
  }

  @Test
  void aPrintedPageShowsWhatLiesPastTheEdges() {
    Cover cover = cover(Covers.text(Covers.PLAIN), BOOK);
    Element a4 = SvgDocument.of(cover.svg(595.276, 841.89)).root();
    assertEquals("-105.051 0 1810.102 2560", a4.attr("viewBox"));
    assertEquals("595.276pt", a4.attr("width"));
    Element narrow = SvgDocument.of(cover.svg(100, 200)).root();
    assertEquals("0 -320 1600 3200", narrow.attr("viewBox"));
  }

  @Test
  void theAlternativeIsTitleAndAuthor() {
    assertEquals(
        "Sore muscles, sleep and kratom, The Caveat contributors",
        CoverRenderer.alternative(BOOK, ENGLISH));
    assertEquals("Sleep", CoverRenderer.alternative(Covers.metadata("Sleep", "", "", ""), ENGLISH));
  }
}
