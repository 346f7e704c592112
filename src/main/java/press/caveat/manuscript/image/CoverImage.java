package press.caveat.manuscript.image;

import java.nio.ByteBuffer;
import java.util.Optional;
import press.caveat.book.MediaType;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/**
 * A cover the publisher brings along, in place of a drawn one: PNG or JPEG in RGB, 625 x 1000
 * pixels at least, 10000 at most on each side.
 */
public final class CoverImage {
  private static final int LEAST_WIDTH = 625;
  private static final int LEAST_HEIGHT = 1000;
  private static final int MOST = 10000;
  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int PNG_TRUE_COLOUR = 2;
  private static final int PNG_PALETTE = 3;
  private static final int JPEG_START = 0xFFD8;
  private static final int JPEG_SCAN = 0xDA;

  private static final String NOT_RASTER = "it is neither PNG nor JPEG";

  /** What an image's header says of it. */
  private record Header(int width, int height, boolean rgb) {}

  private CoverImage() {}

  /**
   * What a cover's name says it is; reports it if that is neither PNG nor JPEG.
   *
   * @param path as the user wrote it
   * @param mention where the user named it
   */
  public static Optional<MediaType> type(String path, Location mention, Diagnostics diagnostics) {
    Optional<MediaType> type = MediaType.ofFile(path).filter(CoverImage::isRaster);
    if (type.isEmpty()) {
      diagnostics.report(Code.COVER_IMAGE, mention, path, NOT_RASTER);
    }
    return type;
  }

  /**
   * Whether an image can be the cover; reports it if not.
   *
   * @param path as the user wrote it
   * @param mention where the user named it
   */
  public static boolean isUsable(
      String path, byte[] bytes, Location mention, Diagnostics diagnostics) {
    Optional<String> fault =
        MediaType.ofFile(path).map(type -> fault(type, bytes)).orElse(Optional.of(NOT_RASTER));
    fault.ifPresent(reason -> diagnostics.report(Code.COVER_IMAGE, mention, path, reason));
    return fault.isEmpty();
  }

  /** Why the image cannot be a cover, as the end of a sentence; empty if it can. */
  static Optional<String> fault(MediaType type, byte[] bytes) {
    if (!isRaster(type)) {
      return Optional.of(NOT_RASTER);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Optional<Header> header = type == MediaType.PNG ? png(in) : jpeg(in);
    return header.isPresent() ? fault(header.get()) : Optional.of("it is damaged");
  }

  private static boolean isRaster(MediaType type) {
    return type == MediaType.PNG || type == MediaType.JPEG;
  }

  private static Optional<String> fault(Header header) {
    String size = "it is " + header.width() + " x " + header.height() + " pixels";
    if (!header.rgb()) {
      return Optional.of("its colours are not plain RGB");
    }
    if (header.width() < LEAST_WIDTH || header.height() < LEAST_HEIGHT) {
      return Optional.of(size + ", fewer than " + LEAST_WIDTH + " x " + LEAST_HEIGHT);
    }
    if (header.width() > MOST || header.height() > MOST) {
      return Optional.of(size + ", more than " + MOST + " on a side");
    }
    return Optional.empty();
  }

  /** The IHDR chunk, which comes first (PNG, third edition, 11.2.1). */
  private static Optional<Header> png(ByteBuffer in) {
    if (in.remaining() < 33 || in.getLong() != PNG_SIGNATURE) {
      return Optional.empty();
    }
    int width = in.getInt(16);
    int height = in.getInt(20);
    int colour = in.get(25);
    return Optional.of(
        new Header(width, height, colour == PNG_TRUE_COLOUR || colour == PNG_PALETTE));
  }

  /** The frame header, found by walking over the segments before it (ITU T.81, annex B). */
  private static Optional<Header> jpeg(ByteBuffer in) {
    if (in.remaining() < 2 || (in.getShort() & 0xFFFF) != JPEG_START) {
      return Optional.empty();
    }
    while (in.remaining() >= 10) {
      int marker = in.getShort() & 0xFFFF;
      int length = in.getShort(in.position()) & 0xFFFF;
      if (marker >> 8 != 0xFF || marker == 0xFF00 + JPEG_SCAN || length < 2) {
        return Optional.empty();
      }
      if (isFrame(marker & 0xFF)) {
        int at = in.position();
        int height = in.getShort(at + 3) & 0xFFFF;
        int width = in.getShort(at + 5) & 0xFFFF;
        return Optional.of(new Header(width, height, in.get(at + 7) == 3));
      }
      in.position(Math.min(in.limit(), in.position() + length));
    }
    return Optional.empty();
  }

  /** Whether a marker is one of the start-of-frame markers, which leave out three numbers. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
