package press.caveat.manuscript.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import press.caveat.book.MediaType;

/** Formats of images, known by their first bytes: those let in, and those people send instead. */
enum ImageFormat {
  PNG("PNG", MediaType.PNG, "\u0089PNG\r\n\u001a\n"),
  JPEG("JPEG", MediaType.JPEG, "\u00ff\u00d8\u00ff"),
  GIF("GIF", null, "GIF8"),
  WEBP("WebP", null, "RIFF"),
  TIFF("TIFF", null, "II*\0"),
  TIFF_BIG_ENDIAN("TIFF", null, "MM\0*"),
  BMP("BMP", null, "BM"),
  PDF("PDF", null, "%PDF"),
  POSTSCRIPT("PostScript", null, "%!PS"),
  SVGZ("compressed SVG", null, "\u001f\u008b"),
  SVG("SVG", MediaType.SVG, "<"),
  UNKNOWN("no image", null, "");

  private static final int BEGINNING = 64;

  private final String word;
  private final MediaType type;
  private final String magic;

  ImageFormat(String word, MediaType type, String magic) {
    this.word = word;
    this.type = type;
    this.magic = magic;
  }

  String word() {
    return word;
  }

  boolean isA(MediaType wanted) {
    return type == wanted;
  }

  static ImageFormat of(MediaType wanted) {
    return Arrays.stream(values()).filter(format -> format.isA(wanted)).findFirst().orElseThrow();
  }

  static ImageFormat of(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    String raw = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    // Text may begin with a byte order mark and white space.
    String text = raw.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    return Arrays.stream(values())
        .filter(format -> (format == SVG ? text : raw).startsWith(format.magic))
        .findFirst()
        .orElseThrow();
  }
}
