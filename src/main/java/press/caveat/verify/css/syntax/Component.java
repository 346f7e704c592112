package press.caveat.verify.css.syntax;

import java.util.List;
import java.util.Locale;

/**
 * A component value: a token, a function with its arguments or a block with its content.
 *
 * @param text the unescaped name, string, hash, address, delimiter or opening bracket
 * @param number the value of a number, percentage or dimension
 * @param unit the unit of a dimension, lower case
 * @param inside the content of a function or block
 * @param line from 1
 */
public record Component(
    Type type, String text, double number, String unit, List<Component> inside, int line) {
  /** What a component value is. */
  public enum Type {
    IDENT,
    FUNCTION,
    AT_KEYWORD,
    HASH,
    STRING,
    URL,
    /** A string or address that breaks off: no declaration with it is valid. */
    BAD,
    DELIM,
    NUMBER,
    PERCENTAGE,
    DIMENSION,
    WHITESPACE,
    COLON,
    SEMICOLON,
    COMMA,
    /** {@code <!--} or {@code -->}. */
    COMMENT_MARK,
    /** A bracket: opening ones only before blocks are made, closing ones where none was open. */
    BRACKET,
    BLOCK
  }

  public Component {
    inside = List.copyOf(inside);
  }

  /** A component without number or content. */
  public static Component of(Type type, String text, int line) {
    return new Component(type, text, 0, "", List.of(), line);
  }

  /** The text in lower case, for names that ignore case. */
  public String word() {
    return text.toLowerCase(Locale.ROOT);
  }

  public boolean isIdent(String name) {
    return type == Type.IDENT && text.equalsIgnoreCase(name);
  }

  public boolean isFunction(String name) {
    return type == Type.FUNCTION && text.equalsIgnoreCase(name);
  }

  public boolean isDelim(char c) {
    return type == Type.DELIM && text.length() == 1 && text.charAt(0) == c;
  }

  public boolean isBlock(char open) {
    return type == Type.BLOCK && text.charAt(0) == open;
  }

  public boolean isWhitespace() {
    return type == Type.WHITESPACE;
  }

  /** The source again, in one normal form: names in lower case, white space as one space. */
  @Override
  public String toString() {
    return switch (type) {
      case WHITESPACE -> " ";
      case NUMBER -> plain(number);
      case PERCENTAGE -> plain(number) + "%";
      case DIMENSION -> plain(number) + unit;
      case FUNCTION -> word() + "(" + join(inside) + ")";
      case BLOCK -> text + join(inside) + closing();
      case HASH -> "#" + text;
      case STRING -> '"' + text + '"';
      case URL -> "url(" + text + ")";
      case AT_KEYWORD -> "@" + word();
      case IDENT -> word();
      default -> text;
    };
  }

  private String closing() {
    return text.equals("{") ? "}" : text.equals("[") ? "]" : ")";
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  /** The source of several components. */
  public static String join(List<Component> components) {
    StringBuilder joined = new StringBuilder();
    components.forEach(joined::append);
    return joined.toString();
  }
}
