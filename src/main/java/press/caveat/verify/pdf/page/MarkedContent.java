package press.caveat.verify.pdf.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The marked-content sequences around a glyph (ISO 32000-1, 14.6), as one.
 *
 * @param id the innermost marked-content identifier; -1 if there is none
 * @param artifact whether any of them is an artifact
 * @param layered whether any of them, or the form it stands in, belongs to a layer
 * @param replacement what ActualText, Alt or E put in place of the text; may be empty
 * @param scope tells the sequence that does so from others; 0 if nothing does
 */
public record MarkedContent(
    int id, boolean artifact, boolean layered, String replacement, int scope) {
  static final MarkedContent NONE = new MarkedContent(-1, false, false, "", 0);

  private static final COSName EXPANSION = COSName.getPDFName("E");

  /** The outermost replacement counts: what it replaces is not looked into. */
  MarkedContent inner(COSName tag, COSDictionary properties, int serial) {
    COSDictionary given = properties == null ? new COSDictionary() : properties;
    Optional<String> other = scope == 0 ? replacementIn(given) : Optional.empty();
    return new MarkedContent(
        given.getInt(COSName.MCID, id),
        artifact || COSName.ARTIFACT.equals(tag),
        layered || COSName.OC.equals(tag),
        other.orElse(replacement),
        other.isPresent() ? serial : scope);
  }

  MarkedContent onLayer() {
    return new MarkedContent(id, artifact, true, replacement, scope);
  }

  /**
   * What a dictionary puts in place of what it is attached to. Nothing at all is also a
   * replacement: an empty ActualText silences the text.
   */
  public static Optional<String> replacementIn(COSDictionary properties) {
    List<COSName> given =
        Stream.of(COSName.ACTUAL_TEXT, COSName.ALT, EXPANSION)
            .filter(properties::containsKey)
            .toList();
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(
            given.stream().map(key -> properties.getString(key, "")).collect(Collectors.joining()));
  }
}
