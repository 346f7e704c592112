package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_SIGHT;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.numbers;
import static press.caveat.verify.pdf.Cos.resource;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The ink of the notice is not there, or not dark enough. */
final class InkTricks {
  static final int NOTICE = 2;
  private static final IntPredicate ALL = id -> id >= 0;

  private InkTricks() {}

  static List<Trick> all() {
    return Stream.of(modes(), colours(), spaces(), veils()).flatMap(List::stream).toList();
  }

  private static List<Trick> modes() {
    return List.of(
        ink("invisible text, mode 3", "3 Tr", "0 Tr"),
        ink("clipping text, mode 7", "7 Tr", "0 Tr"),
        line("one line in mode 3", "does not replace", "3 Tr", "0 Tr"),
        ink("hairline outlines in white, mode 1", "1 Tr 0 w 1 G", "0 Tr 0 G"),
        ink("white outlines eat the letters, mode 2", "2 Tr 2 w 1 G", "0 Tr 0 G"),
        ink("fat outlines blot the letters, mode 2", "2 Tr 4.5 w", "0 Tr"));
  }

  private static List<Trick> colours() {
    return List.of(
        ink("white, RGB", "1 1 1 rg", "0 g"),
        ink("white, grey", "1 g", "0 g"),
        ink("white, CMYK", "0 0 0 0 k", "0 g"),
        ink("nearly white", "0.97 0.98 0.97 rg", "0 g"),
        ink("light grey", "0.75 g", "0 g"),
        ink("mid grey, below 7 to 1", "0.5 g", "0 g"),
        ink("pale yellow", "1 1 0 rg", "0 g"),
        ink("pale red", "1 0.45 0.45 rg", "0 g"),
        line("one line in white", "Do not stop", "1 g", "0 g"));
  }

  private static List<Trick> spaces() {
    return List.of(
        sight("white by ICC colour", InkTricks::iccWhite),
        sight("a separation that prints nothing", InkTricks::separationNone),
        sight("a separation whose tint is white", InkTricks::separationWhite),
        sight("an indexed palette of white", InkTricks::indexedWhite),
        sight("a shading that fades to white", InkTricks::fade),
        sight("an empty tiling pattern", InkTricks::emptyPattern));
  }

  private static List<Trick> veils() {
    return List.of(
        state("alpha 0", dict("ca", 0)),
        state("alpha one third", dict("ca", 0.33)),
        sight("alpha 0 for the whole page", d -> gsAround(d, dict("ca", 0))),
        sight("black screened on white", d -> onWhite(d, "/Screen")),
        sight("black lightened on white", d -> onWhite(d, "/Lighten")),
        sight("a soft mask that lets nothing through", d -> gsAround(d, mask(d, "0 g"))),
        sight("a soft mask that lets a sixth through", d -> gsAround(d, mask(d, "0.4 g"))),
        sight("hairs for letters", d -> hairs(d)));
  }

  private static Trick sight(String name, Trick.Surgery surgery) {
    return new Trick(name, PDF_NOTICE_SIGHT, surgery);
  }

  private static Trick ink(String name, String begin, String end) {
    return sight(name, d -> Ops.inText(d, NOTICE, ALL, begin, end));
  }

  private static Trick line(String name, String words, String begin, String end) {
    return sight(
        name,
        d -> {
          int id = Cos.idOf(d, NOTICE, words);
          Ops.inText(d, NOTICE, i -> i == id, begin, end);
        });
  }

  private static Trick state(String name, org.apache.pdfbox.cos.COSDictionary state) {
    return sight(
        name,
        d -> {
          resource(d, NOTICE, "ExtGState", "GsTrick", state);
          Ops.inside(d, NOTICE, ALL, "q /GsTrick gs", "Q");
        });
  }

  static void gsAround(PDDocument d, org.apache.pdfbox.cos.COSDictionary state) throws IOException {
    resource(d, NOTICE, "ExtGState", "GsTrick", state);
    Ops.before(d, NOTICE, "/GsTrick gs");
  }

