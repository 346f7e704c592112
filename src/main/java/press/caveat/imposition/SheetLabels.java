package press.caveat.imposition;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * How sheets are named in page labels. {@code %s} stands for the number.
 *
 * @param sheet a sheet printed on one side: “Sheet %s”
 * @param front the outside of a booklet's sheet: “Sheet %s front”
 * @param back its inside: “Sheet %s back”
 * @param signature stands before front and back, and a comma between, where there are several
 *     signatures: “Signature %s”
 */
public record SheetLabels(String sheet, String front, String back, String signature) {
  private static final String NUMBER = "%s";

  public SheetLabels {
    if (!Stream.of(sheet, front, back, signature).allMatch(pattern -> pattern.contains(NUMBER))) {
      throw new IllegalArgumentException("each label needs a place for its number");
    }
  }

  static String numbered(String pattern, int number) {
    return pattern.replace(NUMBER, String.format(Locale.ROOT, "%d", number));
  }
}
