package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_DISGUISE;
import static press.caveat.verify.Rule.PDF_NOTICE_PLACE;
import static press.caveat.verify.Rule.PDF_NOTICE_STRUCTURE;
import static press.caveat.verify.Rule.PDF_NOTICE_TEXT;
import static press.caveat.verify.Rule.PDF_NOTICE_WAYS;
import static press.caveat.verify.pdf.Cos.catalog;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.name;
import static press.caveat.verify.pdf.Cos.page;
import static press.caveat.verify.pdf.PaintTricks.NOTICE;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The eye finds the notice and the screen reader, the outline or the page order does not. */
final class StructureTricks {
  private StructureTricks() {}

  static List<Trick> all() {
    return List.of(
        tags("no tags at all", d -> catalog(d).removeItem(COSName.STRUCT_TREE_ROOT)),
        tags("the section is private", d -> section(d).setName(COSName.S, "Private")),
        tags("the section is no structure", d -> section(d).setName(COSName.S, "NonStruct")),
        tags("the section is an artifact", d -> section(d).setName(COSName.S, "Artifact")),
        tags("the section is a mere division", d -> section(d).setName(COSName.S, "Div")),
        tags("the section has a type of its own", d -> section(d).setName(COSName.S, "Aside")),
        tags("the heading is a paragraph", d -> first(d, "H1").setName(COSName.S, "P")),
        tags("the heading is of the second rank", d -> first(d, "H1").setName(COSName.S, "H2")),
        tags("the role map makes paragraphs private", d -> roles(d, "P", "Private")),
        tags("the role map makes sections artifacts", d -> roles(d, "Sect", "Artifact")),
        tags("the notice is read last", StructureTricks::readLast),
        tags("a chapter is read before it", StructureTricks::chapterFirst),
        tags("it is marked as Chinese", d -> section(d).setString(COSName.LANG, "zh-CN")),
        tags(
            "its paragraphs are marked as Finnish",
            d -> {
              first(d, "Div").setString(COSName.LANG, "fi");
              first(d, "L").setString(COSName.LANG, "fi");
            }),
        tags("the parent tree leads elsewhere", StructureTricks::otherParents),
        tags("it is to be pronounced otherwise", d -> section(d).setString("Phoneme", "la la")),
        text("two paragraphs change places", StructureTricks::swapped),
        text("a paragraph is not in the tree", d -> kids(section(d)).remove(3)),
        text("the list is not in the tree", d -> kids(section(d)).remove(2)),
        text("a paragraph points to the foot", StructureTricks::pointsElsewhere),
        text("an unseen copy is read out", StructureTricks::unseenCopy),
        new Trick(
            "the whole is an artifact",
            PDF_NOTICE_DISGUISE,
            d -> Ops.inside(d, NOTICE, id -> id >= 0, "/Artifact BMC", "EMC")),
        place("it is the last page", d -> move(d, NOTICE, d.getNumberOfPages())),
        place("it stands after the contents", d -> move(d, NOTICE, 3)),
        place("a blank sheet stands before it", d -> insert(d, 1)),
        place(
            "three blank sheets stand before it",
            d -> {
              insert(d, 1);
              insert(d, 1);
              insert(d, 1);
            }),
        place("its page is not in the file", d -> d.removePage(NOTICE - 1)),
        Trick.set(
            "a line stands above it",
            PDF_NOTICE_PLACE,
            SampleBook.plain().withNotice("<p>You may skip this page.</p>" + SampleBook.NOTICE)),
        text("its last line stands above its first", d -> above(d, "If you are")),
        Trick.set(
            "a chapter stands before it",
            PDF_NOTICE_PLACE,
            SampleBook.plain().withCover("<p>" + "Eat well and sleep well. ".repeat(40) + "</p>")),
        ways("no outline", d -> catalog(d).removeItem(COSName.OUTLINES)),
        ways(
            "the outline begins with the contents",
            d -> outline(d).setItem(COSName.FIRST, item(d, 1))),
        ways(
            "the outline calls it by another name",
            d -> item(d, 0).setString(COSName.TITLE, "Legal")),
        ways(
            "the outline's first entry has no name", d -> item(d, 0).setString(COSName.TITLE, " ")),
        ways("the outline's first entry leads to a chapter", d -> lead(d, 4, 590, 0)),
        ways("the outline's first entry leads to its foot", d -> lead(d, 2, 120, 0)),
        ways("the outline's first entry magnifies", d -> lead(d, 2, 560, 40)),
        ways(
            "the outline's first entry leads nowhere",
            d -> {
              item(d, 0).removeItem(COSName.DEST);
              item(d, 0).removeItem(COSName.A);
            }),
        ways(
            "the outline's first entry is white",
            d -> item(d, 0).setItem(COSName.C, Cos.numbers(1, 1, 1))),
        ways(
            "the page label lies",
            d ->
                catalog(d)
                    .setItem(
                        "PageLabels",
                        dict(
                            "Nums",
                            Cos.array(
                                COSInteger.ZERO, dict("S", "/D", "St", COSInteger.get(40)))))),
        ways(
            "the page label is roman, the foot is not",
            d ->
                catalog(d)
                    .setItem(
                        "PageLabels", dict("Nums", Cos.array(COSInteger.ZERO, dict("S", "/r"))))),
        ways("the contents do not lead to it", StructureTricks::unlinked));
  }

  private static Trick tags(String name, Trick.Surgery surgery) {
    return new Trick(name, PDF_NOTICE_STRUCTURE, surgery);
  }

  private static Trick text(String name, Trick.Surgery surgery) {
    return new Trick(name, PDF_NOTICE_TEXT, surgery);
  }

