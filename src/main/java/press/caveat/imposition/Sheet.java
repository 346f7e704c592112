package press.caveat.imposition;

import java.util.Objects;

/**
 * A sheet of a booklet, printed on both sides and turned over its short edge: the left half of the
 * back is behind the right half of the front.
 *
 * @param number within its signature, from 1, which is the outermost
 * @param front the side that is outside when the signature is folded
 * @param back the side that is inside
 */
public record Sheet(int number, SheetSide front, SheetSide back) {
  public Sheet {
    Objects.requireNonNull(front, "front");
    Objects.requireNonNull(back, "back");
    if (number < 1) {
      throw new IllegalArgumentException("no such sheet: " + number);
    }
  }
}
