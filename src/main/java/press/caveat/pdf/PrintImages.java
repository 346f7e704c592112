package press.caveat.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Diagnostics diagnostics;

  PrintImages(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The name by which a print tree calls the cover: that of no image in the book's text. */
  static String nameOf(CoverPicture cover, Book book) {
    Set<String> taken =
        book.resources().stream().map(Resource::path).collect(Collectors.toUnmodifiableSet());
    String ending = cover.printedType().ending();
    String name = "cover";
    while (taken.contains(name + ending)) {
      name += "-";
    }
    return name + ending;
  }

  Map<String, byte[]> of(Book book, Optional<CoverPicture> cover, Optional<QrCode> code) {
    OutlinedText text = new OutlinedText(new GlyphOutlines());
    Map<String, byte[]> images = new HashMap<>();
    for (Resource image : book.resources()) {
      images.put(image.path(), image.bytes());
      if (image.mediaType() == MediaType.SVG) {
        Outlined outlined = text.outline(image.bytes());
        outlined.report(fileOf(image, book), diagnostics);
        images.put(image.path(), outlined.svg());
      }
    }
    cover.ifPresent(picture -> images.put(nameOf(picture, book), picture.printed()));
    code.ifPresent(qr -> images.put(QrCode.NAME, qr.svg()));
    return images;
  }

  /** The image's file as the user would type it: it lies in the folder of the settings. */
  private static String fileOf(Resource image, Book book) {
    String settings = book.sections().get(1).source();
    return settings.substring(0, settings.lastIndexOf('/') + 1) + image.path();
  }
}
