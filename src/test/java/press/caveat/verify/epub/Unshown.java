package press.caveat.verify.epub;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Kinds of tricks that this one browser, looking at one page, does not show: the judge thinks of
 * other engines, devices and listeners too. Each names its rules or what its tricks are written
 * with; no single trick is named.
 */
enum Unshown {
  THE_PACKAGE(
      "where the page stands in the book, and what its lists say",
      Set.of(
          "epub-container",
          "epub-package",
          "epub-notice-place",
          "epub-notice-start",
          "epub-notice-listed"),
      "a chapter without|not in the spine|long introduction"),
  LATER("what may change the page afterwards or elsewhere", Set.of("epub-closed"), ""),
  LISTENING(
      "what voices make of names, roles and speech properties",
      Set.of("css-heard", "epub-notice-elements"),
      ""),
  UNSEEN_LETTERS(
      "letters that draw nothing or break words for a search", Set.of("epub-notice-letters"), ""),
  UNKNOWN_FONTS(
      "fonts of other machines, and fonts that draw other letters", Set.of("css-font"), ""),
  BEYOND_THE_JUDGE("what the judge says it cannot judge", Set.of("css-not-judged"), ""),
  OTHER_ENGINES(
      "rules and properties only other engines follow",
      Set.of(),
      "amzn|@-vendor|@-moz|-ms-|unheard-of|frobnicated|@container|flow-into|line-clamp|-sticky"
          + "|text-size-adjust|small-caption|-webkit-text-decoration-line|h1 \\{ content|content: none"),
  OTHER_STATES(
      "states, devices and settings this run does not hold",
      Set.of(),
      ":hover|forced-colors|monochrome|scripting|update:|reduced-motion|max-width: 1px|alternate"
          + "|light-dark|counters\\(|hyphenate-character|-webkit-animation-name|animation: 1s both x"),
  OLDER_ENGINES(
      "a later rule rescues it, which engines without that feature do not know",
      Set.of(),
      "display: none \\}.*display: block|display: none; display:|not \\(color: nonsense\\)|:lang\\(\"en"),
  READ_AS_HTML(
      "names that differ in case or prefix are the same to a reader that parses HTML",
      Set.of(),
      "(^|\\{ )P \\{|SECTION|\\[CLASS|epub\\\\:type|<!--"),
  LATE_AT_RULES(
      "at-rules behind others, which some engines follow", Set.of(), "@import|@namespace"),
  PAPER("paper sizes, which no window has", Set.of(), "@page"),
  PICTURES("pictures, which the judge does not look into", Set.of(), "url\\(|\\.png"),
  NIGHT_READERS(
      "one colour set without the other, in a night mode that sets the other",
      Set.of(),
      "^\\.notice \\{ (color: #000|background: #fff) \\}$"),
  EXTENT(
      "lengths that harm where a text is longer or a page is cut, not in this window",
      Set.of("css-room"),
      "min-height: 900vh|padding: 70vh|contain: size|position: (absolute|relative|sticky)|line-height: \\.[25]"),
  PAINTING(
      "boxes and effects that this engine paints behind or beside the letters",
      Set.of("css-cover"),
      "mix-blend|filter:|box-reflect|mask|text-shadow|isolate-override");

  private final String reason;
  private final Set<String> rules;
  private final Pattern pattern;

  Unshown(String reason, Set<String> rules, String pattern) {
    this.reason = reason;
    this.rules = rules;
    this.pattern = Pattern.compile(pattern.isEmpty() ? "(?!)" : pattern);
  }

  boolean holds(String rule, String trick) {
    return rules.contains(rule) || pattern.matcher(trick).find();
  }

  /** Whether a browser cannot show any trick of the kind, so that none need be tried. */
  boolean isInvisible() {
    return ordinal() <= UNSEEN_LETTERS.ordinal();
  }

  String reason() {
    return reason;
  }
}
