package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_SIGHT;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.numbers;
import static press.caveat.verify.pdf.Cos.resource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Something lies upon the notice or under it, or cuts it off. */
final class CoverTricks {
  private static final IntPredicate ALL = id -> id >= 0;

  /** A rectangle over the notice's page, its foot left free. */
  private static final String PAGE = "0 80 420 515 re";

  private CoverTricks() {}

  static List<Trick> all() {
    return Stream.of(clips(), covers(), lines(), objects(), grounds(), unfollowed())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Trick> clips() {
    return List.of(
        clip("clipped to a dot", "10 10 1 1 re"),
        clip("clipped to the left half", "0 0 150 595 re"),
        clip("clipped to a strip between the lines", "0 400 420 3 re"),
        sight(
            "clipped by even-odd to nothing",
            d -> Ops.inside(d, InkTricks.NOTICE, ALL, "q " + PAGE + " " + PAGE + " W* n", "Q")));
  }

  private static List<Trick> covers() {
    return List.of(
        over("a white page upon it", "1 g " + PAGE + " f"),
        over("a black page upon it", "0 g " + PAGE + " f"),
        over("a white page by even-odd", "1 g " + PAGE + " f*"),
        over("one white word's length upon it", "1 g 51 446 60 15 re f"),
        over("white strokes as wide as a line", "1 G 16 w 51 455 m 380 455 l S"));
  }

  private static List<Trick> lines() {
    return List.of(
        over("white hatching over the letters", hatching("1 G 1.4 w", 2)),
        over("black hatching over the letters", hatching("0 G 0.8 w", 3)),
        over("struck through, thick", hatching("0 G 2 w", 15)),
        over("struck through with hairlines", strokes()),
        over("a cross over the whole", "0 G 8 w 40 90 m 380 540 l S 40 540 m 380 90 l S"),
        over("a filled and stroked box", "1 g 1 G 51 446 60 15 re B"));
  }

  private static List<Trick> objects() {
    return List.of(
        sight("a form upon it", d -> form(d, "1 g " + PAGE + " f")),
        sight("a shading upon it", InkTricks::shadingOver),
        sight("an image upon it", d -> image(d, true)),
        sight("an inline image upon it", d -> Ops.after(d, InkTricks.NOTICE, inlineImage())),
        sight("a transparency group upon it", d -> group(d, "1 g " + PAGE + " f")),
        sight("white that multiplies nothing in a group of its own", InkTricks::nestedBlend),
        sight("multiplied by black", d -> blended(d, "/Multiply", "0 g")),
        sight("screened by white", d -> blended(d, "/Screen", "1 g")));
  }

  private static List<Trick> grounds() {
    return List.of(
        under("a black page under it", "0 g " + PAGE + " f"),
        under("dark stripes under it", hatching("0 G 6 w", 15)),
        sight("a picture of noise under it", d -> image(d, false)),
        under("its own white shadow on black", "0 g " + PAGE + " f 1 G 16 w 51 455 m 380 455 l S"),
        sight("written over once more in white", d -> again(d, "1 g")),
        sight("a giant full stop upon it", InkTricks::giantStop));
  }

  private static List<Trick> unfollowed() {
    return List.of(
        sight("an image in a format not every program reads", InkTricks::jpeg2000),
        sight("an image with another one for print", InkTricks::alternate),
        sight("an object exchanged in print", d -> reference(d, "OPI", dict("2.0", dict()))),
        sight("a page of another file", d -> reference(d, "Ref", dict("F", "x.pdf", "Page", 0))),
        sight("a program for the printer", InkTricks::postScript),
        sight(
            "a transfer function turns black to white",
            d ->
                InkTricks.gsAround(
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
        sight("a knockout group wipes it out", InkTricks::knockout),
        sight(
            "an operator that cannot be followed",
            d -> Ops.after(d, InkTricks.NOTICE, "/NoSuchSpace cs 1 scn " + PAGE + " f")));
  }

  private static Trick sight(String name, Trick.Surgery surgery) {
    return new Trick(name, PDF_NOTICE_SIGHT, surgery);
  }

  private static Trick clip(String name, String path) {
    return sight(name, d -> Ops.inside(d, InkTricks.NOTICE, ALL, "q " + path + " W n", "Q"));
  }

  private static Trick over(String name, String operators) {
    return sight(name, d -> Ops.after(d, InkTricks.NOTICE, "q " + operators + " Q"));
  }

  private static Trick under(String name, String operators) {
    return sight(name, d -> Ops.before(d, InkTricks.NOTICE, "q " + operators + " Q"));
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
    resource(d, InkTricks.NOTICE, "XObject", "XTrick", Cos.form(d, operators).getCOSObject());
    Ops.after(d, InkTricks.NOTICE, "q /XTrick Do Q");
  }

  private static void group(PDDocument d, String operators) throws IOException {
    PDFormXObject form = Cos.form(d, operators);
    form.getCOSObject().setItem("Group", dict("S", "/Transparency"));
    resource(d, InkTricks.NOTICE, "XObject", "XTrick", form.getCOSObject());
    Ops.after(d, InkTricks.NOTICE, "q /XTrick Do Q");
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
    resource(d, InkTricks.NOTICE, "XObject", "XTrick", outer.getCOSObject());
    Ops.after(d, InkTricks.NOTICE, "q /XTrick Do Q");
  }

  private static void jpeg2000(PDDocument d) throws IOException {
    COSStream image = d.getDocument().createCOSStream();
    try (var out = image.createRawOutputStream()) {
      out.write(new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' ', 13, 10, -121, 10});
    }
    image.addAll(dict("Type", "/XObject", "Subtype", "/Image", "Filter", "/JPXDecode"));
    image.setInt("Width", 10);
    image.setInt("Height", 10);
    resource(d, InkTricks.NOTICE, "XObject", "XTrick", image);
    Ops.after(d, InkTricks.NOTICE, "q 420 0 0 515 0 80 cm /XTrick Do Q");
  }

  private static void alternate(PDDocument d) throws IOException {
    BufferedImage dot = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    resource(
        d,
        InkTricks.NOTICE,
        "XObject",
        "XTrick",
        LosslessFactory.createFromImage(d, dot).getCOSObject());
    Ops.before(d, InkTricks.NOTICE, "q 2 0 0 2 5 5 cm /XTrick Do Q");
    COSStream image =
        (COSStream)
            Cos.resources(d, InkTricks.NOTICE)
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
    resource(d, InkTricks.NOTICE, "XObject", "XTrick", form.getCOSObject());
    Ops.after(d, InkTricks.NOTICE, "/XTrick Do");
  }

  private static void postScript(PDDocument d) throws IOException {
    COSStream program = d.getDocument().createCOSStream();
    Cos.write(program, "1 setgray clippath fill");
    program.addAll(dict("Type", "/XObject", "Subtype", "/PS"));
    resource(d, InkTricks.NOTICE, "XObject", "XTrick", program);
    Ops.after(d, InkTricks.NOTICE, "/XTrick Do");
  }

  /** All of the page in a group in which what is painted later takes the place of the earlier. */
  private static void knockout(PDDocument d) throws IOException {
    COSStream form = d.getDocument().createCOSStream();
    try (var out = form.createOutputStream();
        var in = d.getPage(InkTricks.NOTICE - 1).getContents()) {
      in.transferTo(out);
      out.write(
          " /GsTrick gs 0 0 420 596 re f".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    form.addAll(dict("Type", "/XObject", "Subtype", "/Form", "BBox", numbers(0, 0, 420, 596)));
    form.setItem("Group", dict("S", "/Transparency", "K", org.apache.pdfbox.cos.COSBoolean.TRUE));
    resource(d, InkTricks.NOTICE, "ExtGState", "GsTrick", dict("ca", 0));
    form.setItem("Resources", Cos.resources(d, InkTricks.NOTICE).getCOSObject());
    d.getPage(InkTricks.NOTICE - 1).setResources(new org.apache.pdfbox.pdmodel.PDResources());
    resource(d, InkTricks.NOTICE, "XObject", "XTrick", form);
    Ops.write(d, InkTricks.NOTICE, Ops.parse("/XTrick Do"));
  }

  private static void shadingOver(PDDocument d) throws IOException {
    org.apache.pdfbox.cos.COSDictionary white = InkTricks.axial();
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
    resource(d, InkTricks.NOTICE, "Shading", "ShTrick", white);
    Ops.after(d, InkTricks.NOTICE, "q " + PAGE + " W n /ShTrick sh Q");
  }

  private static void image(PDDocument d, boolean white) throws IOException {
    Random random = new Random(7);
    BufferedImage image = new BufferedImage(210, 260, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 210 * 260; i++) {
      image.setRGB(i % 210, i / 210, white ? 0xFFFFFF : random.nextInt(256) * 0x010101);
    }
    resource(
        d,
        InkTricks.NOTICE,
        "XObject",
        "XTrick",
        LosslessFactory.createFromImage(d, image).getCOSObject());
    String draw = "q 420 0 0 515 0 80 cm /XTrick Do Q";
    if (white) {
      Ops.after(d, InkTricks.NOTICE, draw);
    } else {
      Ops.before(d, InkTricks.NOTICE, draw);
    }
  }

  private static String inlineImage() {
    return "q 420 0 0 515 0 80 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u00FF EI Q";
  }

  private static void blended(PDDocument d, String mode, String colour) throws IOException {
    resource(d, InkTricks.NOTICE, "ExtGState", "GsTrick", dict("BM", mode));
    Ops.after(d, InkTricks.NOTICE, "q /GsTrick gs " + colour + " " + PAGE + " f Q");
  }

  /** The same letters once more on top, untagged: no reader would look for them. */
  private static void again(PDDocument d, String colour) throws IOException {
    List<Object> tokens = Ops.read(d, InkTricks.NOTICE);
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
    Ops.write(d, InkTricks.NOTICE, both);
  }

  private static void giantStop(PDDocument d) throws IOException {
    String font = Cos.resources(d, InkTricks.NOTICE).getFontNames().iterator().next().getName();
    Ops.after(
        d,
        InkTricks.NOTICE,
        "/Artifact BMC q 1 g BT /" + font + " 4000 Tf 1 0 0 1 -700 200 Tm <0011> Tj ET Q EMC");
  }
}
