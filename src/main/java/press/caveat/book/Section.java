package press.caveat.book;

import java.util.Objects;

/**
 * One part of the book in reading order: a content document in EPUB, a sequence of pages in print.
 *
 * @param id its name in the book: letters, digits and hyphens; also the EPUB file's stem
 * @param kind what it is to the book
 * @param title the text of its first heading
 * @param body its content, the heading included
 * @param source the manuscript file it comes from, as the user would type it; the settings file for
 *     sections the build makes
 */
public record Section(String id, SectionKind kind, String title, Body body, String source) {
  /** Attribute of the section's own heading: its text in few words, for the head of a page. */
  public static final String SHORT_TITLE = "data-short";

  public Section {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(source, "source");
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("not a section id: " + id);
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("section " + id + " has no title");
    }
  }

  /** The id of the section's own heading, which its name refers to. */
  public String headingId() {
    return id + "-heading";
  }
}
