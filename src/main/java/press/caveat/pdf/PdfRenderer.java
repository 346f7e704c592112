package press.caveat.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import press.caveat.book.Book;
import press.caveat.book.Resource;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.language.Words;
import press.caveat.style.Styles;

/** Renders a book as a PDF. */
public final class PdfRenderer {
  private PdfRenderer() {}

  /**
   * The bytes of the A4 edition. What the engine complains of is reported.
   *
   * @param modified the date the file bears
   */
  public static byte[] render(
      Book book, Styles styles, Words words, Instant modified, Diagnostics diagnostics) {
    new GlyphCheck(diagnostics).check(book);
    List<String> css =
        List.of(
            PageDesign.A4.css(book.disclaimer().shortNotice()),
            styles.shared().css(),
            styles.print().css());
    Document tree = PrintTree.of(book, words, css);
    Location settings = Location.startOf(book.sections().get(1).source());
    EngineLog log = new EngineLog(diagnostics, Location.startOf(styles.print().name()), settings);
    Map<String, byte[]> images =
        book.resources().stream().collect(Collectors.toMap(Resource::path, Resource::bytes));
    try {
      PrintEngine.Layout layout = new PrintEngine(images, log).layOut(tree);
      try (PDDocument pdf = layout.pdf()) {
        StructureTree.mend(pdf, words);
        new DocumentMetadata(pdf, book.metadata(), modified).write(layout.mainStart());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
