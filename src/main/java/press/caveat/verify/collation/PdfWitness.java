package press.caveat.verify.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import press.caveat.language.Term;
import press.caveat.language.Words;
import press.caveat.verify.pdf.tree.Node;
import press.caveat.verify.pdf.tree.Piece;
import press.caveat.verify.pdf.tree.StructureTree;
import press.caveat.verify.pdf.tree.Tagged;

/** Reads the words of a PDF, by its structure, as a screen reader does. */
final class PdfWitness {
  /** Elements that do not end a word. */
  private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Quote", "Annot");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Words words;
  private final PrintedText body = new PrintedText();
  private final PrintedText notes = new PrintedText();
  private final PrintedText titlePage = new PrintedText();
  private final List<String> references = new ArrayList<>();

  private PdfWitness(Words words) {
    this.words = words;
  }

  /** A book: cover, notice, title page, contents, chapters, references. */
  static Witness book(StructureTree tree, CopyText copy) {
    PdfWitness witness = new PdfWitness(copy.words());
    GeneratedInPrint generated = GeneratedInPrint.of(tree, copy);
    for (Tagged section : generated.sections()) {
      if (generated.isTitlePage(section)) {
        witness.walk(section, witness.titlePage);
      } else if (generated.isReferences(section)) {
        witness.references(section);
      } else if (!generated.isContents(section)) {
        witness.walk(section, witness.body);
      }
    }
    return witness.read();
  }

  /** One sheet, all of it. */
  static Witness sheet(StructureTree tree, CopyText copy) {
    PdfWitness witness = new PdfWitness(copy.words());
    tree.roots().forEach(root -> witness.walk(root, witness.body));
    return witness.read();
  }

  private Witness read() {
    return new Witness(body.words(), notes.words(), titlePage.words(), references);
  }

  private void walk(Tagged element, PrintedText to) {
    if (element.is("Figure")) {
      to.part();
      to.text(element.dictionary().getString(COSName.ALT, ""));
      to.part();
      return;
    }
    boolean parts = !INLINE.contains(element.type());
    if (parts) {
      to.part();
    }
    if (element.is("L")) {
      list(element, to);
    } else if (element.is("TH") && RepeatedHeads.isRepeated(element)) {
      RepeatedHeads.once(element).forEach(to::show);
    } else {
      kids(element, to);
    }
    if (parts) {
      to.part();
    }
  }

  private void kids(Tagged element, PrintedText to) {
    List<Node> kids = element.kids();
    for (int i = 0; i < kids.size(); i++) {
      if (kids.get(i) instanceof Piece piece) {
        to.show(piece);
      } else if (kids.get(i) instanceof Tagged inner) {
        if (inner.is("Note")) {
          note(inner);
        } else {
          boolean bringsNote =
              inner.is("Link")
                  && i + 1 < kids.size()
                  && kids.get(i + 1) instanceof Tagged next
                  && next.is("Note");
          inner(inner, bringsNote, to);
        }
      }
    }
  }

  private void inner(Tagged inner, boolean bringsNote, PrintedText to) {
    String text = inner.is("Link") ? inner.text().strip() : "";
    String spoken = inner.dictionary().getString(COSName.ALT, "");
    if (bringsNote || !text.isEmpty() && spoken.equals(words.of(Term.NOTE, text))) {
      to.mark(inner, Word.Kind.NOTE);
    } else if (DIGITS.matcher(text).matches() && spoken.equals(words.of(Term.REFERENCE, text))) {
      to.mark(inner, Word.Kind.CITATION);
    } else {
      walk(inner, to);
    }
  }

  /** The note without its letter, which must be that of the reference before it. */
  private void note(Tagged note) {
    notes.part();
    Optional<Tagged> label = note.children().filter(kid -> kid.is("Lbl")).findFirst();
    for (Node kid : note.kids()) {
      if (kid instanceof Piece piece) {
        notes.show(piece);
      } else if (kid instanceof Tagged inner && (label.isEmpty() || inner != label.get())) {
        walk(inner, notes);
      }
    }
    notes.part();
  }

  private void list(Tagged list, PrintedText to) {
    ListMarkers markers = new ListMarkers();
    for (Node kid : list.kids()) {
      if (kid instanceof Tagged item && item.is("LI")) {
        to.part();
        for (Tagged part : item.children().toList()) {
          if (!part.is("Lbl") || !markers.isNext(part.text())) {
            walk(part, to);
          }
        }
        to.part();
      } else if (kid instanceof Tagged other) {
        walk(other, to);
      }
    }
  }

  private void references(Tagged section) {
    section
        .all()
        .filter(element -> element.is("LI"))
        .forEach(
            item -> {
              PrintedText entry = new PrintedText();
              item.children().filter(part -> !part.is("Lbl")).forEach(part -> walk(part, entry));
              references.add(Generated.letters(entry.words()));
            });
  }
}
