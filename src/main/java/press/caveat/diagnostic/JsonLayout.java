package press.caveat.diagnostic;

import java.util.Locale;

/**
 * One JSON object a line (RFC 8259), for tools: {@code file}, {@code line} and {@code column} from
 * 1 (columns in UTF-16 units), {@code severity}, {@code code}, {@code message}, {@code hint}; for
 * what is left out, {@code code} and {@code omitted}.
 */
public final class JsonLayout implements Report.Layout {
  @Override
  public String diagnostic(Diagnostic diagnostic) {
    Location at = diagnostic.location();
    return "{\"file\":"
        + string(at.file())
        + ",\"line\":"
        + at.line()
        + ",\"column\":"
        + at.column()
        + ",\"severity\":"
        + string(diagnostic.severity().word())
        + ",\"code\":"
        + string(diagnostic.code().id())
        + ",\"message\":"
        + string(diagnostic.message())
        + ",\"hint\":"
        + string(diagnostic.hint())
        + "}";
  }

  @Override
  public String rest(Code code, int count) {
    return "{\"code\":" + string(code.id()) + ",\"omitted\":" + count + "}";
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (Printable.isHidden(c) && !isHalfOfPair(text, i) || c == 0x2028 || c == 0x2029) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static boolean isHalfOfPair(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
            && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1))
        || Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
