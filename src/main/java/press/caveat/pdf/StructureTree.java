package press.caveat.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import press.caveat.language.Term;
import press.caveat.language.Words;

/**
 * Mends the structure tree the engine made (ISO 32000-1, 14.7): structure types from the language
 * markers of the print tree, captions inside their tables, footnotes right after their references,
 * a marker to a list's item.
 *
 * <p>It relies on how the pinned engine writes footnotes: a link whose {@code Contents} is {@code
 * #fs-footnote-N}, and their bodies in sections at the end of the document. Tests hold that.
 */
final class StructureTree {
  private static final String MARK = "-x-";
  private static final String FOOTNOTE = "#fs-footnote-";

  private final Words words;
  private final MarkedContent content;
  private final String bookLanguage;
  private final PDStructureTreeRoot root;
  private final Map<Integer, PDStructureElement> references = new HashMap<>();

  private StructureTree(PDDocument pdf, Words words, MarkedContent content) {
    this.content = content;
    this.words = words;
    this.bookLanguage = String.valueOf(pdf.getDocumentCatalog().getLanguage());
    this.root = pdf.getDocumentCatalog().getStructureTreeRoot();
  }

  static void mend(PDDocument pdf, Words words, MarkedContent content) {
    StructureTree tree = new StructureTree(pdf, words, content);
    tree.walk(tree.root);
    tree.placeNotes();
  }

  private void walk(PDStructureNode parent) {
    for (PDStructureElement element : elements(parent)) {
      if ("Lbl".equals(element.getStructureType())) {
        new ListMarker(element.getCOSObject()).silenceGhosts(content);
      }
      nameRole(element);
      if ("Link".equals(element.getStructureType())) {
        rememberReference(element);
        dropEmptyAlt(element);
      }
      walk(element);
      captionIntoTable(element);
    }
  }

  private void nameRole(PDStructureElement element) {
    String language = element.getLanguage();
    int mark = language == null ? -1 : language.indexOf(MARK);
    if (mark >= 0) {
      COSDictionary dictionary = element.getCOSObject();
      dictionary.setName(COSName.S, language.substring(mark + MARK.length()));
      String spoken = language.substring(0, mark);
      if (spoken.equals(bookLanguage)) {
        dictionary.removeItem(COSName.LANG);
      } else {
        dictionary.setString(COSName.LANG, spoken);
      }
    }
  }

  private void rememberReference(PDStructureElement link) {
    for (COSBase kid : kids(link.getCOSObject())) {
      COSBase value = kid instanceof COSObject object ? object.getObject() : kid;
      if (value instanceof COSDictionary reference
          && "OBJR".equals(reference.getNameAsString(COSName.TYPE))) {
        COSDictionary annotation = (COSDictionary) reference.getDictionaryObject(COSName.OBJ);
        String contents = annotation.getString(COSName.CONTENTS, "");
        if (contents.startsWith(FOOTNOTE)) {
          int number = Integer.parseInt(contents.substring(FOOTNOTE.length()));
          references.put(number, link);
          annotation.setString(COSName.CONTENTS, words.of(Term.NOTE, number));
        }
      }
    }
  }

  /** The engine writes an empty alternative for every link, which would silence its text. */
  private static void dropEmptyAlt(PDStructureElement link) {
    if ("".equals(link.getAlternateDescription())) {
      link.getCOSObject().removeItem(COSName.ALT);
    }
  }

  /** The engine puts a table's caption after the table; it belongs inside, first. */
  private static void captionIntoTable(PDStructureElement wrapper) {
    COSArray kids = kids(wrapper.getCOSObject());
    for (int i = 1; i < kids.size(); i++) {
      COSDictionary caption = dictionary(kids.getObject(i));
      COSDictionary table = dictionary(kids.getObject(i - 1));
      if (isType(caption, "Caption") && isType(table, "Table")) {
        COSBase moved = kids.remove(i);
        kids(table).add(0, moved);
        caption.setItem(COSName.P, table);
      }
    }
  }

