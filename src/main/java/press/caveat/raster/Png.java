package press.caveat.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a canvas as PNG: true colour, eight bits, declared to be sRGB (PNG, third edition). */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
  private static final byte[] PERCEPTUAL = {0};
  private static final int CHANNELS = 3;
  private static final byte UNFILTERED = 0;

  private Png() {}

  public static byte[] write(Canvas canvas) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(canvas.width()).putInt(canvas.height()).put(TRUE_COLOUR);
    chunk(file, "IHDR", header.array());
    chunk(file, "sRGB", PERCEPTUAL);
    chunk(file, "IDAT", Zlib.pack(rows(canvas)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    ByteBuffer chunk = ByteBuffer.allocate(data.length + 12);
    chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, data.length + 4);
    chunk.putInt((int) sum.getValue());
    file.writeBytes(chunk.array());
  }

  /**
   * The rows as they are. In flat colours the same letter comes out as the same bytes wherever it
   * stands, which packs better (by a fifth, measured on our cover) than differences do.
   */
  private static byte[] rows(Canvas canvas) {
    byte[] rows = new byte[canvas.height() * (1 + CHANNELS * canvas.width())];
    int at = 0;
    for (int y = 0; y < canvas.height(); y++) {
      rows[at++] = UNFILTERED;
      for (int x = 0; x < canvas.width(); x++) {
        int rgb = canvas.rgb(x, y);
        rows[at++] = (byte) (rgb >> 16);
        rows[at++] = (byte) (rgb >> 8);
        rows[at++] = (byte) rgb;
      }
    }
    return rows;
  }
}
