package press.caveat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Holds an ebook's page numbers against the printed pages they name, from the finished files alone:
 * what is read on each page of the PDF, by its tags, against what stands after each marker in the
 * EPUB, in the order of its spine. Letters and digits count, all else may differ.
 */
final class PageNumbering {
  /** Letters that are compared on a page, if it has so many. */
  private static final int COMPARED = 30;

  /** What a page begins with: its first letters, and those of the word the first is in. */
  record Printed(String label, String letters) {}

  /**
   * The outcome.
   *
   * @param matched pages whose marker stands before their first words
   * @param blank pages without words of the book, and so without a marker
   * @param wrong what is wrong with the others, in words
   */
  record Result(List<String> matched, List<String> blank, List<String> wrong) {
    @Override
    public String toString() {
      int content = matched.size() + wrong.size();
      return matched.size() + " of " + content + " pages, " + blank.size() + " blank";
    }
  }

  /**
   * Notes, which stand at the foot of the page, their marks, and ways back, which print has not.
   */
  private static final Set<String> ELSEWHERE = Set.of("backlink", "endnotes");

  private static final Set<String> INLINE =
      Set.of("em", "strong", "a", "span", "sup", "sub", "abbr", "code", "cite", "del", "ins");

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> markers = new LinkedHashMap<>();
  private final Set<Integer> wordStarts = new HashSet<>();

  /** Where the mark of a note ends, and the mark. */
  private final Map<Integer, String> noteMark = new HashMap<>();

  private boolean inside;

  private PageNumbering() {}

  static Result compare(byte[] epub, byte[] pdf) throws IOException {
    PageNumbering numbering = new PageNumbering();
    numbering.read(epub);
    return numbering.compare(printed(pdf));
  }

  private Result compare(List<Printed> pages) {
    Result result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int last = -1;
    for (Printed page : pages) {
      Integer at = markers.remove(page.label());
      if (page.letters().isEmpty() && at == null) {
        result.blank().add(page.label());
      } else if (at == null) {
        result.wrong().add("page " + page.label() + " has no marker: " + page.letters());
      } else if (at < last) {
        result.wrong().add("page " + page.label() + " stands before the one before it");
      } else if (begins(page, at)) {
        result.matched().add(page.label());
        last = at;
      } else {
        String after = text.substring(at, Math.min(text.length(), at + COMPARED));
        result.wrong().add("page " + page.label() + ": " + page.letters() + " | " + after);
      }
    }
    markers.keySet().forEach(label -> result.wrong().add("no page " + label));
    return result;
  }

  /**
   * A page that begins inside a divided word has its marker before that word; one that begins with
   * the mark of a note, which the engine may part from its word, has it after the mark.
   */
  private boolean begins(Printed page, int marker) {
    if (page.letters().startsWith(noteMark.getOrDefault(marker, "\n"))) {
      String mark = noteMark.get(marker);
      Printed rest = new Printed(page.label(), page.letters().substring(mark.length()));
      return wordStarts.contains(marker) && text.substring(marker).startsWith(rest.letters());
    }
    if (!wordStarts.contains(marker) && !page.letters().isEmpty()) {
      return false;
    }
    int at = marker;
    do {
      if (text.substring(at).startsWith(page.letters())) {
        return true;
      }
      at++;
    } while (at < text.length() && !wordStarts.contains(at));
    return false;
  }

  // The EPUB.

