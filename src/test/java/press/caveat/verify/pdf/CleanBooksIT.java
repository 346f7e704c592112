package press.caveat.verify.pdf;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.verify.pdf.opened.PdfGrade;

class CleanBooksIT {
  static List<CleanBooks.Clean> books() {
    return CleanBooks.all();
  }

  @ParameterizedTest
  @MethodSource("books")
  void isAcceptedAsItIs(CleanBooks.Clean clean) {
    Court.accepts(clean.book().render(), clean.book().approved(), PdfGrade.BOOK);
  }
}
