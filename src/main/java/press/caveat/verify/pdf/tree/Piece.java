package press.caveat.verify.pdf.tree;

import java.util.List;
import press.caveat.verify.pdf.page.Glyph;

/**
 * A piece of marked content.
 *
 * @param page the page it stands on, from 1; 0 if the file does not say
 * @param id its marked-content identifier on that page
 * @param glyphs what the page shows under that number, blanks included, in painting order
 */
public record Piece(int page, int id, List<Glyph> glyphs) implements Node {
  public Piece {
    glyphs = List.copyOf(glyphs);
  }
}
