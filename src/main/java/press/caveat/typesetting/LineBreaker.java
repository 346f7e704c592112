package press.caveat.typesetting;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: Java's rules for it, which the engine uses, less what a typographer does
 * not do. Java ends lines at {@code we’|ll}, {@code e.|g.}, {@code word|(s)}, {@code 10°|C}, {@code
 * 3:|15}, before a dash and before a German closing quote; the engine adds {@code and|/or}.
 *
 * <p>So inside a chunk without spaces only these ends are left:
 *
 * <ul>
 *   <li>after a soft hyphen or a zero width space;
 *   <li>after a hyphen or dash between words, but not before digits ({@code COVID-19}, {@code
 *       5–10}) and not when the dash begins the chunk, as a minus does;
 *   <li>wherever Java has one in an address, which must not stick out of the page;
 *   <li>where a script writes without spaces, but not before dots of omission.
 * </ul>
 *
 * <p>Between chunks, no line begins with a dash that stands between spaces. The rules are those of
 * the root locale, whatever the machine's. One instance serves one rendering.
 */
final class LineBreaker implements FSTextBreaker {
  /** An address is longer than this, {@code and/or} and {@code 22/11/2026} are not; characters. */
  private static final int LONG = 20;

  private static final char ELLIPSIS = '\u2026';

  private final FSTextBreaker rules =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public void setText(String text) {
    this.text = text;
    rules.setText(text);
  }

  @Override
  public int next() {
    int at = rules.next();
    while (at > 0 && at < text.length() && !isAllowed(at)) {
      at = rules.next();
    }
    return at;
  }

  private boolean isAllowed(int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (JointMark.isPart(before) || JointMark.isPart(after)) {
      return false;
    }
    if (Character.isWhitespace(before) || Character.isSpaceChar(before)) {
      return !(isDash(after) && isSpaceAt(at + 1));
    }
    if (before == '\u00AD' || before == '\u200B') {
      return true;
    }
    if (isUnspaced(before) || isUnspaced(after) || isFullWidthSign(before)) {
      return after != ELLIPSIS;
    }
    return isDash(before) && isDashBetweenWords(at)
        || !isMarkAround(before) && !isMarkAround(after) && isAddress(at);
  }

  private static boolean isDash(int codePoint) {
    return Character.getType(codePoint) == Character.DASH_PUNCTUATION;
  }

  private boolean isDashBetweenWords(int at) {
    int first = at - 1;
    while (first > 0 && isDash(text.charAt(first))) {
      first--;
    }
    int left = text.charAt(first);
    int right = text.codePointAt(at);
    boolean word = !isDash(left) && !Character.isSpaceChar(left) && !isOpening(left);
    return word && (Character.isLetter(right) || isOpening(right) && !isSpaceAt(at + 1));
  }

  /** A mark that opens. Typographic quotes are among them: some languages close with them too. */
  private static boolean isOpening(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private boolean isSpaceAt(int index) {
    return index >= text.length()
        || Character.isWhitespace(text.charAt(index))
        || Character.isSpaceChar(text.charAt(index));
  }

  /** Quotes and brackets stand around an address, not in it. */
  private static boolean isMarkAround(int codePoint) {
    return codePoint == '"'
        || isOpening(codePoint)
        || Character.getType(codePoint) == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /** Whether the chunk is an address, a path or a name as long as one: it must not stay whole. */
  private boolean isAddress(int at) {
    int start = at;
    while (start > 0 && !endsChunkAt(start - 1)) {
      start--;
    }
    int end = at;
    while (!endsChunkAt(end)) {
      end++;
    }
    String chunk = text.substring(start, end);
    return chunk.contains("//") || chunk.length() > LONG && !isWords(chunk);
  }

  private boolean endsChunkAt(int index) {
    return isSpaceAt(index)
        || isUnspaced(text.charAt(index))
        || isFullWidthSign(text.charAt(index));
  }

  /** Words that dashes join are long, too, and no address. */
  private static boolean isWords(String chunk) {
    return chunk.chars().noneMatch(c -> c == '/' || c == '.' || c == '@');
  }

  /** The punctuation of Chinese and Japanese; Java knows which of it begins or ends no line. */
  private static boolean isFullWidthSign(int codePoint) {
    return codePoint >= 0x3001 && codePoint <= 0x303F || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
  }

  /** Letters of the scripts whose lines may end between any two of them, or by dictionary. */
  private static boolean isUnspaced(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR, TIBETAN ->
          true;
      default -> false;
    };
  }
}
