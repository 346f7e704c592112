package press.caveat.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write is read back by the platform's own readers. */
class PngTest {
  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      in.transferTo(out);
      return out.toByteArray();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 257, 258, 259, 32767, 32768, 32769, 200_000})
  void anyBytesComeBack(int length) throws IOException {
    Random random = new Random(length);
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    assertArrayEquals(noise, unpacked(Zlib.pack(noise)), "noise");
    byte[] flat = new byte[length];
    assertArrayEquals(flat, unpacked(Zlib.pack(flat)), "flat");
    byte[] mixed = new byte[length];
    for (int i = 0; i < length; i++) {
      mixed[i] = random.nextInt(50) == 0 ? (byte) random.nextInt() : (byte) (i / 7 % 5);
    }
    assertArrayEquals(mixed, unpacked(Zlib.pack(mixed)), "mixed");
  }

  @Test
  void codesOfAnySkewKeepTheirLimit() throws IOException {
    // Frequencies like Fibonacci's numbers would need the longest words of all.
    ByteArrayOutputStream skewed = new ByteArrayOutputStream();
    Random random = new Random(1);
    for (int symbol = 0, one = 1, two = 1; symbol < 22; symbol++) {
      for (int i = 0; i < two; i++) {
        skewed.write(symbol * 11);
        skewed.write(random.nextInt(256));
      }
      int next = one + two;
      one = two;
      two = next;
    }
    byte[] data = skewed.toByteArray();
    assertArrayEquals(data, unpacked(Zlib.pack(data)));
  }

  @Test
  void flatRunsPackWell() {
    assertTrue(Zlib.pack(new byte[12_000_000]).length < 14_000);
  }

  @Test
  void pixelsComeBack() throws IOException {
    Canvas canvas = new Canvas(37, 23);
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      canvas.set(random.nextInt(37), random.nextInt(23), new Colour(random.nextInt(0x1000000)));
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.write(canvas)));
    assertEquals(37, read.getWidth());
    assertEquals(23, read.getHeight());
    for (int y = 0; y < 23; y++) {
      for (int x = 0; x < 37; x++) {
        assertEquals(canvas.at(x, y).rgb(), read.getRGB(x, y) & 0xFFFFFF);
      }
    }
  }
}
