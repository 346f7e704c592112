package press.caveat.markdown.syntax;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Attributes in running text: {@code {.smallcaps}}. Braces that hold nothing like attributes are
 * text; such that begin like attributes and cannot be read are a list without {@link
 * #attributes()}.
 */
public final class AttributeList extends Node {
  /** From brace to brace on one line, quoted braces apart; bounded, so that no text is slow. */
  private static final Pattern BRACES =
      Pattern.compile("^\\{(?:[^{}\"\\n]|\"[^\"\\n]*+\"){1,1000}+\\}");

  private static final Pattern LOOKALIKE =
      Pattern.compile("^\\{[ \\t]*+(?:[#.][\\p{L}_]|-\\}|:|[A-Za-z][\\w-]{0,40}+=)");

  private final Optional<Attributes> attributes;

  private AttributeList(BasedSequence chars, Optional<Attributes> attributes) {
    super(chars);
    this.attributes = attributes;
  }

  /** What it says; empty if it cannot be read. */
  public Optional<Attributes> attributes() {
    return attributes;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** The extension to give the parser. */
  public static final class Extension extends InlineSyntax {
    public Extension() {
      super('{');
    }

    @Override
    public boolean parse(LightInlineParser parser) {
      int start = parser.getIndex();
      BasedSequence braces = parser.match(BRACES);
      if (braces != null) {
        Optional<Attributes> attributes = Attributes.parse(braces.toString());
        if (attributes.isPresent() || LOOKALIKE.matcher(braces).find()) {
          parser.appendNode(new AttributeList(braces, attributes));
          return true;
        }
        parser.setIndex(start);
      }
      BasedSequence lookalike = parser.match(LOOKALIKE);
      if (lookalike != null) {
        parser.appendNode(new AttributeList(lookalike, Optional.empty()));
      }
      return lookalike != null;
    }
  }
}
