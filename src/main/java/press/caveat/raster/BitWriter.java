package press.caveat.raster;

import java.io.ByteArrayOutputStream;

/** Writes bits from the lowest bit of each byte up, as deflate wants (RFC 1951, section 3.1.1). */
final class BitWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long pending;
  private int count;

  /** Writes the lowest bits of a value, its lowest bit first; at most 32. */
  void write(int value, int bits) {
    pending |= (value & (1L << bits) - 1) << count;
    count += bits;
    while (count >= 8) {
      bytes.write((int) pending);
      pending >>>= 8;
      count -= 8;
    }
  }

  /** Fills the byte begun up with zeros. */
  void align() {
    write(0, (8 - count) % 8);
  }

  /** All bytes, the last one filled up with zeros. */
  byte[] finish() {
    align();
    return bytes.toByteArray();
  }
}
