package press.caveat.verify.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.TestBook;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.collation.manuscript.CopyTextReader;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.tree.Node;
import press.caveat.verify.pdf.tree.StructureTree;
import press.caveat.verify.pdf.tree.Tagged;

/** The real booklet, from which one thing at a time is taken. */
class RealBookletNothingLostIT {
  private static final Path MANUSCRIPT = Path.of("manuscript");
  private static final Pattern BLOCK =
      Pattern.compile("<(p|li|tr|td|dd|dt|h[1-4]|figcaption|caption)\\b[^>]*>[^\\x00]*?</\\1>");
  private static final Pattern NOT = Pattern.compile("\\b(?:not|no|never|cannot)\\b");

  private static byte[] epub;
  private static PdfFile a4;
  private static CopyText copy;

  @BeforeAll
  static void build(@TempDir Path root) throws IOException {
    Path output = root.resolve("book");
    TestBook.Run run =
        TestBook.run(
            root,
            Map.of(),
            "build",
            "--manuscript",
            MANUSCRIPT.toString(),
            "--styles",
            "styles",
            "--output",
            output.toString(),
            "--only",
            "epub,a4",
            "--today",
            "2026-11-22");
    assertEquals(0, run.exit(), run.err());
    String name = "sore-muscles-sleep-and-kratom";
    epub = Files.readAllBytes(output.resolve(name + ".epub"));
    byte[] pdf = Files.readAllBytes(output.resolve(name + ".pdf"));
    a4 = PdfFile.open(pdf, new ApprovedText("any", "", ""), PdfGrade.BOOK);
    copy = CopyTextReader.read(MANUSCRIPT).orElseThrow();
  }

  private static boolean isAccepted(List<Finding> findings) {
    return findings.stream().allMatch(finding -> finding.outcome() == Outcome.PASSED);
  }

  @Test
  void nothingIsMissing() {
    assertEquals(List.of(), rejections(new Parity(copy).judgeEpub(epub)));
    assertEquals(List.of(), rejections(new Parity(copy).judgeBook(a4.tree())));
  }

  private static List<String> rejections(List<Finding> findings) {
    return findings.stream().filter(f -> f.outcome().rejects()).map(Finding::message).toList();
  }

  /** Every seventh paragraph, item, row, cell, term, definition, heading and caption. */
  @Test
  void aBlockTakenFromTheEbookIsMissed() throws IOException {
    Map<String, byte[]> entries = entries(epub);
    List<String> unseen = new ArrayList<>();
    int tried = 0;
    for (String name : List.copyOf(entries.keySet())) {
      if (!name.endsWith(".xhtml") || name.matches(".*(?:nav|cover|title-page|references).xhtml")) {
        continue;
      }
      String page = new String(entries.get(name), StandardCharsets.UTF_8);
      List<MatchResult> blocks = BLOCK.matcher(page).results().toList();
      for (int i = tried % 7; i < blocks.size(); i += 7) {
        MatchResult block = blocks.get(i);
        if (!block.group().replaceAll("<[^>]*>|[^\\p{L}\\p{N}]", "").isEmpty()) {
          String without = page.substring(0, block.start()) + page.substring(block.end());
          tried++;
          if (isAccepted(judged(entries, name, without))) {
            unseen.add(name + " " + block.group());
          }
        }
      }
    }
    assertEquals(List.of(), unseen);
    assertTrue(tried > 100, "only " + tried);
    System.out.println("blocks taken from the ebook: " + tried + ", all missed");
  }

