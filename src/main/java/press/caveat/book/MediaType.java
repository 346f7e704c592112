package press.caveat.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The media types a book may hold: the part of EPUB 3.3's core media types we let in. */
public enum MediaType {
  XHTML("application/xhtml+xml", "xhtml"),
  NCX("application/x-dtbncx+xml", "ncx"),
  CSS("text/css", "css"),
  SVG("image/svg+xml", "svg"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg");

  private final String name;
  private final String[] extensions;

  MediaType(String name, String... extensions) {
    this.name = name;
    this.extensions = extensions;
  }

  /** The registered name, for example {@code image/png}. */
  public String mimeType() {
    return name;
  }

  /** What the names of such files end with, for example {@code .png}. */
  public String ending() {
    return "." + extensions[0];
  }

  public boolean isImage() {
    return name.startsWith("image/");
  }

  /** The type that a file's ending names. */
  public static Optional<MediaType> ofFile(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> Arrays.asList(type.extensions).contains(ending))
        .findFirst();
  }
}
