package press.caveat.pdf;

import java.util.Locale;
import press.caveat.typesetting.PageNumber;

/** How pages are called: i, ii, iii to the end of the contents, then 1, 2, 3. */
final class Folios {
  /** The cover begins the first count, the body of the book the second. */
  private static final int BODY = 2;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Folios() {}

  static boolean isRoman(PageNumber page) {
    return page.sequence() < BODY;
  }

  /** What is printed on the page. */
  static String of(PageNumber page) {
    return isRoman(page) ? roman(page.number()) : String.format(Locale.ROOT, "%d", page.number());
  }

  static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(SIGNS[i]);
      }
    }
    return roman.toString();
  }
}
