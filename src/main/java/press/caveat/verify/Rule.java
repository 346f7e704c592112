package press.caveat.verify;

import java.util.Locale;

/** The rules of the proof: each says what a reader would lose if it were broken. */
public enum Rule {
  EPUB_VALID("the EPUB is valid by EPUBCheck"),
  PDF_UA("the PDF conforms to PDF/UA-1 by veraPDF"),
  PDF_A("the PDF conforms to PDF/A-2a by veraPDF");

  private final String promise;

  Rule(String promise) {
    this.promise = promise;
  }

  /** The name in reports: {@code epub-valid}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What holds when the rule is kept. */
  public String promise() {
    return promise;
  }
}
