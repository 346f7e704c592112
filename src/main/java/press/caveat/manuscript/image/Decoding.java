package press.caveat.manuscript.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a raster image to see whether it can be done. */
final class Decoding {
  private Decoding() {}

  /** What the decoder says against it; empty if it can be shown whole. */
  static Optional<String> fault(ImageFormat format, byte[] bytes) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.word()).next();
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(stream);
      reader.read(0);
      return warnings.stream().findFirst();
    } catch (IOException | RuntimeException e) {
      // The decoders of the JDK answer broken data with exceptions of either kind.
      return Optional.of(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    } finally {
      reader.dispose();
    }
  }
}
