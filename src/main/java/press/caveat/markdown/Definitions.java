package press.caveat.markdown;

import org.jsoup.nodes.Element;
import press.caveat.book.Slug;

/** Terms of a definition list can be linked to: {@code glossary.md#gloss-insomnia}. */
final class Definitions {
  private Definitions() {}

  static void apply(Tree tree) {
    for (Element term : tree.body().select("dt")) {
      if (!term.hasAttr("id")) {
        term.attr("id", "gloss-" + Slug.of(term.text()));
      }
    }
  }
}
