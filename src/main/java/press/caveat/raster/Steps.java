package press.caveat.raster;

import java.util.Arrays;

/**
 * How deflate writes a number: a symbol for the step it lies on and extra bits for the rest (RFC
 * 1951, section 3.2.5).
 *
 * @param firstSymbol the symbol of the first step
 * @param starts the smallest number of each step
 * @param extra the extra bits of each step
 */
record Steps(int firstSymbol, int[] starts, int[] extra) {
  private static final int LONGEST = 258;

  /** Lengths of matches, 3 to 258; the longest has a step of its own. */
  static Steps lengths() {
    Steps steps = growing(257, 29, 3, 4);
    steps.starts[28] = LONGEST;
    steps.extra[28] = 0;
    return steps;
  }

  /** Distances of matches, 1 to 32768. */
  static Steps distances() {
    return growing(0, 30, 1, 2);
  }

  /** Steps whose extra bits grow by one every {@code pace} steps after the first of two paces. */
  private static Steps growing(int firstSymbol, int count, int first, int pace) {
    int[] starts = new int[count];
    int[] extra = new int[count];
    int start = first;
    for (int i = 0; i < count; i++) {
      extra[i] = Math.max(0, i / pace - 1);
      starts[i] = start;
      start += 1 << extra[i];
    }
    return new Steps(firstSymbol, starts, extra);
  }

  /** The symbol of a number. */
  int code(int number) {
    return firstSymbol + step(number);
  }

  private int step(int number) {
    int found = Arrays.binarySearch(starts, number);
    return found >= 0 ? found : -found - 2;
  }

  void write(int number, Huffman code, BitWriter out) {
    int step = step(number);
    code.write(out, firstSymbol + step);
    out.write(number - starts[step], extra[step]);
  }
}
