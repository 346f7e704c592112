package press.caveat.verify.css.property;

import java.util.List;
import java.util.Locale;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.CssParser;

/** Names of font families. */
public final class Families {
  private Families() {}

  /** The families of a {@code font-family} value in order, lower case and without quotes. */
  public static List<String> names(List<Component> value) {
    return CssParser.commaSeparated(value).stream().map(Families::name).toList();
  }

  private static String name(List<Component> parts) {
    boolean isString = parts.size() == 1 && parts.get(0).type() == Type.STRING;
    String name =
        isString
            ? parts.get(0).text()
            : String.join(
                " ", parts.stream().filter(c -> !c.isWhitespace()).map(Component::text).toList());
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
