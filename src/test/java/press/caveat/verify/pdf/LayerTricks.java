package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_DISGUISE;
import static press.caveat.verify.Rule.PDF_NOTICE_SIGHT;
import static press.caveat.verify.pdf.Cos.array;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.name;
import static press.caveat.verify.pdf.Cos.numbers;
import static press.caveat.verify.pdf.PaintTricks.NOTICE;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.caveat.verify.Rule;

/** The notice is there until a layer, an annotation, a printer or a zoom takes it away. */
final class LayerTricks {
  private static final String WHITE = "1 g 0 80 420 515 re f";

  private LayerTricks() {}

  static List<Trick> all() {
    return List.of(
        notice("a layer that is off", PDF_NOTICE_SIGHT, dict(), "OFF"),
        notice("a layer that is on and may be hidden", PDF_NOTICE_DISGUISE, dict(), "ON"),
        notice("a layer that is off in print", PDF_NOTICE_SIGHT, usage("Print"), "ON"),
        notice("a layer that is off on the screen", PDF_NOTICE_SIGHT, usage("View"), "ON"),
        notice("a layer for a magnification", PDF_NOTICE_SIGHT, zoom(), "ON"),
        notice("a layer for a language", PDF_NOTICE_SIGHT, language(), "ON"),
        membership("a membership that wants all layers off", "/AllOff"),
        membership("a membership that wants any layer off", "/AnyOff"),
        new Trick("a visibility expression: not on", PDF_NOTICE_SIGHT, LayerTricks::expression),
        new Trick("a form on a layer that is off", PDF_NOTICE_SIGHT, LayerTricks::formOff),
        cover("a cover on a layer that is off until a click", "OFF", dict()),
        cover("a cover on a layer for print alone", "OFF", usage("View")),
        cover("a cover on a layer that is on", "ON", dict()),
        new Trick("a cover in a form of a layer", PDF_NOTICE_SIGHT, LayerTricks::coverForm),
        note("a white square lies upon it", 4, WHITE, "/Square"),
        note("a white square lies upon it in print alone", 4 | 32, WHITE, "/Square"),
        note("a white square lies upon it on the screen alone", 0, WHITE, "/Square"),
        note("a white stamp lies upon it", 4, WHITE, "/Stamp"),
        note("a white text field lies upon it", 4, WHITE, "/Widget"),
        note("a link with a white face lies upon it", 4, WHITE, "/Link"),
        note("a watermark lies upon it", 4, WHITE, "/Watermark"),
        new Trick(
            "a hidden square waits for a click",
            PDF_NOTICE_DISGUISE,
            d -> bare(d, dict("Subtype", "/Square", "F", COSInteger.get(2)))),
        new Trick(
            "a highlight lies upon it",
            PDF_NOTICE_DISGUISE,
            d ->
                bare(
                    d,
                    dict(
                        "Subtype",
                        "/Highlight",
                        "QuadPoints",
                        numbers(40, 520, 380, 520, 40, 100, 380, 100),
                        "C",
                        numbers(1, 1, 0)))),
        new Trick(
            "a strike-out lies upon it",
            PDF_NOTICE_DISGUISE,
            d ->
                bare(
                    d,
                    dict(
                        "Subtype",
                        "/StrikeOut",
                        "QuadPoints",
                        numbers(40, 520, 380, 520, 40, 100, 380, 100)))),
        new Trick(
            "a redaction mark lies upon it",
            PDF_NOTICE_DISGUISE,
            d -> bare(d, dict("Subtype", "/Redact"))),
        new Trick(
            "an open note lies upon it",
            PDF_NOTICE_DISGUISE,
            d -> bare(d, dict("Subtype", "/Popup", "Open", COSBoolean.TRUE))),
        new Trick(
            "a film plays upon it", PDF_NOTICE_DISGUISE, d -> bare(d, dict("Subtype", "/Screen"))),
        new Trick(
            "a link with a frame as wide as the page",
            PDF_NOTICE_DISGUISE,
            d ->
                bare(
                    d,
                    dict("Subtype", "/Link", "Border", numbers(0, 0, 400), "C", numbers(1, 1, 1)))),
        new Trick(
            "the icon of a note lies upon it",
            PDF_NOTICE_DISGUISE,
            d -> bare(d, dict("Subtype", "/Text", "Rect", numbers(60, 505, 61, 506)))),
        new Trick(
            "a link hides it at a click",
            PDF_NOTICE_DISGUISE,
            d -> bare(d, dict("Subtype", "/Link", "A", dict("S", "/SetOCGState")))));
  }

  private static Trick notice(String name, Rule rule, COSDictionary usage, String state) {
    return new Trick(
        name,
        rule,
        d -> {
          COSDictionary layer = layer(d, usage, state);
          around(d, layer);
        });
  }

