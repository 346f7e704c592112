package press.caveat.manuscript;

import java.util.List;
import java.util.Optional;
import press.caveat.book.Edition;
import press.caveat.book.Metadata;
import press.caveat.book.PrintOptions;
import press.caveat.book.SectionKind;

/**
 * What {@code book.yaml} says.
 *
 * @param shortNotice the line on every page
 * @param disclaimer the disclaimer's file
 * @param citationStyle the name of the style its references are printed in
 * @param coverImage the file of the publisher's own cover
 * @param chapters the authored files in reading order
 * @param editions the forms to publish it in
 * @param print what it chose for the printed editions
 * @param file the name of the settings file, for sections the build makes itself
 */
record Settings(
    Metadata metadata,
    Setting shortNotice,
    Setting disclaimer,
    Optional<Setting> citationStyle,
    Optional<Setting> coverImage,
    List<ChapterFile> chapters,
    List<Edition> editions,
    PrintOptions print,
    String file) {
  Settings {
    chapters = List.copyOf(chapters);
    editions = List.copyOf(editions);
  }

  /**
   * A listed file.
   *
   * @param kind what it is to the book, if the list says so; else the file's front matter may
   */
  record ChapterFile(Setting path, Optional<SectionKind> kind) {}
}
