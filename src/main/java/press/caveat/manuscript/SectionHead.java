package press.caveat.manuscript;

import org.jsoup.nodes.Element;

/** The place right after a section's heading, where whoever lands on the heading meets it. */
final class SectionHead {
  private SectionHead() {}

  static void after(Element heading, Element notice) {
    Element group = heading.parent();
    (group.normalName().equals("hgroup") ? group : heading).after(notice);
  }
}
