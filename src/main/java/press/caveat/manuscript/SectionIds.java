package press.caveat.manuscript;

import java.util.HashSet;
import java.util.Set;
import press.caveat.book.Slug;

/** Names of sections, made from the names of their files. */
final class SectionIds {
  /** Sections the build makes itself. */
  private static final Set<String> RESERVED =
      Set.of("cover", "disclaimer", "title-page", "contents", "nav", "references", "package");

  private final Set<String> taken = new HashSet<>(RESERVED);

  /**
   * The file's stem; with a word before it where the build has a section of that name or it begins
   * with a digit, with a number after it where another file has it.
   */
  String of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String slug = Slug.of(name.replaceFirst("\\.[A-Za-z]+$", ""));
    boolean prefixed = RESERVED.contains(slug) || Character.isDigit(slug.charAt(0));
    String id = prefixed ? "section-" + slug : slug;
    String candidate = id;
    for (int n = 2; !taken.add(candidate); n++) {
      candidate = id + "-" + n;
    }
    return candidate;
  }
}
