package press.caveat.verify.css.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The colours that have names. */
final class NamedColors {
  private static final Properties HEX = load();

  private NamedColors() {}

  private static Properties load() {
    Properties hex = new Properties();
    try (InputStream in = NamedColors.class.getResourceAsStream("colors.properties")) {
      hex.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hex;
  }

  /**
   * @param name lower case
   */
  static Optional<Rgba> named(String name) {
    if (name.equals("transparent")) {
      return Optional.of(Rgba.TRANSPARENT);
    }
    return Optional.ofNullable(HEX.getProperty(name)).flatMap(NamedColors::hex);
  }

  /** {@code rgb}, {@code rgba}, {@code rrggbb} or {@code rrggbbaa}. */
  static Optional<Rgba> hex(String digits) {
    if (!digits.matches("[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8}")) {
      return Optional.empty();
    }
    String pairs = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
    double[] parts = {1, 1, 1, 1};
    for (int i = 0; i < pairs.length() / 2; i++) {
      parts[i] = Integer.parseInt(pairs.substring(2 * i, 2 * i + 2), 16) / 255.0;
    }
    return Optional.of(new Rgba(parts[0], parts[1], parts[2], parts[3]));
  }
}