  private void read(byte[] epub) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    Document opf = xml(files.get("EPUB/package.opf"));
    for (Element item : opf.select("spine > itemref")) {
      String href = opf.expectFirst("item[id=" + item.attr("idref") + "]").attr("href");
      Document content = xml(files.get("EPUB/" + href));
      content.select("head, nav[epub\\:type~=page-list|landmarks]").remove();
      walk(content);
      wordStarts.add(text.length());
    }
  }

  private static Document xml(byte[] bytes) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private void walk(Node node) {
    if (node instanceof TextNode words) {
      words.getWholeText().codePoints().forEach(this::add);
      return;
    }
    if (node instanceof Element element) {
      if (element.attr("epub:type").equals("pagebreak")) {
        markers.put(element.id().replaceFirst("page-", ""), text.length());
      }
      if (ELSEWHERE.contains(element.attr("epub:type"))) {
        return;
      }
      if (element.attr("epub:type").equals("noteref")) {
        noteMark.put(text.length() + element.text().length(), element.text());
      }
      if (!INLINE.contains(element.tagName())) {
        inside = false;
      }
    }
    node.childNodes().forEach(this::walk);
  }

  private void add(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      if (!inside) {
        wordStarts.add(text.length());
      }
      text.appendCodePoint(codePoint);
    }
    inside = Character.isLetterOrDigit(codePoint) || inside && isJoint(codePoint);
  }

  private static boolean isJoint(int codePoint) {
    return codePoint == '\''
        || codePoint == '\u2019'
        || Character.getType(codePoint) == Character.FORMAT;
  }

  // The PDF.

  private static List<Printed> printed(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      Tagged tagged = new Tagged(pdf);
      tagged.read(pdf.getDocumentCatalog().getStructureTreeRoot(), Mode.TEXT);
      return tagged.pages();
    }
  }

  /** What a part of the structure tree means for the first words of a page. */
  private enum Mode {
    TEXT,
    /** A list's bullet or number, which an ebook generates; or a term, which it does not. */
    LABEL,
    /** Titles and page numbers. */
    CONTENTS,
    /** Repeated on every page the table goes on. */
    TABLE_HEAD,
    /** At the foot of the page, in an ebook at the end of the chapter. */
    NOTE;

    Mode in(String type) {
      return switch (type) {
        case "Lbl" -> LABEL;
        case "TOCI" -> CONTENTS;
        case "THead" -> TABLE_HEAD;
        case "Note" -> NOTE;
        default -> this;
      };
    }
  }

  /** The letters of each page in the order of the structure tree. */
  private static final class Tagged {
    private final PDDocument pdf;
    private final Map<COSDictionary, Map<Integer, String>> content = new IdentityHashMap<>();
    private final Map<COSDictionary, StringBuilder> letters = new IdentityHashMap<>();
    private PDPage headPage;

    Tagged(PDDocument pdf) throws IOException {
      this.pdf = pdf;
      for (PDPage page : pdf.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(mark -> collect(mark, texts));
        content.put(page.getCOSObject(), texts);
        letters.put(page.getCOSObject(), new StringBuilder());
      }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
      StringBuilder text = new StringBuilder();
      for (Object part : content.getContents()) {
        if (part instanceof TextPosition position) {
          text.append(position.getUnicode());
        } else if (part instanceof PDMarkedContent inner) {
          collect(inner, texts);
        }
      }
      texts.merge(content.getMCID(), text.toString(), String::concat);
    }

    void read(PDStructureNode node, Mode mode) {
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement element) {
          Mode inner = mode.in(element.getStructureType());
          headPage = inner == mode ? headPage : null;
          read(element, inner);
        } else if (kid instanceof PDMarkedContentReference reference) {
          add(reference.getPage(), reference.getMCID(), mode);
        } else if (kid instanceof Integer id && node instanceof PDStructureElement owner) {
          add(owner.getPage(), id, mode);
        }
      }
    }

    private void add(PDPage page, int id, Mode mode) {
      if (mode == Mode.TABLE_HEAD) {
        headPage = headPage == null ? page : headPage;
        if (!headPage.getCOSObject().equals(page.getCOSObject())) {
          return;
        }
      }
      String text = lettersOf(content.get(page.getCOSObject()).getOrDefault(id, ""));
      boolean generated =
          mode == Mode.LABEL && text.matches("[0-9]*|[a-z]")
              || mode == Mode.CONTENTS && text.matches("[0-9ivxlc]+");
      if (mode != Mode.NOTE && !generated) {
        letters.get(page.getCOSObject()).append(text);
      }
    }

    private static String lettersOf(String text) {
      StringBuilder letters = new StringBuilder();
      text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
      return letters.toString();
    }

    List<Printed> pages() throws IOException {
      String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      List<Printed> pages = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        String all = letters.get(page.getCOSObject()).toString();
        String first = all.substring(0, Math.min(COMPARED, all.length()));
        pages.add(new Printed(labels[pages.size()], first));
      }
      return pages;
    }
  }
}
