package press.caveat.verify.pdf.page;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * The manner in which something is painted.
 *
 * @param mode the text rendering mode (ISO 32000-1, 9.3.6)
 * @param opaque full alpha, normal blending and no soft mask
 * @param rgb the fill colour, 0xRRGGBB; {@link #NO_PLAIN_COLOUR} for patterns and the unknown
 * @param clips what the page is clipped to at that moment, in user space
 */
public record Manner(RenderingMode mode, boolean opaque, int rgb, List<Path2D> clips) {
  public static final int NO_PLAIN_COLOUR = -1;

  /** Filled, opaque, in one colour: as ordinary text is, whatever program shows it. */
  public boolean isPlain() {
    return mode == RenderingMode.FILL && opaque && rgb != NO_PLAIN_COLOUR;
  }

  /** The same, seen through something that is not opaque. */
  Manner veiled() {
    return new Manner(mode, false, rgb, clips);
  }

  /** Whether no clipping path cuts into the rectangle; in doubt it says that one does. */
  public boolean leavesWhole(Rectangle2D userSpace) {
    return clips.stream().allMatch(path -> path.contains(userSpace));
  }
}
