package press.caveat.typesetting;

import com.openhtmltopdf.css.parser.CounterData;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.EmptyStyle;
import com.openhtmltopdf.layout.SharedContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of elements before layout. The engine counts ({@code counter-increment}) whenever it
 * computes an element's style for the first time, so asking it too early would count everything
 * before anything is numbered. These are computed apart, and what they counted is taken back.
 */
final class ElementStyles {
  private final SharedContext shared;
  private final Map<Node, CalculatedStyle> styles = new HashMap<>();
  private final TreeSet<String> counters = new TreeSet<>();

  ElementStyles(SharedContext shared) {
    this.shared = shared;
  }

  CalculatedStyle of(Element element) {
    CalculatedStyle known = styles.get(element);
    if (known != null) {
      return known;
    }
    CalculatedStyle parent =
        element.getParentNode() instanceof Element above ? of(above) : new EmptyStyle();
    CalculatedStyle style = parent.deriveStyle(shared.getCss().getCascadedStyle(element, false));
    note(style.getCounterReset());
    note(style.getCounterIncrement());
    styles.put(element, style);
    return style;
  }

  /** All counters at 0 again, as they are before layout. */
  void resetCounters() {
    List<CounterData> zero = counters.stream().map(name -> new CounterData(name, 0)).toList();
    shared
        .getGlobalCounterContext()
        .resetCounterValue(
            new EmptyStyle() {
              @Override
              public List<CounterData> getCounterReset() {
                return zero;
              }
            });
  }

  private void note(List<CounterData> changed) {
    if (changed != null) {
      changed.forEach(counter -> counters.add(counter.getName()));
    }
  }
}
