package press.caveat.verify.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Surgery on a page's content stream. Pages count from 1. */
final class Ops {
  private Ops() {}

  static List<Object> read(PDDocument document, int page) throws IOException {
    return new PDFStreamParser(document.getPage(page - 1)).parse();
  }

  static void write(PDDocument document, int page, List<Object> tokens) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    PDPage sheet = document.getPage(page - 1);
    sheet.setContents(stream);
  }

  static List<Object> parse(String operators) throws IOException {
    return new PDFStreamParser(operators.getBytes(StandardCharsets.ISO_8859_1)).parse();
  }

  static void before(PDDocument document, int page, String operators) throws IOException {
    List<Object> tokens = new ArrayList<>(parse(operators));
    tokens.addAll(read(document, page));
    write(document, page, tokens);
  }

  static void after(PDDocument document, int page, String operators) throws IOException {
    List<Object> tokens = read(document, page);
    tokens.addAll(parse(operators));
    write(document, page, tokens);
  }

  /** Puts operators inside marked content, at its beginning and its end. */
  static void inside(PDDocument d, int page, IntPredicate ids, String begin, String end)
      throws IOException {
    insert(d, page, ids, "BDC", "EMC", begin, end);
  }

  /** Puts operators inside the text objects of marked content, at their beginning and end. */
  static void inText(PDDocument d, int page, IntPredicate ids, String begin, String end)
      throws IOException {
    insert(d, page, ids, "BT", "ET", begin, end);
  }

  /** Takes marked content out of the page. */
  static void remove(PDDocument document, int page, IntPredicate ids) throws IOException {
    List<Object> kept = new ArrayList<>();
    int removing = 0;
    for (Object token : read(document, page)) {
      String name = token instanceof Operator operator ? operator.getName() : "";
      if (removing > 0) {
        removing += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
      } else if (name.equals("BDC") && ids.test(id(kept.get(kept.size() - 1)))) {
        kept.subList(kept.size() - 2, kept.size()).clear();
        removing = 1;
      } else {
        kept.add(token);
      }
    }
    write(document, page, kept);
  }

  private static void insert(
      PDDocument document,
      int page,
      IntPredicate ids,
      String opener,
      String closer,
      String begin,
      String end)
      throws IOException {
    List<Object> tokens = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (Object token : read(document, page)) {
      String name = token instanceof Operator operator ? operator.getName() : "";
      boolean within = !open.isEmpty() && ids.test(open.peek());
      if (name.equals(closer) && within) {
        tokens.addAll(parse(end));
      }
      if (name.equals("EMC")) {
        open.pop();
      }
      Object last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
      tokens.add(token);
      if (name.equals("BDC") || name.equals("BMC")) {
        open.push(id(last));
      }
      if (name.equals(opener) && !open.isEmpty() && ids.test(open.peek())) {
        tokens.addAll(parse(begin));
      }
    }
    write(document, page, tokens);
  }

  private static int id(Object properties) {
    return properties instanceof COSDictionary dictionary
        ? dictionary.getInt(COSName.MCID, -1)
        : -1;
  }
}
