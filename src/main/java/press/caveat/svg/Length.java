package press.caveat.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length with its unit (CSS Values 3, section 5).
 *
 * @param unit in lower case; empty for user units, {@code %} for a percentage
 */
public record Length(double number, String unit) {
  private static final Pattern FORM =
      Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)([A-Za-z]*|%)");
  private static final Map<String, Double> USER_UNITS =
      Map.of(
          "",
          1.0,
          "px",
          1.0,
          "pt",
          96 / 72.0,
          "pc",
          16.0,
          "in",
          96.0,
          "cm",
          96 / 2.54,
          "mm",
          96 / 25.4,
          "q",
          96 / 101.6);
  private static final double EX = 0.5;

  /** Reads a length; empty if the text is none or its unit is not known. */
  public static Optional<Length> of(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String unit = form.group(2).toLowerCase(Locale.ROOT);
    boolean known = USER_UNITS.containsKey(unit) || List.of("%", "em", "ex", "rem").contains(unit);
    return known
        ? Optional.of(new Length(Double.parseDouble(form.group(1)), unit))
        : Optional.empty();
  }

  /** Reads lengths parted by spaces or commas; empty if one of them is none. */
  public static Optional<List<Length>> list(String text) {
    List<Length> lengths = new ArrayList<>();
    for (String part : text.strip().split("[\\s,]+")) {
      Optional<Length> length = of(part);
      if (length.isEmpty()) {
        return Optional.empty();
      }
      lengths.add(length.get());
    }
    return Optional.of(lengths);
  }

  /**
   * In user units.
   *
   * @param em the font size an em stands for
   * @param rem the font size of the outermost element
   * @param whole what 100 % stands for
   */
  public double in(double em, double rem, double whole) {
    return switch (unit) {
      case "%" -> number * whole / 100;
      case "em" -> number * em;
      case "ex" -> number * em * EX;
      case "rem" -> number * rem;
      default -> number * USER_UNITS.get(unit);
    };
  }
}
