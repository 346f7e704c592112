package press.caveat.readers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** What tricks need of files: a font that draws nothing, a picture no text can be read on. */
public final class Props {
  private static final String FACE =
      "/gems/asciidoctor-pdf-2.3.23/data/fonts/notosans-regular-subset.ttf";

  private Props() {}

  /** A font as it should be. */
  public static byte[] honest() {
    try (var in = Props.class.getResourceAsStream(FACE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same font with every outline empty: all of its glyphs begin and end at one place. */
  public static byte[] blank() {
    byte[] font = honest();
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int tables = bytes.getShort(4);
    for (int table = 0; table < tables; table++) {
      int entry = 12 + 16 * table;
      if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("loca")) {
        int start = bytes.getInt(entry + 8);
        int length = bytes.getInt(entry + 12);
        java.util.Arrays.fill(font, start, start + length, (byte) 0);
      }
    }
    return font;
  }

  /** Dots of every colour, the same each time. */
  public static byte[] dottedPicture() {
    BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 64 * 64; i++) {
      picture.setRGB(i % 64, i / 64, random.nextInt(0x1000000));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
