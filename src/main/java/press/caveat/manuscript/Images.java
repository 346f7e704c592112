package press.caveat.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.caveat.book.MediaType;
import press.caveat.book.Places;
import press.caveat.book.Resource;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.manuscript.image.CoverImage;
import press.caveat.manuscript.image.ImageCheck;
import press.caveat.manuscript.image.ImageFault;
import press.caveat.source.SourceFolder;

/** Fetches the images the sections name, from the manuscript's folder only, and checks each. */
final class Images {
  private static final Pattern ADDRESS = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

  private static final int SHOWN = 60;

  private final SourceFolder folder;
  private final Diagnostics diagnostics;
  private final Map<String, Resource> images = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

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

  /**
   * The publisher's own cover, which is no image of the text: it may be large and has no caption.
   */
  Optional<Resource> cover(Setting file) {
    String path = file.value();
    if (ADDRESS.matcher(path).matches()) {
      diagnostics.report(Code.IMAGE_REMOTE, file.at(), shown(path));
      return Optional.empty();
    }
    Optional<MediaType> type = CoverImage.type(path, file.at(), diagnostics);
    Optional<byte[]> bytes = type.flatMap(t -> folder.bytes(path, file.at()));
    Optional<ImageFault> fault = bytes.flatMap(b -> ImageCheck.fault(type.orElseThrow(), b));
    fault.ifPresent(f -> report(f, path, file.at()));
    return bytes
        .filter(b -> fault.isEmpty() && CoverImage.isUsable(path, b, file.at(), diagnostics))
        .map(
            b ->
                new Resource(
                    Path.of(path).normalize().toString().replace('\\', '/'),
                    type.orElseThrow(),
                    b));
  }

  private void collect(Draft draft, Element image) {
    String address = image.attr("src");
    if (ADDRESS.matcher(address).matches()) {
      draft.report(diagnostics, Code.IMAGE_REMOTE, image, shown(address));
      return;
    }
    String path = ManuscriptPaths.beside(draft.path(), address);
    Optional<MediaType> type = MediaType.ofFile(path).filter(MediaType::isImage);
    if (type.isEmpty()) {
      draft.report(diagnostics, Code.IMAGE_TYPE, image, path);
      return;
    }
    image.attr("src", path);
    if (seen.add(path)) {
      Location mention = Places.of(image, draft.name());
      folder.bytes(path, mention).ifPresent(bytes -> check(path, type.get(), bytes, mention));
    }
  }

  private void check(String path, MediaType type, byte[] bytes, Location mention) {
    ImageCheck.fault(type, bytes)
        .ifPresentOrElse(
            fault -> report(fault, path, mention),
            () -> images.put(path, new Resource(path, type, bytes)));
  }

  private void report(ImageFault fault, String path, Location mention) {
    List<Object> arguments = new ArrayList<>(fault.arguments());
    arguments.add(0, path);
    Location at =
        fault.line() == 0
            ? mention
            : new Location(folder.nameOf(path), fault.line(), fault.column());
    diagnostics.report(fault.code(), at, arguments.toArray());
  }

  /** Data addresses can be very long. */
  private static String shown(String address) {
    return address.length() <= SHOWN ? address : address.substring(0, SHOWN) + "…";
  }
}
