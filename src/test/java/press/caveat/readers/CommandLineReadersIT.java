package press.caveat.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What calibre and MuPDF find in the booklet's ebook. */
class CommandLineReadersIT {
  private static final String BOOK = BuiltBook.epub().toString();

  @Test
  void calibreReadsMetadataAndCover(@TempDir Path folder) throws IOException {
    BuiltEpub book = BuiltEpub.open();
    Path cover = folder.resolve("cover.png");
    String program = Tools.program("ebook-meta").toString();
    String said = Tools.output(program, "--get-cover", cover.toString(), BOOK);
    assertTrue(said.contains(book.title()), said);
    assertTrue(said.matches("(?s).*Comments\\s+: " + book.description() + ".*"), said);
    assertTrue(said.contains("Languages           : eng"), said);
    assertEquals(1600, ImageIO.read(cover.toFile()).getWidth());
  }

  @Test
  void calibreReadsTheTextWithTheNoticeFirst(@TempDir Path folder) throws IOException {
    BuiltEpub book = BuiltEpub.open();
    Path text = folder.resolve("book.txt");
    Tools.output(Tools.program("ebook-convert").toString(), BOOK, text.toString());
    comesFirst(Files.readString(text), book);
  }

  @Test
  void muPdfReadsTheTextWithTheNoticeFirst(@TempDir Path folder) throws IOException {
    BuiltEpub book = BuiltEpub.open();
    Path text = folder.resolve("book.txt");
    String program = Tools.program("mutool").toString();
    Tools.output(program, "draw", "-q", "-F", "txt", "-o", text.toString(), BOOK);
    comesFirst(Files.readString(text), book);
  }

  /** The notice, then every chapter's heading in the order of the book. */
  private static void comesFirst(String text, BuiltEpub book) {
    String plain = squeezed(text);
    int at = plain.indexOf(squeezed(book.heading(book.notice())));
    assertTrue(at >= 0 && at < 200, "the notice begins at " + at);
    for (String path : book.chapters()) {
      int next = plain.indexOf(squeezed(book.heading(path)), at);
      assertTrue(next >= at, path + " does not follow");
      at = next;
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00AD]+", "");
  }
}