  private static Trick membership(String name, String policy) {
    return new Trick(
        name,
        PDF_NOTICE_SIGHT,
        d -> {
          COSDictionary layer = layer(d, dict(), "ON");
          around(d, dict("Type", "/OCMD", "OCGs", array(layer), "P", policy));
        });
  }

  private static void expression(PDDocument d) throws IOException {
    COSDictionary layer = layer(d, dict(), "ON");
    around(d, dict("Type", "/OCMD", "VE", array(name("Not"), layer)));
  }

  private static void around(PDDocument d, COSDictionary membership) throws IOException {
    Cos.resource(d, NOTICE, "Properties", "OcTrick", membership);
    Ops.inside(d, NOTICE, id -> id >= 0, "/OC /OcTrick BDC", "EMC");
  }

  /** All of the page's content goes into a form, and the form onto a layer. */
  private static void formOff(PDDocument d) throws IOException {
    COSStream form = d.getDocument().createCOSStream();
    try (var out = form.createOutputStream();
        var in = d.getPage(NOTICE - 1).getContents()) {
      in.transferTo(out);
    }
    form.addAll(dict("Type", "/XObject", "Subtype", "/Form", "BBox", numbers(0, 0, 420, 596)));
    form.setItem("Resources", Cos.resources(d, NOTICE).getCOSObject());
    form.setItem("OC", layer(d, dict(), "OFF"));
    d.getPage(NOTICE - 1).setResources(new org.apache.pdfbox.pdmodel.PDResources());
    Cos.resource(d, NOTICE, "XObject", "XTrick", form);
    Ops.write(d, NOTICE, Ops.parse("/XTrick Do"));
  }

  private static Trick cover(String name, String state, COSDictionary usage) {
    return new Trick(
        name,
        PDF_NOTICE_SIGHT,
        d -> {
          Cos.resource(d, NOTICE, "Properties", "OcTrick", layer(d, usage, state));
          Ops.after(d, NOTICE, "/OC /OcTrick BDC q " + WHITE + " Q EMC");
        });
  }

  private static void coverForm(PDDocument d) throws IOException {
    var form = Cos.form(d, WHITE).getCOSObject();
    form.setItem("OC", layer(d, dict(), "OFF"));
    Cos.resource(d, NOTICE, "XObject", "XTrick", form);
    Ops.after(d, NOTICE, "q /XTrick Do Q");
  }

  static COSDictionary layer(PDDocument d, COSDictionary usage, String state) {
    COSDictionary layer = dict("Type", "/OCG", "Name", "Notes");
    if (usage.size() > 0) {
      layer.setItem("Usage", usage);
    }
    COSDictionary configuration = dict("ON", new COSArray(), "OFF", new COSArray());
    ((COSArray) configuration.getDictionaryObject(name(state))).add(layer);
    COSBase automatic =
        array(
            dict("Event", "/Print", "OCGs", array(layer), "Category", array(name("Print"))),
            dict(
                "Event",
                "/View",
                "OCGs",
                array(layer),
                "Category",
                array(name("View"), name("Zoom"), name("Language"))));
    configuration.setItem("AS", automatic);
    Cos.catalog(d).setItem("OCProperties", dict("OCGs", array(layer), "D", configuration));
    return layer;
  }

  private static COSDictionary usage(String event) {
    return dict(event, dict(event + "State", "/OFF"));
  }

  private static COSDictionary zoom() {
    return dict("Zoom", dict("min", 8, "max", 64));
  }

  private static COSDictionary language() {
    return dict("Language", dict("Lang", new COSString("fi"), "Preferred", "/ON"));
  }

  private static Trick note(String name, int flags, String face, String type) {
    return new Trick(
        name,
        PDF_NOTICE_SIGHT,
        d -> {
          COSStream appearance = Cos.form(d, face).getCOSObject();
          appearance.setItem("BBox", numbers(0, 0, 420, 595));
          bare(
              d,
              dict(
                  "Subtype",
                  type,
                  "F",
                  COSInteger.get(flags),
                  "Rect",
                  numbers(0, 0, 420, 595),
                  "AP",
                  dict("N", appearance)));
        });
  }

  private static void bare(PDDocument d, COSDictionary annotation) {
    COSDictionary page = Cos.page(d, NOTICE);
    COSArray annotations = page.getCOSArray(name("Annots"));
    if (annotations == null) {
      annotations = new COSArray();
      page.setItem("Annots", annotations);
    }
    annotation.setItem("Type", name("Annot"));
    if (!annotation.containsKey(name("Rect"))) {
      annotation.setItem("Rect", numbers(30, 90, 390, 560));
    }
    annotations.add(annotation);
  }
}
