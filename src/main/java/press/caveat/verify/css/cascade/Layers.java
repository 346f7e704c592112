package press.caveat.verify.css.cascade;

import java.util.ArrayList;
import java.util.List;

/** The order of cascade layers: by first mention, a layer's own layers before the layer itself. */
final class Layers {
  private final List<String> order = new ArrayList<>();
  private int anonymous;

  List<String> order() {
    return List.copyOf(order);
  }

  /** Enters a layer that stands in another; its full name. */
  String enter(String outer, String name) {
    String own = name.isEmpty() ? "(" + ++anonymous + ")" : name;
    String full = outer.isEmpty() ? own : outer + "." + own;
    mention(full);
    return full;
  }

  private void mention(String full) {
    if (order.contains(full)) {
      return;
    }
    int dot = full.lastIndexOf('.');
    if (dot < 0) {
      order.add(full);
      return;
    }
    String outer = full.substring(0, dot);
    mention(outer);
    order.add(order.indexOf(outer), full);
  }
}
