package press.caveat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import press.caveat.book.Book;
import press.caveat.book.Creator;
import press.caveat.book.Edition;
import press.caveat.book.Metadata;
import press.caveat.book.PrintedEdition;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.imposition.Imposer;
import press.caveat.imposition.PrintDetails;
import press.caveat.imposition.SaddleStitch;
import press.caveat.imposition.SheetLabels;
import press.caveat.imposition.SheetPaper;
import press.caveat.imposition.Signature;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** Puts the pages of a booklet on sheets and says plainly what the file is for. */
final class Booklet {
  private Booklet() {}

  /**
   * The sheets.
   *
   * @param printed the edition as single pages
   * @param diagnostics is told how the sheets are folded if they are too many for one fold
   */
  static byte[] impose(
      PrintedEdition printed,
      Edition edition,
      Book book,
      Words words,
      Instant modified,
      Diagnostics diagnostics) {
    sayHowToFold(printed.pages().pages().size(), edition, book, diagnostics);
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
    return new Imposer(details).booklet(printed.pdf(), paper, book.print().creep());
  }

  private static void sayHowToFold(int pages, Edition edition, Book book, Diagnostics diagnostics) {
    List<Signature> signatures = SaddleStitch.of(Math.max(1, pages)).signatures();
    if (signatures.size() > 1) {
      Location settings = Location.startOf(book.sections().get(1).source());
      List<Integer> sheets = signatures.stream().map(s -> s.sheets().size()).toList();
      diagnostics.report(
          Code.BOOKLET_SIGNATURES,
          settings,
          edition.word(),
          sheets.stream().mapToInt(Integer::intValue).sum(),
          signatures.size(),
          sheets.stream().map(String::valueOf).collect(Collectors.joining(" and ")));
    }
  }
}
