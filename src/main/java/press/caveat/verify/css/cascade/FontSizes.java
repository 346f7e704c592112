package press.caveat.verify.css.cascade;

import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.value.Lengths;
import press.caveat.verify.css.value.Screen;

/** CSS Fonts 4, section 2.5: what the words and lengths of {@code font-size} come to. */
final class FontSizes {
  private static final double STEP = 1.2;

  private FontSizes() {}

  /**
   * Pixels.
   *
   * @param lengths with the parent's font size as em and as 100 %
   */
  static double pixels(Value value, Lengths lengths) {
    Component size = value.first();
    double medium = Screen.TYPE_SIZE;
    return switch (size.type() == Component.Type.IDENT ? size.word() : "") {
      case "xx-small" -> medium * 9 / 16;
      case "x-small" -> medium * 10 / 16;
      case "small" -> medium * 13 / 16;
      case "medium" -> medium;
      case "large" -> medium * 18 / 16;
      case "x-large" -> medium * 24 / 16;
      case "xx-large" -> medium * 2;
      case "xxx-large" -> medium * 3;
      case "smaller" -> lengths.em() / STEP;
      case "larger" -> lengths.em() * STEP;
      default -> Math.max(0, lengths.pixels(size).orElse(lengths.em()));
    };
  }
}
