package press.caveat.book;

/**
 * A place in the text of a book that means the same in every edition: the PDF says where its pages
 * begin with it, the EPUB puts its page-break markers there.
 *
 * <p>Editions may wrap words in elements of their own, add soft hyphens or collapse white space, so
 * neither node nor character index would survive; therefore a place counts like this:
 *
 * <ul>
 *   <li>Elements of the book carry {@link #KEY}, whose value is unique in the book ({@link
 *       PlaceKeys}).
 *   <li>Text belongs to the nearest element around it that carries a key. Elements without the
 *       attribute are transparent: {@code <p data-n="7">a <abbr>b</abbr></p>} owns "a b".
 *   <li>An element whose key is empty ({@code data-n=""}) is not of the book: an edition put it
 *       there, its text belongs to nobody and no place lies in it.
 *   <li>The offset counts the <em>significant</em> code points of the element's own text before the
 *       place, in document order. Text of keyed children does not count: in {@code <p
 *       data-n="7">one <em data-n="8">two</em> th|ree</p>} the bar is {@code (7, 5)}.
 * </ul>
 *
 * @param key the value of {@link #KEY} of the element that owns the text, or of the image, that
 *     stands at the place
 * @param offset significant code points of that element's own text before the place, from 0
 */
public record Place(String key, int offset) {
  /** The attribute that names an element. */
  public static final String KEY = "data-n";

  /** The key of the cover, which each edition draws itself. */
  public static final String COVER = "cover";

  /** The key of the heading of the contents, which each edition makes itself. */
  public static final String CONTENTS = "contents";

  /** The key of the contents' entry for the heading with this id. */
  public static String ofContents(String target) {
    return CONTENTS + "." + target;
  }

  public Place {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a place has a key");
    }
    if (offset < 0) {
      throw new IllegalArgumentException("an offset starts at 0: " + offset);
    }
  }

  /**
   * Whether a code point counts: it is no white space or space of any kind, no control and no
   * format character. Soft hyphens (U+00AD) and zero width spaces (U+200B) are format characters.
   */
  public static boolean isSignificant(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.FORMAT;
  }

  /** How many code points of the text are significant. */
  public static int significantIn(String text) {
    return (int) text.codePoints().filter(Place::isSignificant).count();
  }
}
