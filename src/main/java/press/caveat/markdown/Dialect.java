package press.caveat.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.ins.InsExtension;
import com.vladsch.flexmark.ext.superscript.SuperscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import press.caveat.markdown.syntax.AbbreviationDefinition;
import press.caveat.markdown.syntax.AttributeList;
import press.caveat.markdown.syntax.Comment;
import press.caveat.markdown.syntax.FencedDivParser;

/** How the parser is set up. */
final class Dialect {
  private static final List<Extension> EXTENSIONS =
      List.of(
          FootnoteExtension.create(),
          TablesExtension.create(),
          DefinitionExtension.create(),
          StrikethroughSubscriptExtension.create(),
          SuperscriptExtension.create(),
          InsExtension.create(),
          new AbbreviationDefinition.Extension(),
          new AttributeList.Extension(),
          new Comment(),
          new FencedDivParser.Extension());

  /** CommonMark alone, as near to its specification 0.31 as the parser comes. */
  static final DataHolder COMMONMARK = options(List.of(new Comment()));

  /** CommonMark and everything the README's table adds to it. */
  static final DataHolder ALL = options(EXTENSIONS);

  private Dialect() {}

  private static DataHolder options(List<Extension> extensions) {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, extensions)
        .set(Parser.LINKS_ALLOW_MATCHED_PARENTHESES, true)
        .set(Parser.HTML_BLOCK_DEEP_PARSER, false)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
        .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
        .set(HtmlRenderer.SUPPRESSED_LINKS, "")
        .toImmutable();
  }
}
