package press.caveat.manuscript.image;

import java.util.Optional;
import press.caveat.book.MediaType;
import press.caveat.diagnostic.Code;
import press.caveat.source.Limit;

/** Whether an image is what its name says, and fit to be printed. */
public final class ImageCheck {
  private ImageCheck() {}

  /** The first thing wrong with it; empty if nothing is. */
  public static Optional<ImageFault> fault(MediaType type, byte[] bytes) {
    ImageFormat format = ImageFormat.of(bytes);
    if (!format.isA(type)) {
      return Optional.of(
          ImageFault.of(Code.IMAGE_LIES, format.word(), ImageFormat.of(type).word()));
    }
    if (type == MediaType.SVG) {
      return new SvgCheck(bytes).fault();
    }
    try {
      return rasterFault(RasterHeader.read(format, bytes), format, bytes);
    } catch (MalformedImageException e) {
      return Optional.of(ImageFault.of(Code.IMAGE_BROKEN, e.getMessage()));
    }
  }

  private static Optional<ImageFault> rasterFault(
      RasterHeader header, ImageFormat format, byte[] bytes) {
    if (header.isAnimated()) {
      return Optional.of(ImageFault.of(Code.IMAGE_ANIMATED));
    }
    if (header.components() > 3 && format == ImageFormat.JPEG) {
      return Optional.of(ImageFault.of(Code.IMAGE_CMYK));
    }
    if (header.pixels() > Limit.IMAGE_PIXELS.value()) {
      int most = Limit.IMAGE_PIXELS.value();
      return Optional.of(
          ImageFault.of(Code.IMAGE_TOO_LARGE, header.width(), header.height(), most));
    }
    return Decoding.fault(format, bytes).map(why -> ImageFault.of(Code.IMAGE_BROKEN, why));
  }
}
