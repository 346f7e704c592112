package press.caveat.book;

import java.util.Objects;

/**
 * The cover, drawn.
 *
 * @param image for the ebook: 1600 x 2560 pixels
 * @param mediaType the image's
 * @param drawing the same for print, an SVG without text elements
 * @param alternative what it says, for those who do not see it
 */
public record CoverPicture(byte[] image, MediaType mediaType, byte[] drawing, String alternative) {
  public CoverPicture {
    Objects.requireNonNull(image, "image");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(drawing, "drawing");
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a cover says something");
    }
  }
}
