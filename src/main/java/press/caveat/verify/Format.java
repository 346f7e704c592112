package press.caveat.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a finished file is by its first bytes, whatever its name says. */
public enum Format {
  EPUB("PK"),
  PDF("%PDF-"),
  /** Neither; such a file is rejected. */
  OTHER("");

  private final byte[] magic;

  Format(String magic) {
    this.magic = magic.getBytes(StandardCharsets.US_ASCII);
  }

  /** The format of a file. */
  public static Format of(byte[] file) {
    return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst().orElseThrow();
  }

  private boolean begins(byte[] file) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }
}
