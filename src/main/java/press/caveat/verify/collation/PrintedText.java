package press.caveat.verify.collation;

import java.util.List;
import java.util.Optional;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.tree.Piece;
import press.caveat.verify.pdf.tree.Tagged;

/**
 * Words read off glyphs. The end of a line parts words, and no blank stands there; a hyphen before
 * it may be one that only divides the word.
 */
final class PrintedText {
  /** A baseline this much higher or lower, in em, is another line's; raised text is nearer. */
  private static final double OTHER_LINE = 0.75;

  private final WordScanner scanner = new WordScanner();
  private Optional<Glyph> last = Optional.empty();
  private int scope;

  List<Word> words() {
    return scanner.words();
  }

  void part() {
    scanner.part();
    last = Optional.empty();
  }

  /** Text that is not drawn. */
  void text(String text) {
    scanner.text(text);
  }

  void show(Piece piece) {
    piece.glyphs().forEach(this::show);
  }

  /** An element that is one word of another kind. */
  void mark(Tagged element, Word.Kind kind) {
    List<Glyph> glyphs = element.glyphs();
    String place = glyphs.isEmpty() ? "" : place(glyphs.get(0));
    String text = element.text().replaceAll("[^\\p{L}\\p{N}]", "");
    scanner.mark(Word.plain(text, place).as(kind));
    if (!glyphs.isEmpty()) {
      last = Optional.of(glyphs.get(glyphs.size() - 1));
    }
  }

  private void show(Glyph glyph) {
    if (last.isPresent() && isOtherLine(last.get(), glyph)) {
      scanner.lineEnd();
    }
    last = Optional.of(glyph);
    scanner.at(place(glyph));
    scanner.text(glyph.form().text());
    replaced(glyph);
  }

  /**
   * What a screen reader says instead: a hyphen that only divides a word may be silent, anything
   * else must be what is drawn, or both are words of the file.
   */
  private void replaced(Glyph glyph) {
    boolean news = glyph.content().scope() != scope;
    scope = glyph.content().scope();
    String other = glyph.content().replacement();
    boolean hyphen =
        Letters.isHyphen(glyph.letters()) && (other.isEmpty() || Letters.isHyphen(other));
    if (scope != 0 && news && !hyphen && !Letters.of(other).equals(glyph.letters())) {
      scanner.part();
      scanner.text(other.isEmpty() ? "\uFFFD" : other);
      scanner.part();
    }
  }

  private static boolean isOtherLine(Glyph before, Glyph after) {
    double height = Math.abs(before.origin().getY() - after.origin().getY());
    return before.page() != after.page()
        || height > OTHER_LINE * Math.max(before.size(), after.size());
  }

  private static String place(Glyph glyph) {
    return "page " + glyph.page();
  }
}
