package press.caveat.style;

import com.helger.css.property.ECSSProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.style.syntax.Declaration;
import press.caveat.style.syntax.Rule;
import press.caveat.style.syntax.Sheet;

/** Properties that no specification knows: mostly slips of the pen, which readers pass over. */
final class PropertyNames {
  /** Newer than the parser's list, or too special for it. */
  private static final Pattern NEWER =
      Pattern.compile(
          "page|inset|translate|rotate|scale|appearance|accent-color|aspect-ratio|gap|row-gap"
              + "|(margin|padding|inset|border|scroll-margin|scroll-padding)-(inline|block).*"
              + "|border-(start|end)-(start|end)-radius|(inline|block)-size|(min|max)-(inline|block)-size"
              + "|font-(display|palette|optical-sizing|variation-settings|variant-emoji)"
              + "|text-(wrap(-.*)?|align-all|anchor|size-adjust|spacing-trim|underline-offset)"
              + "|text-decoration-(skip-ink|thickness)|hyphenate-.*|initial-letter.*|line-clamp"
              + "|line-height-step|white-space-.*|math-(style|depth|shift)|image-rendering"
              + "|fill(-.*)?|stroke(-.*)?|paint-order|transform-box|place-(items|content|self)"
              + "|color-scheme|(forced|print)-color-adjust|backdrop-filter|content-visibility"
              + "|overflow-(block|inline|anchor)|overscroll-.*|user-select|offset(-.*)?");

  private static final Set<String> KNOWN = known();

  private final Diagnostics diagnostics;
  private final Map<String, String> nearest = new HashMap<>();

  PropertyNames(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  List<Explained> check(Sheet sheet) {
    List<Explained> explained = new ArrayList<>();
    for (Rule rule : sheet.rules()) {
      for (Declaration declaration : rule.declarations()) {
        if (!isKnown(declaration.property())) {
          diagnostics.report(
              Code.STYLE_PROPERTY_UNKNOWN,
              declaration.span().start(),
              declaration.property(),
              nearest.computeIfAbsent(declaration.property(), PropertyNames::nearest));
          explained.add(new Explained(declaration.property(), Set.of(), declaration.span()));
        }
      }
    }
    return explained;
  }

  /** Prefixed and custom properties are judged by the checks of the outputs. */
  private static boolean isKnown(String property) {
    return property.startsWith("-")
        || KNOWN.contains(property)
        || NEWER.matcher(property).matches()
        || PrintGaps.names(property);
  }

  private static String nearest(String property) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return KNOWN.stream()
        .filter(name -> !name.startsWith("-"))
        .min(
            Comparator.<String>comparingInt(name -> distance.apply(property, name))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static Set<String> known() {
    Set<String> names = new TreeSet<>();
    Arrays.stream(ECSSProperty.values()).map(ECSSProperty::getName).forEach(names::add);
    return names;
  }
}
