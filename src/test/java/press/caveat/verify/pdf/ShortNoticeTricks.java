package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_SHORT_NOTICE_CHAPTERS;
import static press.caveat.verify.Rule.PDF_SHORT_NOTICE_PAGES;
import static press.caveat.verify.pdf.Cos.dict;

import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The line at the foot of a page or the head of a chapter is missing or cannot be seen. */
final class ShortNoticeTricks {
  private static final String FOOT_BOX = "0 40 330 40 re";
  private static final IntPredicate UNTAGGED = id -> id < 0;

  private ShortNoticeTricks() {}

  static List<Trick> all() {
    return List.of(
        foot("white", 3, "1 g", "0 g"),
        foot("pale", 4, "0.7 g", "0 g"),
        foot("invisible", 5, "3 Tr", "0 Tr"),
        foot("a point high", 3, "q 0.1 0 0 0.1 50 40 cm", "Q"),
        foot("below the sheet", 3, "q 1 0 0 1 0 -60 cm", "Q"),
        foot("at the sheet's edge", 3, "q 1 0 0 1 0 -35 cm", "Q"),
        foot("upside down", 3, "q -1 0 0 -1 420 130 cm", "Q"),
        foot("clipped", 3, "q 0 0 100 100 re W n", "Q"),
        page("covered on the cover", 1, d -> Ops.after(d, 1, "1 g " + FOOT_BOX + " f")),
        page("covered on the last page", 5, d -> Ops.after(d, 5, "1 g " + FOOT_BOX + " f")),
        page("on black", 4, d -> Ops.before(d, 4, "0 g " + FOOT_BOX + " f")),
        page("struck through", 4, d -> Ops.after(d, 4, "0 G 1 w 40 62.7 m 330 62.7 l S")),
        page("under a note", 4, d -> note(d, 4)),
        page(
            "on a layer that is off",
            4,
            d -> {
              Cos.resource(d, 4, "Properties", "OcTrick", LayerTricks.layer(d, dict(), "OFF"));
              Ops.inside(d, 4, UNTAGGED, "/OC /OcTrick BDC", "EMC");
            }),
        page(
            "transparent",
            4,
            d -> {
              Cos.resource(d, 4, "ExtGState", "GsTrick", dict("ca", 0.1));
              Ops.before(d, 4, "/GsTrick gs");
            }),
        page("in a group that is hardly there", 4, ShortNoticeTricks::faintGroup),
        page(
            "on a page with a program for the printer",
            4,
            d -> {
              var program = d.getDocument().createCOSStream();
              Cos.write(program, "1 setgray clippath fill");
              program.addAll(dict("Type", "/XObject", "Subtype", "/PS"));
              Cos.resource(d, 4, "XObject", "XTrick", program);
              Ops.after(d, 4, "/XTrick Do");
            }),
        page("squeezed to nothing", 4, d -> Ops.inText(d, 4, UNTAGGED, "0 Tz", "100 Tz")),
        Trick.set(
            "not printed at all",
            PDF_SHORT_NOTICE_PAGES,
            SampleBook.plain().withCss("@page { @bottom-left { content: none } }")),
        Trick.set(
            "not printed on the cover",
            PDF_SHORT_NOTICE_PAGES,
            SampleBook.plain().withCss("@page :first { @bottom-left { content: none } }")),
        Trick.set(
            "printed too small",
            PDF_SHORT_NOTICE_PAGES,
            SampleBook.plain().withCss("@page { @bottom-left { font-size: 6pt } }")),
        Trick.set(
            "in other words",
            PDF_SHORT_NOTICE_PAGES,
            SampleBook.plain()
                .withCss(
                    "@page { @bottom-left { content: 'General health information, medical advice.' } }")),
        chapters("missing", SampleBook.CHAPTERS.replaceFirst(head(), "")),
        chapters("in other words", SampleBook.CHAPTERS.replaceFirst("not medical advice", "ok")),
        chapters(
            "at the chapter's end",
            SampleBook.CHAPTERS
                .replaceFirst(head(), "")
                .replaceFirst("</section>", head() + "</section>")),
        chapters(
            "no link", SampleBook.CHAPTERS.replaceFirst("<a href=\"#notice\">(.*?)</a>", "$1")),
        chapters("a link to elsewhere", SampleBook.CHAPTERS.replaceFirst("#notice", "#toc")),
        chapters(
            "white",
            SampleBook.CHAPTERS.replaceFirst(
                "class=\"short\"><a", "class=\"short\"><a style=\"color:#fff\"")),
        chapters(
            "too small",
            SampleBook.CHAPTERS.replaceFirst("class=\"short\"", "style=\"font-size:5pt\"")),
        new Trick(
            "an artifact at a chapter's head",
            PDF_SHORT_NOTICE_CHAPTERS,
            d -> {
              int id = Cos.idOf(d, 4, SampleBook.SHORT.substring(0, 12));
              int own = Cos.idOf(d, 4, "General");
              Ops.remove(d, 4, i -> i >= 0 && (i == id || i == own));
            }),
        new Trick(
            "covered at a chapter's head",
            PDF_SHORT_NOTICE_CHAPTERS,
            d -> Ops.after(d, 4, "1 g 40 470 320 40 re f")));
  }

