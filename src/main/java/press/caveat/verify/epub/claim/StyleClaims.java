package press.caveat.verify.epub.claim;

import java.util.Optional;
import java.util.Set;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.epub.claim.Styling.Declared;

/** What style leaves to the reader. */
final class StyleClaims {
  /** What readers change to be able to read. */
  private static final Set<String> READERS =
      Set.of(
          "font",
          "font-size",
          "font-family",
          "line-height",
          "letter-spacing",
          "word-spacing",
          "color",
          "background",
          "background-color",
          "text-align");

  private static final Set<String> SIZES =
      Set.of("font", "font-size", "line-height", "letter-spacing", "word-spacing");

  /** Units that do not follow the size the reader sets. */
  private static final Set<String> FIXED =
      Set.of("px", "pt", "pc", "cm", "mm", "in", "q", "vw", "vh", "vmin", "vmax");

  private static final Set<String> ORDERING =
      Set.of("order", "flex-flow", "flex-direction", "grid-auto-flow", "position");

  private final Publication book;
  private final Styling styling;

  StyleClaims(Publication book, Styling styling) {
    this.book = book;
    this.styling = styling;
  }

  /** {@code displayTransformability}: nothing fixes or forces what the reader sets. */
  Answer transformable() {
    if (book.isFixedLayout()) {
      return Answer.no("pages have a fixed size");
    }
    Optional<Declared> fixed = styling.declared().stream().filter(StyleClaims::fixes).findFirst();
    return fixed
        .map(declared -> Answer.no("the reader cannot change it: " + declared))
        .orElseGet(
            () -> Answer.yes(styling.declared().size() + " declarations, none fixes or forces"));
  }

  /** Whether style leaves the text where the document has it. */
  Optional<String> disorder() {
    return styling.declared().stream()
        .filter(d -> ORDERING.contains(d.property()))
        .filter(
            d ->
                d.property().equals("order")
                    || d.parts().anyMatch(p -> p.word().matches(".*reverse|absolute|fixed|dense")))
        .map(Declared::toString)
        .findFirst();
  }

  private static boolean fixes(Declared declared) {
    boolean isForced =
        declared.declaration().isImportant() && READERS.contains(declared.property());
    boolean isFixed =
        SIZES.contains(declared.property())
            && declared
                .parts()
                .anyMatch(
                    part ->
                        part.type() == Component.Type.DIMENSION
                            && part.number() != 0
                            && FIXED.contains(part.unit()));
    return isForced || isFixed;
  }
}
