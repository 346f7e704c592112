package press.caveat.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A citation in running text, outside brackets: {@code as @guo2017 found}.
 *
 * @param text {@code @key}, or {@code -@key} if the sentence names the authors itself
 * @param start its first character in the node
 * @param end the one after its last
 */
record InTextCitation(String text, int start, int end) {
  /** Attribute of the element that holds it. */
  static final String MARK = "data-cite-in-text";

  /** Not after a letter, so that e-mail addresses stay text, nor inside an address. */
  private static final Pattern CITATION =
      Pattern.compile(
          "(?<![^\\s(\\[{\"'“‘«,;:–—])-?@" + "[\\p{L}\\p{N}_]+(?:[:.#$%&+?~/-][\\p{L}\\p{N}_]+)*+");

  private static final Class<?>[] LINKS = {
    Link.class, LinkRef.class, AutoLink.class, MailLink.class
  };

  /** The citations of a text node, but not of a link's text: links do not nest. */
  static List<InTextCitation> in(Text node) {
    BasedSequence chars = node.getChars();
    if (chars.indexOf('@') < 0 || node.getAncestorOfType(LINKS) != null) {
      return List.of();
    }
    return CITATION
        .matcher(chars)
        .results()
        .filter(match -> match.start() > 0 || !followsWord(chars))
        .map(InTextCitation::of)
        .toList();
  }

  private static InTextCitation of(MatchResult match) {
    return new InTextCitation(match.group(), match.start(), match.end());
  }

  /** A node may begin in the middle of a word, after emphasis or a typographic sign. */
  private static boolean followsWord(BasedSequence chars) {
    int before = chars.getStartOffset() - 1;
    return before >= 0 && Character.isLetterOrDigit(chars.getBaseSequence().charAt(before));
  }
}
