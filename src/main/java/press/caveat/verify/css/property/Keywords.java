package press.caveat.verify.css.property;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The keywords engines know for the properties the judge computes. */
final class Keywords {
  private static final Set<String> LISTS =
      Set.of("display", "text-indent", "text-decoration-line", "unicode-bidi", "overflow-x");

  private Keywords() {}

  /** Whether the property takes several words. */
  static boolean isList(String longhand) {
    return LISTS.contains(longhand);
  }

  static Map<String, Set<String>> byProperty() {
    Map<String, Set<String>> words = new HashMap<>();
    put(
        words,
        "display",
        "none block inline inline-block list-item run-in table inline-table table-row"
            + " table-row-group table-header-group table-footer-group table-cell table-caption"
            + " table-column table-column-group flex inline-flex grid inline-grid flow flow-root"
            + " contents ruby ruby-base ruby-text ruby-base-container ruby-text-container math"
            + " -webkit-box -webkit-inline-box -moz-box -webkit-flex -ms-flexbox compact marker"
            + " grid-lanes inline-grid-lanes");
    put(words, "visibility", "visible hidden collapse");
    put(words, "position", "static relative absolute fixed sticky -webkit-sticky page");
    put(words, "float", "none left right inline-start inline-end footnote");
    put(words, "overflow-x", "visible hidden scroll auto clip overlay paged-x paged-y");
    put(words, "overflow-y", "visible hidden scroll auto clip overlay paged-x paged-y");
    put(words, "content-visibility", "visible hidden auto");
    put(words, "direction", "ltr rtl");
    put(
        words,
        "unicode-bidi",
        "normal embed isolate bidi-override isolate-override plaintext -webkit-isolate"
            + " -webkit-plaintext -webkit-isolate-override");
    put(
        words,
        "writing-mode",
        "horizontal-tb vertical-rl vertical-lr sideways-rl sideways-lr lr lr-tb rl rl-tb tb tb-rl"
            + " tb-lr");
    put(words, "flex-direction", "row row-reverse column column-reverse");
    put(words, "flex-wrap", "nowrap wrap wrap-reverse");
    put(
        words,
        "text-decoration-line",
        "none underline overline line-through blink spelling-error grammar-error");
    put(words, "text-decoration-thickness", "auto from-font");
    put(words, "white-space", "normal nowrap pre pre-wrap pre-line break-spaces");
    put(words, "text-wrap-mode", "wrap nowrap");
    putLengths(words);
    return words;
  }

  private static void putLengths(Map<String, Set<String>> words) {
    put(
        words,
        "font-size",
        "xx-small x-small small medium large x-large xx-large xxx-large smaller larger math");
    put(words, "line-height", "normal");
    put(words, "letter-spacing", "normal");
    put(words, "word-spacing", "normal");
    put(words, "text-indent", "hanging each-line");
    put(
        words,
        "vertical-align",
        "baseline sub super top text-top middle bottom text-bottom -webkit-baseline-middle");
    for (String side : new String[] {"left", "right", "top", "bottom"}) {
      put(words, side, "auto");
      put(words, "margin-" + side, "auto");
      put(words, "border-" + side + "-width", "thin medium thick");
    }
    for (String size : new String[] {"width", "height"}) {
      String fit =
          " min-content max-content fit-content stretch -webkit-fill-available -moz-available"
              + " -webkit-fit-content -moz-fit-content -webkit-max-content -moz-max-content"
              + " -webkit-min-content -moz-min-content";
      put(words, size, "auto" + fit);
      put(words, "min-" + size, "auto none" + fit);
      put(words, "max-" + size, "none" + fit);
    }
    put(words, "outline-width", "thin medium thick");
    put(words, "-webkit-text-stroke-width", "thin medium thick");
    put(words, "text-underline-offset", "auto");
    put(words, "column-width", "auto");
    put(words, "column-count", "auto");
    put(words, "column-gap", "normal");
    put(words, "row-gap", "normal");
    put(words, "z-index", "auto");
    put(words, "zoom", "normal reset document");
    put(words, "font-size-adjust", "none from-font");
    put(words, "outline-color", "invert");
    put(words, "outline-style", "none auto dotted dashed solid double groove ridge inset outset");
  }

  private static void put(Map<String, Set<String>> words, String property, String keywords) {
    words.put(property, Set.of(keywords.split(" ")));
  }
}
