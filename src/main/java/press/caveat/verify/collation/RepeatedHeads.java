package press.caveat.verify.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.tree.Piece;
import press.caveat.verify.pdf.tree.Tagged;

/**
 * The head of a table that goes on over pages stands on each of them, and some engines tag every
 * one as the same cell, or draw one twice at its place. What is said again, word for word, on a
 * further page or from the top, counts once; anything else counts as it is.
 */
final class RepeatedHeads {
  private RepeatedHeads() {}

  /** Whether a cell says the same more than once. */
  static boolean isRepeated(Tagged cell) {
    List<List<Piece>> runs = runs(cell);
    return runs.size() > 1 && runs.stream().map(RepeatedHeads::letters).distinct().count() == 1;
  }

  /** What it says, once. */
  static List<Piece> once(Tagged cell) {
    return runs(cell).get(0);
  }

  /**
   * Each on its page, whose lines may be mixed in the cell; or no lower than the one before it
   * began.
   */
  private static List<List<Piece>> runs(Tagged cell) {
    List<List<Piece>> runs = new ArrayList<>();
    Glyph first = null;
    List<Piece> pieces = new ArrayList<>(cell.pieces());
    pieces.sort(Comparator.comparingInt(Piece::page));
    for (Piece piece : pieces) {
      if (piece.glyphs().stream().allMatch(glyph -> glyph.form().isBlank())) {
        continue;
      }
      Glyph glyph = piece.glyphs().get(0);
      if (first == null || isAgain(first, glyph)) {
        runs.add(new ArrayList<>());
        first = glyph;
      }
      runs.get(runs.size() - 1).add(piece);
    }
    return runs;
  }

  private static boolean isAgain(Glyph first, Glyph glyph) {
    boolean higher = glyph.origin().getY() < first.origin().getY() + 0.1;
    boolean before = glyph.origin().getX() < first.origin().getX() + 0.1;
    return glyph.page() != first.page() || higher && before;
  }

  private static String letters(List<Piece> pieces) {
    return pieces.stream()
        .flatMap(piece -> piece.glyphs().stream())
        .map(Glyph::letters)
        .collect(Collectors.joining());
  }
}
