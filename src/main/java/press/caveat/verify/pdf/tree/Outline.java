package press.caveat.verify.pdf.tree;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.caveat.verify.pdf.sight.Contrast;
import press.caveat.verify.pdf.tree.Destinations.Place;

/** The document outline (ISO 32000-1, 12.3.3): the bookmarks beside the page. */
public final class Outline {
  private final Destinations destinations;
  private final Map<COSDictionary, Boolean> seen = new IdentityHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  private Outline(PDDocument document) {
    this.destinations = new Destinations(document);
  }

  /** All entries from top to bottom, those below others included. */
  public static List<Entry> of(PDDocument document) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES);
    if (root == null) {
      return List.of();
    }
    Outline outline = new Outline(document);
    outline.read(root, 1);
    return List.copyOf(outline.entries);
  }

  private void read(COSDictionary parent, int level) {
    COSDictionary item = parent.getCOSDictionary(COSName.FIRST);
    while (item != null && seen.put(item, true) == null) {
      entries.add(
          new Entry(level, item.getString(COSName.TITLE, ""), destinations.of(item), pale(item)));
      read(item, level + 1);
      item = item.getCOSDictionary(COSName.NEXT);
    }
  }

  /** An entry may have a colour of its own; viewers show it on white. */
  private static boolean pale(COSDictionary item) {
    COSArray colour = item.getCOSArray(COSName.C);
    if (colour == null || colour.size() != 3) {
      return false;
    }
    int rgb = 0;
    for (float part : colour.toFloatArray()) {
      rgb = rgb << 8 | Math.round(Math.max(0, Math.min(1, part)) * 255);
    }
    return Contrast.of(rgb, 0xFFFFFF) < 4.5;
  }

  /**
   * One entry.
   *
   * @param level 1 for the outermost
   * @param title what it says
   * @param place where it leads, if it leads anywhere in the file
   * @param pale whether its colour can hardly be read
   */
  public record Entry(int level, String title, Optional<Place> place, boolean pale) {}
}
