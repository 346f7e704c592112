package press.caveat.epub;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.caveat.book.Metadata;

/**
 * What an EPUB 3.3 package says and epublib's model cannot hold.
 *
 * @param metadata roles, sort names, subject codes, licence
 * @param modified {@code dcterms:modified}
 * @param properties manifest properties by href, for example {@code nav}
 * @param landmarks the landmarks of the navigation document, in order
 * @param pages the page list, in reading order; empty if the book has no printed edition
 * @param accessibility {@code schema:} properties, each with its values
 */
record PackageDetails(
    Metadata metadata,
    Instant modified,
    Map<String, String> properties,
    List<Landmark> landmarks,
    List<PageMarkers.Target> pages,
    List<Property> accessibility) {
  PackageDetails {
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(modified, "modified");
    properties = Map.copyOf(properties);
    landmarks = List.copyOf(landmarks);
    pages = List.copyOf(pages);
    accessibility = List.copyOf(accessibility);
  }

  /** An entry of the landmarks (EPUB 3.3, 7.4.3). */
  record Landmark(String epubType, String label, String href) {}

  /** A {@code meta} property and one value. */
  record Property(String name, String value) {}
}
