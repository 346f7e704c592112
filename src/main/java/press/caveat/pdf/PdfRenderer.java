package press.caveat.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import press.caveat.book.Book;
import press.caveat.book.CoverPicture;
import press.caveat.book.Edition;
import press.caveat.book.PageMap;
import press.caveat.book.PrintedEdition;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.language.Words;
import press.caveat.style.Styles;
import press.caveat.style.Stylesheet;
import press.caveat.typesetting.Typeset;

/** Renders a book as a PDF. Nothing is kept between editions, so they may be made side by side. */
public final class PdfRenderer {
  private final Book book;
  private final Styles styles;
  private final Optional<CoverPicture> cover;
  private final Optional<QrCode> code;
  private final Map<String, byte[]> images;
  private final SoftHyphens hyphens;
  private final Words words;
  private final Instant modified;
  private final Diagnostics diagnostics;

  /**
   * @param cover as a picture; set in type if empty
   * @param modified the date the files bear
   * @param diagnostics gets what is wrong with the book in print
   */
  public PdfRenderer(
      Book book,
      Styles styles,
      Optional<CoverPicture> cover,
      Words words,
      Instant modified,
      Diagnostics diagnostics) {
    this.book = book;
    this.styles = styles;
    this.hyphens = SoftHyphens.of(book);
    this.words = words;
    this.modified = modified;
    this.diagnostics = diagnostics;
    this.cover = cover;
    this.code = book.metadata().url().map(QrCode::of);
    this.images = new PrintImages(diagnostics).of(book, cover, code);
  }

  /** An edition that has pages. An imposed edition comes as its single pages. */
  public PrintedEdition render(Edition edition) {
    new GlyphCheck(diagnostics).check(book);
    try {
      return edition.isHandout() ? handout(edition) : book(edition);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PrintedEdition book(Edition edition) throws IOException {
    Optional<SoftHyphens> divided =
        Optional.of(hyphens).filter(h -> edition.isHyphenated() && h.isPossible());
    PrintFlavour flavour =
        new PrintFlavour(book, words, PageDesign.of(edition), divided, diagnostics);
    Document tree =
        PrintTree.of(
            book,
            words,
            flavour,
            css(edition),
            new PrintTree.Covers(cover, PageDesign.of(edition), edition.isImposed()));
    if (edition == Edition.LARGE_PRINT) {
      tree.body().addClass("emphasis-" + book.print().emphasis().word());
      RaisedText.lower(tree.body());
    }
    divided.ifPresent(h -> tree.body().addClass(SoftHyphens.CLASS));
    return save(engine(edition).typeset(tree, Folios::of));
  }

  private PrintedEdition handout(Edition edition) throws IOException {
    PrintEngine engine = engine(edition);
    HandoutRenderer renderer =
        new HandoutRenderer(
            new HandoutTree(book, words),
            engine,
            css(edition),
            page(edition).textHeight(),
            diagnostics);
    Optional<Document> sheet = renderer.fit(Location.startOf(book.sections().get(1).source()));
    return sheet.isPresent()
        ? save(engine.typeset(sheet.get(), page -> String.valueOf(page.position())))
        : new PrintedEdition(new byte[0], new PageMap(List.of()));
  }

  private List<String> css(Edition edition) {
    List<String> css = new ArrayList<>();
    css.add(
        edition.isHandout()
            ? page(edition).handoutCss(words, code)
            : page(edition).css(book.disclaimer().shortNotice()));
    styles.of(edition).stream().map(Stylesheet::css).forEach(css::add);
    return css;
  }

  private PageDesign page(Edition edition) {
    PageDesign page = PageDesign.of(edition);
    return edition.isHandout() && code.isPresent() ? page.withQrCode() : page;
  }

  private PrintEngine engine(Edition edition) {
    Location settings = Location.startOf(book.sections().get(1).source());
    EngineLog log = new EngineLog(diagnostics, styles.of(edition), settings);
    return new PrintEngine(images, log, edition.word(), diagnostics);
  }

  private PrintedEdition save(Typeset typeset) throws IOException {
    try (typeset) {
      PDDocument pdf = typeset.document();
      MarkedContent content = new MarkedContent(pdf);
      EmptyLinks.remove(pdf);
      StructureTree.mend(pdf, words, content);
      new Leaders(content).hide(pdf.getDocumentCatalog().getStructureTreeRoot());
      content.apply();
      new DocumentMetadata(pdf, book.metadata(), modified).write(typeset.numbers());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return new PrintedEdition(bytes.toByteArray(), typeset.pages());
    }
  }
}
