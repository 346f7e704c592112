package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_SIGHT;
import static press.caveat.verify.Rule.PDF_NOTICE_SIZE;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.numbers;
import static press.caveat.verify.pdf.Cos.resource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** The notice is in the file and cannot be seen: colour, alpha, clip, cover, clutter, place. */
final class PaintTricks {
  static final int NOTICE = 2;
  private static final IntPredicate ALL = id -> id >= 0;

  /** A rectangle over the notice's page, its foot left free. */
  private static final String PAGE = "0 80 420 515 re";

  private PaintTricks() {}

  static List<Trick> all() {
    return List.of(
        ink("invisible text, mode 3", "3 Tr", "0 Tr"),
        ink("clipping text, mode 7", "7 Tr", "0 Tr"),
        line("one line in mode 3", "does not replace", "3 Tr", "0 Tr"),
        ink("hairline outlines in white, mode 1", "1 Tr 0 w 1 G", "0 Tr 0 G"),
        ink("white outlines eat the letters, mode 2", "2 Tr 2 w 1 G", "0 Tr 0 G"),
        ink("fat outlines blot the letters, mode 2", "2 Tr 4.5 w", "0 Tr"),
        ink("white, RGB", "1 1 1 rg", "0 g"),
        ink("white, grey", "1 g", "0 g"),
        ink("white, CMYK", "0 0 0 0 k", "0 g"),
        ink("nearly white", "0.97 0.98 0.97 rg", "0 g"),
        ink("light grey", "0.75 g", "0 g"),
        ink("mid grey, below 7 to 1", "0.5 g", "0 g"),
        ink("pale yellow", "1 1 0 rg", "0 g"),
        ink("pale red", "1 0.45 0.45 rg", "0 g"),
        line("one line in white", "Do not stop", "1 g", "0 g"),
        sight("white by ICC colour", PaintTricks::iccWhite),
        sight("a separation that prints nothing", PaintTricks::separationNone),
        sight("a separation whose tint is white", PaintTricks::separationWhite),
        sight("an indexed palette of white", PaintTricks::indexedWhite),
        sight("a shading that fades to white", PaintTricks::fade),
        sight("an empty tiling pattern", PaintTricks::emptyPattern),
        state("alpha 0", dict("ca", 0)),
        state("alpha one third", dict("ca", 0.33)),
        sight("alpha 0 for the whole page", d -> gsAround(d, dict("ca", 0))),
        sight("black screened on white", d -> onWhite(d, "/Screen")),
        sight("black lightened on white", d -> onWhite(d, "/Lighten")),
        sight("a soft mask that lets nothing through", d -> gsAround(d, mask(d, "0 g"))),
        sight("a soft mask that lets a sixth through", d -> gsAround(d, mask(d, "0.4 g"))),
        clip("clipped to a dot", "10 10 1 1 re"),
        clip("clipped to the left half", "0 0 150 595 re"),
        clip("clipped to a strip between the lines", "0 400 420 3 re"),
        sight(
            "clipped by even-odd to nothing",
            d -> Ops.inside(d, NOTICE, ALL, "q " + PAGE + " " + PAGE + " W* n", "Q")),
        over("a white page upon it", "1 g " + PAGE + " f"),
        over("a black page upon it", "0 g " + PAGE + " f"),
        over("a white page by even-odd", "1 g " + PAGE + " f*"),
        over("one white word's length upon it", "1 g 51 446 60 15 re f"),
        over("white strokes as wide as a line", "1 G 16 w 51 455 m 380 455 l S"),
        over("white hatching over the letters", hatching("1 G 1.4 w", 2)),
        over("black hatching over the letters", hatching("0 G 0.8 w", 3)),
        over("struck through, thick", hatching("0 G 2 w", 15)),
        over("struck through with hairlines", strokes()),
        over("a cross over the whole", "0 G 8 w 40 90 m 380 540 l S 40 540 m 380 90 l S"),
        over("a filled and stroked box", "1 g 1 G 51 446 60 15 re B"),
        sight("a form upon it", d -> form(d, "1 g " + PAGE + " f")),
        sight("a shading upon it", PaintTricks::shadingOver),
        sight("an image upon it", d -> image(d, true)),
        sight("an inline image upon it", d -> Ops.after(d, NOTICE, inlineImage())),
        sight("a transparency group upon it", d -> group(d, "1 g " + PAGE + " f")),
        sight("white that multiplies nothing in a group of its own", PaintTricks::nestedBlend),
        sight("multiplied by black", d -> blended(d, "/Multiply", "0 g")),
        sight("screened by white", d -> blended(d, "/Screen", "1 g")),
        under("a black page under it", "0 g " + PAGE + " f"),
        under("dark stripes under it", hatching("0 G 6 w", 15)),
        sight("a picture of noise under it", d -> image(d, false)),
        under("its own white shadow on black", "0 g " + PAGE + " f 1 G 16 w 51 455 m 380 455 l S"),
        sight("written over once more in white", d -> again(d, "1 g")),
        sight("a giant full stop upon it", PaintTricks::giantStop),
        sight("an image in a format not every program reads", PaintTricks::jpeg2000),
        sight("an image with another one for print", PaintTricks::alternate),
        sight("an object exchanged in print", d -> reference(d, "OPI", dict("2.0", dict()))),
        sight("a page of another file", d -> reference(d, "Ref", dict("F", "x.pdf", "Page", 0))),
        sight("a program for the printer", PaintTricks::postScript),
        sight(
            "a transfer function turns black to white",
            d ->
                gsAround(
                    d,
                    dict(
                        "TR",
                        dict(
                            "FunctionType",
                            2,
                            "Domain",
                            numbers(0, 1),
                            "C0",
                            numbers(1),
                            "C1",
                            numbers(0),
                            "N",
                            1)))),
        sight("a knockout group wipes it out", PaintTricks::knockout),
        sight(
            "an operator that cannot be followed",
            d -> Ops.after(d, NOTICE, "/NoSuchSpace cs 1 scn " + PAGE + " f")),
        sight("hairs for letters", d -> hairs(d)),
        text("off the page, left", "1 0 0 1 -900 300 Tm"),
        text("off the page, below", "1 0 0 1 60 -400 Tm"),
        text("scaled to nothing", "0 0 0 0 60 300 Tm"),
        matrix("pushed off by the matrix", "1 0 0 1 500 0 cm"),
        matrix("flattened to nothing", "1 0 0 0 0 300 cm"),
        sight(
            "a crop box cuts it off",
            d -> Cos.page(d, NOTICE).setItem(Cos.name("CropBox"), numbers(0, 0, 419.5, 80))),
        sight(
            "a crop box cuts its right half off",
            d -> Cos.page(d, NOTICE).setItem(Cos.name("CropBox"), numbers(0, 0, 150, 595))),
        size("one point", "0.0909 0 0 0.0909 40 480 cm"),
        size("half size", "0.5 0 0 0.5 60 250 cm"),
        size("a tenth too small", "0.9 0 0 0.9 20 30 cm"),
        size("squeezed to half its width", "0.5 0 0 1 60 0 cm"),
        size("stretched to twice its width", "1.6 0 0 1 -40 0 cm"),
        size("upside down", "-1 0 0 -1 419 800 cm"),
        size("mirrored", "-1 0 0 1 419 0 cm"),
        size("turned by a quarter", "0 1 -1 0 520 60 cm"),
        size("slanted beyond reading", "1 0 0.9 1 -350 0 cm"),
        size("at the sheet's very edge", "1 0 0 1 -45 0 cm"));
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

  private static Trick clip(String name, String path) {
    return sight(name, d -> Ops.inside(d, NOTICE, ALL, "q " + path + " W n", "Q"));
  }

  private static Trick over(String name, String operators) {
    return sight(name, d -> Ops.after(d, NOTICE, "q " + operators + " Q"));
  }

  private static Trick under(String name, String operators) {
    return sight(name, d -> Ops.before(d, NOTICE, "q " + operators + " Q"));
  }

  private static Trick text(String name, String matrix) {
    return sight(
        name,
        d -> {
          List<Object> tokens = Ops.read(d, NOTICE);
          int id = Cos.idOf(d, NOTICE, "does not replace");
          Ops.write(d, NOTICE, tokens);
          Ops.inside(d, NOTICE, i -> i == id, "q", "Q");
          replaceMatrix(d, id, matrix);
        });
  }

  private static void replaceMatrix(PDDocument d, int id, String matrix) throws IOException {
    List<Object> tokens = Ops.read(d, NOTICE);
    boolean inside = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = String.valueOf(tokens.get(i));
      if (token.contains("{BDC}")) {
        inside =
            tokens.get(i - 1) instanceof org.apache.pdfbox.cos.COSDictionary p
                && p.getInt("MCID", -1) == id;
      }
      if (inside && token.contains("{Tm}")) {
        List<Object> other = Ops.parse(matrix);
        for (int k = 0; k < 7; k++) {
          tokens.set(i - 6 + k, other.get(k));
        }
      }
    }
    Ops.write(d, NOTICE, tokens);
  }

