package press.caveat.book;

import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Location;

/** Where an element of a body comes from. */
public final class Places {
  private Places() {}

  /** The place of the element or of the nearest one around it that has a place in {@code file}. */
  public static Location of(Element element, String file) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr(Body.AT)) {
        String[] at = e.attr(Body.AT).split(":");
        return new Location(file, Integer.parseInt(at[0]), Integer.parseInt(at[1]));
      }
    }
    return Location.startOf(file);
  }
}