  private static Trick place(String name, Trick.Surgery surgery) {
    return new Trick(name, PDF_NOTICE_PLACE, surgery);
  }

  private static Trick ways(String name, Trick.Surgery surgery) {
    return new Trick(name, PDF_NOTICE_WAYS, surgery);
  }

  static COSDictionary section(PDDocument d) {
    return Cos.section(d, NOTICE).getCOSObject();
  }

  private static COSDictionary first(PDDocument d, String type) {
    PDStructureElement section = Cos.section(d, NOTICE);
    return Cos.tags(d, tag -> isIn(tag, section) && tag.getStructureType().equals(type))
        .get(0)
        .getCOSObject();
  }

  private static boolean isIn(PDStructureElement tag, PDStructureElement section) {
    COSDictionary up = tag.getCOSObject();
    while (up != null && up != section.getCOSObject()) {
      up = up.getCOSDictionary(COSName.P);
    }
    return up != null;
  }

  private static COSArray kids(COSDictionary tag) {
    return tag.getCOSArray(COSName.K);
  }

  private static void roles(PDDocument d, String from, String to) {
    catalog(d)
        .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
        .setItem(COSName.ROLE_MAP, dict(from, "/" + to));
  }

  private static void readLast(PDDocument d) {
    COSDictionary section = section(d);
    COSArray siblings = kids(section.getCOSDictionary(COSName.P));
    int at = indexOf(siblings, section);
    siblings.add(siblings.remove(at));
  }

  private static void chapterFirst(PDDocument d) {
    COSDictionary chapter = Cos.section(d, 4).getCOSObject();
    COSArray siblings = kids(chapter.getCOSDictionary(COSName.P));
    COSBase moved = siblings.remove(indexOf(siblings, chapter));
    siblings.add(0, moved);
  }

  private static int indexOf(COSArray array, COSDictionary wanted) {
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) == wanted) {
        return i;
      }
    }
    throw new IllegalStateException("not among its siblings");
  }

  private static void swapped(PDDocument d) {
    COSArray kids = kids(first(d, "Div"));
    kids.add(kids.remove(0));
  }

  /** Whoever asks which element the text on the page belongs to is told: to the contents. */
  private static void otherParents(PDDocument d) throws IOException {
    int key = page(d, NOTICE).getInt(COSName.STRUCT_PARENTS);
    var value =
        (org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue)
            d.getDocumentCatalog().getStructureTreeRoot().getParentTree().getValue(key);
    COSArray parents = (COSArray) value.getCOSObject();
    for (int i = 0; i < parents.size(); i++) {
      parents.set(i, Cos.section(d, 3).getCOSObject());
    }
  }

  private static void pointsElsewhere(PDDocument d) {
    COSDictionary paragraph = (COSDictionary) kids(section(d)).getObject(3);
    paragraph.setItem(COSName.K, COSInteger.get(900));
  }

  /** What stands on the page is an artifact; tags and text are those of a copy in white. */
  private static void unseenCopy(PDDocument d) throws IOException {
    List<Object> tokens = Ops.read(d, NOTICE);
    String tagged = "";
    List<Object> copy = new java.util.ArrayList<>();
    for (Object token : tokens) {
      boolean isTag =
          token instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID);
      copy.add(isTag ? new COSDictionary() : token);
    }
    Ops.write(d, NOTICE, copy);
    List<Object> both = new java.util.ArrayList<>(Ops.read(d, NOTICE));
    both.addAll(Ops.parse("q 0.2 0 0 0.2 60 60 cm 1 g"));
    for (Object token : tokens) {
      both.add(token);
      tagged += String.valueOf(token).contains("{BT}") ? "x" : "";
      if (String.valueOf(token).contains("{BT}")) {
        both.addAll(Ops.parse("1 g"));
      }
    }
    both.addAll(Ops.parse("Q"));
    if (tagged.isEmpty()) {
      throw new IllegalStateException("no text");
    }
    Ops.write(d, NOTICE, both);
  }

  private static void move(PDDocument d, int from, int to) {
    PDPage sheet = d.getPage(from - 1);
    d.removePage(sheet);
    if (to > d.getNumberOfPages()) {
      d.addPage(sheet);
    } else {
      d.getPages().insertBefore(sheet, d.getPage(to - 1));
    }
  }

  private static void insert(PDDocument d, int before) {
    d.getPages().insertBefore(new PDPage(d.getPage(0).getMediaBox()), d.getPage(before - 1));
  }

  private static void above(PDDocument d, String words) throws IOException {
    int id = Cos.idOf(d, NOTICE, words);
    Ops.inside(d, NOTICE, i -> i == id, "q 1 0 0 1 0 180 cm", "Q");
  }

  private static COSDictionary outline(PDDocument d) {
    return catalog(d).getCOSDictionary(COSName.OUTLINES);
  }

  private static COSDictionary item(PDDocument d, int index) {
    COSDictionary item = outline(d).getCOSDictionary(COSName.FIRST);
    for (int i = 0; i < index; i++) {
      item = item.getCOSDictionary(COSName.NEXT);
    }
    return item;
  }

  private static void lead(PDDocument d, int page, double top, double zoom) {
    item(d, 0).removeItem(COSName.A);
    item(d, 0).setItem(COSName.DEST, OpeningTricks.xyz(d, page, top, zoom));
  }

  private static void unlinked(PDDocument d) {
    COSArray links = page(d, 3).getCOSArray(COSName.ANNOTS);
    COSDictionary link = (COSDictionary) links.getObject(0);
    link.removeItem(COSName.DEST);
    link.setItem(COSName.A, dict("S", "/URI", "URI", new COSString("https://example.org/")));
    if (!link.containsKey(name("A"))) {
      throw new IllegalStateException("no link");
    }
  }
}
