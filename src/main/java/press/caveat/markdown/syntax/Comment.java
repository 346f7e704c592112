package press.caveat.markdown.syntax;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * A comment in running text, as CommonMark 0.31 (6.6) reads it. The parser's own rule is that of
 * 0.30, by which a comment that holds two hyphens is text: an author's note would be printed.
 */
public final class Comment extends InlineSyntax {
  private static final Pattern COMMENT = Pattern.compile("^<!--(?:>|->|(?s:.)*?-->)");

  public Comment() {
    super('<');
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence comment = parser.match(COMMENT);
    if (comment != null) {
      parser.appendNode(new HtmlInlineComment(comment));
    }
    return comment != null;
  }
}
