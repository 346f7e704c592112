package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.verify.Kind;

class KindsTest {
  /** The A4 book of a title that ends like an edition was judged as that edition. */
  @ParameterizedTest
  @CsvSource({
    "stock-booklet.pdf, BOOK",
    "stock-booklet-letter.pdf, BOOK",
    "stock-booklet-booklet.pdf, BOOKLET",
    "stock-booklet-large-print.pdf, LARGE_PRINT",
    "stock-booklet.epub, EBOOK",
    "renamed-handout.pdf, HANDOUT",
    "notes.txt, FOREIGN"
  })
  void areKnownByTheTitle(String name, Kind kind) {
    assertEquals(kind, Kinds.ofFile(name, "Stock booklet"));
  }
}
