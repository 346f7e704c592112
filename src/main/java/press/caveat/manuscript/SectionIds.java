package press.caveat.manuscript;

import java.util.Set;
import press.caveat.book.Slug;

/** Names of sections, made from the names of their files. */
final class SectionIds {
  /** Sections the build makes itself. */
  private static final Set<String> RESERVED =
      Set.of("cover", "disclaimer", "title-page", "contents", "nav", "references", "package");

  private SectionIds() {}

  /** The file's stem; with a word before it where that is taken or begins with a digit. */
  static String of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String slug = Slug.of(name.replaceFirst("\\.[A-Za-z]+$", ""));
    return RESERVED.contains(slug) || Character.isDigit(slug.charAt(0)) ? "section-" + slug : slug;
  }
}
