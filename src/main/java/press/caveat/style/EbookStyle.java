package press.caveat.style;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.style.syntax.AtRule;
import press.caveat.style.syntax.Declaration;
import press.caveat.style.syntax.Rule;
import press.caveat.style.syntax.Selector;
import press.caveat.style.syntax.Sheet;

/**
 * What a style sheet may not do to a reader of the ebook: cut text off, or take over what the
 * reading system lets its reader choose (EPUB 3.3, 6.3; EPUB Accessibility,
 * displayTransformability). Colours are judged by {@link EbookColors}.
 */
final class EbookStyle {
  /** A length that does not follow the size of type; zero is of any size. */
  private static final Pattern FIXED =
      Pattern.compile(
          "(?<![\\w.#-])-?(?:\\d*\\.)?\\d*[1-9]\\d*(?:\\.\\d+)?(px|pt|pc|cm|mm|in|q)\\b");

  /** A length of type wider than two sizes of it. */
  private static final Pattern EM = Pattern.compile("^(\\d*\\.?\\d+)r?em$");

  private static final double WIDEST_MARGIN = 2;

  private static final Pattern LINES =
      Pattern.compile("(border|outline|column-rule|text-shadow|box-shadow).*");

  private static final Set<String> FORCED =
      Set.of("always", "left", "right", "page", "recto", "verso");

  /** The prefixed properties EPUB 3.3 lists (E-65). */
  private static final Set<String> PREFIXED =
      Set.of(
          "-epub-hyphens",
          "-epub-line-break",
          "-epub-ruby-position",
          "-epub-text-align-last",
          "-epub-text-combine",
          "-epub-text-combine-horizontal",
          "-epub-text-emphasis",
          "-epub-text-emphasis-color",
          "-epub-text-emphasis-position",
          "-epub-text-emphasis-style",
          "-epub-text-orientation",
          "-epub-text-transform",
          "-epub-text-underline-position",
          "-epub-word-break",
          "-epub-writing-mode");

  private final Diagnostics diagnostics;

  EbookStyle(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(Sheet sheet) {
    for (AtRule rule : sheet.atRules()) {
      if (rule.name().equals("media") && rule.prelude().contains("amzn")) {
        diagnostics.report(Code.STYLE_MEDIA, rule.span().start(), rule);
      }
    }
    for (Rule rule : sheet.rules()) {
      if (reachesEbook(rule)) {
        rule.declarations().forEach(declaration -> check(declaration, rule));
      }
    }
  }

  /** Whether no at-rule around it is for paper only. */
  static boolean reachesEbook(Rule rule) {
    return rule.within().stream()
        .noneMatch(
            outer ->
                outer.name().equals("media") && outer.prelude().equals("print")
                    || outer.name().equals("page"));
  }

  private void check(Declaration declaration, Rule rule) {
    switch (declaration.property()) {
      case "direction", "unicode-bidi" -> report(Code.STYLE_DIRECTION, declaration);
      case "position" -> reportIf("fixed|absolute", Code.STYLE_OUT_OF_FLOW, declaration);
      case "overflow", "overflow-x", "overflow-y", "overflow-block", "overflow-inline" ->
          reportIf("hidden|clip", Code.STYLE_CLIPPED, declaration);
      case "text-align", "text-align-last" ->
          reportIf("justify", Code.STYLE_JUSTIFIED, declaration);
      case "height", "max-height" -> height(declaration, rule);
      case "page-break-before", "page-break-after" -> pageBreak(declaration, rule);
      case "break-before", "break-after" -> pageBreak(declaration, rule);
      case "margin", "margin-left", "margin-right", "margin-inline" -> margin(declaration);
      default -> prefix(declaration);
    }
    if (!LINES.matcher(declaration.property()).matches()
        && FIXED.matcher(declaration.value()).find()) {
      report(Code.STYLE_FIXED_SIZE, declaration);
    }
  }

  /** A box whose height is fixed cannot grow with its text; an image is no such box. */
  private void height(Declaration declaration, Rule rule) {
    boolean none = declaration.value().matches("0(\\.0+)?([a-z]+|%)?");
    boolean fixed = FIXED.matcher(declaration.value()).find();
    boolean text = !rule.selectors().stream().allMatch(EbookStyle::selectsImages);
    if (text && (none || fixed)) {
      report(Code.STYLE_CLIPPED, declaration);
    }
  }

  private static boolean selectsImages(Selector selector) {
    return selector.subject().stream().anyMatch(Set.of("img", "svg")::contains);
  }

  private void pageBreak(Declaration declaration, Rule rule) {
    String property = declaration.property();
    String other = property.startsWith("page-") ? property.substring(5) : "page-" + property;
    if (FORCED.contains(declaration.value()) && !rule.declares(other)) {
      diagnostics.report(Code.STYLE_BREAK_ONCE, declaration.span().start(), declaration, other);
    }
  }

  private void margin(Declaration declaration) {
    for (String side : sides(declaration.value().split("\\s+"))) {
      Matcher length = EM.matcher(side);
      if (length.matches() && Double.parseDouble(length.group(1)) > WIDEST_MARGIN) {
        report(Code.STYLE_SIDE_MARGIN, declaration);
      }
    }
  }

  /** Right and left, of one to four values (CSS 2.1, 8.3). */
  private static List<String> sides(String[] values) {
    return switch (values.length) {
      case 1 -> List.of(values[0]);
      case 4 -> List.of(values[1], values[3]);
      default -> List.of(values[1]);
    };
  }

  private void prefix(Declaration declaration) {
    String property = declaration.property();
    if (property.startsWith("-epub-") && !PREFIXED.contains(property)) {
      diagnostics.report(Code.STYLE_PREFIX, declaration.span().start(), property);
    }
  }

  private void reportIf(String value, Code code, Declaration declaration) {
    if (declaration.value().matches("(?s)(.*\\s)?(" + value + ")(\\s.*)?")) {
      report(code, declaration);
    }
  }

  private void report(Code code, Declaration declaration) {
    diagnostics.report(code, declaration.span().start(), declaration);
  }
}
