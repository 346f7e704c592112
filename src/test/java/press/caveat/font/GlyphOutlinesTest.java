package press.caveat.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphOutlinesTest {
  private static final double EXACT = 1e-9;
  private static final Face SERIF = FontShelf.face(FontShelf.SERIF, 400, false);

  private final GlyphOutlines outlines = new GlyphOutlines();

  private GlyphRun set(String text) {
    return outlines.set(text, SERIF, Direction.of(text));
  }

  @Test
  void kerningBringsPairsTogether() {
    double apart = set("A").advance() + set("V").advance();
    assertTrue(set("AV").advance() < apart - 0.02, "AV is not kerned");
    assertEquals(set("AV").advance(), set("AV").glyphs().get(1).x() + set("V").advance(), EXACT);
  }

  @Test
  void outlinesStandOnTheBaselineWithYDownwards() {
    Rectangle2D capital = set("H").shape().getBounds2D();
    assertEquals(0, capital.getMaxY(), EXACT);
    assertEquals(-outlines.capHeight(SERIF), capital.getMinY(), EXACT);
    assertTrue(set("p").shape().getBounds2D().getMaxY() > 0.1, "p has no descender");
  }

  @Test
  void whatTheFaceLacksComesFromTheFontOfSymbols() {
    GlyphRun armenian = set("Ա");
    Face symbols = FontShelf.face(FontShelf.SYMBOLS, 400, false);
    assertEquals(List.of(), armenian.missing());
    assertEquals(
        outlines.set("Ա", symbols, Direction.LEFT_TO_RIGHT).shape().getBounds2D(),
        armenian.shape().getBounds2D());
  }

  @Test
  void chineseComesFromItsFontInTheWeightOfTheFace() {
    Face bold = FontShelf.face(FontShelf.SERIF, 700, false);
    assertEquals(List.of(), set("洗手。").missing());
    double regular = set("洗").shape().getBounds2D().getWidth();
    double heavy =
        outlines.set("洗", bold, Direction.LEFT_TO_RIGHT).shape().getBounds2D().getWidth();
    assertTrue(heavy > regular, "the bold face is not used");
    assertEquals(3, set("洗手。").advance(), EXACT);
  }

  @Test
  void lamWithAlefMaksuraIsTwoSigns() {
    assertEquals(List.of(), set("على").missing());
    assertEquals(3, set("على").glyphs().size());
    assertEquals(1, set("لا").glyphs().size());
  }

  @Test
  void whatNoFontHasIsToldOnceInTheTextsOrder() {
    assertEquals(List.of(0xD55C, 0xAE00), set("a한b글한").missing());
    assertFalse(set("a한").glyphs().get(1).shape().getBounds2D().isEmpty(), "no empty box");
  }

  @Test
  void scriptsWhoseRulesAreUnknownCountAsMissingEvenIfAFontHasTheirLetters() {
    assertEquals(List.of(0x0E81), set("ກ").missing());
  }

  @Test
  void softHyphensAndJoinersAreNotSeen() {
    assertEquals(set("ab").advance(), set("a\u00AD\u200D\uFE0Fb").advance(), EXACT);
    assertEquals(List.of(), set("a\u00AD\u200Db").missing());
  }

  @Test
  void aNoBreakSpaceIsAsWideAsASpace() {
    assertEquals(set("a b").advance(), set("a\u00A0b").advance(), EXACT);
  }

  @Test
  void arabicLettersAreJoined() {
    GlyphRun joined = set("\u0628\u0628\u0628");
    GlyphRun forms = set("\uFE91\uFE92\uFE90");
    assertEquals(forms.shape().getBounds2D(), joined.shape().getBounds2D());
    assertTrue(joined.advance() < 3 * set("\u0628").advance() - 0.5, "forms are not joined");
  }

  @Test
  void lamWithAlefIsOneSignAndANonJoinerParts() {
    assertEquals(1, set("\u0644\u0627").glyphs().size());
    assertEquals(2 * set("\u0628").advance(), set("\u0628\u200C\u0628").advance(), EXACT);
  }

  @Test
  void textFromRightToLeftIsSeenFromItsEndAndBracketsAreMirrored() {
    GlyphRun hebrew = set("\u05D0(\u05D1");
    assertEquals(List.of(2, 1, 0), hebrew.glyphs().stream().map(Glyph::index).toList());
    assertEquals(
        outlines.set(")", SERIF, Direction.LEFT_TO_RIGHT).shape().getBounds2D(),
        hebrew.glyphs().get(1).shape().getBounds2D());
  }

  @Test
  void aMarkStandsOverTheMiddleOfItsLetter() {
    GlyphRun marked = set("x\u0301n");
    Glyph letter = marked.glyphs().get(0);
    Glyph mark = marked.glyphs().get(1);
    assertEquals(1, mark.index());
    assertEquals(
        letter.x() + letter.shape().getBounds2D().getCenterX(),
        mark.x() + mark.shape().getBounds2D().getCenterX(),
        EXACT);
    assertEquals(set("xn").advance(), marked.advance(), EXACT);
  }

  @Test
  void aMarkWithoutALetterIsDrawnToo() {
    assertFalse(set("\u0301").shape().getBounds2D().isEmpty());
  }

  @Test
  void theFirstLetterGivesTheDirection() {
    assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("7-OH \u05D0"));
    assertEquals(Direction.RIGHT_TO_LEFT, Direction.of("7 \u05D0 OH"));
    assertEquals(Direction.LEFT_TO_RIGHT, Direction.of("7"));
  }
}
