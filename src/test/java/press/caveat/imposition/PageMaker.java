package press.caveat.imposition;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import press.caveat.font.FontShelf;

/**
 * Pages to impose: on each its number in words of its own, type of several sizes, a picture, and
 * ink up to the safe margin; in the file tags, links, an outline and a claim of PDF/A-2a.
 */
final class PageMaker {
  static final float SAFE = (float) SheetPaper.points(12.7);
  static final PDRectangle A5 = millimetres(148, 210);
  static final PDRectangle HALF_LETTER = millimetres(139.7, 215.9);

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final PDDocument pdf = new PDDocument();
  private final PDFont font;
  private final PDRectangle box;

  private PageMaker(PDRectangle box) throws IOException {
    this.box = box;
    try (InputStream face = FontShelf.face(FontShelf.SANS, 400, false).open()) {
      font = PDType0Font.load(pdf, face);
    }
  }

  static PDRectangle millimetres(double width, double height) {
    return new PDRectangle((float) SheetPaper.points(width), (float) SheetPaper.points(height));
  }

  /** A file of so many pages. */
  static byte[] pages(int count, PDRectangle box) {
    return pages(count, box, page -> {});
  }

  /** A file whose pages were changed at last. */
  static byte[] pages(int count, PDRectangle box, Consumer<PDPage> change) {
    try {
      PageMaker maker = new PageMaker(box);
      try (PDDocument pdf = maker.pdf) {
        for (int page = 1; page <= count; page++) {
          maker.page(page);
        }
        maker.catalog();
        pdf.getPages().forEach(change);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(int number) throws IOException {
    PDPage page = new PDPage(box);
    pdf.addPage(page);
    Random random = new Random(number);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      float y = box.getHeight() - 60;
      text(content, 14, y, "Page " + number + " of the source");
      for (y -= 40; y > 120; y -= 14) {
        text(
            content,
            random.nextInt(4) == 0 ? 8.5f : 10.5f,
            y,
            words(random, (int) (box.getWidth() - 100) / 7));
      }
      content.setNonStrokingColor(new Color(random.nextInt(0x1000000)));
      content.addRect(60 + random.nextInt(100), 60, 90, 40);
      content.fill();
      content.setStrokingColor(Color.BLACK);
      content.addRect(
          SAFE + 0.5f, SAFE + 0.5f, box.getWidth() - 2 * SAFE - 1, box.getHeight() - 2 * SAFE - 1);
      content.stroke();
    }
    PDAnnotationLink link = new PDAnnotationLink();
    PDActionURI action = new PDActionURI();
    action.setURI("https://example.org/");
    link.setAction(action);
    link.setRectangle(new PDRectangle(60, 60, 100, 20));
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    link.setBorderStyle(none);
    page.getAnnotations().add(link);
    page.setStructParents(number);
  }

  private void text(PDPageContentStream content, float size, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(50, y);
    content.showText(text);
    content.endText();
  }

  private static String words(Random random, int letters) {
    StringBuilder words = new StringBuilder();
    while (words.length() < letters) {
      for (int length = 2 + random.nextInt(7); length > 0; length--) {
        words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      words.append(' ');
    }
    return words.toString().strip();
  }

  private void catalog() throws IOException {
    var catalog = pdf.getDocumentCatalog();
    pdf.getDocumentInformation().setTitle("The source");
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    catalog.setStructureTreeRoot(new PDStructureTreeRoot());
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle("Page 1");
    item.setDestination(pdf.getPage(0));
    outline.addLast(item);
    catalog.setDocumentOutline(outline);
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    catalog.addOutputIntent(intent);
    PDMetadata xmp = new PDMetadata(pdf);
    xmp.importXMPMetadata(XMP.getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(xmp);
  }

  private static final String XMP =
      """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>
      """;
}
