package press.caveat.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  /** A bar stands wherever a line may end; a soft hyphen shows as {@code ~}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "we’ll |see",
        "l’homme |d’État",
        "rock |’n’ |roll, |’tis",
        "e.g. |this, |i.e. |that, |U.S. |law",
        "so…and |so… |on",
        "word(s) |and |(re)start |f(x)",
        "note[1][2] |ends",
        "5€ |10°C |50%off |3:15",
        "„Wort“ |‚Wort‘ |»Wort« |“word” |‘word’",
        "a—|word |“a—|b” |a—” |end",
        "a – |b — |c",
        "–5 |and |–5",
        "—Oui, |dit-|il",
        "well-|known |COVID-19 |5–10 |2024–2025 |--strict",
        "North–|South",
        "and/or |24/7 |km/h |22/11/2026",
        "https://example.org|/one|/two?|x=1",
        "usr|/lib|/x",
        "in~|for~|ma~|tion",
        "10\u00A0mg |a\u2060b",
        "日|本|語",
      })
  void endsLinesWhereATypographerWould(String shown) {
    String text = shown.replace("|", "").replace('~', '\u00AD');
    assertEquals(shown, withBars(text).replace('\u00AD', '~'));
  }

  @Test
  void servesManyTextsOneAfterTheOther() {
    LineBreaker breaker = new LineBreaker();
    assertEquals(List.of(2, 3), ends(breaker, "a b"));
    assertEquals(List.of(), ends(breaker, ""));
    assertEquals(List.of(4, 7), ends(breaker, "we’ go."));
  }

  /** What may be measured in two pieces must not be drawn closer than these. */
  @Test
  void kernsNoPairALineMayEndInside() throws IOException {
    List<String> broken = new ArrayList<>();
    try (TrueTypeFont font = notoSerif()) {
      List<Integer> letters = kernedCodePoints(font);
      assertTrue(letters.size() > 100, "the font's pairs were read: " + letters.size());
      for (int left : letters) {
        for (int right : letters) {
          String pair = Character.toString(left) + Character.toString(right);
          if (isCut("word" + pair + "word", 4, pair) || isCut("http://x/" + pair + "a", 9, pair)) {
            if (!KernBarrier.between(left, right)) {
              broken.add(pair);
            }
          }
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static boolean isCut(String text, int at, String pair) {
    int inside = at + Character.charCount(pair.codePointAt(0));
    return ends(new LineBreaker(), text).contains(inside);
  }

  private static List<Integer> kernedCodePoints(TrueTypeFont font) throws IOException {
    var glyphs = font.getUnicodeCmapLookup();
    List<Integer> letters = new ArrayList<>();
    for (int codePoint = ' '; codePoint < 0x2100; codePoint++) {
      if (glyphs.getGlyphId(codePoint) != 0 && (codePoint < 0x250 || codePoint >= 0x2000)) {
        letters.add(codePoint);
      }
    }
    return letters;
  }

  private static TrueTypeFont notoSerif() throws IOException {
    return new TTFParser()
        .parse(new RandomAccessReadBuffer(Print.font("notoserif-regular-subset")));
  }

  private static String withBars(String text) {
    StringBuilder shown = new StringBuilder(text);
    List<Integer> ends = ends(new LineBreaker(), text);
    for (int i = ends.size() - 2; i >= 0; i--) {
      shown.insert((int) ends.get(i), '|');
    }
    return shown.toString();
  }

  private static List<Integer> ends(LineBreaker breaker, String text) {
    breaker.setText(text);
    List<Integer> ends = new ArrayList<>();
    for (int at = breaker.next(); at > 0; at = breaker.next()) {
      ends.add(at);
    }
    return ends;
  }
}
