package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_OPENS;
import static press.caveat.verify.pdf.Cos.catalog;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.name;
import static press.caveat.verify.pdf.PaintTricks.NOTICE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Changes to a finished file after which a reader meets the notice as before. */
final class HarmlessChanges {
  private HarmlessChanges() {}

  static List<Trick> all() {
    return List.of(
        bytes("untouched", pdf -> pdf),
        change("saved again", d -> {}),
        bytes("saved without compression", pdf -> saved(pdf, CompressParameters.NO_COMPRESSION)),
        bytes("saved with small object streams", pdf -> saved(pdf, new CompressParameters(5))),
        bytes(
            "saved twice",
            pdf ->
                saved(
                    saved(pdf, CompressParameters.NO_COMPRESSION),
                    CompressParameters.DEFAULT_COMPRESSION)),
        bytes("saved as an increment", HarmlessChanges::incremental),
        change("content streams unpacked", d -> rewrite(d, false)),
        change("content streams packed anew", d -> rewrite(d, true)),
        change("a content stream cut in two", HarmlessChanges::cutInTwo),
        change("comments and blanks in the stream", d -> Ops.before(d, NOTICE, "% hello\n q  Q ")),
        change(
            "the graphics state saved around all",
            d -> {
              Ops.before(d, NOTICE, "q");
              Ops.after(d, NOTICE, "Q");
            }),
        change("moved a little", d -> around(d, "1 0 0 1 3 -2 cm")),
        change("set a little taller", d -> around(d, "1 0 0 1.02 0 -8 cm")),
        change("black by CMYK", d -> ink(d, "0 0 0 1 k")),
        change("black by grey", d -> ink(d, "0 g")),
        change("dark blue", d -> ink(d, "0 0.1 0.4 rg")),
        change("a pale ground under all", d -> under(d, "1 0.98 0.9 rg 0 0 420 596 re f")),
        change("a pale box under the notice", d -> under(d, "0.94 g 45 330 330 220 re f")),
        change("a frame around the notice", d -> under(d, "0.5 w 45 320 330 230 re S")),
        change(
            "rules above and below",
            d -> under(d, "2 w 45 545 m 375 545 l S 45 310 m 375 310 l S")),
        change("a picture below the notice", d -> under(d, "0.2 0.5 0.2 rg 100 120 200 120 re f")),
        change("a dark picture at the edge", d -> under(d, "0 g 0 0 30 596 re f")),
        change("a clip around everything", d -> Ops.before(d, NOTICE, "0 0 420 596 re W n")),
        change(
            "alpha of one",
            d -> {
              Cos.resource(
                  d, NOTICE, "ExtGState", "GsOne", dict("ca", 1, "CA", 1, "BM", "/Normal"));
              Ops.before(d, NOTICE, "/GsOne gs");
            }),
        change(
            "a highlight in a chapter",
            d ->
                annotate(
                    d,
                    5,
                    dict(
                        "Type",
                        "/Annot",
                        "Subtype",
                        "/Highlight",
                        "F",
                        org.apache.pdfbox.cos.COSInteger.get(4),
                        "Contents",
                        "read this",
                        "Rect",
                        Cos.numbers(50, 440, 200, 455),
                        "QuadPoints",
                        Cos.numbers(50, 455, 200, 455, 50, 440, 200, 440)))),
        change(
            "a note beside the notice",
            d -> {
              annotate(
                  d,
                  NOTICE,
                  dict(
                      "Type",
                      "/Annot",
                      "Subtype",
                      "/Text",
                      "F",
                      org.apache.pdfbox.cos.COSInteger.get(4),
                      "Contents",
                      "mine",
                      "Rect",
                      Cos.numbers(5, 100, 25, 120)));
              Cos.page(d, NOTICE).setName("Tabs", "S");
            }),
        change(
            "opens at its first page",
            d -> catalog(d).setItem("OpenAction", OpeningTricks.to(d, 1, name("Fit")))),
        change(
            "opens at the notice",
            d -> catalog(d).setItem("OpenAction", OpeningTricks.to(d, NOTICE, name("Fit")))),
        change(
            "opens at the notice's head",
            d ->
                catalog(d)
                    .setItem(
                        "OpenAction",
                        dict("S", "/GoTo", "D", OpeningTricks.xyz(d, NOTICE, 590, 1)))),
        change(
            "prints every page",
            d ->
                catalog(d)
                    .getCOSDictionary(name("ViewerPreferences"))
                    .setItem(
                        "PrintPageRange",
                        Cos.array(
                            org.apache.pdfbox.cos.COSInteger.get(1),
                            org.apache.pdfbox.cos.COSInteger.get(5)))),
        change(
            "prints on both sides",
            d ->
                catalog(d)
                    .getCOSDictionary(name("ViewerPreferences"))
                    .setName("Duplex", "DuplexFlipLongEdge")),
        change(
            "boxes that are the sheet",
            d ->
                Cos.page(d, NOTICE)
                    .setItem(
                        "TrimBox", Cos.page(d, NOTICE).getDictionaryObject(COSName.MEDIA_BOX))),
        change("thumbnails and beads", d -> Cos.page(d, NOTICE).setItem("PieceInfo", dict())),
        change("another producer's key", d -> catalog(d).setItem("XX_Note", new COSString("x"))),
        change(
            "a blank sheet at the end",
            d -> d.addPage(new org.apache.pdfbox.pdmodel.PDPage(d.getPage(0).getMediaBox()))),
        change("an entry for the cover in the outline", HarmlessChanges::coverEntry));
  }

