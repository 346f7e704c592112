package press.caveat.verify.css;

/**
 * What a text must reach.
 *
 * @param contrast the least ratio to its background
 * @param size the least size, as a part of the reader's own
 * @param isWhole whether the text is a page's matter, and everything on the page is looked at; else
 *     only what stands near it
 */
public record Demand(double contrast, double size, boolean isWhole) {
  /** The notice of any book: WCAG 2.2, success criterion 1.4.3. */
  public static final Demand NOTICE = new Demand(4.5, 1, true);

  /** The notice of a book of our own: WCAG 2.2, success criterion 1.4.6. */
  public static final Demand OWN_NOTICE = new Demand(7, 1, true);

  /** The line at a chapter's head. */
  public static final Demand SHORT_NOTICE = new Demand(4.5, 0.75, false);
}
