package press.caveat.raster;

import java.util.Arrays;

/**
 * Finds what a text repeats of its last 32 kilobytes (RFC 1951, section 4): for each place the
 * longest of the repetitions looked at.
 */
final class Matches {
  static final int SHORTEST = 3;
  static final int LONGEST = 258;
  private static final int WINDOW = 1 << 15;

  /** How many repetitions are looked at; more save nothing on flat pictures (measured). */
  private static final int CHAIN = 8;

  private static final int HASH_BITS = 15;

  private final byte[] data;
  private final int[] latest = new int[1 << HASH_BITS];
  private final int[] earlier = new int[WINDOW];
  private int length;
  private int distance;

  Matches(byte[] data) {
    this.data = data;
    Arrays.fill(latest, -1);
  }

  /** The length of the match last found; below {@link #SHORTEST} if there is none. */
  int length() {
    return length;
  }

  /** How far back the match last found begins. */
  int distance() {
    return distance;
  }

  /** Looks for the longest match at a place; all places before it must have been added. */
  void find(int at) {
    length = 0;
    int most = Math.min(LONGEST, data.length - at);
    if (most < SHORTEST) {
      return;
    }
    int candidate = latest[hash(at)];
    for (int i = 0; i < CHAIN && candidate >= 0 && at - candidate < WINDOW; i++) {
      int common = common(candidate, at, most);
      if (common > length) {
        length = common;
        distance = at - candidate;
      }
      if (length == most) {
        return;
      }
      candidate = earlier[candidate % WINDOW];
    }
  }

  /** Makes a place known to later ones. */
  void add(int at) {
    if (at + SHORTEST <= data.length) {
      int hash = hash(at);
      earlier[at % WINDOW] = latest[hash];
      latest[hash] = at;
    }
  }

  private int common(int one, int other, int most) {
    int common = 0;
    while (common < most && data[one + common] == data[other + common]) {
      common++;
    }
    return common;
  }

  private int hash(int at) {
    int three = (data[at] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | data[at + 2] & 0xFF;
    return three * 0x9E3779B1 >>> 32 - HASH_BITS;
  }
}
