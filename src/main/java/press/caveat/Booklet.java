package press.caveat;

import java.time.Instant;
import press.caveat.book.Book;
import press.caveat.book.Creator;
import press.caveat.book.Edition;
import press.caveat.book.Metadata;
import press.caveat.imposition.Imposer;
import press.caveat.imposition.PrintDetails;
import press.caveat.imposition.SheetLabels;
import press.caveat.imposition.SheetPaper;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** Puts the pages of a booklet on sheets and says plainly what the file is for. */
final class Booklet {
  private Booklet() {}

  /**
   * The sheets.
   *
   * @param pages the edition's single pages
   */
  static byte[] impose(byte[] pages, Edition edition, Book book, Words words, Instant modified) {
    Metadata metadata = book.metadata();
    PrintDetails details =
        new PrintDetails(
            words.of(Term.BOOKLET_TITLE, metadata.title()),
            words.of(Term.PRINT_ONLY, Edition.A4.fileName(metadata.slug())),
            metadata.language(),
            metadata.creators().stream().map(Creator::name).toList(),
            metadata.rights(),
            metadata.license(),
            new SheetLabels(
                words.of(Term.SHEET, "%s"),
                words.of(Term.SHEET_FRONT, "%s"),
                words.of(Term.SHEET_BACK, "%s"),
                words.of(Term.SIGNATURE, "%s")),
            modified);
    SheetPaper paper = edition == Edition.BOOKLET ? SheetPaper.A4 : SheetPaper.LETTER;
    return new Imposer(details).booklet(pages, paper, Imposer.USUAL_CREEP);
  }
}
