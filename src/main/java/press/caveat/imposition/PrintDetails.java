package press.caveat.imposition;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file for printing says about itself. All words come from outside, so that they are in the
 * language of the book.
 *
 * @param title such as “Sleep well (booklet, for printing only)”
 * @param description for whom the file is not, and which one is: “Imposed for printing. Not tagged:
 *     screen readers need sleep-well.pdf.”
 * @param language a BCP 47 tag
 * @param creators who wrote the book
 * @param rights the sentence about rights
 * @param license the address of the licence
 * @param labels how sheets are named
 * @param modified the date the file bears
 */
public record PrintDetails(
    String title,
    String description,
    String language,
    List<String> creators,
    Optional<String> rights,
    Optional<URI> license,
    SheetLabels labels,
    Instant modified) {
  public PrintDetails {
    if (title.isBlank() || description.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException("title, description and language are required");
    }
    creators = List.copyOf(creators);
    Objects.requireNonNull(rights, "rights");
    Objects.requireNonNull(license, "license");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(modified, "modified");
  }
}
