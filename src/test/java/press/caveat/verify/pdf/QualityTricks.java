package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_CATALOG;
import static press.caveat.verify.Rule.PDF_LINKS;
import static press.caveat.verify.Rule.PDF_METADATA;
import static press.caveat.verify.Rule.PDF_OPENS;
import static press.caveat.verify.Rule.PDF_OUTLINE;
import static press.caveat.verify.Rule.PDF_TAGS;
import static press.caveat.verify.pdf.Cos.catalog;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.name;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import press.caveat.verify.Rule;

/** Faults of a file that keep readers out, whatever becomes of the notice. */
final class QualityTricks {
  private QualityTricks() {}

  static List<Trick> all() {
    return List.of(
        of("no language", PDF_CATALOG, d -> catalog(d).removeItem(COSName.LANG)),
        of("a language that is none", PDF_CATALOG, d -> catalog(d).setString("Lang", "English!")),
        of("not marked as tagged", PDF_CATALOG, d -> catalog(d).removeItem(COSName.MARK_INFO)),
        of(
            "suspect tags",
            PDF_CATALOG,
            d ->
                catalog(d)
                    .getCOSDictionary(COSName.MARK_INFO)
                    .setItem("Suspects", COSBoolean.TRUE)),
        of(
            "the file's name in the window",
            PDF_CATALOG,
            d ->
                catalog(d)
                    .getCOSDictionary(name("ViewerPreferences"))
                    .removeItem(name("DisplayDocTitle"))),
        of("the outline is not shown", PDF_CATALOG, d -> catalog(d).removeItem(name("PageMode"))),
        of("full screen", PDF_CATALOG, d -> catalog(d).setName("PageMode", "FullScreen")),
        of("no page labels", PDF_CATALOG, d -> catalog(d).removeItem(name("PageLabels"))),
        of(
            "two pages of one label",
            PDF_CATALOG,
            d ->
                catalog(d)
                    .setItem(
                        "PageLabels",
                        dict(
                            "Nums",
                            Cos.array(
                                COSInteger.ZERO,
                                dict("S", "/D"),
                                COSInteger.get(3),
                                dict("S", "/D"))))),
        of("layers", PDF_CATALOG, d -> catalog(d).setItem("OCProperties", dict())),
        of("no title", PDF_CATALOG, d -> d.getDocumentInformation().setTitle(null)),
        of(
            "a file name for a title",
            PDF_CATALOG,
            d -> d.getDocumentInformation().setTitle("final v2.docx")),
        of(
            "its own name for a title",
            PDF_CATALOG,
            d -> d.getDocumentInformation().setTitle("book")),
        of("restricted by a password", PDF_CATALOG, d -> protect(d, "")),
        of("closed by a password", PDF_OPENS, d -> protect(d, "secret")),
        Trick.bytes("cut off in the middle", PDF_OPENS, pdf -> Arrays.copyOf(pdf, 300)),
        Trick.bytes("no PDF", PDF_OPENS, pdf -> "<html></html>".getBytes(StandardCharsets.UTF_8)),
        of("no metadata", PDF_METADATA, d -> catalog(d).removeItem(COSName.METADATA)),
        packet("another title", xmp -> xmp.replace("Staying well at home", "Getting well")),
        packet("no title", xmp -> xmp.replaceAll("(?s)<dc:title>.*</dc:title>", "")),
        packet("another language", xmp -> xmp.replace("en-GB", "fr")),
        packet("another creator", xmp -> xmp.replace("Caveat Press", "Somebody")),
        packet("another day", xmp -> xmp.replace("CreateDate>2026-11-22", "CreateDate>2020-01-01")),
        packet("no claim of UA", xmp -> xmp.replace("<pdfuaid:part>1</pdfuaid:part>", "")),
        packet("a claim of another PDF/A", xmp -> xmp.replace("conformance>A<", "conformance>B<")),
        packet("not well-formed", xmp -> xmp.replace("</rdf:RDF>", "")),
        of(
            "a heading is not in the outline",
            PDF_OUTLINE,
            d -> {
              COSDictionary first = outline(d);
              first.setItem(
                  COSName.NEXT,
                  first.getCOSDictionary(COSName.NEXT).getCOSDictionary(COSName.NEXT));
            }),
        of(
            "an entry lands on another page",
            PDF_OUTLINE,
            d -> {
              COSDictionary second = outline(d).getCOSDictionary(COSName.NEXT);
              second.removeItem(COSName.A);
              second.setItem(COSName.DEST, OpeningTricks.xyz(d, 5, 560, 0));
            }),
        of(
            "an entry lands below its heading",
            PDF_OUTLINE,
            d -> {
              COSDictionary second = outline(d).getCOSDictionary(COSName.NEXT);
              second.removeItem(COSName.A);
              second.setItem(COSName.DEST, OpeningTricks.xyz(d, 3, 200, 0));
            }),
        of("a link without words", PDF_LINKS, d -> link(d).removeItem(COSName.CONTENTS)),
        of(
            "a link to nowhere",
            PDF_LINKS,
            d -> {
              link(d).removeItem(COSName.A);
              link(d).removeItem(COSName.DEST);
            }),
        of("tab order not by structure", PDF_LINKS, d -> Cos.page(d, 3).removeItem(name("Tabs"))),
        of(
            "a link tagged without its annotation",
            PDF_LINKS,
            d -> {
              COSArray kids = tag(d, "Link").getCOSArray(COSName.K);
              kids.remove(kids.size() - 1);
            }),
        of("a list item without a body", PDF_TAGS, d -> tag(d, "LBody").setName(COSName.S, "Div")),
        of(
            "an entry of the contents without a link",
            PDF_TAGS,
            d -> tag(d, "Link").setName(COSName.S, "Span")),
        of(
            "an alternative text on a paragraph",
            PDF_TAGS,
            d -> lastOf(d, "P").setString(COSName.ALT, "a paragraph")),
        of(
            "ActualText on a paragraph",
            PDF_TAGS,
            d -> lastOf(d, "P").setString(COSName.ACTUAL_TEXT, "Walk.")),
        of(
            "a picture that says its file name",
            PDF_TAGS,
            d -> {
              lastOf(d, "P").setName(COSName.S, "Figure");
              lastOf(d, "Figure").setString(COSName.ALT, "IMG_0012.jpg");
            }),
        of(
            "a picture that says nothing",
            PDF_TAGS,
            d -> lastOf(d, "P").setName(COSName.S, "Figure")),
        of("a note without a label", PDF_TAGS, d -> lastOf(d, "P").setName(COSName.S, "Note")),
        of("a table without cells", PDF_TAGS, d -> lastOf(d, "P").setName(COSName.S, "Table")),
        of(
            "text beside the sheet",
            PDF_TAGS,
            d -> {
              int id = Cos.idOf(d, 5, "Walk each day");
              Ops.inside(d, 5, i -> i == id, "q 1 0 0 1 900 0 cm", "Q");
            }));
  }

