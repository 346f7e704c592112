package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An Arabic and a Chinese book, from the manuscript to what their readers open. */
class LanguagesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/languages");
  private static final String NEVER_FIRST = "、。，；：！？）」』】》”’…";
  private static final String NEVER_LAST = "（「『【《“‘";

  static TestBook sample(String name, Path root) {
    return TestBook.in(root).withRealStyles().with(SAMPLES.resolve(name));
  }

  private static byte[] file(TestBook book, String ending) throws IOException {
    try (Stream<Path> files = Files.list(book.output())) {
      List<Path> found = files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      return Files.readAllBytes(found.get(found.size() - 1));
    }
  }

  private static Map<String, Document> documents(byte[] epub) throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches("EPUB/.*\\.(xhtml|opf|ncx)")) {
          String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          String name = entry.getName().replace("EPUB/", "");
          documents.put(name, Jsoup.parse(text, "", Parser.xmlParser()));
        }
      }
    }
    return documents;
  }

  @Test
  void anArabicEbookRunsFromRightToLeft(@TempDir Path root) throws IOException {
    TestBook book = sample("arabic", root);
    TestBook.Run run = book.build();
    assertEquals(0, run.exit(), run.err());
    Map<String, Document> files = documents(file(book, ".epub"));
    Document opf = files.get("package.opf");
    assertEquals("rtl", opf.expectFirst("package").attr("dir"));
    assertEquals("rtl", opf.expectFirst("spine").attr("page-progression-direction"));
    assertEquals("rtl", files.get("toc.ncx").expectFirst("ncx").attr("dir"));
    files.forEach(
        (name, document) -> {
          if (name.endsWith(".xhtml")) {
            assertEquals("rtl", document.expectFirst("html").attr("dir"), name);
            assertEquals("ar", document.expectFirst("html").attr("lang"), name);
          }
        });
    Document chapter = files.get("when.xhtml");
    assertEquals("ltr", chapter.expectFirst("span[lang=en]").attr("dir"));
    assertFalse(chapter.expectFirst("a[href^=https]").hasAttr("dir"), "an Arabic link stays");
    assertEquals("ltr", files.get("title-page.xhtml").expectFirst(".licence a").attr("dir"));
    assertEquals("ltr", files.get("references.xhtml").expectFirst(".reference").attr("dir"));
    assertTrue(files.get("how.xhtml").text().contains("«لا تستعجل»"), "quotes of the language");
    assertTrue(files.get("nav.xhtml").select("nav[epub\\:type=page-list]").isEmpty());
    assertTrue(opf.select("item[properties=cover-image]").size() == 1, "the cover is drawn");
  }

  @Test
  void anArabicBookIsAskedForInPrintInVain(@TempDir Path root) {
    TestBook book = sample("arabic", root);
    TestBook.Run run = book.build("--only", "epub,a4,large-print");
    assertEquals(
        List.of(
            "manuscript/book.yaml:3:7: error: the editions a4, large-print cannot be printed in"
                + " ar, which runs from right to left [language-not-printed]"),
        run.lines().stream().filter(line -> line.contains("error")).toList());
    assertFalse(Files.exists(book.output()));
  }

  @Test
  void anEbookAloneNeedsNoPagesOfAnArabicBook(@TempDir Path root) throws IOException {
    TestBook book = sample("arabic", root);
    Path settings = root.resolve("manuscript/book.yaml");
    Files.writeString(settings, Files.readString(settings).replace("[epub]", "[epub, a4]"));
    TestBook.Run run = book.build("--only", "epub");
    assertEquals(0, run.exit(), run.err());
  }

  @Test
  void aPhraseThatRunsTheOtherWaySaysSoInTheEbook(@TempDir Path root) throws IOException {
    TestBook book =
        TestBook.in(root)
            .with(
                "manuscript/chapter.md",
                "# A chapter\n\nTea is [شاي]{lang=ar}, [12 (a)]{dir=rtl} and [thé]{lang=fr}.\n");
    Path settings = root.resolve("manuscript/book.yaml");
    book.with("manuscript/book.yaml", Files.readString(settings) + "editions: [epub]\n");
    TestBook.Run run = book.build();
    assertEquals(0, run.exit(), run.err());
    Document chapter = documents(file(book, ".epub")).get("chapter.xhtml");
    assertEquals("rtl", chapter.expectFirst("span[lang=ar]").attr("dir"));
    assertEquals("12 (a)", chapter.expectFirst("span[dir=rtl]:not([lang])").text());
    assertFalse(chapter.expectFirst("span[lang=fr]").hasAttr("dir"));
    assertFalse(chapter.expectFirst("html").hasAttr("dir"));
  }

  @Test
  void aChineseBookIsPrintedAndReadOnAScreen(@TempDir Path root) throws IOException {
    TestBook book = sample("chinese", root);
    TestBook.Run run = book.build();
    assertEquals(0, run.exit(), run.err());
    byte[] epub = file(book, ".epub");
    try (Stream<Path> files = Files.list(book.output())) {
      byte[] a4 =
          Files.readAllBytes(
              files
                  .filter(f -> f.toString().matches(".*[0-9a-f]\\.pdf"))
                  .findFirst()
                  .orElseThrow());
      PageNumbering.Result pages = PageNumbering.compare(epub, a4);
      assertEquals(List.of(), pages.wrong());
      assertEquals(7, pages.matched().size(), pages.toString());
      assertEquals(List.of(), illBroken(a4));
    }
    Map<String, Document> documents = documents(epub);
    assertFalse(
        documents.get("package.opf").expectFirst("spine").hasAttr("page-progression-direction"));
    assertTrue(
        documents.get("disclaimer.xhtml").text().contains("推迟就医。本手册"), "no space at line ends");
    String notice = documents.get("when.xhtml").expectFirst(".short-notice").text();
    assertEquals("一般健康信息，不是医疗建议。阅读完整的健康声明。", notice);
  }

  /** Lines that begin or end with a mark that must not stand there. */
  private static List<String> illBroken(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper()
          .getText(document)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .filter(
              line ->
                  NEVER_FIRST.indexOf(line.charAt(0)) >= 0
                      || NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0)
          .toList();
    }
  }
}
