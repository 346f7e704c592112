package press.caveat.book;

import java.util.List;
import java.util.Objects;

/**
 * A file that belongs to the book besides its text: an image.
 *
 * @param path its path in the manuscript, with {@code /}; the name bodies use in {@code src}
 * @param bytes its content; owned by the book and not to be changed
 */
public record Resource(String path, MediaType mediaType, byte[] bytes) {
  public Resource {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(bytes, "bytes");
    if (path.isBlank() || path.startsWith("/") || List.of(path.split("/")).contains("..")) {
      throw new IllegalArgumentException("not a path inside the book: " + path);
    }
  }
}
