package press.caveat.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

class SourceFolderTest {
  private static final Location MENTION = Location.startOf("book.yaml");

  @TempDir Path root;
  private final Diagnostics diagnostics = new Diagnostics();

  private String read(byte[] bytes) throws IOException {
    Files.write(root.resolve("a.md"), bytes);
    SourceFolder folder = new SourceFolder(root, diagnostics);
    return folder.text("a.md", MENTION).map(SourceFile::text).orElse("");
  }

  @Test
  void lineEndsAndMarksOfAllSystemsAreOne() throws IOException {
    assertEquals("a\nb\nc\td", read("\uFEFFa\r\nb\rc\td".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void decomposedLettersAreComposed() throws IOException {
    assertEquals("Café, Å", read("Cafe\u0301, A\u030A".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatOtherWritingsNeedPasses() throws IOException {
    String text = "می\u200cخواهم \u200f 👩\u200d⚕\ufe0f क्\u200dष";
    assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)));
    assertTrue(diagnostics.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16, big-endian",
    "UTF-16LE, little-endian",
    "UTF-16BE, big-endian",
    "x-UTF-16LE-BOM, little-endian"
  })
  void namesTheOtherEncoding(String charset, String order) throws IOException {
    read("# A chapter, and some text.\n".getBytes(Charset.forName(charset)));
    List<Diagnostic> found = diagnostics.sorted();
    assertEquals(1, found.size());
    assertTrue(found.get(0).message().endsWith("it is UTF-16, " + order), found.get(0).line());
  }

  @Test
  void placesTheFirstWrongByte() throws IOException {
    read("# Title\n\nNa\u00efve\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(new Location(root + "/a.md", 3, 3), diagnostics.sorted().get(0).location());
  }

  @Test
  void aFileIsMeasuredBeforeItIsRead() throws IOException {
    sparse("a.md", Limit.TEXT_BYTES.value() + 1L);
    assertTrue(new SourceFolder(root, diagnostics).text("a.md", MENTION).isEmpty());
    assertEquals(Code.FILE_TOO_LARGE, diagnostics.sorted().get(0).code());
  }

  @Test
  void filesAreCounted() throws IOException {
    sparse("a.png", 1);
    SourceFolder folder = new SourceFolder(root, diagnostics);
    for (int i = 0; i < Limit.FILES.value(); i++) {
      assertTrue(folder.bytes("a.png", MENTION).isPresent());
    }
    assertTrue(folder.bytes("a.png", MENTION).isEmpty());
    assertEquals(Code.FILES_TOO_MANY, diagnostics.sorted().get(0).code());
  }

  @Test
  void bytesAreCounted() throws IOException {
    sparse("a.png", Limit.IMAGE_BYTES.value());
    SourceFolder folder = new SourceFolder(root, diagnostics);
    int most = Limit.MANUSCRIPT_BYTES.value() / Limit.IMAGE_BYTES.value();
    for (int i = 0; i < most; i++) {
      assertTrue(folder.bytes("a.png", MENTION).isPresent());
    }
    assertTrue(folder.bytes("a.png", MENTION).isEmpty());
    assertEquals(Code.MANUSCRIPT_TOO_LARGE, diagnostics.sorted().get(0).code());
  }

  private void sparse(String name, long size) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(root.resolve(name).toFile(), "rw")) {
      file.setLength(size);
    }
  }
}
