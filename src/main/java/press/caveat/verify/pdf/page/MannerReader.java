package press.caveat.verify.pdf.page;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Takes the manner of painting out of a graphics state; the same manner twice is one object. */
final class MannerReader {
  private Manner last = new Manner(RenderingMode.FILL, true, 0, List.of());
  private List<Path2D> lastClips = List.of();
  private PDColor lastColour;
  private int lastRgb;

  Manner of(PDGraphicsState state) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean opaque =
        state.getNonStrokeAlphaConstant() >= 1
            && state.getBlendMode() == BlendMode.NORMAL
            && state.getSoftMask() == null;
    int rgb = rgb(state.getNonStrokingColor());
    List<Path2D> clips = state.getCurrentClippingPaths();
    boolean sameClips = clips == lastClips && clips.size() == last.clips().size();
    if (!sameClips || mode != last.mode() || opaque != last.opaque() || rgb != last.rgb()) {
      last = new Manner(mode, opaque, rgb, sameClips ? last.clips() : List.copyOf(clips));
      lastClips = clips;
    }
    return last;
  }

  private int rgb(PDColor colour) {
    if (colour != lastColour) {
      lastColour = colour;
      lastRgb = convert(colour);
    }
    return lastRgb;
  }

  private static int convert(PDColor colour) {
    if (colour.getColorSpace() == null
        || colour.getColorSpace() instanceof PDPattern
        || colour.getColorSpace() instanceof PDSeparation) {
      return Manner.NO_PLAIN_COLOUR;
    }
    try {
      return colour.toRGB();
    } catch (IOException unknownColour) {
      return Manner.NO_PLAIN_COLOUR;
    }
  }
}
