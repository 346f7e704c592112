package press.caveat.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says what an abbreviation stands for: {@code *[WHO]: World Health Organization}. */
public final class AbbreviationDefinition extends Block {
  private static final Pattern LINE =
      Pattern.compile("^\\*\\[([^\\[\\]\\n]++)\\]:[ \\t]*+(\\S[^\\n]*+)\\n?$");

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
  public static final class Extension extends BlockSyntax {
    public Extension() {
      super(LINE);
    }

    @Override
    BlockStart start(BasedSequence line, Matcher groups) {
      return BlockStart.of(
          new Reader(
              new AbbreviationDefinition(
                  line.subSequence(groups.start(1), groups.end(1)),
                  line.subSequence(groups.start(2), groups.end(2)))));
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
}
