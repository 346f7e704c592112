package press.caveat.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import press.caveat.book.Book;
import press.caveat.book.Edition;
import press.caveat.book.Resource;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.language.Words;
import press.caveat.style.Styles;
import press.caveat.style.Stylesheet;

/** Renders a book as a PDF. Nothing is kept between editions, so they may be made side by side. */
public final class PdfRenderer {
  private final Book book;
  private final Styles styles;
  private final Words words;
  private final Instant modified;
  private final Diagnostics diagnostics;

  /**
   * @param modified the date the files bear
   * @param diagnostics gets what is wrong with the book in print
   */
  public PdfRenderer(
      Book book, Styles styles, Words words, Instant modified, Diagnostics diagnostics) {
    this.book = book;
    this.styles = styles;
    this.words = words;
    this.modified = modified;
    this.diagnostics = diagnostics;
  }

  /** The bytes of an edition that has pages. An imposed edition comes as its single pages. */
  public byte[] render(Edition edition) {
    new GlyphCheck(diagnostics).check(book);
    try {
      if (edition.isHandout()) {
        return handout(edition);
      }
      PrintFlavour flavour = new PrintFlavour(book, words, PageDesign.of(edition), diagnostics);
      return save(
          engine(edition)
              .layOut(PrintTree.of(book, words, flavour, css(edition), edition.isImposed())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] handout(Edition edition) throws IOException {
    PrintEngine engine = engine(edition);
    HandoutRenderer renderer =
        new HandoutRenderer(
            new HandoutTree(book, words),
            engine,
            css(edition),
            PageDesign.of(edition).textHeight(),
            diagnostics);
    Optional<Document> sheet = renderer.fit(Location.startOf(book.sections().get(1).source()));
    return sheet.isPresent() ? save(engine.layOut(sheet.get())) : new byte[0];
  }

  private List<String> css(Edition edition) {
    List<String> css = new ArrayList<>();
    PageDesign page = PageDesign.of(edition);
    css.add(
        edition.isHandout() ? page.handoutCss(words) : page.css(book.disclaimer().shortNotice()));
    styles.of(edition).stream().map(Stylesheet::css).forEach(css::add);
    return css;
  }

  private PrintEngine engine(Edition edition) {
    List<Stylesheet> sheets = styles.of(edition);
    EngineLog log =
        new EngineLog(
            diagnostics,
            Location.startOf(sheets.get(sheets.size() - 1).name()),
            Location.startOf(book.sections().get(1).source()));
    Map<String, byte[]> images =
        book.resources().stream().collect(Collectors.toMap(Resource::path, Resource::bytes));
    return new PrintEngine(images, log, edition.word(), diagnostics);
  }

  private byte[] save(PrintEngine.Layout layout) throws IOException {
    try (PDDocument pdf = layout.pdf()) {
      StructureTree.mend(pdf, words);
      Leaders.hide(pdf);
      new DocumentMetadata(pdf, book.metadata(), modified).write(layout.mainStart());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
