package press.caveat.citation;

import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The words of the references, in the book's language.
 *
 * @param section the id of the section they become
 * @param heading its heading
 * @param citation what a number in the text is called to a listener: “Reference 12”
 * @param backLink what a link back to the text is called
 */
public record Labels(
    String section, String heading, IntFunction<String> citation, BackLink backLink) {
  public Labels {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(backLink, "backLink");
  }

  /** Names a link from an entry back to a place that cites it. */
  @FunctionalInterface
  public interface BackLink {
    /**
     * The name, which should hold the letter, for that is what is seen: “Back to place b of
     * reference 12”.
     *
     * @param letter the place: a for the first that cites the reference, b for the second
     * @param number the reference
     */
    String label(String letter, int number);
  }
}
