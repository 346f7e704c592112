package press.caveat.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        "https://example.|org|/one|/two?|x=1",
        "https://doi.|org|/10.|1002|/14651858.|CD003793.|pub4 |(2024)",
        "doi:|10.1016|/j.|sleep.|2012.06.011 |(2012).",
        "https://example.|org|/24%|20Pages%|20from%|20A%|20-|%|20B.|pdf",
        "someone-|with-|a-|name@hospital.|example.|org",
        "yes—|indeed—|and—|so—|on",
        "in~|for~|ma~|tion",
        "10\u00A0mg |a\u2060b",
        "日|本|語",
        "为|医|疗|场|所|列|出|了|时|刻。|洗|手，|不|急；|好！|吗？|嗯：|好",
        "他|说：|“不|要|着|急。”|孩|子|（真|的）|走|了……|再|见——|好",
        "《书》|和|〈章〉、|「引|文」|『内』|【注】|完",
        "至|少|20|秒，|约|5%|的|水，|−3°C，|3:15，|hand |hygiene |是|英|语|hand。|好",
        "第|1–2|页、|http://example.|org|/one。",
        "カー|ド|がっ|た",
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
  @ParameterizedTest
  @ValueSource(strings = {"notoserif-regular-subset", "notosans-bold-subset"})
  void kernsNoPairALineMayEndInside(String name) throws IOException {
    List<String> drawnCloser = new ArrayList<>();
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Print.font(name)))) {
      int[] letters = IntStream.range(' ', 0x2100).filter(c -> glyph(font, c) != 0).toArray();
      int pairs = 0;
      for (int left : letters) {
        for (int right : letters) {
          if (kern(font, left, right) != 0) {
            pairs++;
            boolean cut = isCut("word", left, right) || isCut("http://x/a", left, right);
            if (cut && !KernBarrier.between(left, right)) {
              drawnCloser.add(Character.toString(left) + Character.toString(right));
            }
          }
        }
      }
      assertTrue(pairs > 1000, "the font's pairs were read: " + pairs);
    }
    assertEquals(List.of(), drawnCloser);
  }

  private static boolean isCut(String before, int left, int right) {
    String text = before + Character.toString(left) + Character.toString(right) + "word";
    return ends(new LineBreaker(), text).contains(before.length() + 1);
  }

  private static int glyph(TrueTypeFont font, int codePoint) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(codePoint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int kern(TrueTypeFont font, int left, int right) throws IOException {
    return font.getKerning()
        .getHorizontalKerningSubtable()
        .getKerning(glyph(font, left), glyph(font, right));
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
