package press.caveat.font;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * The fonts there are: a serif, a sans and a fixed-width family, one of many symbols, and one for
 * Chinese, which is so large that only texts that need it are given it.
 */
public final class FontShelf {
  /** For reading at length. */
  public static final String SERIF = "Noto Serif";

  /** For headings, tables, handouts and large print. */
  public static final String SANS = "Noto Sans";

  /** For code. */
  public static final String MONO = "M+ 1mn";

  /** What has the characters the others lack. */
  public static final String SYMBOLS = "DejaVu Sans";

  /** For Chinese characters and their punctuation; regular and bold, it has no italic. */
  public static final String HAN = "Noto Sans SC";

  private static final String NOTO = "gems/asciidoctor-pdf-2.3.23/data/fonts/";
  private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/";

  private static final String NOTO_HAN = "fonts/ttf/NotoSansSC/NotoSansSC-";

  private FontShelf() {}

  /** Every face, each family's regular first. */
  public static List<Face> faces() {
    List<Face> faces = new ArrayList<>(alphabetic());
    faces.add(new Face(HAN, 400, false, NOTO_HAN + "Regular.ttf"));
    faces.add(new Face(HAN, 700, false, NOTO_HAN + "Bold.ttf"));
    return faces;
  }

  /** The faces a text may need: those for Chinese only if there is some in it. */
  public static List<Face> facesFor(String text) {
    return text.codePoints().anyMatch(FontShelf::isEastAsian) ? faces() : alphabetic();
  }

  private static List<Face> alphabetic() {
    List<Face> faces = new ArrayList<>();
    faces.addAll(family(SERIF, "notoserif"));
    faces.addAll(family(SANS, "notosans"));
    faces.addAll(family(MONO, "mplus1mn"));
    faces.add(new Face(SYMBOLS, 400, false, DEJAVU + "DejaVuSans.ttf"));
    return faces;
  }

  /** Chinese and Japanese letters, their punctuation and the full-width forms. */
  static boolean isEastAsian(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default ->
          codePoint >= 0x3000 && codePoint <= 0x303F || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
    };
  }

  /** A face of a family. */
  public static Face face(String family, int weight, boolean italic) {
    return faces().stream()
        .filter(f -> f.family().equals(family) && f.weight() == weight && f.italic() == italic)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + family + " " + weight));
  }

  private static List<Face> family(String family, String file) {
    return List.of(
        new Face(family, 400, false, NOTO + file + "-regular-subset.ttf"),
        new Face(family, 700, false, NOTO + file + "-bold-subset.ttf"),
        new Face(family, 400, true, NOTO + file + "-italic-subset.ttf"),
        new Face(family, 700, true, NOTO + file + "-bold_italic-subset.ttf"));
  }
}
