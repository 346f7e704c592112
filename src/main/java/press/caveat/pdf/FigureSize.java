package press.caveat.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import press.caveat.book.MediaType;
import press.caveat.book.Resource;

/**
 * How large an image is drawn on a page: as wide as the edition's figures are, unless it would then
 * be higher than the page, where the engine would cut it.
 *
 * @param width of the drawing, in the image's own units or pixels
 * @param height likewise
 */
record FigureSize(double width, double height) {
  private static final double MILLIMETRES_PER_INCH = 25.4;
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "viewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");

  /** The size of an image as its file states it. */
  static FigureSize of(Resource image) {
    return image.mediaType() == MediaType.SVG ? ofSvg(image.bytes()) : ofPixels(image.bytes());
  }

  /**
   * The width at which it is drawn, in millimetres.
   *
   * @param caption how many characters its caption has
   */
  double drawnWidth(PageDesign page, int caption) {
    return Math.min(page.figureWidth(), page.figureHeight(caption) * width / height);
  }

  /** Pixels to the inch when drawn that wide. */
  double resolution(double drawnWidth) {
    return width / (drawnWidth / MILLIMETRES_PER_INCH);
  }

  /** A CSS length in millimetres. */
  static String css(double millimetres) {
    return String.format(Locale.ROOT, "%.2fmm", millimetres);
  }

  private static FigureSize ofSvg(byte[] bytes) {
    Matcher box = VIEW_BOX.matcher(new String(bytes, StandardCharsets.UTF_8));
    return box.find()
        ? new FigureSize(Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2)))
        : new FigureSize(1, 1);
  }

  private static FigureSize ofPixels(byte[] bytes) {
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      ImageReader reader = readers.next();
      try {
        reader.setInput(input);
        return new FigureSize(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
