package press.caveat.raster;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * A prefix code for symbols of known frequency, in deflate's canonical form (RFC 1951, section
 * 3.2.2).
 *
 * @param lengths the bits of each symbol's code; 0 if the symbol never occurs
 * @param codes each code, its first bit lowest
 */
record Huffman(int[] lengths, int[] codes) {
  private record Node(long weight, int order, int symbol, Node left, Node right) {}

  /** The best code whose longest word has at most {@code limit} bits, or nearly so. */
  static Huffman of(int[] frequencies, int limit) {
    int[] counts = frequencies.clone();
    int[] lengths = lengths(counts);
    // Flattening the frequencies shortens the longest word; in the end all are the same.
    while (longest(lengths) > limit) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] = counts[i] == 0 ? 0 : counts[i] / 2 + 1;
      }
      lengths = lengths(counts);
    }
    return new Huffman(lengths, codes(lengths));
  }

  void write(BitWriter out, int symbol) {
    out.write(codes[symbol], lengths[symbol]);
  }

  private static int longest(int[] lengths) {
    int longest = 0;
    for (int length : lengths) {
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private static int[] lengths(int[] counts) {
    PriorityQueue<Node> nodes =
        new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::order));
    int order = 0;
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if (counts[symbol] > 0) {
        nodes.add(new Node(counts[symbol], order++, symbol, null, null));
      }
    }
    while (nodes.size() > 1) {
      Node left = nodes.remove();
      Node right = nodes.remove();
      nodes.add(new Node(left.weight() + right.weight(), order++, -1, left, right));
    }
    int[] lengths = new int[counts.length];
    if (!nodes.isEmpty()) {
      measure(nodes.remove(), 0, lengths);
    }
    return lengths;
  }

  private static void measure(Node node, int depth, int[] lengths) {
    if (node.symbol() >= 0) {
      lengths[node.symbol()] = Math.max(1, depth);
    } else {
      measure(node.left(), depth + 1, lengths);
      measure(node.right(), depth + 1, lengths);
    }
  }

  private static int[] codes(int[] lengths) {
    int[] codes = new int[lengths.length];
    int code = 0;
    for (int bits = 1; bits <= longest(lengths); bits++) {
      code <<= 1;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == bits) {
          codes[symbol] = Integer.reverse(code++) >>> 32 - bits;
        }
      }
    }
    return codes;
  }
}
