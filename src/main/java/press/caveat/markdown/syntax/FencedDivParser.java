package press.caveat.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises {@link FencedDiv}s. */
public final class FencedDivParser extends AbstractBlockParser {
  private static final Pattern OPENING = Pattern.compile("^:{3,}[ \\t]*(\\S.*?)[ \\t]*:*[ \\t]*$");
  private static final Pattern CLOSING = Pattern.compile("^:{3,}[ \\t]*$");

  private final FencedDiv block;

  private FencedDivParser(BasedSequence attributes) {
    this.block = new FencedDiv(attributes);
  }

  /** The extension to give the parser. */
  public static final class Extension extends BlockSyntax {
    public Extension() {
      super(OPENING);
    }

    @Override
    BlockStart start(BasedSequence line, Matcher groups) {
      return BlockStart.of(new FencedDivParser(line.subSequence(groups.start(1), groups.end(1))));
    }
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser child, Block childBlock) {
    return true;
  }

  /**
   * A closing fence ends the innermost open block, and none at all inside fenced code. Its line is
   * swallowed, which ends a paragraph before it as a blank line would; the block itself is left at
   * the next line, because the parser can finish no block that still has open ones inside.
   */
  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (block.isClosed()) {
      return BlockContinue.none();
    }
    if (BlockSyntax.isAt(state, CLOSING) && innermost(state) == this) {
      block.close();
      return BlockContinue.atIndex(state.getLine().length());
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }

  private static BlockParser innermost(ParserState state) {
    List<BlockParser> parsers = state.getActiveBlockParsers();
    for (int i = parsers.size() - 1; i >= 0; i--) {
      BlockParser parser = parsers.get(i);
      boolean open = parser instanceof FencedDivParser div && !div.block.isClosed();
      if (open || parser instanceof FencedCodeBlockParser) {
        return parser;
      }
    }
    throw new AssertionError("a fenced block that continues is open");
  }
}
