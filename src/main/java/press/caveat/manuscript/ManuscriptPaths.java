package press.caveat.manuscript;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Addresses in a text that lead to files of the manuscript. */
final class ManuscriptPaths {
  private ManuscriptPaths() {}

  /**
   * The path, from the manuscript's folder, of a file named in another.
   *
   * @param from the naming file's path
   * @param address as in the tree: percent-encoded
   */
  static String beside(String from, String address) {
    String path = decoded(address);
    try {
      Path folder = Path.of(from).getParent();
      Path file = folder == null ? Path.of(path) : folder.resolve(path);
      return file.normalize().toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** Without percent-encoding; what is not well encoded stays as it is. */
  static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
