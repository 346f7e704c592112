package press.caveat.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.caveat.book.MediaType;
import press.caveat.book.Places;
import press.caveat.book.Resource;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.SourceFolder;

/** Fetches the images the sections name, from the manuscript's folder only, and checks each. */
final class Images {
  private static final Pattern ADDRESS = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

  private final SourceFolder folder;
  private final Diagnostics diagnostics;
  private final Map<String, Resource> images = new TreeMap<>();

  Images(SourceFolder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** The images, sorted by path; every {@code src} then is such a path. */
  List<Resource> collect(List<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Element image : draft.body().select("img")) {
        collect(draft, image);
      }
    }
    return List.copyOf(images.values());
  }

  private void collect(Draft draft, Element image) {
    String path = image.attr("src");
    if (ADDRESS.matcher(path).matches()) {
      draft.report(diagnostics, Code.IMAGE_REMOTE, image, path);
      return;
    }
    Optional<MediaType> type = MediaType.ofFile(path).filter(MediaType::isImage);
    if (type.isEmpty()) {
      draft.report(diagnostics, Code.IMAGE_TYPE, image, path);
      return;
    }
    Location mention = Places.of(image, draft.name());
    Optional<byte[]> bytes =
        images.containsKey(path) ? Optional.empty() : folder.bytes(path, mention);
    bytes.ifPresent(
        content ->
            ImageCheck.fault(type.get(), content)
                .ifPresentOrElse(
                    fault -> diagnostics.report(Code.IMAGE_BROKEN, mention, path, fault),
                    () -> images.put(path, new Resource(path, type.get(), content))));
  }
}