  private static String head() {
    return SampleBook.head().replace(".", "\\.");
  }

  private static Trick page(String name, int page, Trick.Surgery surgery) {
    return new Trick("foot of page " + page + " " + name, PDF_SHORT_NOTICE_PAGES, surgery);
  }

  private static Trick foot(String name, int page, String begin, String end) {
    boolean inText = !begin.startsWith("q");
    return page(
        name,
        page,
        d -> {
          if (inText) {
            Ops.inText(d, page, UNTAGGED, begin, end);
          } else {
            Ops.inside(d, page, UNTAGGED, begin, end);
          }
        });
  }

  private static Trick chapters(String name, String body) {
    if (body.equals(SampleBook.CHAPTERS)) {
      throw new IllegalStateException("nothing changed: " + name);
    }
    return Trick.set(
        "chapter head " + name, PDF_SHORT_NOTICE_CHAPTERS, SampleBook.plain().withBody(body));
  }

  /** Inside the group all is opaque; the group itself is not. */
  private static void faintGroup(PDDocument d) throws java.io.IOException {
    var form = d.getDocument().createCOSStream();
    try (var out = form.createOutputStream();
        var in = d.getPage(3).getContents()) {
      in.transferTo(out);
    }
    form.addAll(dict("Type", "/XObject", "Subtype", "/Form", "BBox", Cos.numbers(0, 0, 420, 596)));
    form.setItem("Group", dict("S", "/Transparency"));
    form.setItem("Resources", Cos.resources(d, 4).getCOSObject());
    d.getPage(3).setResources(new org.apache.pdfbox.pdmodel.PDResources());
    Cos.resource(d, 4, "XObject", "XTrick", form);
    Cos.resource(d, 4, "ExtGState", "GsTrick", dict("ca", 0.1));
    Ops.write(d, 4, Ops.parse("/GsTrick gs /XTrick Do"));
  }

  private static void note(PDDocument d, int page) throws java.io.IOException {
    COSDictionary square =
        dict(
            "Type",
            "/Annot",
            "Subtype",
            "/Square",
            "F",
            org.apache.pdfbox.cos.COSInteger.get(4),
            "Rect",
            Cos.numbers(0, 40, 330, 80));
    var face = Cos.form(d, "1 g 0 0 330 40 re f").getCOSObject();
    face.setItem("BBox", Cos.numbers(0, 0, 330, 40));
    square.setItem("AP", dict("N", face));
    COSArray annotations = Cos.page(d, page).getCOSArray(COSName.ANNOTS);
    annotations.add(square);
  }
}
