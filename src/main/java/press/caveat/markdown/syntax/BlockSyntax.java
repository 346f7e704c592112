package press.caveat.markdown.syntax;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block known by its first line, which the parser asks about at every line. It has no state, so
 * it is its own factory.
 */
abstract class BlockSyntax
    implements Parser.ParserExtension, CustomBlockParserFactory, BlockParserFactory {
  private static final int CODE_INDENT = 4;

  private final Pattern opening;

  /**
   * @param opening what its first line matches, without the spaces before it
   */
  BlockSyntax(Pattern opening) {
    this.opening = opening;
  }

  /** The reader of the block that begins with a line of these groups. */
  abstract BlockStart start(BasedSequence line, Matcher groups);

  /** Whether the line, but for spaces too few to make it code, is one of {@code pattern}. */
  static boolean isAt(ParserState state, Pattern pattern) {
    return state.getIndent() < CODE_INDENT && pattern.matcher(line(state)).matches();
  }

  private static BasedSequence line(ParserState state) {
    return state.getLine().subSequence(state.getNextNonSpaceIndex());
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = line(state);
    Matcher groups = opening.matcher(line);
    return isAt(state, opening) && groups.matches()
        ? start(line, groups).atIndex(state.getLine().length())
        : BlockStart.none();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return this;
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(this);
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

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
