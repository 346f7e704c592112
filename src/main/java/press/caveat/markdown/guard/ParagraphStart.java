package press.caveat.markdown.guard;

import java.util.regex.Pattern;

/**
 * Which lines end the paragraph before them. It knows no blocks but the signs lines begin with, so
 * it may take two paragraphs for one, hardly one for two.
 */
final class ParagraphStart {
  private static final Pattern INTERRUPTS =
      Pattern.compile(
          "(?:[-+*][ \\t]|1[.)][ \\t]|#{1,6}[ \\t]|:{3,}[ \\t]*+\\S|\\*\\[|\\[\\^[^\\]]++\\]:).*+");

  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,9}[.)][ \\t].*+");
  private static final Pattern SEPARATOR = Pattern.compile("[ \\t|:-]*+");

  private String before = "";
  private boolean inNumberedList;
  private boolean inTable;

  /**
   * Takes the next line, without the signs of quotes before it; whether it begins a block of its
   * own, or a row.
   */
  boolean isAt(String line) {
    boolean numbered = NUMBERED.matcher(line).matches();
    boolean separator =
        before.contains("|") && line.contains("-") && SEPARATOR.matcher(line).matches();
    inTable = (inTable || separator) && line.contains("|");
    boolean starts =
        line.isEmpty()
            || inTable
            || INTERRUPTS.matcher(line).matches()
            || numbered && (inNumberedList || before.isEmpty());
    inNumberedList = starts ? numbered : inNumberedList;
    before = line;
    return starts;
  }

  /** Whether the last line was a row of a table. */
  boolean isInTable() {
    return inTable;
  }
}
