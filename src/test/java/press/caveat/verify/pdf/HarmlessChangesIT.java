package press.caveat.verify.pdf;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.verify.pdf.opened.PdfGrade;

class HarmlessChangesIT {
  static List<Trick> changes() {
    return HarmlessChanges.all();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isAcceptedAsBefore(Trick change) throws IOException {
    Court.accepts(change.play(Court.book()), Court.approved(), PdfGrade.BOOK);
  }
}
