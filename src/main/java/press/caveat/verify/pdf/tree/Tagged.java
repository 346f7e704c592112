package press.caveat.verify.pdf.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import press.caveat.verify.pdf.page.Glyph;

/**
 * A structure element.
 *
 * @param type its standard structure type, resolved through the role map: {@code Sect}, {@code H1}
 * @param dictionary the element's dictionary
 * @param kids what it holds, in order
 */
public record Tagged(String type, COSDictionary dictionary, List<Node> kids) implements Node {
  public Tagged {
    kids = List.copyOf(kids);
  }

  public boolean is(String... types) {
    return List.of(types).contains(type);
  }

  /** Whether it is a heading of any rank. */
  public boolean isHeading() {
    return type.matches("H[1-6]?|Title");
  }

  /** It and everything below it, parents first. */
  public Stream<Tagged> all() {
    return Stream.concat(Stream.of(this), children().flatMap(Tagged::all));
  }

  public Stream<Tagged> children() {
    return kids.stream().filter(Tagged.class::isInstance).map(Tagged.class::cast);
  }

  /** The marked content it holds at any depth, in order. */
  public List<Piece> pieces() {
    return pieces(tagged -> true);
  }

  /** The marked content but for list labels, which the build makes and no author wrote. */
  public List<Piece> authored() {
    return pieces(tagged -> !tagged.is("Lbl"));
  }

  /** The glyphs of its text, list labels and blanks left out. */
  public List<Glyph> glyphs() {
    return authored().stream()
        .flatMap(piece -> piece.glyphs().stream())
        .filter(glyph -> !glyph.form().isBlank())
        .toList();
  }

  /** The letters of its text, list labels left out. */
  public String letters() {
    StringBuilder letters = new StringBuilder();
    glyphs().forEach(glyph -> letters.append(glyph.letters()));
    return letters.toString();
  }

  /** Its text with the blanks it has, all labels included. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces().forEach(piece -> piece.glyphs().forEach(glyph -> text.append(glyph.form().text())));
    return text.toString();
  }

  /** The annotations it holds itself. */
  public List<COSDictionary> annotations() {
    return kids.stream()
        .filter(Annotated.class::isInstance)
        .map(kid -> ((Annotated) kid).annotation())
        .toList();
  }

  private List<Piece> pieces(Predicate<Tagged> enter) {
    List<Piece> pieces = new ArrayList<>();
    for (Node kid : kids) {
      if (kid instanceof Piece piece) {
        pieces.add(piece);
      } else if (kid instanceof Tagged tagged && enter.test(tagged)) {
        pieces.addAll(tagged.pieces(enter));
      }
    }
    return pieces;
  }
}
