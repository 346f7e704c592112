package press.caveat.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;

/** From bytes to text: UTF-8 and nothing else, and the name of what it is instead. */
final class Encoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encoding() {}

  /** The text, with or without a byte order mark before it; empty, and reported, if it is none. */
  static Optional<String> decode(String name, byte[] bytes, Diagnostics diagnostics) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    Optional<String> other = otherEncoding(bytes);
    if (result.isError() || other.isPresent()) {
      SourceFile read = new SourceFile(name, out.toString());
      int at = other.isPresent() ? 0 : read.text().length();
      String what = other.orElseGet(() -> wrongByte(bytes[in.position()]));
      diagnostics.report(Code.NOT_UTF_8, read.at(at), what);
      return Optional.empty();
    }
    return Optional.of(out.toString());
  }

  /** Byte order marks, and the noughts between the letters of UTF-16 without one. */
  private static Optional<String> otherEncoding(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : Byte.toUnsignedInt(bytes[0]) << 8 | bytes[1] & 0xFF;
    if (first == 0xFFFE || first == 0xFEFF || isMostly(bytes, 0) || isMostly(bytes, 1)) {
      boolean little = first == 0xFFFE || isMostly(bytes, 1);
      return Optional.of("it is UTF-16, " + (little ? "little-endian" : "big-endian"));
    }
    return Optional.empty();
  }

  private static boolean isMostly(byte[] bytes, int parity) {
    int noughts = 0;
    for (int i = parity; i < bytes.length; i += 2) {
      noughts += bytes[i] == 0 ? 1 : 0;
    }
    return noughts > 1 && noughts * 2 > bytes.length / 2;
  }

  private static String wrongByte(byte wrong) {
    String letter = new String(new byte[] {wrong}, WINDOWS);
    String hex = String.format(Locale.ROOT, "%02X", wrong);
    return letter.equals("\uFFFD")
        ? "the byte " + hex + " is none"
        : "the byte " + hex + " is none; in Windows-1252 it would be " + letter;
  }
}
