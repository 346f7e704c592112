package press.caveat.verify.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.caveat.verify.Rule;

/** One way to keep the notice from a reader, and the rule that must find it. */
final class Trick {
  private final String name;
  private final Rule rule;
  private final Change change;

  private Trick(String name, Rule rule, Change change) {
    this.name = name;
    this.rule = rule;
    this.change = change;
  }

  /** Played upon a finished file. */
  Trick(String name, Rule rule, Surgery surgery) {
    this(name, rule, (Change) pdf -> operate(pdf, surgery));
  }

  /** Played by setting another book in its place. */
  static Trick set(String name, Rule rule, SampleBook other) {
    return new Trick(name, rule, (Change) pdf -> other.render());
  }

  /** Played upon the bytes. */
  static Trick bytes(String name, Rule rule, Change change) {
    return new Trick(name, rule, change);
  }

  /** A change to an open file. */
  interface Surgery {
    void on(PDDocument document) throws IOException;
  }

  /** A change to the bytes. */
  interface Change {
    byte[] on(byte[] pdf) throws IOException;
  }

  Rule rule() {
    return rule;
  }

  byte[] play(byte[] pdf) throws IOException {
    return change.on(pdf);
  }

  static byte[] operate(byte[] pdf, Surgery surgery) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      surgery.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
