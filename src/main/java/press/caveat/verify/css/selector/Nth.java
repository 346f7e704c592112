package press.caveat.verify.css.selector;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.verify.css.syntax.Component;

/**
 * {@code an+b} of CSS Syntax 3, section 6.
 *
 * @param step {@code a}
 * @param offset {@code b}
 */
record Nth(int step, int offset) {
  private static final Pattern FORM = Pattern.compile("([+-]?\\d*)n(?:([+-])(\\d+))?|([+-]?\\d+)");

  static Optional<Nth> parse(List<Component> components) {
    StringBuilder text = new StringBuilder();
    for (Component c : components) {
      boolean needsSign =
          c.type() == Component.Type.NUMBER && c.number() >= 0 && text.toString().endsWith("n");
      text.append(c.isWhitespace() ? "" : (needsSign ? "+" : "") + c);
    }
    String form = text.toString().replace("++", "+");
    if (form.equals("odd") || form.equals("even")) {
      return Optional.of(new Nth(2, form.equals("odd") ? 1 : 0));
    }
    Matcher matcher = FORM.matcher(form);
    return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
  }

  private static Nth of(Matcher matcher) {
    if (matcher.group(4) != null) {
      return new Nth(0, bounded(matcher.group(4)));
    }
    String a = matcher.group(1);
    int step = a.isEmpty() || a.equals("+") ? 1 : a.equals("-") ? -1 : bounded(a);
    String b = matcher.group(2) == null ? "0" : matcher.group(2) + matcher.group(3);
    return new Nth(step, bounded(b));
  }

  private static int bounded(String digits) {
    double value = Double.parseDouble(digits);
    return (int) Math.max(-1_000_000, Math.min(1_000_000, value));
  }

  /**
   * Whether it counts a place.
   *
   * @param place from 1
   */
  boolean counts(int place) {
    int distance = place - offset;
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
  }
}
