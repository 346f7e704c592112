package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_DISGUISE;
import static press.caveat.verify.Rule.PDF_NOTICE_LETTERS;
import static press.caveat.verify.Rule.PDF_NOTICE_PLACE;
import static press.caveat.verify.Rule.PDF_NOTICE_SIGHT;
import static press.caveat.verify.Rule.PDF_NOTICE_SIZE;
import static press.caveat.verify.Rule.PDF_NOTICE_TEXT;
import static press.caveat.verify.Rule.PDF_OPENS;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.numbers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.PdfGrade;

/** Books of other tools: tags are not asked for, the rest is. */
class ForeignBooksIT {
  private static final String WHITE = "1 g 0 500 600 300 re f";

  static Stream<Trick> harmless() {
    return Stream.of(
        fine("plain", book -> book),
        fine("in a simple font", ForeignBook::inSimpleFont),
        fine("in a font nobody knows", ForeignBook::inForeignFont),
        fine("in a simple font nobody knows", book -> book.inForeignFont().inSimpleFont()),
        fine("on letter paper", book -> book.paper(PDRectangle.LETTER)),
        fine("in large letters", book -> book.size(13)),
        fine("in small letters", book -> book.size(9)),
        fine("on page three", book -> book.insert(2, List.of("A motto"))),
        fine("under a page head", book -> book.page(2, with(0, "A Book of Herbs"))),
        fine("with a line of text below", book -> book.page(2, with(4, "Printed in 2026."))),
        fine(
            "divided words",
            book ->
                book.page(
                    2,
                    List.of(
                        ForeignBook.HEADING,
                        "This book tells you what is gene-",
                        "rally known. It is not medical advice, and it",
                        ForeignBook.LINES.get(1),
                        ForeignBook.LINES.get(2)))),
        fine(
            "over two pages",
            book ->
                book.page(2, ForeignBook.notice().subList(0, 3))
                    .insert(3, ForeignBook.notice().subList(3, 4))),
        fine("a capital heading", book -> book.page(2, capital())),
        after("tinted paper", d -> Ops.before(d, 2, "0.95 0.95 0.85 rg 0 0 600 850 re f 0 g")),
        after("white on black", d -> Ops.before(d, 2, "0 g 0 0 600 850 re f 1 g")),
        after("in dark grey", d -> Ops.before(d, 2, "0.4 g")),
        after("turned with its text", ForeignBooksIT::lying),
        after(
            "cropped around its text",
            d -> Cos.page(d, 2).setItem(COSName.CROP_BOX, numbers(40, 20, 560, 800))),
        after("in units of its own", ForeignBooksIT::doubled),
        after("in a form", ForeignBooksIT::inForm),
        after("in a transparency group", ForeignBooksIT::inGroup),
        after("drawn twice for boldness", ForeignBooksIT::twice),
        after("a little stroked for boldness", d -> Ops.before(d, 2, "2 Tr 0.25 w")),
        after(
            "a highlight elsewhere",
            d ->
                mark(
                    d,
                    3,
                    dict(
                        "Subtype",
                        "/Highlight",
                        "Rect",
                        numbers(70, 700, 200, 720),
                        "QuadPoints",
                        numbers(70, 720, 200, 720, 70, 700, 200, 700)))),
        after(
            "a layer elsewhere",
            d -> {
              Cos.resource(d, 3, "Properties", "Oc", LayerTricks.layer(d, dict(), "OFF"));
              Ops.after(d, 3, "/OC /Oc BDC 1 0 0 rg 10 10 30 30 re f EMC");
            }),
        after(
            "opens at its first page",
            d -> Cos.catalog(d).setItem("OpenAction", OpeningTricks.to(d, 1, Cos.name("Fit")))),
        after(
            "links upon it",
            d ->
                mark(
                    d,
                    2,
                    dict(
                        "Subtype",
                        "/Link",
                        "Border",
                        numbers(0, 0, 0),
                        "Rect",
                        numbers(72, 690, 200, 705),
                        "A",
                        dict("S", "/URI", "URI", "https://a.example")))));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void aCleanOneIsAccepted(Trick change) throws IOException {
    Court.accepts(change.play(new byte[0]), ForeignBook.approved(), PdfGrade.FOREIGN);
  }

  static Stream<Trick> tricks() {
    return Stream.of(
        trick("invisible", PDF_NOTICE_SIGHT, d -> Ops.before(d, 2, "3 Tr")),
        trick("white", PDF_NOTICE_SIGHT, d -> Ops.before(d, 2, "1 g")),
        trick("pale", PDF_NOTICE_SIGHT, d -> Ops.before(d, 2, "0.6 g")),
        trick(
            "transparent",
            PDF_NOTICE_SIGHT,
            d -> {
              Cos.resource(d, 2, "ExtGState", "Gs", dict("ca", 0.05));
              Ops.before(d, 2, "/Gs gs");
            }),
        trick("covered", PDF_NOTICE_SIGHT, d -> Ops.after(d, 2, WHITE)),
        trick("clipped", PDF_NOTICE_SIGHT, d -> Ops.before(d, 2, "0 0 10 10 re W n")),
        trick(
            "cropped",
            PDF_NOTICE_SIGHT,
            d -> Cos.page(d, 2).setItem(COSName.CROP_BOX, numbers(0, 0, 595, 300))),
        trick("one word covered", PDF_NOTICE_SIGHT, d -> Ops.after(d, 2, "1 g 360 710 24 20 re f")),
        trick(
            "struck through",
            PDF_NOTICE_SIGHT,
            d -> Ops.after(d, 2, "1 w 70 718 m 530 718 l 70 700 m 530 700 l 70 682 m 530 682 l S")),
        trick("on a layer that is off", PDF_NOTICE_SIGHT, d -> layered(d, "OFF")),
        trick("on a layer", PDF_NOTICE_DISGUISE, d -> layered(d, "ON")),
        trick(
            "covered in print alone",
            PDF_NOTICE_SIGHT,
            d -> {
              var face = Cos.form(d, "1 g 0 0 600 300 re f").getCOSObject();
              face.setItem("BBox", numbers(0, 0, 600, 300));
              mark(
                  d,
                  2,
                  dict(
                      "Subtype",
                      "/Stamp",
                      "F",
                      COSInteger.get(4 | 32),
                      "Rect",
                      numbers(0, 500, 600, 800),
                      "AP",
                      dict("N", face)));
            }),
        trick(
            "a redaction mark upon it",
            PDF_NOTICE_DISGUISE,
            d -> mark(d, 2, dict("Subtype", "/Redact", "Rect", numbers(70, 600, 530, 760)))),
        trick(
            "other words by ActualText",
            PDF_NOTICE_DISGUISE,
            d -> {
              Cos.resource(d, 2, "Properties", "Mc", dict("ActualText", "A poem"));
              Ops.before(d, 2, "/Span /Mc BDC");
              Ops.after(d, 2, "EMC");
            }),
        trick(
            "an artifact",
            PDF_NOTICE_DISGUISE,
            d -> {
              Ops.before(d, 2, "/Artifact BMC");
              Ops.after(d, 2, "EMC");
            }),
        trick(
            "opens past it",
            PDF_NOTICE_DISGUISE,
            d -> Cos.catalog(d).setItem("OpenAction", OpeningTricks.to(d, 3, Cos.name("Fit")))),
        trick(
            "runs a script",
            PDF_NOTICE_DISGUISE,
            d -> Cos.catalog(d).setItem("OpenAction", dict("S", "/JavaScript", "JS", "1"))),
        trick(
            "left out in print",
            PDF_NOTICE_DISGUISE,
            d ->
                Cos.catalog(d)
                    .setItem(
                        "ViewerPreferences",
                        dict("PrintPageRange", Cos.array(COSInteger.get(3), COSInteger.get(4))))),
        trick(
            "a wall-sized sheet",
            PDF_NOTICE_DISGUISE,
            d -> Cos.page(d, 2).setItem(COSName.MEDIA_BOX, numbers(0, 0, 6000, 8000))),
        trick(
            "tiny units",
            PDF_NOTICE_SIZE,
            d -> Cos.page(d, 2).setItem("UserUnit", new COSFloat(0.1f))),
        trick(
            "shrunk by a matrix", PDF_NOTICE_SIZE, d -> Ops.before(d, 2, "0.3 0 0 0.3 100 500 cm")),
        trick("upside down", PDF_NOTICE_SIZE, d -> Cos.page(d, 2).setInt("Rotate", 180)),
        trick("turned", PDF_NOTICE_SIZE, d -> Cos.page(d, 2).setInt("Rotate", 90)),
        trick("names its letters otherwise", PDF_NOTICE_LETTERS, ForeignBooksIT::renamed),
        Trick.bytes(
            "draws other letters in a font nobody knows",
            PDF_NOTICE_LETTERS,
            none -> ForeignBook.plain().inForeignFont().then(ForeignBooksIT::renamed).render()),
        trick(
            "the last page",
            PDF_NOTICE_PLACE,
            d -> {
              var sheet = d.getPage(1);
              d.removePage(sheet);
              d.addPage(sheet);
            }),
        trick("not in it", PDF_NOTICE_PLACE, d -> d.removePage(1)),
        text(
            "a word is missing",
            list(
                1,
                "does not know you. Do stop or change a medicine because "
                    + "of it. Speak with a")),
        text(
            "a word too many",
            list(
                3,
                "doctor or a pharmacist first. In an emergency do not call "
                    + "your local number at once.")),
        text("a line in between", with(2, "None of the following is true:")),
        text(
            "a line is missing",
            List.of(ForeignBook.HEADING, ForeignBook.LINES.get(0), ForeignBook.LINES.get(2))),
        text(
            "lines change places",
            List.of(
                ForeignBook.HEADING,
                ForeignBook.LINES.get(1),
                ForeignBook.LINES.get(0),
                ForeignBook.LINES.get(2))),
        text(
            "it ends on the same line in other words",
            list(3, ForeignBook.LINES.get(2) + " Or not.")));
  }

  @ParameterizedTest
  @MethodSource("tricks")
  void aTrickIsRejectedByItsRule(Trick trick) throws IOException {
    Court.rejects(trick, trick.play(new byte[0]), ForeignBook.approved(), PdfGrade.FOREIGN);
  }

  private static Trick fine(String name, UnaryOperator<ForeignBook> change) {
    return Trick.bytes(name, PDF_OPENS, none -> change.apply(ForeignBook.plain()).render());
  }

  private static Trick after(String name, Trick.Surgery surgery) {
    return fine(name, book -> book.then(surgery));
  }

  private static Trick trick(String name, Rule rule, Trick.Surgery surgery) {
    return Trick.bytes(name, rule, none -> ForeignBook.plain().then(surgery).render());
  }

  private static Trick text(String name, List<String> lines) {
    return Trick.bytes(name, PDF_NOTICE_TEXT, none -> ForeignBook.plain().page(2, lines).render());
  }

  private static List<String> with(int at, String line) {
    List<String> lines = new ArrayList<>(ForeignBook.notice());
    lines.add(at, line);
    return lines;
  }

  private static List<String> list(int at, String line) {
    List<String> lines = new ArrayList<>(ForeignBook.notice());
    lines.set(at, line);
    return lines;
  }

  private static List<String> capital() {
    List<String> lines = new ArrayList<>(ForeignBook.notice());
    lines.set(0, ForeignBook.HEADING.toUpperCase(java.util.Locale.ROOT));
    return lines;
  }

  /** A landscape sheet as some tools make it: turned, and its text turned back. */
  private static void lying(PDDocument d) throws IOException {
    Cos.page(d, 2).setItem(COSName.MEDIA_BOX, numbers(0, 0, 842, 842));
    Cos.page(d, 2).setInt("Rotate", 90);
    Cos.page(d, 1).setItem(COSName.MEDIA_BOX, numbers(0, 0, 842, 842));
    Cos.page(d, 3).setItem(COSName.MEDIA_BOX, numbers(0, 0, 842, 842));
    Ops.before(d, 2, "0 1 -1 0 842 0 cm");
  }

  private static void doubled(PDDocument d) throws IOException {
    for (int page = 1; page <= d.getNumberOfPages(); page++) {
      Cos.page(d, page).setItem("UserUnit", new COSFloat(2));
      Cos.page(d, page).setItem(COSName.MEDIA_BOX, numbers(0, 0, 297.6, 421));
      Ops.before(d, page, "0.5 0 0 0.5 0 0 cm");
    }
  }

  private static PDFormXObject form(PDDocument d) throws IOException {
    PDFormXObject form = new PDFormXObject(d);
    form.setBBox(d.getPage(1).getMediaBox());
    try (var out = form.getCOSObject().createOutputStream();
        var in = d.getPage(1).getContents()) {
      in.transferTo(out);
    }
    form.setResources(
        new org.apache.pdfbox.pdmodel.PDResources(Cos.resources(d, 2).getCOSObject()));
    return form;
  }

  private static void inForm(PDDocument d) throws IOException {
    PDFormXObject form = form(d);
    d.getPage(1).setResources(new org.apache.pdfbox.pdmodel.PDResources());
    Cos.resource(d, 2, "XObject", "X", form.getCOSObject());
    Ops.write(d, 2, Ops.parse("/X Do"));
  }

  private static void inGroup(PDDocument d) throws IOException {
    PDFormXObject form = form(d);
    form.getCOSObject()
        .setItem("Group", dict("S", "/Transparency", "I", org.apache.pdfbox.cos.COSBoolean.TRUE));
    d.getPage(1).setResources(new org.apache.pdfbox.pdmodel.PDResources());
    Cos.resource(d, 2, "XObject", "X", form.getCOSObject());
    Ops.write(d, 2, Ops.parse("/X Do"));
  }

  private static void twice(PDDocument d) throws IOException {
    List<Object> tokens = Ops.read(d, 2);
    List<Object> both = new ArrayList<>(tokens);
    both.addAll(Ops.parse("1 0 0 1 0.2 0 cm"));
    both.addAll(tokens);
    Ops.write(d, 2, both);
  }

  private static void layered(PDDocument d, String state) throws IOException {
    Cos.resource(d, 2, "Properties", "Oc", LayerTricks.layer(d, dict(), state));
    Ops.before(d, 2, "/OC /Oc BDC");
    Ops.after(d, 2, "EMC");
  }

  private static void mark(PDDocument d, int page, org.apache.pdfbox.cos.COSDictionary mark) {
    mark.setItem("Type", Cos.name("Annot"));
    Cos.page(d, page).setItem(COSName.ANNOTS, Cos.array(mark));
  }

  /** The font's own cmap says what each glyph is; the file's map says something else. */
  private static void renamed(PDDocument d) throws IOException {
    var fonts = Cos.resources(d, 2);
    var font =
        (org.apache.pdfbox.pdmodel.font.PDType0Font)
            fonts.getFont(fonts.getFontNames().iterator().next());
    COSArray descendants = font.getCOSObject().getCOSArray(Cos.name("DescendantFonts"));
    var descendant = (org.apache.pdfbox.cos.COSDictionary) descendants.getObject(0);
    byte[] map = new byte[4000];
    int n = code(font, 'n');
    int t = code(font, 't');
    for (int code = 0; code < 2000; code++) {
      int glyph = font.codeToGID(code == t ? n : code == n ? t : code);
      map[2 * code] = (byte) (glyph >> 8);
      map[2 * code + 1] = (byte) glyph;
    }
    var stream = d.getDocument().createCOSStream();
    try (var out = stream.createOutputStream()) {
      out.write(map);
    }
    descendant.setItem(Cos.name("CIDToGIDMap"), stream);
  }

  private static int code(org.apache.pdfbox.pdmodel.font.PDType0Font font, char letter)
      throws IOException {
    for (int code = 0; code < 2000; code++) {
      if (String.valueOf(letter).equals(font.toUnicode(code))) {
        return code;
      }
    }
    throw new IllegalStateException("no code for " + letter);
  }
}
