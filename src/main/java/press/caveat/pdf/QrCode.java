package press.caveat.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An address as a QR code (ISO/IEC 18004), for people with the sheet in one hand and a telephone in
 * the other. It is a drawing, black on white, whose quiet zone is part of it.
 */
record QrCode(ByteMatrix modules) {
  /** The name by which a print tree calls it. */
  static final String NAME = "qr-code.svg";

  /** Of the signs without the quiet zone, in millimetres: what telephones read at arm's length. */
  static final double SIZE = 20;

  /** Modules that stay white on every side. */
  private static final int QUIET = 4;

  /** Readable with a seventh of it soiled. */
  private static final ErrorCorrectionLevel CORRECTION = ErrorCorrectionLevel.M;

  /**
   * @throws IllegalArgumentException if the address has more letters than a code can hold
   */
  static QrCode of(URI address) {
    try {
      return new QrCode(Encoder.encode(address.toASCIIString(), CORRECTION).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + address, e);
    }
  }

  /** Width and height with the quiet zone, in millimetres. */
  double width() {
    return SIZE * across() / modules.getWidth();
  }

  /** Width of the quiet zone on each side, in millimetres. */
  double quiet() {
    return SIZE * QUIET / modules.getWidth();
  }

  /** The drawing: one path with a rectangle for each run of dark modules. */
  byte[] svg() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int run = run(x, y);
        if (run > 0) {
          path.append(
              String.format(Locale.ROOT, "M%d %dh%dv1h-%dz", x + QUIET, y + QUIET, run, run));
          x += run;
        }
      }
    }
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\"><path d=\"%2$s\"/></svg>";
    return String.format(Locale.ROOT, svg, across(), path).getBytes(StandardCharsets.UTF_8);
  }

  private int across() {
    return modules.getWidth() + 2 * QUIET;
  }

  /** How many dark modules follow one another in a row. */
  private int run(int x, int y) {
    int end = x;
    while (end < modules.getWidth() && modules.get(end, y) == 1) {
      end++;
    }
    return end - x;
  }
}
