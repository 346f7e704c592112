package press.caveat.verify.css.property;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the properties that can change what a reader sees or hears. */
public final class Properties {
  private static final Set<String> INHERITED =
      words(
          "color font-size font-family font-size-adjust line-height letter-spacing word-spacing"
              + " text-indent white-space text-wrap text-wrap-mode visibility direction"
              + " writing-mode text-orientation -webkit-text-fill-color -webkit-text-stroke-width"
              + " -webkit-text-stroke-color text-shadow text-underline-offset speak speak-as"
              + " voice-volume interactivity quotes hyphenate-character text-size-adjust color-scheme");

  private static final Set<String> OTHERS =
      words(
          "display opacity background-color background-image background-clip"
              + " background-size background-repeat"
              + " background-blend-mode content-visibility mix-blend-mode filter backdrop-filter"
              + " clip clip-path mask-image mask-border-source -webkit-mask-box-image transform"
              + " translate rotate scale zoom offset-path perspective position left right top"
              + " bottom z-index float margin-left margin-right margin-top margin-bottom"
              + " padding-left padding-right padding-top padding-bottom border-left-width"
              + " border-right-width border-top-width border-bottom-width width max-width min-width"
              + " height max-height min-height overflow-x overflow-y overflow-clip-margin"
              + " column-count column-width column-gap unicode-bidi text-decoration-line"
              + " text-decoration-thickness vertical-align outline-width outline-style"
              + " outline-color outline-offset box-shadow content animation-name order"
              + " flex-direction flex-wrap grid-area grid-row grid-column grid-row-start"
              + " grid-row-end grid-column-start grid-column-end grid-template-areas"
              + " grid-template-columns grid-template-rows grid-auto-rows -webkit-line-clamp"
              + " line-clamp max-lines block-ellipsis continue contain container-type"
              + " border-image-source border-image-slice border-image-outset"
              + " shape-inside flow-into flow-from reading-flow volume voice-family text-overflow"
              + " initial-letter line-height-step block-step-size font-feature-settings"
              + " -webkit-box-reflect list-style-type aspect-ratio border-radius row-gap border-spacing");

  private static final Map<String, String> PHYSICAL =
      Map.of(
          "inline-size", "width",
          "block-size", "height",
          "min-inline-size", "min-width",
          "max-inline-size", "max-width",
          "min-block-size", "min-height",
          "max-block-size", "max-height",
          "grid-row-gap", "row-gap",
          "overflow-inline", "overflow-x",
          "overflow-block", "overflow-y");

  /** Words with a meaning for every property. */
  public static final Set<String> WIDE =
      Set.of("inherit", "initial", "unset", "revert", "revert-layer");

  /** Longhands and shorthands that came late, so that older engines leave them out. */
  private static final Set<String> LATE = words("all inset translate rotate scale zoom");

  private Properties() {}

  private static Set<String> words(String text) {
    return Stream.of(text.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  public static boolean isInherited(String longhand) {
    return INHERITED.contains(longhand);
  }

  public static boolean isJudged(String longhand) {
    return INHERITED.contains(longhand) || OTHERS.contains(longhand);
  }

  static List<String> all() {
    return Stream.concat(INHERITED.stream(), OTHERS.stream()).sorted().toList();
  }

  /** The name without vendor prefix and in physical terms, as for text from left to right. */
  public static String plain(String name) {
    String bare = isJudged(name) ? name : name.replaceFirst("^-(webkit|moz|ms|o|epub|khtml)-", "");
    if (name.startsWith("-webkit-text-stroke") || name.equals("-webkit-mask-box-image")) {
      bare = name;
    }
    String physical =
        bare.replaceFirst("^(margin|padding|inset|border)-inline-start", "$1-left")
            .replaceFirst("^(margin|padding|inset|border)-inline-end", "$1-right")
            .replaceFirst("^(margin|padding|inset|border)-block-start", "$1-top")
            .replaceFirst("^(margin|padding|inset|border)-block-end", "$1-bottom")
            .replaceFirst("^(margin|padding|border)-start", "$1-left")
            .replaceFirst("^(margin|padding|border)-end", "$1-right")
            .replaceFirst("^inset-(left|right|top|bottom)$", "$1");
    return PHYSICAL.getOrDefault(physical, physical);
  }

  public static boolean isLate(String name) {
    return LATE.contains(name)
        || name.startsWith("-")
        || name.contains("-inline")
        || name.contains("-block")
        || name.startsWith("inset");
  }
}
