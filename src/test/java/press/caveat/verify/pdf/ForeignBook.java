package press.caveat.verify.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import press.caveat.verify.ApprovedText;

/** A book as a tool without tags would make it: a title page, the notice, two pages of text. */
final class ForeignBook {
  static final String HEADING = "Please read this first";

  static final List<String> LINES =
      List.of(
          "This book tells you what is generally known. It is not medical advice, and it",
          "does not know you. Do not stop or change a medicine because of it. Speak with a",
          "doctor or a pharmacist first. In an emergency call your local number at once.");

  private final List<List<String>> pages = new ArrayList<>();
  private PDRectangle paper = PDRectangle.A4;
  private double size = 12;
  private boolean simpleFont;
  private String face = "/gems/asciidoctor-pdf-2.3.23/data/fonts/notosans-regular-subset.ttf";
  private Consumer<PDDocument> after = document -> {};

  static ForeignBook plain() {
    ForeignBook book = new ForeignBook();
    book.pages.add(List.of("A Book of Herbs", "by Somebody"));
    book.pages.add(notice());
    for (int page = 1; page <= 2; page++) {
      List<String> text = new ArrayList<>(List.of("Chapter " + page));
      for (int line = 0; line < 30; line++) {
        text.add("Take two leaves of mint and a cup of hot water, line " + line + " of the text.");
      }
      book.pages.add(text);
    }
    return book;
  }

  static List<String> notice() {
    List<String> notice = new ArrayList<>(List.of(HEADING));
    notice.addAll(LINES);
    return notice;
  }

  static ApprovedText approved() {
    return new ApprovedText(HEADING + " " + String.join(" ", LINES), "", "");
  }

  /** The lines of a page, which may be changed. Pages count from 1. */
  ForeignBook page(int number, List<String> lines) {
    pages.set(number - 1, lines);
    return this;
  }

  ForeignBook insert(int number, List<String> lines) {
    pages.add(number - 1, lines);
    return this;
  }

  ForeignBook paper(PDRectangle other) {
    paper = other;
    return this;
  }

  ForeignBook size(double points) {
    size = points;
    return this;
  }

  /** A font that is not among the known. */
  ForeignBook inForeignFont() {
    face = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    return this;
  }

  ForeignBook inSimpleFont() {
    simpleFont = true;
    return this;
  }

  ForeignBook then(Trick.Surgery surgery) {
    after =
        document -> {
          try {
            surgery.on(document);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    return this;
  }

  byte[] render() {
    try (PDDocument document = new PDDocument();
        InputStream in = ForeignBook.class.getResourceAsStream(face)) {
      PDFont font =
          simpleFont
              ? PDTrueTypeFont.load(document, in, WinAnsiEncoding.INSTANCE)
              : PDType0Font.load(document, in);
      int number = 0;
      for (List<String> lines : pages) {
        draw(document, font, lines, ++number);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return Trick.operate(out.toByteArray(), after::accept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(PDDocument document, PDFont font, List<String> lines, int number)
      throws IOException {
    PDPage page = new PDPage(paper);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      double y = paper.getHeight() - 100;
      for (String line : lines) {
        double own = line.equals(HEADING) ? size * 1.5 : size;
        content.beginText();
        content.setFont(font, (float) own);
        content.newLineAtOffset(72, (float) y);
        content.showText(line);
        content.endText();
        y -= own * 1.5;
      }
      content.beginText();
      content.setFont(font, 9);
      content.newLineAtOffset(paper.getWidth() / 2, 40);
      content.showText(String.valueOf(number));
      content.endText();
    }
  }
}
