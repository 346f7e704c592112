package press.caveat.verify.epub;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Addresses in a book. */
final class Addresses {
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  private Addresses() {}

  /** Whether it leads to what is not a file of the book. */
  static boolean isRemote(String address) {
    String clean = clean(address);
    return SCHEME.matcher(clean).matches() || clean.startsWith("//");
  }

  /** Whether it holds its content in itself. */
  static boolean isData(String address) {
    return clean(address).regionMatches(true, 0, "data:", 0, 5);
  }

  /** As URL parsers see it: no white space at the ends, no line breaks or tabs. */
  private static String clean(String address) {
    return address.strip().replaceAll("[\\t\\n\\r]", "");
  }

  /** The part after {@code #}; empty if there is none. */
  static String fragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? "" : decoded(address.substring(hash + 1));
  }

  /**
   * The file an address leads to.
   *
   * @param from the file in which it stands
   */
  static String resolve(String from, String address) {
    String path = clean(address).replaceFirst("[#?].*", "");
    if (path.isEmpty()) {
      return from;
    }
    String base = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    Deque<String> parts = new ArrayDeque<>();
    String whole = path.startsWith("/") ? path : base + path;
    for (String part : whole.split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(decoded(part));
      }
    }
    return String.join("/", parts);
  }

  /** With {@code %20} and the like replaced. */
  static String decoded(String text) {
    if (!text.contains("%")) {
      return text;
    }
    return new String(bytes(text), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(in[i]);
      }
    }
    return out.toByteArray();
  }
}
