package press.caveat.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;
import press.caveat.style.syntax.Sheet;
import press.caveat.style.syntax.SheetReader;

/** Reads a publisher's style sheet and says what is wrong with it for the outputs it reaches. */
final class StyleCheck {
  private final Diagnostics diagnostics;

  StyleCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The sheet, its text as it is; problems are reported. */
  Stylesheet check(SourceFile file, Set<Reach> reach) {
    List<Explained> explained = new ArrayList<>();
    new SheetReader(diagnostics)
        .read(file)
        .ifPresent(sheet -> explained.addAll(check(sheet, reach)));
    return new Stylesheet(file.name(), file.text(), explained);
  }

  private List<Explained> check(Sheet sheet, Set<Reach> reach) {
    List<Explained> explained = new ArrayList<>();
    new ClosedStyle(diagnostics).check(sheet, reach);
    explained.addAll(new PropertyNames(diagnostics).check(sheet));
    if (reach.contains(Reach.EBOOK)) {
      new EbookStyle(diagnostics).check(sheet);
      new EbookColors(diagnostics).check(sheet);
    }
    if (reach.contains(Reach.PRINT)) {
      explained.addAll(new PrintStyle(diagnostics).check(sheet));
    }
    return explained;
  }
}
