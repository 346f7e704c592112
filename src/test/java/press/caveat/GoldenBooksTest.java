package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One directory a book: {@code in} is laid over the stock book, {@code out} is what must come of
 * it, the EPUB entry by entry and each PDF as a text. {@code mvn test -Dtest=GoldenBooksTest
 * -Dgolden.accept} writes {@code out} anew; read the difference before you commit it.
 */
class GoldenBooksTest {
  private static final Path CASES = Path.of("src/test/resources/golden");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void becomesThisBook(String name, @TempDir Path root) throws IOException {
    TestBook book = TestBook.in(root).with(CASES.resolve(name).resolve("in"));
    TestBook.Run run = book.build();
    assertEquals(0, run.exit(), run.err());
    TreeMap<String, String> actual = texts(book.output());
    Path out = CASES.resolve(name).resolve("out");
    if (System.getProperty("golden.accept") != null) {
      accept(out, actual);
    }
    TreeMap<String, String> expected = read(out);
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((file, text) -> assertEquals(text, actual.get(file), file));
  }

  private static TreeMap<String, String> texts(Path folder) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
          texts.put(name + ".txt", PdfDump.of(bytes));
        } else if (name.endsWith(".epub")) {
          entries(name, bytes, texts);
        }
      }
    }
    return texts;
  }

  private static void entries(String name, byte[] epub, TreeMap<String, String> texts)
      throws IOException {
    StringBuilder order = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        order.append(entry.getName()).append('\n');
        if (entry.getName().matches(".*\\.(xhtml|opf|ncx|xml)")) {
          String file = name + "/" + entry.getName().replace('/', '_');
          texts.put(file, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    texts.put(name + "/entries.txt", order.toString());
  }

  private static TreeMap<String, String> read(Path out) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  private static void accept(Path out, TreeMap<String, String> texts) throws IOException {
    if (Files.exists(out)) {
      try (Stream<Path> old = Files.walk(out)) {
        for (Path file : old.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
    for (String name : texts.keySet()) {
      Files.createDirectories(out.resolve(name).getParent());
      Files.writeString(out.resolve(name), texts.get(name));
    }
  }
}
