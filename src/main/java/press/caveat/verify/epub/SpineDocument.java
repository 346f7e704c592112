package press.caveat.verify.epub;

import java.util.ArrayList;
import java.util.List;
import press.caveat.verify.xml.XmlElement;

/**
 * A content document of the spine.
 *
 * @param path its place in the container
 * @param body its body
 * @param isNavigation whether it is the navigation document
 */
public record SpineDocument(String path, XmlElement body, boolean isNavigation) {
  /** Those of a finished EPUB, in reading order; none if it cannot be opened. */
  public static List<SpineDocument> of(byte[] epub) {
    List<SpineDocument> documents = new ArrayList<>();
    try {
      EpubFile file = EpubFile.open(epub);
      for (PackageDocument.SpineItem item : file.spine()) {
        String path = item.item().path();
        boolean navigation = item.item().properties().contains("nav");
        if (item.item().isXhtml()) {
          file.body(path)
              .ifPresent(body -> documents.add(new SpineDocument(path, body, navigation)));
        }
      }
    } catch (BrokenEpubException unreadable) {
      return List.of();
    }
    return documents;
  }
}