  private static void onWhite(PDDocument d, String mode) throws IOException {
    gsAround(d, dict("BM", mode));
    Ops.before(d, NOTICE, "1 g 0 0 420 596 re f 0 g");
  }

  private static org.apache.pdfbox.cos.COSDictionary mask(PDDocument d, String colour)
      throws IOException {
    PDFormXObject form = Cos.form(d, colour + " 0 0 2000 2000 re f");
    form.getCOSObject().setItem("Group", dict("S", "/Transparency", "CS", "/DeviceGray"));
    return dict("SMask", dict("S", "/Luminosity", "G", form.getCOSObject()));
  }

  private static void colourSpace(PDDocument d, org.apache.pdfbox.cos.COSBase space, String set)
      throws IOException {
    resource(d, NOTICE, "ColorSpace", "CsTrick", space);
    Ops.inText(d, NOTICE, ALL, "/CsTrick cs " + set, "0 g");
  }

  private static void iccWhite(PDDocument d) throws IOException {
    COSStream profile = d.getDocument().createCOSStream();
    try (var out = profile.createOutputStream()) {
      out.write(
          java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB).getData());
    }
    profile.setInt("N", 3);
    colourSpace(d, Cos.array(Cos.name("ICCBased"), profile), "1 1 1 sc");
  }

  private static void separationNone(PDDocument d) throws IOException {
    colourSpace(d, separation("None", 0), "1 scn");
  }

  private static void separationWhite(PDDocument d) throws IOException {
    colourSpace(d, separation("Moon", 1), "1 scn");
  }

  private static COSArray separation(String name, double grey) {
    return Cos.array(
        Cos.name("Separation"),
        Cos.name(name),
        Cos.name("DeviceGray"),
        dict(
            "FunctionType",
            2,
            "Domain",
            numbers(0, 1),
            "C0",
            numbers(1),
            "C1",
            numbers(grey),
            "N",
            1));
  }

  private static void indexedWhite(PDDocument d) throws IOException {
    COSArray palette =
        Cos.array(
            Cos.name("Indexed"),
            Cos.name("DeviceRGB"),
            COSInteger.ONE,
            new org.apache.pdfbox.cos.COSString(new byte[] {0, 0, 0, -1, -1, -1}));
    colourSpace(d, palette, "1 sc");
  }

  static org.apache.pdfbox.cos.COSDictionary axial() {
    return dict(
        "ShadingType", 2,
        "ColorSpace", "/DeviceGray",
        "Coords", numbers(50, 0, 370, 0),
        "Extend",
            Cos.array(org.apache.pdfbox.cos.COSBoolean.TRUE, org.apache.pdfbox.cos.COSBoolean.TRUE),
        "Function",
            dict(
                "FunctionType",
                2,
                "Domain",
                numbers(0, 1),
                "C0",
                numbers(0),
                "C1",
                numbers(1),
                "N",
                1));
  }

  private static void fade(PDDocument d) throws IOException {
    resource(d, NOTICE, "Pattern", "PTrick", dict("PatternType", 2, "Shading", axial()));
    Ops.inText(d, NOTICE, ALL, "/Pattern cs /PTrick scn", "0 g");
  }

  private static void emptyPattern(PDDocument d) throws IOException {
    COSStream pattern = d.getDocument().createCOSStream();
    Cos.write(pattern, "% nothing");
    pattern.addAll(
        dict(
            "PatternType",
            1,
            "PaintType",
            1,
            "TilingType",
            1,
            "XStep",
            10,
            "YStep",
            10,
            "BBox",
            numbers(0, 0, 10, 10),
            "Resources",
            dict()));
    resource(d, NOTICE, "Pattern", "PTrick", pattern);
    Ops.inText(d, NOTICE, ALL, "/Pattern cs /PTrick scn", "0 g");
  }

  /** Stroke widths shrink with the font, and the matrix makes up for the size. */
  private static void hairs(PDDocument d) throws IOException {
    Ops.inText(d, NOTICE, ALL, "1 Tr 0.05 w", "0 Tr");
  }
}
