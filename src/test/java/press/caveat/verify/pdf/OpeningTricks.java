package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_DISGUISE;
import static press.caveat.verify.pdf.Cos.array;
import static press.caveat.verify.pdf.Cos.catalog;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.name;
import static press.caveat.verify.pdf.Cos.numbers;
import static press.caveat.verify.pdf.Cos.page;
import static press.caveat.verify.pdf.PaintTricks.NOTICE;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The file opens, shows or prints itself so that the notice is passed by. */
final class OpeningTricks {
  private OpeningTricks() {}

  static List<Trick> all() {
    return List.of(
        opens("at a chapter, by destination", d -> to(d, 4, name("Fit"))),
        opens("at a chapter, by action", d -> dict("S", "/GoTo", "D", to(d, 4, name("Fit")))),
        opens("at a chapter, by name", OpeningTricks::named),
        opens("at the notice's foot", d -> xyz(d, NOTICE, 90, 0)),
        opens("at the last page, by a menu", d -> dict("S", "/Named", "N", "/LastPage")),
        opens("with a script", d -> dict("S", "/JavaScript", "JS", "this.pageNum = 5")),
        opens("another file", d -> dict("S", "/GoToR", "F", "other.pdf", "D", "x")),
        opens("a program", d -> dict("S", "/Launch", "F", "run.exe")),
        opens("a web page", d -> dict("S", "/URI", "URI", "https://example.org/")),
        opens("and hides a layer", d -> dict("S", "/SetOCGState")),
        opens(
            "and then goes on to a chapter",
            d ->
                dict(
                    "S",
                    "/GoTo",
                    "D",
                    to(d, 1, name("Fit")),
                    "Next",
                    dict("S", "/GoTo", "D", to(d, 5, name("Fit"))))),
        opens("magnified sixty-four times", d -> xyz(d, 1, 595, 64)),
        opens("shrunk to a speck", d -> xyz(d, 1, 595, 0.05)),
        opens(
            "on a stamp-sized part of the page",
            d -> {
              var part = to(d, 1, name("FitR"));
              numbers(10, 10, 12, 12).forEach(part::add);
              return part;
            }),
        file("acts by itself", d -> catalog(d).setItem("AA", dict("WP", dict("S", "/Named")))),
        file(
            "its page acts by itself",
            d ->
                page(d, NOTICE)
                    .setItem("AA", dict("O", dict("S", "/GoTo", "D", to(d, 5, name("Fit")))))),
        file(
            "a cover that turns itself over",
            d ->
                page(d, 1)
                    .setItem("AA", dict("O", dict("S", "/GoTo", "D", to(d, 4, name("Fit")))))),
        file(
            "holds scripts",
            d ->
                catalog(d)
                    .setItem(
                        "Names",
                        dict(
                            "JavaScript",
                            dict(
                                "Names",
                                array(new COSString("a"), dict("S", "/JavaScript", "JS", "1")))))),
        file(
            "is a form of another kind",
            d -> catalog(d).setItem("AcroForm", dict("XFA", new COSString("<xdp/>")))),
        file("is a portfolio", d -> catalog(d).setItem("Collection", dict("View", "/T"))),
        file(
            "prints the chapters alone",
            d -> prefer(d, "PrintPageRange", array(COSInteger.get(3), COSInteger.get(5)))),
        file(
            "prints the art box",
            d -> {
              page(d, NOTICE).setItem("ArtBox", numbers(0, 0, 100, 100));
              prefer(d, "PrintArea", name("ArtBox"));
            }),
        file(
            "clips the view to the trim box",
            d -> {
              page(d, NOTICE).setItem("TrimBox", numbers(0, 0, 420, 300));
              prefer(d, "ViewClip", name("TrimBox"));
            }),
        file(
            "is trimmed through the notice",
            d -> page(d, NOTICE).setItem("TrimBox", numbers(0, 0, 420, 460))),
        file(
            "the slide changes by itself",
            d -> page(d, NOTICE).setItem("Dur", new org.apache.pdfbox.cos.COSFloat(0.01f))),
        file(
            "the slide has steps of its own",
            d -> page(d, NOTICE).setItem("PresSteps", dict("Type", "/NavNode"))),
        file("the sheet is turned", d -> page(d, NOTICE).setInt("Rotate", 180)),
        file("the sheet lies on its side", d -> page(d, NOTICE).setInt("Rotate", 90)),
        file(
            "the sheet counts in hundredths",
            d -> page(d, NOTICE).setItem("UserUnit", new org.apache.pdfbox.cos.COSFloat(0.01f))),
        file(
            "the sheet is as large as a wall",
            d -> page(d, NOTICE).setItem("MediaBox", numbers(0, 0, 9000, 9000))),
        file(
            "the crop box is not the sheet",
            d -> page(d, NOTICE).setItem("CropBox", numbers(20, 20, 400, 575))));
  }

  /** What the file opens with. */
  private interface Opening {
    COSBase of(PDDocument document);
  }

  private static Trick opens(String how, Opening opening) {
    return new Trick(
        "opens " + how, PDF_NOTICE_DISGUISE, d -> catalog(d).setItem("OpenAction", opening.of(d)));
  }

  private static Trick file(String name, Trick.Surgery surgery) {
    return new Trick(name, PDF_NOTICE_DISGUISE, surgery);
  }

  static org.apache.pdfbox.cos.COSArray to(PDDocument d, int page, COSBase how) {
    return array(page(d, page), how);
  }

  static COSBase xyz(PDDocument d, int page, double top, double zoom) {
    var destination = to(d, page, name("XYZ"));
    destination.add(COSNull.NULL);
    destination.add(new org.apache.pdfbox.cos.COSFloat((float) top));
    destination.add(new org.apache.pdfbox.cos.COSFloat((float) zoom));
    return destination;
  }

  private static COSBase named(PDDocument d) {
    catalog(d).setItem("Dests", dict("start", to(d, 5, name("Fit"))));
    return name("start");
  }

  private static void prefer(PDDocument d, String key, COSBase value) {
    catalog(d).getCOSDictionary(name("ViewerPreferences")).setItem(name(key), value);
  }
}
