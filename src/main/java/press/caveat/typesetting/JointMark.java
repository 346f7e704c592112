package press.caveat.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * A mark in a text: a joint with the text of the next or the previous element is here. It is
 * written in tag characters (U+E0000 to U+E007F), which print nothing and are no letters.
 *
 * @param joint the number of the joint, from 0
 * @param isBeforeJoint whether it ends the text before the joint or begins the one after it
 */
record JointMark(int joint, boolean isBeforeJoint) {
  private static final int TAGS = 0xE0000;
  private static final int LAST_TAG = TAGS + 0x7F;
  private static final int BEFORE = TAGS + '<';
  private static final int AFTER = TAGS + '>';
  private static final char LEAD = Character.highSurrogate(TAGS);

  /** Whether the code point belongs to a mark. */
  static boolean isPart(int codePoint) {
    return codePoint >= TAGS && codePoint <= LAST_TAG;
  }

  static boolean isIn(String text) {
    return text.indexOf(LEAD) >= 0 && text.codePoints().anyMatch(JointMark::isPart);
  }

  /** The marks of a text, in order. */
  static List<JointMark> of(String text) {
    List<JointMark> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (codePoint == BEFORE || codePoint == AFTER) {
        marks.add(new JointMark(numberAt(text, i + 2), codePoint == BEFORE));
      }
    }
    return marks;
  }

  private static int numberAt(String text, int start) {
    int number = 0;
    for (int i = start; i < text.length() && isPart(text.codePointAt(i)); i += 2) {
      int digit = text.codePointAt(i) - TAGS - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** The mark as it stands in a text. */
  @Override
  public String toString() {
    StringBuilder mark = new StringBuilder();
    mark.appendCodePoint(isBeforeJoint ? BEFORE : AFTER);
    Integer.toString(joint).chars().forEach(digit -> mark.appendCodePoint(TAGS + digit));
    return mark.toString();
  }
}
