package press.caveat.verify.epub.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.xml.XmlElement;

/** Puts each claim of a package document to its check. */
public final class Claims {
  private static final String SCHEMA = "schema:";
  private static final List<String> CONFORMANCE =
      List.of(
          "dcterms:conformsTo",
          "a11y:certifiedBy",
          "a11y:certifierCredential",
          "a11y:certifierReport",
          "a11y:exemption");

  private final Publication book;
  private final ContentClaims content;
  private final StructureClaims structure;
  private final StyleClaims style;
  private final HazardClaims hazards;
  private final Map<String, List<XmlElement>> stated = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final boolean isOwn;

  private Claims(Publication book, boolean isOwn) {
    Styling styling = Styling.of(book);
    this.book = book;
    this.isOwn = isOwn;
    this.content = new ContentClaims(book);
    this.structure = new StructureClaims(book);
    this.style = new StyleClaims(book, styling);
    this.hazards = new HazardClaims(book, styling);
  }

  /**
   * One finding for each claim, and one for each that is owed and missing.
   *
   * @param isOwn whether the book is ours: then a false claim rejects it; of another's it is told
   */
  public static List<Finding> judge(Publication book, boolean isOwn) {
    return new Claims(book, isOwn).all();
  }

  private List<Finding> all() {
    for (XmlElement element : book.metadata().subtree()) {
      String name =
          element
              .attribute("property")
              .or(() -> element.attribute("name"))
              .or(() -> element.attribute("rel"))
              .orElse("");
      stated.computeIfAbsent(name.strip(), n -> new ArrayList<>()).add(element);
    }
    each("accessMode", content::mode);
    each("accessModeSufficient", content::sufficient);
    each("accessibilityFeature", this::feature);
    each("accessibilityHazard", hazards::hazard);
    stated("pageBreakSource", structure::source);
    stated("a11y:pageBreakSource", structure::source);
    for (String claim : CONFORMANCE) {
      stated(claim, value -> Answer.no("a claim takes a recorded review by a person"));
    }
    complete();
    return List.copyOf(findings);
  }

  private void each(String property, Function<String, Answer> check) {
    stated(SCHEMA + property, check);
  }

  private void stated(String property, Function<String, Answer> check) {
    for (XmlElement claim : stated.getOrDefault(property, List.of())) {
      String value = value(claim);
      Answer answer = check.apply(value);
      add(answer.outcome(), ":" + claim.line(), property + " " + value + ": " + answer.words());
    }
  }

  private Answer feature(String value) {
    return switch (value) {
      case "tableOfContents" -> structure.contents();
      case "readingOrder" -> style.disorder().map(Answer::no).orElseGet(structure::order);
      case "structuralNavigation" -> structure.headings();
      case "displayTransformability" -> style.transformable();
      case "unlocked" ->
          book.isLocked()
              ? Answer.no("the container is locked")
              : Answer.yes("nothing is encrypted");
      case "alternativeText" -> content.alternatives();
      case "pageNavigation" -> structure.pageList();
      case "pageBreakMarkers" -> structure.pageBreaks();
      case "printPageNumbers" -> structure.printPages(values("pageBreakSource"));
      case "index", "MathML", "ARIA" -> structure.has(value);
      default -> Answer.unknown();
    };
  }

  /** What is owed: the required properties, every way of perceiving, one summary, the source. */
  private void complete() {
    for (String mode : content.modes()) {
      owe(values(SCHEMA + "accessMode").contains(mode), "accessMode " + mode);
    }
    owe(!values(SCHEMA + "accessModeSufficient").isEmpty(), "accessModeSufficient");
    owe(!values(SCHEMA + "accessibilityFeature").isEmpty(), "accessibilityFeature");
    List<String> hazard = values(SCHEMA + "accessibilityHazard");
    boolean isMixed = hazard.size() > 1 && hazard.stream().anyMatch(h -> h.matches("none|unknown"));
    owe(!hazard.isEmpty() && !isMixed, "accessibilityHazard, alone if none or unknown");
    List<String> summary = values(SCHEMA + "accessibilitySummary");
    owe(summary.size() == 1 && !summary.get(0).isBlank(), "accessibilitySummary, one");
    owe(!structure.hasPageBreaks() || !values("pageBreakSource").isEmpty(), "pageBreakSource");
  }

  private void owe(boolean isThere, String what) {
    if (!isThere) {
      add(Outcome.FAILED, "", "the package does not state " + what);
    }
  }

  private List<String> values(String property) {
    return stated.getOrDefault(property, List.of()).stream().map(Claims::value).toList();
  }

  private static String value(XmlElement claim) {
    String value =
        claim.attribute("content").or(() -> claim.attribute("href")).orElse(claim.text());
    return value.strip();
  }

  private void add(Outcome outcome, String line, String message) {
    Outcome told = outcome.rejects() && !isOwn ? Outcome.OPEN : outcome;
    findings.add(new Finding(Rule.EPUB_ACCESSIBILITY, told, book.path() + line, message));
  }
}
