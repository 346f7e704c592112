package press.caveat.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.font.FontShelf;
import press.caveat.style.syntax.AtRule;
import press.caveat.style.syntax.Declaration;
import press.caveat.style.syntax.Rule;
import press.caveat.style.syntax.Selector;
import press.caveat.style.syntax.Sheet;
import press.caveat.style.syntax.Span;
import press.caveat.style.syntax.Term;

/** What the print engine would pass over or get wrong, with the line and what to use instead. */
final class PrintStyle {
  private static final Pattern STRING =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");

  /** What follows the size in {@code font: bold 1em/1.4 serif}. */
  private static final Pattern SHORTHAND =
      Pattern.compile("(?:.*\\s)?[\\d.]+(?:%|[a-z]+)(?:\\s*/\\s*\\S+)?\\s+(\\D.*)");

  private static final Set<String> FAMILIES =
      Set.of(
          FontShelf.SERIF.toLowerCase(Locale.ROOT),
          FontShelf.SANS.toLowerCase(Locale.ROOT),
          FontShelf.MONO.toLowerCase(Locale.ROOT),
          "serif",
          "sans-serif",
          "monospace",
          "inherit");

  private final Diagnostics diagnostics;
  private final List<Explained> explained = new ArrayList<>();

  PrintStyle(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports the gaps, and returns what has thereby been explained. */
  List<Explained> check(Sheet sheet) {
    for (AtRule rule : sheet.atRules()) {
      if (!forScreensOnly(rule)) {
        PrintGaps.find(PrintGap.Place.AT_RULE, rule.name(), rule.prelude())
            .ifPresent(gap -> report(gap, rule, rule.span(), "", Set.of()));
      }
    }
    for (Rule rule : sheet.rules()) {
      if (rule.within().stream().noneMatch(PrintStyle::passedOver)) {
        rule.selectors().forEach(selector -> check(selector, rule.span()));
        rule.declarations().forEach(declaration -> check(declaration, rule));
      }
    }
    return List.copyOf(explained);
  }

  /** The engine rightly leaves it out. */
  private static boolean forScreensOnly(AtRule rule) {
    return rule.name().equals("media")
        && !rule.prelude().matches("(?s).*\\b(print|all)\\b.*|\\s*\\(.*|not\\b.*");
  }

  private static boolean passedOver(AtRule rule) {
    return forScreensOnly(rule)
        || PrintGaps.find(PrintGap.Place.AT_RULE, rule.name(), rule.prelude()).isPresent();
  }

  private void check(Selector selector, Span span) {
    for (String part : selector.parts()) {
      Optional<PrintGap> gap = PrintGaps.find(PrintGap.Place.SELECTOR, part, "");
      if (gap.isPresent()) {
        report(gap.get(), "the selector " + selector.text(), span, "", Set.of());
        return;
      }
    }
  }

  private void check(Declaration declaration, Rule rule) {
    String value = STRING.matcher(declaration.value()).replaceAll("\"\"");
    Optional<PrintGap> gap = PrintGaps.find(PrintGap.Place.PROPERTY, declaration.property(), value);
    Set<String> words = new HashSet<>();
    declaration.terms().stream().map(Term::text).filter(t -> !t.isBlank()).forEach(words::add);
    if (gap.isPresent() && saidTwice(declaration, rule)) {
      explained.add(new Explained(declaration.property(), words, declaration.span()));
    } else if (gap.isPresent()) {
      report(gap.get(), declaration, declaration.span(), declaration.property(), words);
    }
    checkFonts(declaration);
  }

  /** An older name beside the new one, as e-readers need it (E-62), is understood. */
  private static boolean saidTwice(Declaration declaration, Rule rule) {
    String property = declaration.property();
    return property.startsWith("break-") && rule.declares("page-" + property)
        || property.equals("overflow-wrap") && rule.declares("word-wrap");
  }

  private void checkFonts(Declaration declaration) {
    String families = declaration.value();
    if (declaration.property().equals("font")) {
      Matcher shorthand = SHORTHAND.matcher(families);
      families = shorthand.matches() ? shorthand.group(1) : "inherit";
    } else if (!declaration.property().equals("font-family")) {
      return;
    }
    boolean printable =
        Arrays.stream(families.replaceAll("[\"']", "").split(","))
            .anyMatch(family -> FAMILIES.contains(family.strip().toLowerCase(Locale.ROOT)));
    if (!printable) {
      diagnostics.report(Code.STYLE_PRINT_FONT, declaration.span().start(), families);
    }
  }

  private void report(PrintGap gap, Object what, Span span, String property, Set<String> words) {
    diagnostics.report(gap.code(), span.start(), what, gap.instead());
    explained.add(new Explained(property, words, span));
  }
}