  private static Trick of(String name, Rule rule, Trick.Surgery surgery) {
    return new Trick(name, rule, surgery);
  }

  private static Trick packet(String name, UnaryOperator<String> change) {
    return new Trick(
        "packet: " + name,
        PDF_METADATA,
        d -> {
          String other = change.apply(Packet.xmp());
          if (other.equals(Packet.xmp())) {
            throw new IllegalStateException("nothing changed: " + name);
          }
          d.getDocumentCatalog()
              .getMetadata()
              .importXMPMetadata(other.getBytes(StandardCharsets.UTF_8));
        });
  }

  private static void protect(PDDocument d, String user) throws java.io.IOException {
    AccessPermission permission = new AccessPermission();
    permission.setCanPrint(false);
    d.protect(new StandardProtectionPolicy("owner", user, permission));
  }

  private static COSDictionary outline(PDDocument d) {
    return catalog(d).getCOSDictionary(COSName.OUTLINES).getCOSDictionary(COSName.FIRST);
  }

  private static COSDictionary link(PDDocument d) {
    return (COSDictionary) Cos.page(d, 3).getCOSArray(COSName.ANNOTS).getObject(1);
  }

  private static COSDictionary tag(PDDocument d, String type) {
    return Cos.tags(d, type).get(0).getCOSObject();
  }

  private static COSDictionary lastOf(PDDocument d, String type) {
    var tags = Cos.tags(d, type);
    return tags.get(tags.size() - 1).getCOSObject();
  }
}
