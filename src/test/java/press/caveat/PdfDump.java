package press.caveat;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as text a person can read and compare: pages, labels, fonts, outline, structure. */
final class PdfDump {
  private final StringBuilder out = new StringBuilder();
  private final Map<COSDictionary, Map<Integer, String>> content = new IdentityHashMap<>();
  private final PDDocument pdf;

  private PdfDump(PDDocument pdf) {
    this.pdf = pdf;
  }

  static String of(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PdfDump(pdf).dump();
    }
  }

  private String dump() throws IOException {
    String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    TreeSet<String> fonts = new TreeSet<>();
    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
      PDPage page = pdf.getPage(i);
      PDRectangle box = page.getMediaBox();
      line("page %d label %s %.1f x %.1f pt", i + 1, labels[i], box.getWidth(), box.getHeight());
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
      }
      read(page);
    }
    line("fonts %s", fonts);
    outline(pdf.getDocumentCatalog().getDocumentOutline(), "");
    structure(pdf.getDocumentCatalog().getStructureTreeRoot(), "");
    return out.toString();
  }

  private void outline(PDOutlineNode node, String indent) throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
      line("outline %s%s -> page %d", indent, item.getTitle(), page);
      outline(item, indent + "  ");
    }
  }

  private void structure(PDStructureNode node, String indent) {
    StringBuilder text = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        flush(text, indent);
        String alt = element.getAlternateDescription();
        line("%s%s%s", indent, element.getStructureType(), alt == null ? "" : " alt=" + alt);
        structure(element, indent + "  ");
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(text(reference.getPage()).getOrDefault(reference.getMCID(), ""));
      } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
        text.append(text(element.getPage()).getOrDefault(id, ""));
      }
    }
    flush(text, indent);
  }

  private Map<Integer, String> text(PDPage page) {
    return page == null ? Map.of() : content.getOrDefault(page.getCOSObject(), Map.of());
  }

  private void flush(StringBuilder text, String indent) {
    if (!text.isEmpty()) {
      line("%s\"%s\"", indent, text);
      text.setLength(0);
    }
  }

  private void read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new java.util.TreeMap<>();
    extractor.getMarkedContents().forEach(mark -> collect(mark, texts));
    content.put(page.getCOSObject(), texts);
  }

  private static void collect(PDMarkedContent mark, Map<Integer, String> texts) {
    StringBuilder text = new StringBuilder();
    for (Object part : mark.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, texts);
      }
    }
    texts.putIfAbsent(mark.getMCID(), text.toString());
  }

  private void line(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
