package press.caveat.manuscript.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * What a PNG or JPEG says of itself before its pixels.
 *
 * @param width in pixels
 * @param height in pixels
 * @param components colours of a JPEG: 1 grey, 3 colour, 4 CMYK or its YCCK; for a PNG 3
 */
record RasterHeader(int width, int height, int components, boolean isAnimated) {
  private static final int PNG_SIGNATURE = 8;
  private static final int MARKER = 0xff;
  private static final int START_OF_IMAGE = 2;
  private static final int START_OF_SCAN = 0xda;
  private static final int END_OF_IMAGE = 0xd9;

  long pixels() {
    return (long) width * height;
  }

  static RasterHeader read(ImageFormat format, byte[] bytes) throws MalformedImageException {
    RasterHeader header = format == ImageFormat.PNG ? readPng(bytes) : readJpeg(bytes);
    if (header.width < 1 || header.height < 1) {
      throw new MalformedImageException(
          "it is " + header.width + " by " + header.height + " pixels");
    }
    return header;
  }

  /** PNG, third edition, 5: chunks of length, type, data and check sum, IEND last. */
  private static RasterHeader readPng(byte[] bytes) throws MalformedImageException {
    ByteBuffer data = ByteBuffer.wrap(bytes).position(PNG_SIGNATURE);
    int width = 0;
    int height = 0;
    boolean animated = false;
    String type = "";
    while (!type.equals("IEND")) {
      if (data.remaining() < 12) {
        throw new MalformedImageException("it is cut off");
      }
      int length = data.getInt();
      type = type(bytes, data.position());
      if (length < 0 || data.remaining() - 8 < length || !sumIsRight(bytes, data, length)) {
        throw new MalformedImageException("its part " + type + " is damaged");
      }
      if (type.equals("IHDR") && length >= 8) {
        width = data.getInt(data.position() + 4);
        height = data.getInt(data.position() + 8);
      }
      animated |= type.equals("acTL");
      data.position(data.position() + 4 + length + 4);
    }
    return new RasterHeader(width, height, 3, animated);
  }

  private static String type(byte[] bytes, int offset) {
    String type = new String(bytes, offset, 4, StandardCharsets.ISO_8859_1);
    return type.matches("[A-Za-z]{4}") ? type : "?";
  }

  private static boolean sumIsRight(byte[] bytes, ByteBuffer data, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, data.position(), 4 + length);
    return (int) sum.getValue() == data.getInt(data.position() + 4 + length);
  }

  /** ISO/IEC 10918-1, annex B: segments up to the first scan; the frame's says the size. */
  private static RasterHeader readJpeg(byte[] bytes) throws MalformedImageException {
    ByteBuffer data = ByteBuffer.wrap(bytes).position(START_OF_IMAGE);
    while (data.remaining() > 4) {
      int fill = Byte.toUnsignedInt(data.get());
      int marker = Byte.toUnsignedInt(data.get(data.position()));
      if (fill != MARKER || marker == START_OF_SCAN) {
        break;
      }
      if (marker != MARKER) {
        data.get();
        int length = Short.toUnsignedInt(data.getShort(data.position()));
        if (length < 2 || length > data.remaining()) {
          break;
        }
        if (isFrame(marker) && length >= 8) {
          return frame(data, bytes);
        }
        data.position(data.position() + length);
      }
    }
    throw new MalformedImageException("it says nothing of its size");
  }

  private static RasterHeader frame(ByteBuffer data, byte[] bytes) throws MalformedImageException {
    if (!endsWell(bytes)) {
      throw new MalformedImageException("it is cut off");
    }
    int at = data.position() + 3;
    int height = Short.toUnsignedInt(data.getShort(at));
    int width = Short.toUnsignedInt(data.getShort(at + 2));
    return new RasterHeader(width, height, data.get(at + 4), false);
  }

  /** The end marker; some cameras write a few bytes after it. */
  private static boolean endsWell(byte[] bytes) {
    for (int i = bytes.length - 1; i > Math.max(1, bytes.length - 1024); i--) {
      if (Byte.toUnsignedInt(bytes[i]) == END_OF_IMAGE
          && Byte.toUnsignedInt(bytes[i - 1]) == MARKER) {
        return true;
      }
    }
    return false;
  }

  /** SOF0 to SOF15, but for the tables and the reserved one among them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }
}
