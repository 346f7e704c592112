package press.caveat.markdown.syntax;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says what an abbreviation stands for: {@code *[WHO]: World Health Organization}. */
public final class AbbreviationDefinition extends Block {
  private static final Pattern LINE =
      Pattern.compile("^\\*\\[([^\\[\\]\\n]++)\\]:[ \\t]*+(\\S[^\\n]*+)\\n?$");
  private static final int CODE_INDENT = 4;

  private final BasedSequence abbreviation;
  private final BasedSequence expansion;

  private AbbreviationDefinition(BasedSequence abbreviation, BasedSequence expansion) {
    this.abbreviation = abbreviation;
    this.expansion = expansion;
  }

  public String abbreviation() {
    return abbreviation.unescape().strip();
  }

  public String expansion() {
    return expansion.unescape().strip();
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {abbreviation, expansion};
  }

  /** The extension to give the parser. */
  public static final class Extension implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
      builder.customBlockParserFactory(new Factory());
    }
  }

  private static final class Reader extends AbstractBlockParser {
    private final AbbreviationDefinition block;

    Reader(AbbreviationDefinition block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setCharsFromContent();
    }
  }

  private static final class Factory implements CustomBlockParserFactory {
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

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Start(options);
    }
  }

  private static final class Start extends AbstractBlockParserFactory {
    Start(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
      Matcher matcher = LINE.matcher(line);
      if (state.getIndent() >= CODE_INDENT || !matcher.matches()) {
        return BlockStart.none();
      }
      AbbreviationDefinition block =
          new AbbreviationDefinition(
              line.subSequence(matcher.start(1), matcher.end(1)),
              line.subSequence(matcher.start(2), matcher.end(2)));
      return BlockStart.of(new Reader(block)).atIndex(state.getLine().length());
    }
  }
}
