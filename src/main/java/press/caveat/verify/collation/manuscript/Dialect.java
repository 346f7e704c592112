package press.caveat.verify.collation.manuscript;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The second parser, set up for the dialect. */
final class Dialect {
  private static final Parser PARSER = parser();

  private Dialect() {}

  private static Parser parser() {
    Parser.Builder builder = Parser.builder();
    Blocks.all().forEach(builder::customBlockParserFactory);
    Phrases.contents().forEach(builder::customInlineContentParserFactory);
    Phrases.delimiters().forEach(builder::customDelimiterProcessor);
    return builder
        .linkProcessor(new Phrases.Brackets())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build();
  }

  /** The tree of one file, its front matter made blank. */
  static Node parse(String text) {
    return PARSER.parse(text);
  }
}
