package press.caveat.book;

import java.util.Objects;

/**
 * A finished printed edition.
 *
 * @param pdf its bytes; owned by the caller and not to be changed
 * @param pages where its pages begin in the text
 */
public record PrintedEdition(byte[] pdf, PageMap pages) {
  public PrintedEdition {
    Objects.requireNonNull(pdf, "pdf");
    Objects.requireNonNull(pages, "pages");
  }
}
