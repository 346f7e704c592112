package press.caveat.markdown.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a line stands inside fenced code, judged by the signs lines begin with. Where it cannot
 * know it takes the line for text, which is counted more strictly.
 */
final class FenceTracker {
  private static final Pattern PREFIX = Pattern.compile("(?:[ \\t]*+>)*+");
  private static final Pattern OPENING =
      Pattern.compile(
          "((?:[ \\t]*+(?:[-+*:]|[0-9]{1,9}[.)])[ \\t])*+[ \\t]*+)(`{3,}+(?=[^`]*+$)|~{3,}+).*+");

  private String fence = "";
  private int quotes;
  private int column;

  /** Takes the next line; whether it is code, or one of the fences around it. */
  boolean isCode(String line) {
    Matcher prefix = PREFIX.matcher(line);
    prefix.lookingAt();
    String rest = line.substring(prefix.end());
    int depth = (int) prefix.group().chars().filter(c -> c == '>').count();
    if (!fence.isEmpty() && left(rest, depth)) {
      fence = "";
    }
    if (fence.isEmpty()) {
      return opens(rest, depth);
    }
    if (rest.strip().startsWith(fence)
        && rest.strip().chars().allMatch(c -> c == fence.charAt(0))) {
      fence = "";
    }
    return true;
  }

  /** The quote or list item that holds the fence has ended. */
  private boolean left(String rest, int depth) {
    int indent = rest.length() - rest.stripLeading().length();
    return depth < quotes || !rest.isBlank() && indent < column;
  }

  private boolean opens(String rest, int depth) {
    Matcher opening = OPENING.matcher(rest);
    if (!opening.matches()) {
      return false;
    }
    fence = opening.group(2);
    quotes = depth;
    column = opening.end(1) > 1 ? opening.end(1) : 0;
    return true;
  }
}
