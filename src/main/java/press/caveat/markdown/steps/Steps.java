package press.caveat.markdown.steps;

/** The order of the steps. */
public final class Steps {
  private Steps() {}

  /** Gives a freshly rendered tree its final shape. */
  public static void apply(Tree tree) {
    UnreadSigns.apply(tree);
    AttributeLists.apply(tree);
    tree.body().select("pre").forEach(code -> AttributeRules.settle(tree, code));
    Abbreviations.apply(tree);
    Headings.apply(tree);
    Figures.apply(tree);
    Tables.apply(tree);
    Divs.apply(tree);
    Tasks.apply(tree);
    Quotations.apply(tree);
    Notes.apply(tree);
    Definitions.apply(tree);
    SmartPunctuation.apply(tree);
    tree.body().select("hr").addClass("section-break");
    tree.body().select("span[" + Marks.LITERAL + "]").unwrap();
    TextNodes.join(tree.body());
    UnspacedLines.apply(tree);
  }
}
