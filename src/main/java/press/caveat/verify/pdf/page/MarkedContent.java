package press.caveat.verify.pdf.page;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The marked-content sequences around a glyph (ISO 32000-1, 14.6), as one.
 *
 * @param id the innermost marked-content identifier; -1 if there is none
 * @param artifact whether any of them is an artifact
 * @param layered whether any of them, or the form it stands in, belongs to a layer
 * @param replacement what ActualText, Alt or E put in place of the text; empty if nothing does
 */
public record MarkedContent(int id, boolean artifact, boolean layered, String replacement) {
  static final MarkedContent NONE = new MarkedContent(-1, false, false, "");

  private static final COSName EXPANSION = COSName.getPDFName("E");

  MarkedContent inner(COSName tag, COSDictionary properties) {
    COSDictionary given = properties == null ? new COSDictionary() : properties;
    return new MarkedContent(
        given.getInt(COSName.MCID, id),
        artifact || COSName.ARTIFACT.equals(tag),
        layered || COSName.OC.equals(tag),
        replacement + replacementIn(given));
  }

  MarkedContent onLayer() {
    return new MarkedContent(id, artifact, true, replacement);
  }

  /** The texts by which a dictionary replaces or expands what it is attached to, put together. */
  public static String replacementIn(COSDictionary properties) {
    return properties.getString(COSName.ACTUAL_TEXT, "")
        + properties.getString(COSName.ALT, "")
        + properties.getString(EXPANSION, "");
  }
}
