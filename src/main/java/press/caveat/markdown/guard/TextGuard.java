package press.caveat.markdown.guard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.Limit;
import press.caveat.source.SourceFile;

/**
 * Counts, line by line, what the parser is slow or overflows on. It knows no blocks but the signs
 * lines begin with: what it takes for a new paragraph may be none, so it counts the whole stretch
 * between blank lines too, with ten times the limits.
 */
public final class TextGuard {
  private static final int STRETCH = 10;
  private static final int INDENT = 2;

  /** What lines of a block quote, a list, a definition or a note begin with. */
  private static final Pattern CONTAINER =
      Pattern.compile(
          "\\G[ \\t]*+(?:>|[-+*:](?=[ \\t]|$)|[0-9]{1,9}[.)](?=[ \\t]|$)|\\[\\^[^\\]]*+\\]:)");

  private static final Pattern QUOTE = Pattern.compile("(?:[ \\t]*+>)*+[ \\t]*+");
  private static final Pattern NEW_BLOCK =
      Pattern.compile(
          "(?:[-+*:][ \\t]|[0-9]{1,9}[.)][ \\t]|#{1,6}[ \\t]|:::|\\||\\*?\\[[^\\]]*+\\]:).*+");
  private static final Pattern DEFINITION = Pattern.compile("\\*?\\[[^\\]]*+\\]:.*+");
  private static final Pattern DIV = Pattern.compile(":{3,}+[ \\t]*+(\\S?).*+");

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final FenceTracker fences = new FenceTracker();
  private final SignCount paragraph = new SignCount(1);
  private final SignCount stretch = new SignCount(STRETCH);
  private int rows;
  private int definitions;
  private int divs;
  private boolean admitted = true;

  public TextGuard(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Whether the file can be parsed; reports the first thing it has too much of. */
  public boolean admits() {
    String text = file.text();
    for (int start = 0; start < text.length() && admitted; ) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      if (fences.isCode(line)) {
        paragraph.restart(start);
        stretch.restart(start);
      } else {
        check(line, start);
      }
      start += line.length() + 1;
    }
    return admitted;
  }

  private void check(String line, int start) {
    Matcher quote = QUOTE.matcher(line);
    quote.lookingAt();
    String rest = line.substring(quote.end());
    checkNesting(line, rest, start);
    if (rest.isEmpty()) {
      paragraph.restart(start);
      stretch.restart(start);
    } else if (NEW_BLOCK.matcher(rest).matches()) {
      paragraph.restart(start);
    }
    checkCounts(line, rest, start);
  }

  private void checkNesting(String line, String rest, int start) {
    Matcher container = CONTAINER.matcher(line);
    int depth = 0;
    int end = 0;
    while (container.find()) {
      depth++;
      end = container.end();
    }
    int indent = depth == 0 ? 0 : line.length() - line.stripLeading().length();
    Matcher div = DIV.matcher(rest);
    if (div.matches()) {
      divs = Math.max(0, divs + (div.group(1).isEmpty() ? -1 : 1));
    }
    if (depth + indent / INDENT + divs > Limit.NESTING.value()) {
      refuse(Code.NESTING_TOO_DEEP, start + Math.max(0, end - 1), Limit.NESTING.value());
    }
  }

  private void checkCounts(String line, String rest, int start) {
    rows = rest.startsWith("|") ? rows + 1 : 0;
    if (rows > Limit.TABLE_ROWS.value() + 2) {
      refuse(Code.TABLE_TOO_LARGE, start, Limit.TABLE_ROWS.value(), Limit.TABLE_CELLS.value());
    }
    if (DEFINITION.matcher(rest).matches() && ++definitions > Limit.DEFINITIONS.value()) {
      refuse(Code.DEFINITIONS_TOO_MANY, start, Limit.DEFINITIONS.value());
    }
    for (SignCount count : List.of(paragraph, stretch)) {
      count.add(line);
      if (admitted && count.isTooLong()) {
        refuse(Code.PARAGRAPH_TOO_LONG, count.start(), Limit.PARAGRAPH.value());
      }
      if (admitted) {
        count
            .tooOften()
            .ifPresent(c -> refuse(Code.SIGNS_TOO_MANY, count.start(), c, Limit.SIGNS.value()));
      }
    }
  }

  private void refuse(Code code, int offset, Object... arguments) {
    diagnostics.report(code, file.at(offset), arguments);
    admitted = false;
  }
}
