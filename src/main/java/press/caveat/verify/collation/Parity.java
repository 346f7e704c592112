package press.caveat.verify.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.epub.SpineDocument;
import press.caveat.verify.pdf.tree.StructureTree;

/** Whether a finished book says every word of its manuscript, in its order, and no other. */
public final class Parity {
  /** Differences that are told one by one. */
  private static final int SHOWN = 5;

  private final CopyText copy;

  public Parity(CopyText copy) {
    this.copy = copy;
  }

  /** Collates an EPUB with the manuscript. */
  public List<Finding> judgeEpub(byte[] epub) {
    return judge(EpubWitness.read(SpineDocument.of(epub)), Setting.EBOOK);
  }

  /** Collates a printed book with the manuscript. */
  public List<Finding> judgeBook(StructureTree tree) {
    return judge(PdfWitness.book(tree, copy), Setting.PRINT);
  }

  /** Collates a book in large print with the manuscript: raised text stands on the line. */
  public List<Finding> judgeLargePrint(StructureTree tree) {
    return judge(PdfWitness.book(tree, copy), Setting.LARGE_PRINT);
  }

  /** Collates a one-sheet handout with what the manuscript marks for it. */
  public List<Finding> judgeHandout(StructureTree tree) {
    List<Finding> findings = new ArrayList<>();
    List<Word> sheet = Handout.of(copy);
    List<Word> witness = PdfWitness.sheet(tree, copy).body();
    List<Variant> variants = Collation.of(Setting.PRINT.set(sheet), Setting.PRINT.set(witness));
    report(variants, Rule.PDF_WORDS, findings);
    if (findings.isEmpty()) {
      String all = sheet.size() + " words of title, core and passages, in their order";
      findings.add(new Finding(Rule.PDF_WORDS, Outcome.PASSED, "", all));
    }
    return findings;
  }

  private List<Finding> judge(Witness witness, Setting setting) {
    List<Finding> findings = new ArrayList<>();
    Rule rule = setting.rule();
    Map<String, String> numbers = numbers(witness, rule, findings);
    List<Word> body = new ArrayList<>();
    List<Word> notes = new ArrayList<>();
    for (CopyText.Section section : copy.sections()) {
      body.addAll(Numbered.of(section.body(), numbers));
      notes.addAll(Numbered.of(section.notes(), numbers));
    }
    List<Variant> variants =
        new ArrayList<>(Collation.of(setting.set(body), setting.set(witness.body())));
    variants.addAll(Collation.of(setting.set(notes), setting.set(witness.notes())));
    report(variants, rule, findings);
    titlePage(witness, rule, findings);
    if (findings.isEmpty()) {
      String all = body.size() + " words of text and " + notes.size() + " of notes, in their order";
      findings.add(new Finding(rule, Outcome.PASSED, "", all));
    }
    return findings;
  }

  private static void report(List<Variant> variants, Rule rule, List<Finding> findings) {
    for (Variant variant : variants.subList(0, Math.min(SHOWN, variants.size()))) {
      findings.add(new Finding(rule, Outcome.FAILED, variant.file(), variant.message()));
    }
    if (variants.size() > SHOWN) {
      String more = "the words differ in " + (variants.size() - SHOWN) + " more places";
      findings.add(new Finding(rule, Outcome.FAILED, "", more));
    }
  }

  private void titlePage(Witness witness, Rule rule, List<Finding> findings) {
    String said = Generated.letters(witness.titlePage());
    for (String fact : copy.facts()) {
      WordScanner words = new WordScanner();
      words.text(fact);
      if (!said.contains(Generated.letters(words.words()))) {
        String message = "the title page does not say “" + fact + "”";
        findings.add(new Finding(rule, Outcome.FAILED, "", message));
      }
    }
  }

  /** The number of each source cited: that of the entry which holds its title and address. */
  private Map<String, String> numbers(Witness witness, Rule rule, List<Finding> findings) {
    Map<String, String> numbers = new HashMap<>();
    Set<Integer> taken = new TreeSet<>();
    for (String key : cited()) {
      CopyText.Source source = copy.sources().get(key);
      int entry = source == null ? -1 : entry(source, witness.references(), taken);
      if (entry < 0) {
        String message = "the list of sources has no entry of “" + key + "”";
        findings.add(new Finding(rule, Outcome.FAILED, "", message));
      } else {
        taken.add(entry);
        numbers.put(key, String.valueOf(entry + 1));
      }
    }
    for (int entry = 0; entry < witness.references().size(); entry++) {
      if (!taken.contains(entry)) {
        String message = "nothing cites source " + (entry + 1) + " of the list";
        findings.add(new Finding(rule, Outcome.FAILED, "", message));
      }
    }
    return numbers;
  }

  private Set<String> cited() {
    Set<String> cited = new LinkedHashSet<>();
    for (CopyText.Section section : copy.sections()) {
      section.body().stream().filter(Numbered::isCitation).map(Numbered::key).forEach(cited::add);
      section.notes().stream().filter(Numbered::isCitation).map(Numbered::key).forEach(cited::add);
    }
    return cited;
  }

  private static int entry(CopyText.Source source, List<String> references, Set<Integer> taken) {
    return IntStream.range(0, references.size())
        .boxed()
        .filter(entry -> !taken.contains(entry) && marks(source, references.get(entry)) > 0)
        .max(
            Comparator.<Integer>comparingLong(entry -> marks(source, references.get(entry)))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(-1);
  }

  private static long marks(CopyText.Source source, String entry) {
    return source.marks().stream().filter(entry::contains).count();
  }
}
