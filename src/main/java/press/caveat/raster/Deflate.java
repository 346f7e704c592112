package press.caveat.raster;

import java.util.Arrays;

/** Packs bytes into deflate blocks with codes of their own (RFC 1951, section 3.2.7). */
final class Deflate {
  private static final int BLOCK_TOKENS = 1 << 15;
  private static final int END = 256;
  private static final int LITERALS = 286;
  private static final int DISTANCES = 30;
  private static final int LONGEST_CODE = 15;
  private static final int LONGEST_LENGTH_CODE = 7;
  private static final int[] LENGTH_CODE_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  private static final Steps LENGTHS = Steps.lengths();
  private static final Steps DISTANCE = Steps.distances();

  private final byte[] data;
  private final BitWriter out;
  private final Matches matches;
  private final int[] literals = new int[LITERALS];
  private final int[] distances = new int[DISTANCES];

  /** Literals as they are; matches as length in the upper half, distance in the lower one. */
  private final int[] tokens = new int[BLOCK_TOKENS];

  private int count;

  private Deflate(byte[] data, BitWriter out) {
    this.data = data;
    this.out = out;
    this.matches = new Matches(data);
  }

  static void write(byte[] data, BitWriter out) {
    new Deflate(data, out).write();
  }

  private void write() {
    int at = 0;
    do {
      while (at < data.length && count < BLOCK_TOKENS) {
        at = token(at);
      }
      block(at == data.length);
    } while (at < data.length);
  }

  /** Takes one token and returns where the next begins. */
  private int token(int at) {
    matches.find(at);
    int length = Math.max(1, matches.length());
    if (length < Matches.SHORTEST) {
      length = 1;
      tokens[count++] = data[at] & 0xFF;
      literals[data[at] & 0xFF]++;
    } else {
      tokens[count++] = length << 16 | matches.distance();
      literals[LENGTHS.code(length)]++;
      distances[DISTANCE.code(matches.distance())]++;
    }
    for (int i = 0; i < length; i++) {
      matches.add(at + i);
    }
    return at + length;
  }

  private void block(boolean last) {
    literals[END]++;
    // One distance code at least must be there, even if no match is (section 3.2.7).
    distances[0] = Math.max(1, distances[0]);
    Huffman literal = Huffman.of(literals, LONGEST_CODE);
    Huffman distance = Huffman.of(distances, LONGEST_CODE);
    out.write(last ? 1 : 0, 1);
    out.write(2, 2);
    codes(literal, distance);
    for (int i = 0; i < count; i++) {
      token(tokens[i], literal, distance);
    }
    literal.write(out, END);
    count = 0;
    Arrays.fill(literals, 0);
    Arrays.fill(distances, 0);
  }

  private void token(int token, Huffman literal, Huffman distance) {
    int length = token >>> 16;
    if (length == 0) {
      literal.write(out, token);
    } else {
      LENGTHS.write(length, literal, out);
      DISTANCE.write(token & 0xFFFF, distance, out);
    }
  }

  /** Writes both codes as the lengths of their words, themselves packed by a third code. */
  private void codes(Huffman literal, Huffman distance) {
    int[] lengths = Arrays.copyOf(literal.lengths(), LITERALS + DISTANCES);
    System.arraycopy(distance.lengths(), 0, lengths, LITERALS, DISTANCES);
    int[] frequencies = new int[LENGTH_CODE_ORDER.length];
    for (int length : lengths) {
      frequencies[length]++;
    }
    Huffman packed = Huffman.of(frequencies, LONGEST_LENGTH_CODE);
    out.write(LITERALS - 257, 5);
    out.write(DISTANCES - 1, 5);
    out.write(LENGTH_CODE_ORDER.length - 4, 4);
    for (int symbol : LENGTH_CODE_ORDER) {
      out.write(packed.lengths()[symbol], 3);
    }
    for (int length : lengths) {
      packed.write(out, length);
    }
  }
}
