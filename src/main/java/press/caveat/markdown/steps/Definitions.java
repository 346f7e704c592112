package press.caveat.markdown.steps;

/** Terms of a definition list can be linked to: {@code glossary.md#gloss-insomnia}. */
final class Definitions {
  private Definitions() {}

  static void apply(Tree tree) {
    IdNames names = new IdNames(tree);
    tree.body().select("dt").forEach(term -> names.name(term, "gloss-"));
  }
}
