package press.caveat.style;

import java.util.Map;
import java.util.Set;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.style.syntax.AtRule;
import press.caveat.style.syntax.Declaration;
import press.caveat.style.syntax.Rule;
import press.caveat.style.syntax.Sheet;
import press.caveat.style.syntax.Term;

/**
 * What no style sheet may do, whichever output it reaches: fetch anything, write words, or use an
 * at-rule the build has not provided for (artefacts E-64; design 1: the page belongs to the build).
 */
final class ClosedStyle {
  private static final Map<String, String> REFUSED =
      Map.of(
          "import", "each file of the styles folder reaches its own outputs",
          "namespace", "the book's elements have one namespace",
          "font-face", "the book's fonts come with the build, and the ebook's from the reader",
          "keyframes", "a book does not move",
          "viewport", "a book has no viewport of its own",
          "layer", "print and older e-readers know no layers");

  private static final Set<String> ALLOWED = Set.of("media", "page", "footnote", "supports");

  /** Functions whose strings are addresses. */
  private static final Set<String> FETCHING =
      Set.of("url", "src", "image", "image-set", "-webkit-image-set", "cross-fade");

  /** Properties whose strings nobody reads. */
  private static final Set<String> NAMING =
      Set.of(
          "font-family",
          "font",
          "font-feature-settings",
          "font-variation-settings",
          "font-language-override",
          "grid-template-areas",
          "grid-template",
          "grid");

  private final Diagnostics diagnostics;

  ClosedStyle(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(Sheet sheet, Set<Reach> reach) {
    for (AtRule rule : sheet.atRules()) {
      check(rule, reach);
    }
    for (Rule rule : sheet.rules()) {
      if (reach.contains(Reach.PRINT)) {
        checkPage(rule);
      }
      rule.declarations().forEach(this::check);
    }
  }

  private void check(AtRule rule, Set<Reach> reach) {
    String reason = REFUSED.get(rule.name());
    if (reason == null && !ALLOWED.contains(rule.name())) {
      reason = isMarginBox(rule) ? "what stands in the margins is the build's" : "it is not known";
    }
    if (reason == null && rule.name().equals("page") && !reach.contains(Reach.PRINT)) {
      reason = "an ebook has no pages of its own";
    }
    if (reason == null && rule.name().equals("supports") && rule.prelude().contains("not")) {
      reason = "readers would get different books";
    }
    if (reason != null) {
      diagnostics.report(Code.STYLE_AT_RULE, rule.span().start(), rule, reason);
    }
  }

  private static boolean isMarginBox(AtRule rule) {
    return rule.name().matches("(top|bottom|left|right)-.*");
  }

  /** Paper, margins, running heads and the notice at the foot are the build's. */
  private void checkPage(Rule rule) {
    if (rule.within().isEmpty()) {
      return;
    }
    AtRule inner = rule.within().get(rule.within().size() - 1);
    if (inner.name().equals("page")) {
      diagnostics.report(
          Code.STYLE_AT_RULE,
          rule.declarations().get(0).span().start(),
          rule.declarations().get(0),
          "paper and margins are the build's");
    }
  }

  private void check(Declaration declaration) {
    boolean fetching = false;
    for (Term term : declaration.terms()) {
      if (term.is(Term.Kind.FUNCTION)) {
        fetching = FETCHING.contains(term.text());
      }
      if (term.is(Term.Kind.ADDRESS) || fetching && term.is(Term.Kind.STRING)) {
        diagnostics.report(Code.STYLE_ADDRESS, declaration.span().start(), term.text());
      } else if (term.is(Term.Kind.STRING) && writes(declaration, term.text())) {
        diagnostics.report(Code.STYLE_WORDS, declaration.span().start(), term.text().strip());
      }
    }
  }

  private static boolean writes(Declaration declaration, String text) {
    return !NAMING.contains(declaration.property())
        && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
