package press.caveat.typesetting;

import com.openhtmltopdf.render.JustificationInfo;
import java.util.Optional;

/**
 * Spacing for one drawing of one string. The engine asks for the space after each code point, in
 * order and once: for a space through one getter, for all else through the other. That lets each
 * code point have its own answer: the line's spacing plus its kerning.
 */
final class KernedSpacing extends JustificationInfo {
  private final float[] kerns;
  private int next;

  /**
   * @param line what justification or letter spacing adds, if anything
   * @param kerns what to add after each code point, in the engine's dots
   */
  KernedSpacing(Optional<JustificationInfo> line, float[] kerns) {
    this.kerns = kerns;
    line.ifPresent(
        spacing -> {
          setSpaceAdjust(spacing.getSpaceAdjust());
          setNonSpaceAdjust(spacing.getNonSpaceAdjust());
        });
  }

  @Override
  public float getSpaceAdjust() {
    return super.getSpaceAdjust() + nextKern();
  }

  @Override
  public float getNonSpaceAdjust() {
    return super.getNonSpaceAdjust() + nextKern();
  }

  private float nextKern() {
    return next < kerns.length ? kerns[next++] : 0;
  }
}