  private static Trick matrix(String name, String matrix) {
    return sight(name, d -> Ops.inside(d, NOTICE, ALL, "q " + matrix, "Q"));
  }

  private static Trick size(String name, String matrix) {
    return new Trick(name, PDF_NOTICE_SIZE, d -> Ops.inside(d, NOTICE, ALL, "q " + matrix, "Q"));
  }

  private static void gsAround(PDDocument d, org.apache.pdfbox.cos.COSDictionary state)
      throws IOException {
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

  private static org.apache.pdfbox.cos.COSDictionary axial() {
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

  private static String hatching(String pen, int step) {
    StringBuilder lines = new StringBuilder(pen);
    for (int y = 100; y < 560; y += step) {
      lines.append(" 45 " + y + " m 380 " + y + " l S");
    }
    return lines.toString();
  }

  /** One thin line through the small letters of each line of the notice. */
  private static String strokes() {
    StringBuilder lines = new StringBuilder("0 G 0.4 w");
    for (double y = 100; y < 540; y += 2.9) {
      lines.append(" 45 " + y + " m 380 " + y + " l S");
    }
    return lines.toString();
  }

  private static void form(PDDocument d, String operators) throws IOException {
    resource(d, NOTICE, "XObject", "XTrick", Cos.form(d, operators).getCOSObject());
    Ops.after(d, NOTICE, "q /XTrick Do Q");
  }

  private static void group(PDDocument d, String operators) throws IOException {
    PDFormXObject form = Cos.form(d, operators);
    form.getCOSObject().setItem("Group", dict("S", "/Transparency"));
    resource(d, NOTICE, "XObject", "XTrick", form.getCOSObject());
    Ops.after(d, NOTICE, "q /XTrick Do Q");
  }

  /** On the page itself white would multiply to nothing; in an isolated group it is a cover. */
  private static void nestedBlend(PDDocument d) throws IOException {
    PDFormXObject inner = Cos.form(d, "/GsTrick gs 1 g " + PAGE + " f");
    inner
        .getCOSObject()
        .getCOSDictionary(Cos.name("Resources"))
        .setItem("ExtGState", dict("GsTrick", dict("BM", "/Multiply")));
    PDFormXObject outer = Cos.form(d, "/Inner Do");
    outer
        .getCOSObject()
        .getCOSDictionary(Cos.name("Resources"))
        .setItem("XObject", dict("Inner", inner.getCOSObject()));
    outer
        .getCOSObject()
        .setItem("Group", dict("S", "/Transparency", "I", org.apache.pdfbox.cos.COSBoolean.TRUE));
    resource(d, NOTICE, "XObject", "XTrick", outer.getCOSObject());
    Ops.after(d, NOTICE, "q /XTrick Do Q");
  }

  private static void jpeg2000(PDDocument d) throws IOException {
    COSStream image = d.getDocument().createCOSStream();
    try (var out = image.createRawOutputStream()) {
      out.write(new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' ', 13, 10, -121, 10});
    }
    image.addAll(dict("Type", "/XObject", "Subtype", "/Image", "Filter", "/JPXDecode"));
    image.setInt("Width", 10);
    image.setInt("Height", 10);
    resource(d, NOTICE, "XObject", "XTrick", image);
    Ops.after(d, NOTICE, "q 420 0 0 515 0 80 cm /XTrick Do Q");
  }

  private static void alternate(PDDocument d) throws IOException {
    BufferedImage dot = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    resource(
        d, NOTICE, "XObject", "XTrick", LosslessFactory.createFromImage(d, dot).getCOSObject());
    Ops.before(d, NOTICE, "q 2 0 0 2 5 5 cm /XTrick Do Q");
    COSStream image =
        (COSStream)
            Cos.resources(d, NOTICE)
                .getCOSObject()
                .getCOSDictionary(Cos.name("XObject"))
                .getDictionaryObject(Cos.name("XTrick"));
    image.setItem(
        "Alternates", Cos.array(dict("DefaultForPrinting", org.apache.pdfbox.cos.COSBoolean.TRUE)));
  }

  private static void reference(PDDocument d, String key, org.apache.pdfbox.cos.COSBase value)
      throws IOException {
    PDFormXObject form = Cos.form(d, "% a stand-in");
    form.getCOSObject().setItem(key, value);
    resource(d, NOTICE, "XObject", "XTrick", form.getCOSObject());
    Ops.after(d, NOTICE, "/XTrick Do");
  }

  private static void postScript(PDDocument d) throws IOException {
    COSStream program = d.getDocument().createCOSStream();
    Cos.write(program, "1 setgray clippath fill");
    program.addAll(dict("Type", "/XObject", "Subtype", "/PS"));
    resource(d, NOTICE, "XObject", "XTrick", program);
    Ops.after(d, NOTICE, "/XTrick Do");
  }

  /** All of the page in a group in which what is painted later takes the place of the earlier. */
  private static void knockout(PDDocument d) throws IOException {
    COSStream form = d.getDocument().createCOSStream();
    try (var out = form.createOutputStream();
        var in = d.getPage(NOTICE - 1).getContents()) {
      in.transferTo(out);
      out.write(
          " /GsTrick gs 0 0 420 596 re f".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    form.addAll(dict("Type", "/XObject", "Subtype", "/Form", "BBox", numbers(0, 0, 420, 596)));
    form.setItem("Group", dict("S", "/Transparency", "K", org.apache.pdfbox.cos.COSBoolean.TRUE));
    resource(d, NOTICE, "ExtGState", "GsTrick", dict("ca", 0));
    form.setItem("Resources", Cos.resources(d, NOTICE).getCOSObject());
    d.getPage(NOTICE - 1).setResources(new org.apache.pdfbox.pdmodel.PDResources());
    resource(d, NOTICE, "XObject", "XTrick", form);
    Ops.write(d, NOTICE, Ops.parse("/XTrick Do"));
  }

  /** Stroke widths shrink with the font, and the matrix makes up for the size. */
  private static void hairs(PDDocument d) throws IOException {
    Ops.inText(d, NOTICE, ALL, "1 Tr 0.05 w", "0 Tr");
  }

  private static void shadingOver(PDDocument d) throws IOException {
    org.apache.pdfbox.cos.COSDictionary white = axial();
    white.setItem(
        "Function",
        dict(
            "FunctionType",
            2,
            "Domain",
            numbers(0, 1),
            "C0",
            numbers(1),
            "C1",
            numbers(1),
            "N",
            1));
    resource(d, NOTICE, "Shading", "ShTrick", white);
    Ops.after(d, NOTICE, "q " + PAGE + " W n /ShTrick sh Q");
  }

  private static void image(PDDocument d, boolean white) throws IOException {
    Random random = new Random(7);
    BufferedImage image = new BufferedImage(210, 260, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 210 * 260; i++) {
      image.setRGB(i % 210, i / 210, white ? 0xFFFFFF : random.nextInt(256) * 0x010101);
    }
    resource(
        d, NOTICE, "XObject", "XTrick", LosslessFactory.createFromImage(d, image).getCOSObject());
    String draw = "q 420 0 0 515 0 80 cm /XTrick Do Q";
    if (white) {
      Ops.after(d, NOTICE, draw);
    } else {
      Ops.before(d, NOTICE, draw);
    }
  }

  private static String inlineImage() {
    return "q 420 0 0 515 0 80 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u00FF EI Q";
  }

  private static void blended(PDDocument d, String mode, String colour) throws IOException {
    resource(d, NOTICE, "ExtGState", "GsTrick", dict("BM", mode));
    Ops.after(d, NOTICE, "q /GsTrick gs " + colour + " " + PAGE + " f Q");
  }

  /** The same letters once more on top, untagged: no reader would look for them. */
  private static void again(PDDocument d, String colour) throws IOException {
    List<Object> tokens = Ops.read(d, NOTICE);
    List<Object> copy = new java.util.ArrayList<>();
    boolean text = false;
    for (Object token : tokens) {
      text |= String.valueOf(token).contains("{BT}");
      if (text) {
        copy.add(token);
      }
      if (String.valueOf(token).contains("{BT}")) {
        copy.addAll(Ops.parse(colour));
      }
      text &= !String.valueOf(token).contains("{ET}");
    }
    List<Object> both = new java.util.ArrayList<>(tokens);
    both.addAll(Ops.parse("/Artifact BMC"));
    both.addAll(copy);
    both.addAll(Ops.parse("EMC"));
    Ops.write(d, NOTICE, both);
  }

  private static void giantStop(PDDocument d) throws IOException {
    String font = Cos.resources(d, NOTICE).getFontNames().iterator().next().getName();
    Ops.after(
        d,
        NOTICE,
        "/Artifact BMC q 1 g BT /" + font + " 4000 Tf 1 0 0 1 -700 200 Tm <0011> Tj ET Q EMC");
  }
}
