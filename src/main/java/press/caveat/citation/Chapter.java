package press.caveat.citation;

import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * A part of the book whose citations are to be answered.
 *
 * @param section the id of its section
 * @param body its tree, which is changed
 * @param file the file it comes from, as the user would type it
 */
public record Chapter(String section, Element body, String file) {
  public Chapter {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(file, "file");
  }
}
