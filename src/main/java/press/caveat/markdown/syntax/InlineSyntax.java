package press.caveat.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * A sign of running text that the parser asks about wherever its first character stands. It has no
 * state, so it is its own factory.
 */
abstract class InlineSyntax
    implements Parser.ParserExtension, InlineParserExtensionFactory, InlineParserExtension {
  private final String first;

  /**
   * @param first the character it begins with
   */
  InlineSyntax(char first) {
    this.first = String.valueOf(first);
  }

  /** Reads the sign if it stands here and moves on behind it; whether it does. */
  @Override
  public abstract boolean parse(LightInlineParser parser);

  @Override
  public CharSequence getCharacters() {
    return first;
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    return this;
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserExtensionFactory(this);
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
