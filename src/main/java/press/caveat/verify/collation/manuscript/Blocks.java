package press.caveat.verify.collation.manuscript;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** The dialect's blocks, each known by how its first line begins. */
final class Blocks {
  private static final int CODE_INDENT = 4;
  private static final Pattern FENCE = Pattern.compile("(?<line>:{3,}[ \\t]*(?<what>.*?)[ \\t:]*)");
  private static final Pattern DEFINITION = Pattern.compile("(?<line>:[ \\t]+)\\S.*");
  private static final Pattern NOTE =
      Pattern.compile("(?<line>\\[\\^(?<name>[^\\]\\s]+)\\]:[ \\t]*).*");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<line>\\*\\[(?<name>[^\\[\\]]+)\\]:[ \\t]*(?<what>\\S.*))");

  private Blocks() {}

  static List<BlockParserFactory> all() {
    return List.of(
        new Start(FENCE, Blocks::fence, false),
        new Start(ABBREVIATION, Blocks::abbreviation, false),
        new Start(NOTE, line -> new Extra.Note(line.group("name")), true),
        new Start(DEFINITION, line -> new Extra.Definition(), true));
  }

  private static CustomBlock fence(Matcher line) {
    String what = line.group("what");
    if (what.isEmpty()) {
      return new Extra.Fence("", Map.of());
    }
    if (!what.startsWith("{")) {
      return new Extra.Fence(what, Map.of());
    }
    Map<String, String> values = Attribute.of(what);
    String kind = values.getOrDefault(".", "div").split(" ")[0];
    return new Extra.Fence(kind, values);
  }

  private static CustomBlock abbreviation(Matcher line) {
    return new Extra.Abbreviation(
        unescaped(line.group("name")).strip(), unescaped(line.group("what")).strip());
  }

  static String unescaped(String text) {
    return text.replaceAll("\\\\(\\p{Punct})", "$1");
  }

  /** A line of its own, or a block that goes on while lines are indented. */
  private static final class Reader extends AbstractBlockParser {
    private final CustomBlock block;
    private final boolean container;

    Reader(CustomBlock block, boolean container) {
      this.block = block;
      this.container = container;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return container;
    }

    @Override
    public boolean canContain(Block child) {
      return container;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (!container) {
        return BlockContinue.none();
      }
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      int indent = Math.min(state.getIndent(), CODE_INDENT);
      return indent < 2 ? BlockContinue.none() : BlockContinue.atColumn(state.getColumn() + indent);
    }
  }

  private record Start(Pattern first, Function<Matcher, CustomBlock> block, boolean container)
      implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= CODE_INDENT) {
        return BlockStart.none();
      }
      int from = state.getNextNonSpaceIndex();
      CharSequence content = state.getLine().getContent();
      Matcher line = first.matcher(content.subSequence(from, content.length()));
      return line.matches()
          ? BlockStart.of(new Reader(block.apply(line), container)).atIndex(from + line.end("line"))
          : BlockStart.none();
    }
  }
}
