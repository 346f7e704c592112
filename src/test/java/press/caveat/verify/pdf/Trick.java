package press.caveat.verify.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.caveat.verify.Rule;

/**
 * One way to keep the notice from a reader, played upon a finished file.
 *
 * @param name what it does
 * @param rule the rule that must find it
 * @param surgery the change
 */
record Trick(String name, Rule rule, Surgery surgery) {

  /** A change to an open file. */
  interface Surgery {
    void on(PDDocument document) throws IOException;
  }

  byte[] play(byte[] pdf) throws IOException {
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