  /** The bodies stand in order in trailing sections of the document element. */
  private void placeNotes() {
    PDStructureElement document = elements(root).get(0);
    List<PDStructureElement> children = elements(document);
    int number = 0;
    for (PDStructureElement section : children.subList(1, children.size())) {
      for (PDStructureElement body : elements(section)) {
        placeNote(body, ++number);
      }
      kids(document.getCOSObject()).removeObject(section.getCOSObject());
      removeIndirect(kids(document.getCOSObject()), section.getCOSObject());
    }
  }

  private void placeNote(PDStructureElement body, int number) {
    silenceGhosts(body.getCOSObject());
    COSArray parts = kids(body.getCOSObject());
    parts.add(0, parts.remove(firstDrawn(parts)));
    dictionary(parts.getObject(0)).setName(COSName.S, "Lbl");
    body.getCOSObject().setName(COSName.S, "Note");
    body.setElementIdentifier("note-" + number);
    PDStructureElement link = references.get(number);
    COSDictionary paragraph = ((PDStructureElement) link.getParent()).getCOSObject();
    COSArray siblings = kids(paragraph);
    siblings.add(indexOf(siblings, link.getCOSObject()) + 1, body.getCOSObject());
    body.getCOSObject().setItem(COSName.P, paragraph);
  }

  /**
   * The engine draws a note that ends at the foot of a page once more above the next page's text,
   * where it is cut off. A line stands on one page: what a line says on a second page is that
   * ghost.
   */
  private void silenceGhosts(COSDictionary element) {
    COSArray parts = kids(element);
    for (int i = parts.size() - 1; i >= 0; i--) {
      COSBase part = parts.getObject(i);
      if (part instanceof COSDictionary mark && "MCR".equals(mark.getNameAsString(COSName.TYPE))) {
        if (i > 0) {
          content.silence(
              (COSDictionary) mark.getDictionaryObject(COSName.PG), mark.getInt(COSName.MCID));
          parts.remove(i);
        }
      } else if (part instanceof COSDictionary child) {
        silenceGhosts(child);
      }
    }
  }

  /** Which part was drawn first: the marker, wherever the engine put it among the lines. */
  private static int firstDrawn(COSArray parts) {
    int first = 0;
    for (int i = 1; i < parts.size(); i++) {
      if (mark(parts.getObject(i)) < mark(parts.getObject(first))) {
        first = i;
      }
    }
    return first;
  }

  /** The number of the first marked content below an element; the engine numbers as it draws. */
  private static int mark(COSBase part) {
    if (part instanceof COSNumber number) {
      return number.intValue();
    }
    if (part instanceof COSArray array) {
      return array.size() == 0 ? Integer.MAX_VALUE : mark(array.getObject(0));
    }
    if (part instanceof COSDictionary element) {
      COSBase kids = element.getDictionaryObject(COSName.K);
      return kids == null ? element.getInt(COSName.MCID, Integer.MAX_VALUE) : mark(kids);
    }
    return Integer.MAX_VALUE;
  }

  private static int indexOf(COSArray array, COSDictionary wanted) {
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) == wanted) {
        return i;
      }
    }
    throw new IllegalStateException("the structure tree lost a child");
  }

  private static void removeIndirect(COSArray array, COSDictionary wanted) {
    for (int i = array.size() - 1; i >= 0; i--) {
      if (array.getObject(i) == wanted) {
        array.remove(i);
      }
    }
  }

  private static List<PDStructureElement> elements(PDStructureNode parent) {
    return parent.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }

  /** The children as an array, which a single child is not. */
  private static COSArray kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      return array;
    }
    COSArray array = new COSArray();
    if (kids != null) {
      array.add(element.getItem(COSName.K));
    }
    element.setItem(COSName.K, array);
    return array;
  }

  private static COSDictionary dictionary(COSBase value) {
    return value instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
  }

  private static boolean isType(COSDictionary element, String type) {
    return type.equals(element.getNameAsString(COSName.S));
  }
}
