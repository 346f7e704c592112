package press.caveat.verify.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.TestBook;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.css.Demand;
import press.caveat.verify.text.ApprovedTextReader;

/** A finished book of ours that says something false of itself is rejected. */
class ClaimsTest {
  private static final String CHAPTER =
      """
      # A chapter

      Some text, a [term](words.md#gloss-term) and a picture.

      ![It rises](rise.svg){#fig:rise alt="A line that rises"}

      ## A part of it

      More text.
      """;
  private static final String FIGURE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" viewBox="0 0 90 60">
      <path d="M0 60 L90 0" stroke="#000000" stroke-width="2"/></svg>
      """;
  private static final String SETTINGS =
      """

        - file: words.md
          kind: glossary
      author:
        - {name: Ann Author, role: aut, file-as: "Author, Ann"}
      series: {name: Leaflets, position: 2}
      license: https://example.org/licence
      subject:
        - {text: Sleep, authority: BISAC, term: HEA000000}
      """;
  private static final String PACKAGE = "EPUB/package.opf";
  private static final String FEATURE = "<meta property=\"schema:accessibilityFeature\">";

  private static byte[] epub;
  private static ApprovedText approved;

  @BeforeAll
  static void build(@TempDir Path root) throws IOException {
    TestBook book = TestBook.in(root);
    String settings = Files.readString(root.resolve("manuscript/book.yaml")).stripTrailing();
    book.with("manuscript/book.yaml", settings + SETTINGS);
    book.with("manuscript/chapter.md", CHAPTER);
    book.with("manuscript/rise.svg", FIGURE);
    book.with("manuscript/words.md", "# Words\n\nTerm\n: What it means.\n");
    TestBook.Run run = book.build("--only", "epub");
    assertEquals(0, run.exit(), run.err());
    epub = Files.readAllBytes(book.output().resolve("stock-booklet.epub"));
    approved =
        new ApprovedTextReader(new Diagnostics())
            .ofManuscript(root.resolve("manuscript"))
            .orElseThrow();
  }

  private static String text(String entry) {
    return new String(Zips.entries(epub).get(entry), StandardCharsets.UTF_8);
  }

  private static byte[] changed(String entry, String from, String to) {
    Map<String, byte[]> entries = Zips.entries(epub);
    String text = new String(entries.getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
    String changed = text.replaceFirst(from, to);
    assertNotEquals(text, changed, entry + " has no " + from);
    entries.put(entry, changed.getBytes(StandardCharsets.UTF_8));
    return Zips.write(entries, Deflater.DEFAULT_COMPRESSION, "");
  }

  private static List<Finding> judge(byte[] book, Demand demand) {
    return new EpubJudge(demand, Set.of()).judge(book, "a.epub", approved);
  }

  private static List<String> rejections(byte[] book, Rule rule, Demand demand) {
    return judge(book, demand).stream()
        .filter(f -> f.rule() == rule && f.outcome().rejects())
        .map(Finding::message)
        .toList();
  }

  @Test
  void theUntouchedBookStatesWhatItHasAndIsAccepted() {
    List<Finding> findings = judge(epub, Demand.OWN_NOTICE);
    assertEquals(List.of(), findings.stream().filter(f -> f.outcome().rejects()).toList());
    for (String feature :
        List.of(
            "tableOfContents",
            "readingOrder",
            "structuralNavigation",
            "displayTransformability",
            "unlocked",
            "alternativeText",
            "pageNavigation",
            "pageBreakMarkers")) {
      assertTrue(text(PACKAGE).contains(FEATURE + feature + "<"), feature);
      assertTrue(
          findings.stream()
              .anyMatch(f -> f.outcome() == Outcome.PASSED && f.message().contains(feature)),
          feature);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "chapter.xhtml | alt='A line that rises' | alt2='' | alternativeText",
        "chapter.xhtml | alt='A line that rises' | alt2='' | accessModeSufficient textual:",
        "chapter.xhtml | alt='A line that rises' | alt='' | accessMode visual",
        "chapter.xhtml | <h2(.*)</h2> | <h4$1</h4> | structuralNavigation",
        "words.xhtml | <h1(.*)</h1> | <p$1</p> | structuralNavigation",
        "chapter.xhtml | <p> | <p style='font-size: 9pt'> | displayTransformability",
        "chapter.xhtml | <p> | <p tabindex='3'> | readingOrder",
        "chapter.xhtml | <p> | <video src='a.mp4'></video><p> | accessibilityHazard none",
        "chapter.xhtml | epub:type='pagebreak' role='doc-pagebreak' | x='' | pageNavigation",
        "chapter.xhtml | role='doc-pagebreak' aria-label='[^']*' | x='' | pageBreakMarkers",
        "nav.xhtml | href='chapter.xhtml' | href='gone.xhtml' | tableOfContents",
        "nav.xhtml | (<li><a href='chapter.*)(<li><a href='words.xhtml.*?</li>) | $2$1 | readingOrder",
        "nav.xhtml | <nav epub:type='page-list' | <nav epub:type='other' | pageNavigation",
        "nav.xhtml | <nav epub:type='page-list' | <nav epub:type='other' | pageBreakMarkers",
        "css/epub.css | ^ | p { font-size: 12px } | displayTransformability",
        "css/epub.css | ^ | p { line-height: 1.2 !important } | displayTransformability",
        "css/epub.css | ^ | @media screen { p { font: 12PT serif } } | displayTransformability",
        "css/epub.css | ^ | div { display: flex; flex-direction: column-reverse } | readingOrder",
        "css/epub.css | ^ | p { animation: a 1s infinite } | accessibilityHazard none",
        "css/shared.css | ^ | p { -webkit-transition: color 1s } | accessibilityHazard none",
        "images/rise.svg | </svg> | <animate/></svg> | accessibilityHazard none",
        "package.opf | <meta property='schema:accessibilityHazard'>none</meta> | '' | Hazard",
        "package.opf | (<meta property='schema:accessibilityHazard'>)none | $1noSoundHazard</meta>$1none | alone",
        "package.opf | >none< | >sound< | accessibilityHazard sound",
        "package.opf | >unlocked< | >index< | index",
        "package.opf | >unlocked< | >MathML< | MathML",
        "package.opf | >unlocked< | >highContrastDisplay< | highContrastDisplay",
        "package.opf | >unlocked< | >longDescription< | longDescription",
        "package.opf | <meta property='schema:accessMode'>visual</meta> | '' | state accessMode visual",
        "package.opf | >visual< | >auditory< | auditory",
        "package.opf | >textual,visual< | >visual< | accessModeSufficient visual",
        "package.opf | >textual,visual< | >auditory< | accessModeSufficient auditory",
        "package.opf | <meta property='schema:accessibilitySummary'>.*?</meta> | '' | Summary",
        "package.opf | (<meta property='schema:accessibilitySummary'>.*?</meta>) | $1$1 | Summary",
        "package.opf | <meta property='pageBreakSource'>.*?</meta> | '' | pageBreakSource",
        "package.opf | </metadata> | <meta property='dcterms:conformsTo'>EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta></metadata> | conformsTo",
        "package.opf | </metadata> | <link rel='dcterms:conformsTo' href='http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa'/></metadata> | conformsTo",
        "package.opf | </metadata> | <meta name='dcterms:conformsTo' content='WCAG'/></metadata> | conformsTo",
        "package.opf | </metadata> | <meta property='a11y:certifiedBy'>Us</meta></metadata> | certifiedBy",
      })
  void whatIsFalseIsRejected(String entry, String from, String to, String claim) {
    byte[] mutated = mutated(entry, from, to);
    List<String> found = rejections(mutated, Rule.EPUB_ACCESSIBILITY, Demand.OWN_NOTICE);
    assertTrue(found.stream().anyMatch(message -> message.contains(claim)), found::toString);
    assertEquals(List.of(), rejections(mutated, Rule.EPUB_ACCESSIBILITY, Demand.NOTICE));
  }

  private static byte[] mutated(String entry, String from, String to) {
    String pattern = from.replace('\'', '"');
    return changed("EPUB/" + entry, "(?s)" + pattern, to == null ? "" : to.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource({">none<, >noSoundHazard<", ">unlocked<, >printPageNumbers<", ">unlocked<, >ARIA<"})
  void whatIsTrueMayBeStated(String from, String to) {
    byte[] mutated = mutated("package.opf", from, to);
    assertEquals(List.of(), rejections(mutated, Rule.EPUB_ACCESSIBILITY, Demand.OWN_NOTICE));
  }

  @Test
  void aLockedBookMayNotSayItIsOpen() {
    byte[] locked =
        changed("META-INF/rights.xml", "^", "<rights xmlns=\"urn:oasis:names:tc:opendocument\"/>");
    assertTrue(
        rejections(locked, Rule.EPUB_ACCESSIBILITY, Demand.OWN_NOTICE).stream()
            .anyMatch(m -> m.contains("unlocked")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "<dc:description>General | <dc:description>Very general | caution",
        "<meta refines='#creator-1' property='role'.*?</meta> | <x/> | role",
        "scheme='marc:relators' | scheme='mine' | role",
        "<meta refines='#subject-1' property='authority'.*?</meta> | <x/> | scheme and code",
        "(<dc:title.*?</dc:title>) | $1<dc:title>Another</dc:title> | one title",
        "<dc:language>en-GB | <dc:language>en-US | language",
        "<meta refines='#series' property='collection-type'.*?</meta> | <x/> | series",
        "href='https://example.org/licence' | href='licence' | licence",
        "<dc:date>2026-01-02 | <dc:date>2036-01-02 | publication",
      })
  void cataloguesAreToldTheTruth(String from, String to, String what) {
    List<String> found =
        rejections(mutated("package.opf", from, to), Rule.EPUB_METADATA, Demand.OWN_NOTICE);
    assertTrue(found.stream().anyMatch(message -> message.contains(what)), found::toString);
  }

  @Test
  void glossaryTermsAreLinkedAsSuchAndOnlyThey() {
    String chapter = text("EPUB/chapter.xhtml");
    assertTrue(
        chapter.contains(
            "<a href=\"words.xhtml#words-gloss-term\" epub:type=\"glossref\" role=\"doc-glossref\">"),
        chapter);
    assertEquals(2, chapter.split("glossref").length - 1);
  }

  @Test
  void whatAStyleTakesFromTheReaderIsNotStated(@TempDir Path root) throws IOException {
    TestBook book = TestBook.in(root);
    book.with("styles/epub.css", "p { font-size: 12pt; transition: color 1s }\n");
    TestBook.Run run = book.build("--only", "epub");
    assertEquals(0, run.exit(), run.err());
    byte[] built = Files.readAllBytes(book.output().resolve("stock-booklet.epub"));
    String stated = new String(Zips.entries(built).get(PACKAGE), StandardCharsets.UTF_8);
    assertFalse(stated.contains("displayTransformability"));
    assertFalse(stated.contains("alternativeText"), "a book without images has none");
    assertTrue(stated.contains("accessibilityHazard\">unknown<"));
  }
}
