package press.caveat.verify.pdf.rules;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.tree.Destinations;
import press.caveat.verify.pdf.tree.Destinations.Place;
import press.caveat.verify.pdf.tree.Piece;
import press.caveat.verify.pdf.tree.Tagged;

/** Completeness of tags where PDF/UA's machine rules are silent and PAC is not. */
final class TagRules {
  private static final Set<String> TEXTS =
      Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "LBody", "TD", "TH", "Caption");

  private final PdfFile file;
  private final Destinations destinations;
  private final Verdict verdict = new Verdict(Rule.PDF_TAGS);

  private TagRules(PdfFile file) {
    this.file = file;
    this.destinations = new Destinations(file.document());
  }

  static List<Finding> judge(PdfFile file) {
    TagRules rules = new TagRules(file);
    List<Tagged> all = file.tree().all().toList();
    all.forEach(rules::judge);
    rules.owe(all.stream().anyMatch(t -> t.is("H1", "H")), "", "no heading is tagged");
    return rules.verdict.orPassed(all.size() + " structure elements");
  }

  private void owe(boolean kept, String place, String message) {
    if (!kept) {
      verdict.owe(file.grade(), place, message);
    }
  }

  private void judge(Tagged tagged) {
    texts(tagged);
    switch (tagged.type()) {
      case "L" -> list(tagged);
      case "Table" -> table(tagged);
      case "TOCI" -> contentsItem(tagged);
      case "Figure", "Formula" -> figure(tagged);
      case "Note" -> note(tagged);
      default -> {
        // The other types owe nothing here that veraPDF does not ask for.
      }
    }
  }

  private void texts(Tagged tagged) {
    List<Glyph> own =
        tagged.kids().stream()
            .filter(Piece.class::isInstance)
            .flatMap(kid -> ((Piece) kid).glyphs().stream())
            .toList();
    boolean blank = !own.isEmpty() && own.stream().allMatch(glyph -> glyph.form().isBlank());
    owe(
        !blank || tagged.kids().size() > 1 || tagged.is("Span"),
        at(tagged),
        "white space is tagged as " + tagged.type());
    boolean outside =
        own.stream()
            .filter(glyph -> glyph.form().isDrawn())
            .anyMatch(g -> !file.page(g.page()).frame().within(0).intersects(g.box()));
    owe(!outside, at(tagged), "a " + tagged.type() + " lies outside the page");
    String alternative = tagged.dictionary().getString(COSName.ALT, "");
    boolean replaced = TEXTS.contains(tagged.type()) && !alternative.isEmpty();
    owe(!replaced, at(tagged), "text has an alternative text: " + alternative);
    hyphens(tagged, own);
  }

  /** ActualText serves to take a line-end hyphen out of a word, and for nothing else. */
  private void hyphens(Tagged tagged, List<Glyph> own) {
    String actual = tagged.dictionary().getString(COSName.ACTUAL_TEXT, "");
    boolean inStream =
        own.stream()
            .anyMatch(g -> !Letters.isHyphen(g.letters()) && file.page(g.page()).isReplaced(g));
    owe(actual.isEmpty() && !inStream, at(tagged), "ActualText stands for more than a hyphen");
  }

  private void list(Tagged list) {
    boolean items = list.children().allMatch(kid -> kid.is("LI", "L", "Caption"));
    boolean bodies =
        list.children()
            .filter(kid -> kid.is("LI"))
            .allMatch(item -> item.children().anyMatch(part -> part.is("LBody")));
    owe(items && bodies, at(list), "a list is not made of items with a body each");
  }

  private void table(Tagged table) {
    List<Tagged> rows = table.all().filter(tagged -> tagged.is("TR")).toList();
    owe(!rows.isEmpty(), at(table), "a table has no rows");
    owe(
        rows.stream().allMatch(row -> row.children().allMatch(cell -> cell.is("TH", "TD"))),
        at(table),
        "a table row holds something else than cells");
    owe(table.all().anyMatch(tagged -> tagged.is("TH")), at(table), "a table has no head");
  }

  private void contentsItem(Tagged item) {
    Set<Integer> headings =
        file.tree()
            .all()
            .filter(Tagged::isHeading)
            .flatMap(heading -> heading.pieces().stream())
            .map(Piece::page)
            .collect(Collectors.toSet());
    boolean leads =
        item.all()
            .filter(tagged -> tagged.is("Link"))
            .flatMap(link -> link.annotations().stream())
            .anyMatch(
                link ->
                    destinations.of(link).map(Place::page).map(headings::contains).orElse(false));
    boolean nested = item.children().anyMatch(kid -> kid.is("TOC"));
    owe(leads || nested, at(item), "an entry of the contents leads to no heading");
  }

  private void figure(Tagged figure) {
    String alternative = figure.dictionary().getString(COSName.ALT, "").strip();
    owe(!alternative.isEmpty(), at(figure), "a figure has no alternative text");
    owe(
        !alternative.matches("(?i)\\S+\\.(png|jpe?g|svg|gif|webp)|image|figure|picture"),
        at(figure),
        "a figure's alternative text says nothing: " + alternative);
  }

  private void note(Tagged note) {
    owe(note.children().anyMatch(kid -> kid.is("Lbl")), at(note), "a note has no label");
    List<Tagged> path = file.tree().pathTo(note);
    owe(
        path.stream().anyMatch(t -> t.is("P", "LBody", "TD", "TH", "Caption")),
        at(note),
        "a note stands outside a paragraph");
  }

  private static String at(Tagged tagged) {
    return tagged.pieces().stream().map(piece -> page(piece.page())).findFirst().orElse("");
  }
}
