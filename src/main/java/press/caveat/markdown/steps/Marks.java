package press.caveat.markdown.steps;

/** Attributes by which the renderer tells the steps what the source said. */
public final class Marks {
  /** Kind of a fenced block. */
  public static final String DIV = "data-div";

  /** Prefix of a key in an attribute list or of a fenced block. */
  public static final String VALUE = "data-value-";

  /** An attribute list, on an empty {@code span} where it stands; its value is the source text. */
  public static final String ATTRIBUTES = "data-attributes";

  /** Text the author escaped: no step takes it for a sign of the dialect. */
  public static final String LITERAL = "data-literal";

  /** An abbreviation's definition; its value is the abbreviation, its text what it stands for. */
  public static final String ABBREVIATION = "data-abbreviation";

  /** Words of a link or image that only a pointing device would find. */
  public static final String TITLE = "data-title";

  /** A citation or cross-reference in brackets: answered when the whole book is known. */
  public static final String CITE = "data-cite";

  /** Class of the {@code span} that holds an image and, beside it, the words in its brackets. */
  public static final String IMAGE = "image";

  /** An id made from text, which gives way to one an author wrote elsewhere in the book. */
  public static final String MADE_ID = "data-made-id";

  private Marks() {}
}