  private static Trick change(String name, Trick.Surgery surgery) {
    return new Trick(name, PDF_OPENS, surgery);
  }

  private static Trick bytes(String name, Trick.Change change) {
    return Trick.bytes(name, PDF_OPENS, change);
  }

  private static byte[] saved(byte[] pdf, CompressParameters parameters) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, parameters);
      return out.toByteArray();
    }
  }

  private static byte[] incremental(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      catalog(document).setItem("XX_Note", new COSString("later"));
      catalog(document).setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static void rewrite(PDDocument d, boolean packed) throws IOException {
    for (int page = 1; page <= d.getNumberOfPages(); page++) {
      COSStream stream = d.getDocument().createCOSStream();
      try (var out =
              packed
                  ? stream.createOutputStream(COSName.FLATE_DECODE)
                  : stream.createOutputStream();
          var in = d.getPage(page - 1).getContents()) {
        in.transferTo(out);
      }
      Cos.page(d, page).setItem(COSName.CONTENTS, stream);
    }
  }

  private static void cutInTwo(PDDocument d) throws IOException {
    byte[] all;
    try (var in = d.getPage(NOTICE - 1).getContents()) {
      all = in.readAllBytes();
    }
    int at = new String(all, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("BT\n");
    COSStream first = d.getDocument().createCOSStream();
    COSStream second = d.getDocument().createCOSStream();
    try (var out = first.createOutputStream()) {
      out.write(all, 0, at);
    }
    try (var out = second.createOutputStream()) {
      out.write(all, at, all.length - at);
    }
    Cos.page(d, NOTICE).setItem(COSName.CONTENTS, Cos.array(first, second));
  }

  private static void around(PDDocument d, String matrix) throws IOException {
    Ops.inside(d, NOTICE, id -> id >= 0, "q " + matrix, "Q");
  }

  private static void ink(PDDocument d, String colour) throws IOException {
    Ops.inText(d, NOTICE, id -> id >= 0, colour, "0 g");
  }

  private static void under(PDDocument d, String operators) throws IOException {
    Ops.before(d, NOTICE, "/Artifact BMC q " + operators + " Q EMC");
  }

  private static void annotate(PDDocument d, int page, org.apache.pdfbox.cos.COSDictionary mark) {
    COSArray annotations = Cos.page(d, page).getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      annotations = new COSArray();
      Cos.page(d, page).setItem(COSName.ANNOTS, annotations);
    }
    annotations.add(mark);
  }

  private static void coverEntry(PDDocument d) {
    var outline = catalog(d).getCOSDictionary(COSName.OUTLINES);
    var first = outline.getCOSDictionary(COSName.FIRST);
    var cover = dict("Title", "Cover", "Dest", OpeningTricks.to(d, 1, name("Fit")));
    cover.setItem(COSName.NEXT, first);
    cover.setItem(COSName.PARENT, outline);
    outline.setItem(COSName.FIRST, cover);
  }
}
