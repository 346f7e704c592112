package press.caveat.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.style.syntax.Declaration;
import press.caveat.style.syntax.Rule;
import press.caveat.style.syntax.Selector;
import press.caveat.style.syntax.Sheet;
import press.caveat.style.syntax.Term;

/**
 * Colours in the ebook: none on body text; elsewhere both or none, far enough apart; none of the
 * disclaimer's for a colour scheme (artefacts E-61, E-63).
 */
final class EbookColors {
  /** WCAG 2.2, 1.4.3. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final Set<String> NO_COLOR =
      Set.of(
          "transparent", "inherit", "initial", "unset", "revert", "none", "currentcolor", "auto");

  private static final Set<String> BODY_TEXT =
      Set.of(
          "*",
          "html",
          "body",
          ":root",
          "main",
          "section",
          "article",
          "div",
          "span",
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "td",
          "th",
          "blockquote");

  private static final Set<String> NOTICES =
      Set.of(".disclaimer", ".core", ".short-notice", "#disclaimer");

  private final Diagnostics diagnostics;

  EbookColors(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(Sheet sheet) {
    for (Rule rule : sheet.rules()) {
      if (EbookStyle.reachesEbook(rule)) {
        check(rule);
        checkScheme(rule);
      }
    }
  }

  private void check(Rule rule) {
    Optional<Declaration> color = last(rule, "color");
    Optional<Declaration> background =
        last(rule, "background-color").or(() -> last(rule, "background"));
    if (rule.selectors().stream().anyMatch(EbookColors::selectsBodyText)) {
      color.ifPresent(this::reportBodyText);
      background.ifPresent(this::reportBodyText);
    } else if (color.isPresent() != background.isPresent()) {
      Declaration one = color.or(() -> background).orElseThrow();
      diagnostics.report(
          Code.STYLE_ONE_SIDED,
          one.span().start(),
          one,
          color.isPresent() ? "a background" : "a colour");
    }
    if (color.isPresent() && background.isPresent()) {
      checkContrast(color.get(), background.get());
    }
  }

  private void reportBodyText(Declaration declaration) {
    diagnostics.report(Code.STYLE_BODY_COLOR, declaration.span().start(), declaration);
  }

  private void checkContrast(Declaration color, Declaration background) {
    Optional<Color> ink = paint(color);
    Optional<Color> paper = paint(background);
    if (ink.isPresent() && paper.isPresent()) {
      double contrast = Color.contrast(ink.get(), paper.get());
      if (contrast < LEAST_CONTRAST) {
        String number = String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
        diagnostics.report(
            Code.STYLE_CONTRAST, color.span().start(), ink.get(), paper.get(), number);
      }
    }
  }

  private void checkScheme(Rule rule) {
    boolean scheme =
        rule.within().stream().anyMatch(outer -> outer.prelude().contains("prefers-color-scheme"));
    boolean notice = rule.selectors().stream().anyMatch(EbookColors::mayBeNotice);
    for (Declaration declaration : scheme ? rule.declarations() : List.<Declaration>of()) {
      String property = declaration.property();
      if (property.matches("display|visibility|opacity")
          || notice && property.matches("color|background.*|filter")) {
        diagnostics.report(Code.STYLE_DARK_MODE, declaration.span().start(), declaration);
      }
    }
  }

  private static boolean mayBeNotice(Selector selector) {
    return selectsBodyText(selector) || selector.parts().stream().anyMatch(NOTICES::contains);
  }

  /** A bare element of running text: no class, no id. */
  private static boolean selectsBodyText(Selector selector) {
    List<String> subject = selector.subject();
    return subject.size() == 1 && BODY_TEXT.contains(subject.get(0));
  }

  /** The declaration that wins within the rule, if it gives a colour. */
  private static Optional<Declaration> last(Rule rule, String property) {
    return rule.declarations().stream()
        .filter(declaration -> declaration.property().equals(property))
        .reduce((first, second) -> second)
        .filter(EbookColors::paints);
  }

  private static boolean paints(Declaration declaration) {
    return !NO_COLOR.contains(declaration.value());
  }

  private static Optional<Color> paint(Declaration declaration) {
    return Color.of(declaration.value())
        .or(
            () ->
                declaration.terms().stream()
                    .filter(term -> term.is(Term.Kind.WORD))
                    .flatMap(term -> Color.of(term.text()).stream())
                    .findFirst());
  }
}
