package press.caveat.raster;

import java.util.zip.Adler32;

/** Packs bytes in the zlib format (RFC 1950), the same way on every machine. */
final class Zlib {
  /** Deflate, window of 32 kilobytes, default effort; as a multiple of 31. */
  private static final int HEADER = 0x789C;

  private Zlib() {}

  static byte[] pack(byte[] data) {
    BitWriter out = new BitWriter();
    out.write(HEADER >> 8, 8);
    out.write(HEADER & 0xFF, 8);
    Deflate.write(data, out);
    Adler32 sum = new Adler32();
    sum.update(data);
    out.align();
    out.write(Integer.reverseBytes((int) sum.getValue()), 32);
    return out.finish();
  }
}