  /** Two neighbours that change places, one said twice, a last word cut, a source uncited. */
  @Test
  void aBlockOutOfPlaceIsFound() throws IOException {
    Map<String, byte[]> entries = entries(epub);
    Pattern twice = Pattern.compile("(?s)(<p>(?:(?!<p>).)*?</p>)(\\s*)(<p>(?:(?!<p>).)*?</p>)");
    Map<Pattern, String> tricks =
        Map.of(
            twice,
            "$3$2$1",
            Pattern.compile("(?s)<p>((?:(?!<p>).)*?)</p>"),
            "<p>$1</p><p>$1</p>",
            Pattern.compile("\\w+([^\\w<]*</p>\\s*</section>)"),
            "$1",
            Pattern.compile("<a class=\"citation-ref\"[^>]*>\\d+</a>"),
            "");
    for (Map.Entry<Pattern, String> trick : tricks.entrySet()) {
      int tried = 0;
      for (String name : List.of("harms", "claims", "sleep-and-recovery", "what-helps", "law")) {
        String path = "EPUB/" + name + ".xhtml";
        String page = new String(entries.get(path), StandardCharsets.UTF_8);
        String changed = trick.getKey().matcher(page).replaceFirst(trick.getValue());
        if (!changed.equals(page)) {
          assertFalse(isAccepted(judged(entries, path, changed)), trick + " in " + name);
          tried++;
        }
      }
      assertTrue(tried > 2, trick + " " + tried);
    }
  }

  /** Every ninth block of the printed book, no longer in its structure. */
  @Test
  void aBlockTakenFromThePrintedBookIsMissed() {
    List<Tagged> blocks =
        a4.tree()
            .all()
            .filter(t -> t.is("P", "TR", "TD", "TH", "LI", "LBody", "H1", "H2", "Caption", "Note"))
            .filter(t -> t.letters().matches("(?s).*[\\p{L}\\p{N}].*"))
            .filter(t -> isText(t))
            .toList();
    List<String> unseen = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i += 9) {
      Tagged gone = blocks.get(i);
      StructureTree without =
          new StructureTree(
              a4.tree().roots().stream().map(root -> without(root, gone)).toList(), List.of());
      if (isAccepted(new Parity(copy).judgeBook(without))) {
        unseen.add(gone.type() + " " + gone.text());
      }
    }
    assertEquals(List.of(), unseen);
    System.out.println("blocks taken from print: " + (blocks.size() + 8) / 9 + ", all missed");
  }

  /** Not on the title page, nor in contents and references, of which only some words are asked. */
  private static boolean isText(Tagged block) {
    List<Tagged> path = a4.tree().pathTo(block);
    List<Tagged> sections = path.stream().filter(t -> t.is("Sect")).toList();
    if (sections.isEmpty()) {
      return false;
    }
    String heading =
        sections.get(0).all().filter(Tagged::isHeading).findFirst().orElseThrow().text();
    return !List.of(copy.title(), "Contents", "References").contains(heading.strip());
  }

  private static Tagged without(Tagged from, Tagged gone) {
    List<Node> kids = new ArrayList<>();
    for (Node kid : from.kids()) {
      if (kid != gone) {
        kids.add(kid instanceof Tagged inner ? without(inner, gone) : kid);
      }
    }
    return new Tagged(from.type(), from.dictionary(), kids);
  }

  /** Every third negation of the manuscript, as if the builder had lost or added it. */
  @Test
  void aNegationTooManyOrTooFewIsFound() {
    List<Word> words = copy.sections().stream().flatMap(s -> s.body().stream()).toList();
    int tried = 0;
    for (int at = 0; at < words.size(); at++) {
      if (NOT.matcher(words.get(at).text()).matches() && tried++ % 3 == 0) {
        List<Word> lost = new ArrayList<>(words);
        Word negation = lost.remove(at);
        List<Variant> variants = Collation.of(words, lost);
        assertEquals(1, variants.size(), negation.toString());
        assertEquals(negation.place(), variants.get(0).manuscript());
        assertEquals(1, Collation.of(lost, words).size());
      }
    }
    assertTrue(tried > 50, "only " + tried);
  }

  private static List<Finding> judged(Map<String, byte[]> entries, String name, String page)
      throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>(entries);
    changed.put(name, page.getBytes(StandardCharsets.UTF_8));
    return new Parity(copy).judgeEpub(zip(changed));
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
