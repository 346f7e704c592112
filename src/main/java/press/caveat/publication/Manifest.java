package press.caveat.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a published book, as {@code sha256sum} writes and checks them.
 *
 * @param digests SHA-256 in hexadecimal, by file name
 */
record Manifest(SortedMap<String, String> digests) {
  /** Its file in the published folder. */
  static final String NAME = ".caveat";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^/\\\\.][^/\\\\]*)");

  Manifest {
    digests = new TreeMap<>(digests);
  }

  static Manifest of(SortedMap<String, byte[]> files) {
    TreeMap<String, String> digests = new TreeMap<>();
    files.forEach((name, bytes) -> digests.put(name, sha256(bytes)));
    return new Manifest(digests);
  }

  /**
   * The manifest of a folder; empty if it has none. Lines that are no such file are passed over.
   */
  static Manifest in(Path folder) throws IOException {
    TreeMap<String, String> digests = new TreeMap<>();
    Path file = folder.resolve(NAME);
    if (Files.isRegularFile(file)) {
      for (String line : Files.readString(file).split("\n")) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
          digests.put(parts.group(2), parts.group(1));
        }
      }
    }
    return new Manifest(digests);
  }

  boolean lists(String name) {
    return name.equals(NAME) || digests.containsKey(name);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> file : digests.entrySet()) {
      text.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
