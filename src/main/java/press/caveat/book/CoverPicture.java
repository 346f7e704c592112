package press.caveat.book;

import java.util.Objects;
import java.util.Optional;

/**
 * The cover as a picture: drawn by the build, or brought along by the publisher.
 *
 * @param image for the ebook: 1600 x 2560 pixels if drawn
 * @param mediaType the image's
 * @param drawing the same for print, an SVG without text elements; print shows the image without it
 * @param alternative what it says, for those who do not see it
 */
public record CoverPicture(
    byte[] image, MediaType mediaType, Optional<byte[]> drawing, String alternative) {
  public CoverPicture {
    Objects.requireNonNull(image, "image");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(drawing, "drawing");
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a cover says something");
    }
  }

  /** What stands on the first printed page. */
  public byte[] printed() {
    return drawing.orElse(image);
  }

  /** The type of {@link #printed}. */
  public MediaType printedType() {
    return drawing.isPresent() ? MediaType.SVG : mediaType;
  }
}
