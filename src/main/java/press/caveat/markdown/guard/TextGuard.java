package press.caveat.markdown.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.Limit;
import press.caveat.source.SourceFile;

/** Counts, line by line, what the parser is slow or overflows on. */
public final class TextGuard {
  private static final int INDENT = 2;

  /** What lines of a block quote, a list, a definition or a note begin with. */
  private static final Pattern CONTAINER =
      Pattern.compile(
          "\\G[ \\t]*+(?:>|[-+*:](?=[ \\t]|$)|[0-9]{1,9}[.)](?=[ \\t]|$)|\\[\\^[^\\]]*+\\]:)");

  private static final Pattern QUOTE = Pattern.compile("(?:[ \\t]*+>)*+[ \\t]*+");
  private static final Pattern DEFINITION = Pattern.compile("\\*?\\[[^\\]]*+\\]:.*+");
  private static final Pattern DIV = Pattern.compile(":{3,}+[ \\t]*+(\\S?).*+");

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final FenceTracker fences = new FenceTracker();
  private final ParagraphStart paragraphs = new ParagraphStart();
  private final SignCount signs = new SignCount();
  private int lines;
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
      refuse(++lines > Limit.LINES.value(), Code.FILE_TOO_LONG, start, Limit.LINES.value());
      if (fences.isCode(line)) {
        paragraphs.isAt("");
        signs.restart();
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
    if (paragraphs.isAt(rest)) {
      signs.restart();
    }
    checkCounts(rest, start);
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
    if (div.matches() && div.group(1).isEmpty() && divs > 0) {
      divs--;
      paragraphs.isAt("");
      signs.restart();
    } else if (div.matches() && !div.group(1).isEmpty()) {
      divs++;
    }
    boolean tooDeep = depth + indent / INDENT + divs > Limit.NESTING.value();
    int at = start + Math.max(0, end - 1);
    refuse(tooDeep, Code.NESTING_TOO_DEEP, at, Limit.NESTING.value());
  }

  private void checkCounts(String rest, int start) {
    int most = Limit.DEFINITIONS.value();
    definitions += DEFINITION.matcher(rest).matches() ? 1 : 0;
    refuse(definitions > most, Code.DEFINITIONS_TOO_MANY, start, most);
    rows = paragraphs.isInTable() ? rows + 1 : 0;
    int mostRows = Limit.TABLE_ROWS.value();
    refuse(rows > mostRows, Code.TABLE_TOO_LARGE, start, mostRows, Limit.TABLE_CELLS.value());
    signs.add(rest, start);
    int longest = Limit.PARAGRAPH.value();
    refuse(signs.isTooLong(), Code.PARAGRAPH_TOO_LONG, signs.start(), longest);
    signs
        .tooOften()
        .ifPresent(c -> refuse(true, Code.SIGNS_TOO_MANY, signs.start(), c, Limit.SIGNS.value()));
  }

  /** Reports the first thing only: what follows it has not been looked at. */
  private void refuse(boolean wrong, Code code, int offset, Object... arguments) {
    if (wrong && admitted) {
      diagnostics.report(code, file.at(offset), arguments);
      admitted = false;
    }
  }
}
