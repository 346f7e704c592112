package press.caveat.style;

import static press.caveat.style.PrintGap.Place.AT_RULE;
import static press.caveat.style.PrintGap.Place.PROPERTY;
import static press.caveat.style.PrintGap.Place.SELECTOR;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Code;

/**
 * What openhtmltopdf 1.1.65 ignores, and what it gets wrong without saying so; the first row that
 * matches counts. {@code EngineGapsTest} holds the table against the engine.
 */
final class PrintGaps {
  private static final String ANY = "";
  private static final String BUILD = "the build does it";
  private static final String NO_WAY = "there is no other way";
  private static final String WRITE_VALUE = "write the value itself";
  private static final String FACE = "the book's fonts come in regular, bold and italic only";
  private static final String SIDES = "name the side: top, right, bottom, left";
  private static final String SIZE = "set width and height";

  private static final List<PrintGap> ALL =
      List.of(
          // At-rules.
          ignored(AT_RULE, "media", "\\(|\\band\\b|\\bnot\\b|\\bonly\\b", "ask for print only"),
          ignored(AT_RULE, "supports", ANY, "write the rules without it"),

          // Selectors; one of these drops its whole rule set.
          ignored(SELECTOR, "~|\\|\\|", ANY, "use a class, or + for the next element"),
          ignored(SELECTOR, "\\[.*\\s[is]\\]", ANY, "write the value in its own case"),
          ignored(SELECTOR, ".*\\|.*", ANY, "leave the namespace out"),
          ignored(SELECTOR, ":root", ANY, "write html"),
          wrong(SELECTOR, "::?marker", ANY, "its style is lost; use ::before of what is inside"),
          ignored(
              SELECTOR,
              "::(?!before|after|first-line|first-letter|footnote-call|footnote-marker).*",
              ANY,
              NO_WAY),
          ignored(
              SELECTOR,
              ":(?!:|before|after|first-l|link|visited|hover|focus|active|first-child|last-child"
                  + "|even|odd|lang\\(|nth-child\\(|-fs-).*",
              ANY,
              "use a class, :first-child, :last-child or :nth-child()"),

          // Values, whatever the property.
          ignored(PROPERTY, "--.*", ANY, WRITE_VALUE),
          ignored(PROPERTY, ".*", "\\b(var|env)\\(", WRITE_VALUE),
          ignored(PROPERTY, ".*", "\\b(calc|min|max|clamp|round)\\(", "work the value out"),
          ignored(PROPERTY, ".*", "(^|\\s)(initial|unset|revert|revert-layer)($|\\s)", WRITE_VALUE),
          ignored(
              PROPERTY,
              ".*",
              "(^|[\\s(-])[\\d.]+(d?v[whib]|[dsl]v[whib]|vmin|vmax|ch|q|lh|rlh|ic|cap|rex|rch|fr|dpi|dpcm|dppx)\\b",
              "use mm, pt, em, rem or %"),
          ignored(
              PROPERTY,
              ".*color.*|background|border.*|.*-shadow",
              "\\b(lab|lch|oklab|oklch|hwb|color|color-mix|device-cmyk|light-dark)\\(",
              "write the colour as #rrggbb"),
          ignored(
              PROPERTY,
              ".*color.*|background|border.*",
              "#(?:[0-9a-f]{4}|[0-9a-f]{8})\\b|\\b(currentcolor|rebeccapurple)\\b",
              "write the colour as #rrggbb"),

          // Layout.
          ignored(
              PROPERTY,
              "display",
              "flex|grid|contents|flow|ruby|run-in|\\S\\s+\\S",
              "use floats, inline-block or a table"),
          ignored(
              PROPERTY,
              "flex.*|grid.*|(align|justify|place)-(items|content|self)|(row-)?gap|order",
              ANY,
              "use floats, inline-block or a table"),
          ignored(
              PROPERTY,
              "columns|column-(width|fill|rule.*|span)",
              ANY,
              "use column-count and column-gap"),
          ignored(PROPERTY, "position", "sticky", "let it flow"),
          ignored(PROPERTY, "float|clear", "inline-|top|bottom", "use left or right"),
          ignored(PROPERTY, "overflow", "clip|auto|scroll", "let the box grow"),
          ignored(PROPERTY, "overflow-[xy].*|overflow-(inline|block)", ANY, "let the box grow"),
          ignored(PROPERTY, "(margin|padding|inset|border)-(inline|block).*|inset", ANY, SIDES),
          ignored(PROPERTY, "border-(start|end)-.*", ANY, SIDES),
          ignored(PROPERTY, "((min|max)-)?(inline|block)-size", ANY, SIZE),
          ignored(
              PROPERTY,
              "(min-|max-)?(width|height)",
              "(fit|min|max)-content|stretch|-available",
              SIZE),
          ignored(PROPERTY, "aspect-ratio|object-(fit|position)", ANY, SIZE),
          ignored(PROPERTY, "shape-.*|writing-mode|text-orientation|all", ANY, NO_WAY),
          ignored(PROPERTY, "unicode-bidi", ANY, "the language of the text decides"),
          ignored(PROPERTY, "margin-trim|line-height-step|contain.*|zoom", ANY, NO_WAY),
          ignored(PROPERTY, "image-(resolution|orientation)", ANY, "export the image again"),

          // Pages.
          ignored(PROPERTY, "break-inside", ANY, "write page-break-inside"),
          ignored(
              PROPERTY,
              "break-(before|after)",
              "^(?!auto$|column$|inherit$)",
              "write page-break-before or page-break-after"),
          ignored(PROPERTY, "page-break-(before|after)", "recto|verso", "use right or left"),
          ignored(PROPERTY, "marks|bleed", ANY, "crop marks are no matter of styles"),
          ignored(PROPERTY, "box-decoration-break", ANY, NO_WAY),
          ignored(PROPERTY, "string-set", ANY, "running heads: " + BUILD),
          ignored(PROPERTY, "content", "\\bstring\\(", "running heads: " + BUILD),
          ignored(PROPERTY, "content", "/", "write the sign alone"),
          ignored(PROPERTY, "bookmark-.*", ANY, "bookmarks: " + BUILD),
          ignored(PROPERTY, "footnote-(policy|display)", ANY, "notes: " + BUILD),
          wrong(PROPERTY, "counter-reset", "\\bpage\\b", "use -fs-page-sequence: start"),
          ignored(PROPERTY, "counter-set", ANY, "use counter-reset"),

          // Text.
          ignored(
              PROPERTY, "overflow-wrap|word-break|line-break", ANY, "use word-wrap: break-word"),
          ignored(PROPERTY, "white-space", "break-spaces", "use pre-wrap"),
          ignored(PROPERTY, "white-space-.*|text-wrap.*|text-overflow|line-clamp", ANY, NO_WAY),
          ignored(PROPERTY, "text-align", "end|match-parent", "use left or right"),
          ignored(PROPERTY, "text-align-last|text-justify|hanging-punctuation", ANY, NO_WAY),
          ignored(PROPERTY, "text-indent", "hanging|each-line", "use a negative text-indent"),
          ignored(
              PROPERTY,
              "text-decoration-.*",
              ANY,
              "use text-decoration: underline, overline or line-through"),
          ignored(
              PROPERTY,
              "text-decoration",
              "solid|double|dotted|dashed|wavy|#|rgb|[\\d.]+(px|em|pt)|from-font",
              "write only underline, overline or line-through"),
          ignored(PROPERTY, "text-emphasis.*|ruby-.*|initial-letter.*", ANY, NO_WAY),
          ignored(PROPERTY, "text-transform", "full-", "type the characters"),
          ignored(PROPERTY, "hyphenate-.*", ANY, "the build divides words by their language"),
          wrong(PROPERTY, "hyphens", ANY, "the build divides words by their language"),
          wrong(PROPERTY, "quotes", "^(?!none|inherit)", "type the quotation marks"),
          wrong(PROPERTY, "content", "\\b(open|close)-quote\\b", "type the quotation marks"),
          ignored(
              PROPERTY,
              "list-style-type",
              "^(?!none|disc|circle|square|decimal|(lower|upper)-(roman|latin|alpha)|lower-greek"
                  + "|armenian|georgian|inherit|[\"'])",
              "use decimal, lower-alpha or lower-roman"),
          wrong(
              PROPERTY,
              "list-style(-type)?",
              "\\b(lower-greek|armenian|georgian)\\b",
              "it comes out as 1, 2, 3; use decimal, lower-alpha or lower-roman"),
          wrong(PROPERTY, "list-style(-type)?", "[\"']", "no sign is drawn; use disc or square"),

          // Fonts.
          ignored(PROPERTY, "font-variant", "^(?!normal|small-caps|inherit)", FACE),
          wrong(PROPERTY, "font-variant", "small-caps", "their size is wrong; write capitals"),
          ignored(
              PROPERTY,
              "font-(feature-settings|variation-settings|variant-.*|kerning|stretch|width"
                  + "|size-adjust|synthesis.*|optical-sizing|palette|language-override)",
              ANY,
              FACE),
          ignored(PROPERTY, "font-style", "\\d", FACE),
          ignored(PROPERTY, "font-weight", "\\b(?![1-9]00\\b)\\d+", FACE),
          ignored(
              PROPERTY,
              "font",
              "^(caption|icon|menu|message-box|small-caption|status-bar|system-ui)$",
              "name size and family"),

          // Paint.
          wrong(PROPERTY, "background", "gradient\\(", "write background-image"),
          ignored(
              PROPERTY,
              "background-image",
              "(radial|conic)-gradient\\(|repeating-",
              "use linear-gradient()"),
          ignored(PROPERTY, "background-(clip|origin|blend-mode)", ANY, NO_WAY),
          ignored(PROPERTY, "background-attachment", "fixed|local", "use scroll"),
          ignored(
              PROPERTY,
              "box-shadow|text-shadow|opacity|mix-blend-mode|isolation|backdrop-filter",
              ANY,
              "use borders and plain colours"),
          ignored(PROPERTY, "filter|clip|clip-path|clip-rule|mask.*", ANY, "change the image"),
          ignored(PROPERTY, "border-image.*|outline.*", ANY, "use border"),
          ignored(
              PROPERTY,
              "transform",
              "3d|perspective|(rotate|translate|scale)[xyz]\\(",
              "use rotate(), scale(), translate() or skew()"),
          ignored(
              PROPERTY,
              "rotate|scale|translate|perspective.*|transform-(style|box)|backface-visibility",
              ANY,
              "use transform"),
          ignored(PROPERTY, "color-scheme|forced-color-adjust|(print-)?color-adjust", ANY, NO_WAY),
          ignored(
              PROPERTY,
              "transition.*|animation.*|will-change|user-select|pointer-events|resize|speak.*"
                  + "|scroll-.*|appearance",
              ANY,
              "paper does not move"),
          ignored(PROPERTY, "-(webkit|moz|ms|o|epub)-.*", ANY, "write it without the prefix"));

  private PrintGaps() {}

  /** The gap a part of a style sheet falls into. */
  static Optional<PrintGap> find(PrintGap.Place place, String name, String value) {
    return ALL.stream().filter(gap -> gap.place() == place && gap.matches(name, value)).findFirst();
  }

  /** Whether a row of the table names the property. */
  static boolean names(String property) {
    return ALL.stream()
        .filter(gap -> gap.place() == PROPERTY && !gap.name().pattern().startsWith("."))
        .anyMatch(gap -> gap.name().matcher(property).matches());
  }

  static List<PrintGap> all() {
    return ALL;
  }

  private static PrintGap ignored(PrintGap.Place place, String name, String value, String instead) {
    return gap(Code.STYLE_PRINT_IGNORED, place, name, value, instead);
  }

  private static PrintGap wrong(PrintGap.Place place, String name, String value, String instead) {
    return gap(Code.STYLE_PRINT_WRONG, place, name, value, instead);
  }

  private static PrintGap gap(
      Code code, PrintGap.Place place, String name, String value, String instead) {
    return new PrintGap(code, place, Pattern.compile(name), Pattern.compile(value), instead);
  }
}
