package press.caveat.verify.collation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of a list that the build made: signs without letters, numbers that count on. */
final class ListMarkers {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})\\.");
  private static final Pattern LETTERED =
      Pattern.compile("(?:[a-z]{1,2}|[A-Z]{1,2}|[ivxlcdm]+|[IVXLCDM]+)\\.");

  private int last = -1;

  /** Whether this label is the next of its list; one that is not is a word, such as a term. */
  boolean isNext(String label) {
    String text = label.strip();
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      int value = Integer.parseInt(number.group(1));
      boolean counts = last < 0 || value == last + 1;
      last = value;
      return counts;
    }
    return text.codePoints().noneMatch(Character::isLetterOrDigit)
        || LETTERED.matcher(text).matches();
  }
}
