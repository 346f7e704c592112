package press.caveat.verify.pdf.opened;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.pdf.page.Furniture;
import press.caveat.verify.pdf.page.Letterforms;
import press.caveat.verify.pdf.page.Line;
import press.caveat.verify.pdf.page.Lines;
import press.caveat.verify.pdf.page.PageContent;
import press.caveat.verify.pdf.sight.LayerStates;
import press.caveat.verify.pdf.sight.PageViews;
import press.caveat.verify.pdf.tree.StructureTree;

/**
 * A finished file, opened: its pages read once, for all the rules.
 *
 * <p>Our own files are read whole. Of another tool's file the first pages are read, and more only
 * if the notice is not among them, to say where it stands instead.
 */
public final class PdfFile implements Closeable {
  private static final int FIRST_PAGES = 12;
  private static final int MOST_PAGES = 400;

  private final PDDocument document;
  private final LayerStates layers;
  private final PageViews views;
  private final PdfGrade grade;
  private final ApprovedText text;
  private final List<List<Annotations.Mark>> annotations = new ArrayList<>();
  private final Letterforms forms = new Letterforms();
  private final List<PageContent> pages = new ArrayList<>();
  private List<List<Line>> lines = List.of();
  private final StructureTree tree;
  private final Notice notice;

  private PdfFile(PDDocument document, LayerStates layers, ApprovedText text, PdfGrade grade)
      throws IOException {
    this.document = document;
    this.layers = layers;
    this.views = new PageViews(document, layers);
    this.text = text;
    this.grade = grade;
    readTo(grade.isOwn() ? document.getNumberOfPages() : FIRST_PAGES);
    Notice found = Notice.find(this);
    if (!grade.isOwn() && !found.isWhole() && pages.size() < document.getNumberOfPages()) {
      readTo(MOST_PAGES);
      found = Notice.find(this);
    }
    this.tree = StructureTree.of(document, pages);
    this.notice = found.isWhole() ? found : found.orTagged(this);
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it cannot be opened or a page of it cannot be read
   */
  public static PdfFile open(byte[] pdf, ApprovedText text, PdfGrade grade) throws IOException {
    PDDocument document = Loader.loadPDF(pdf);
    try {
      return new PdfFile(document, LayerStates.of(pdf, document), text, grade);
    } catch (IOException | RuntimeException unreadable) {
      document.close();
      throw unreadable;
    }
  }

  private void readTo(int last) throws IOException {
    int end = Math.min(last, document.getNumberOfPages());
    for (int number = pages.size() + 1; number <= end; number++) {
      pages.add(PageContent.of(document.getPage(number - 1), number, forms));
      annotations.add(Annotations.of(document, number));
    }
    lines = Furniture.mark(pages.stream().map(Lines::of).toList());
  }

  public PDDocument document() {
    return document;
  }

  public COSDictionary catalog() {
    return document.getDocumentCatalog().getCOSObject();
  }

  public PdfGrade grade() {
    return grade;
  }

  public ApprovedText text() {
    return text;
  }

  /** The pages that were read, from the first. */
  public List<PageContent> pages() {
    return List.copyOf(pages);
  }

  /** A page that was read, from 1. */
  public PageContent page(int number) {
    return pages.get(number - 1);
  }

  /** The annotations of a page that was read, as they were before any rendering. */
  public List<Annotations.Mark> annotations(int page) {
    return annotations.get(page - 1);
  }

  /** The lines of a page that was read, furniture marked. */
  public List<Line> lines(int page) {
    return lines.get(page - 1);
  }

  public List<Line> lines() {
    return lines.stream().flatMap(List::stream).toList();
  }

  public StructureTree tree() {
    return tree;
  }

  public PageViews views() {
    return views;
  }

  /** Where the notice stands, as well as it could be found. */
  public Notice notice() {
    return notice;
  }

  @Override
  public void close() throws IOException {
    layers.close();
    document.close();
  }
}
