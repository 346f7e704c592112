package press.caveat.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.caveat.book.Book;
import press.caveat.book.CoverPicture;
import press.caveat.book.MediaType;
import press.caveat.book.Resource;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.figure.Outlined;
import press.caveat.figure.OutlinedText;
import press.caveat.font.GlyphOutlines;

/**
 * The images as the print engine gets them: the words of figures as outlines in our fonts, for the
 * engine would draw them in whatever font the machine has.
 */
final class PrintImages {
  /** The name of the cover's drawing. */
  static final String COVER = "cover.svg";

  private final Diagnostics diagnostics;

  PrintImages(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Map<String, byte[]> of(Book book, Optional<CoverPicture> cover, Optional<QrCode> code) {
    OutlinedText text = new OutlinedText(new GlyphOutlines());
    Map<String, byte[]> images = new HashMap<>();
    for (Resource image : book.resources()) {
      images.put(image.path(), image.bytes());
      if (image.mediaType() == MediaType.SVG) {
        Outlined outlined = text.outline(image.bytes());
        outlined.report(image.path(), diagnostics);
        images.put(image.path(), outlined.svg());
      }
    }
    cover.ifPresent(picture -> images.put(COVER, picture.drawing()));
    code.ifPresent(qr -> images.put(QrCode.NAME, qr.svg()));
    return images;
  }
}
