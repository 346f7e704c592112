package press.caveat.verify.css.value;

import java.util.List;

/**
 * The room a reading system gives, in CSS pixels at its default type size of 16.
 *
 * @param width of the text area
 * @param height of the text area
 */
public record Screen(double width, double height) {
  /** A reader's type size before anybody changes it. */
  public static final double TYPE_SIZE = 16;

  /** The smallest and the largest the judge tries: a phone and a desk. */
  public static final List<Screen> TRIED = List.of(new Screen(320, 568), new Screen(1280, 900));
}
