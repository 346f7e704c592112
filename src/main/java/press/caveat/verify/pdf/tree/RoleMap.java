package press.caveat.verify.pdf.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Resolves a file's own structure types to the standard ones (ISO 32000-1, 14.7.3). */
final class RoleMap {
  private static final Set<String> STANDARD =
      Set.of(
          "Document",
          "Part",
          "Art",
          "Sect",
          "Div",
          "BlockQuote",
          "Caption",
          "TOC",
          "TOCI",
          "Index",
          "NonStruct",
          "Private",
          "P",
          "H",
          "H1",
          "H2",
          "H3",
          "H4",
          "H5",
          "H6",
          "L",
          "LI",
          "Lbl",
          "LBody",
          "Table",
          "TR",
          "TH",
          "TD",
          "THead",
          "TBody",
          "TFoot",
          "Span",
          "Quote",
          "Note",
          "Reference",
          "BibEntry",
          "Code",
          "Link",
          "Annot",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "Figure",
          "Formula",
          "Form");

  private final Optional<COSDictionary> map;

  RoleMap(Optional<COSDictionary> map) {
    this.map = map;
  }

  /** The standard type; a standard type keeps its meaning unless the map takes it away. */
  String standard(String type) {
    String resolved = type;
    for (int steps = 0; steps < 8; steps++) {
      String next = next(resolved);
      if (next.isEmpty() || next.equals(resolved)) {
        return resolved;
      }
      resolved = next;
    }
    return resolved;
  }

  /** The standard types the map gives another meaning: {@code P to Artifact}. */
  List<String> remapped() {
    List<String> remapped = new ArrayList<>();
    for (COSName key : map.map(COSDictionary::keySet).orElse(Set.of())) {
      String target = next(key.getName());
      if (STANDARD.contains(key.getName()) && !target.equals(key.getName())) {
        remapped.add(key.getName() + " to " + target);
      }
    }
    return remapped;
  }

  private String next(String type) {
    return map.map(roles -> roles.getNameAsString(COSName.getPDFName(type), "")).orElse("");
  }
}
