package press.caveat.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.superscript.SuperscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import press.caveat.book.Body;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.language.Words;
import press.caveat.source.SourceFile;

/** Reads one Markdown file of the dialect. Configured once, used for every file of a book. */
public final class MarkdownChapter {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  AttributesExtension.create(),
                  FootnoteExtension.create(),
                  TablesExtension.create(),
                  DefinitionExtension.create(),
                  TypographicExtension.create(),
                  AbbreviationExtension.create(),
                  StrikethroughSubscriptExtension.create(),
                  SuperscriptExtension.create(),
                  new FencedDivParser.Extension()))
          .set(Parser.LINKS_ALLOW_MATCHED_PARENTHESES, true)
          .set(Parser.HTML_BLOCK_DEEP_PARSER, false)
          .set(TablesExtension.WITH_CAPTION, false)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
          .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
          .set(HtmlRenderer.SUPPRESSED_LINKS, "")
          .toImmutable();

  private final Words words;
  private final Diagnostics diagnostics;

  public MarkdownChapter(Words words, Diagnostics diagnostics) {
    this.words = words;
    this.diagnostics = diagnostics;
  }

  /**
   * The file's content as XHTML. References to other files, citations and cross-references are
   * still as written; figures and tables carry no numbers yet.
   *
   * @param section the id of the section it becomes, which ids made from text begin with
   */
  public Element read(SourceFile file, String section) {
    Document document = Parser.builder(OPTIONS).build().parse(file.text());
    checkNotes(document, file);
    checkAttributes(document, file);
    HtmlRenderer renderer =
        HtmlRenderer.builder(OPTIONS)
            .nodeRendererFactory(options -> new ChapterNodes(file, diagnostics))
            .attributeProviderFactory(positions(file))
            .build();
    Element body = Jsoup.parseBodyFragment(renderer.render(document)).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    Tree tree = new Tree(body, section, file.name(), words, diagnostics);
    Headings.apply(tree);
    Figures.apply(tree);
    Tables.apply(tree);
    Divs.apply(tree);
    Notes.apply(tree);
    Definitions.apply(tree);
    return body;
  }

  private void checkNotes(Document document, SourceFile file) {
    for (Node node : document.getDescendants()) {
      if (node instanceof Footnote note && !note.isDefined()) {
        diagnostics.report(Code.NOTE_UNDEFINED, file.at(node.getStartOffset()), note.getText());
      }
      if (node instanceof FootnoteBlock note
          && note.getFirstReferenceOffset() == Integer.MAX_VALUE) {
        diagnostics.report(Code.NOTE_UNUSED, file.at(node.getStartOffset()), note.getText());
      }
    }
  }

  /** The parser takes any braces for attributes and would swallow what it cannot read in them. */
  private void checkAttributes(Document document, SourceFile file) {
    for (Node node : document.getDescendants()) {
      if (node instanceof AttributesNode
          && Attributes.parse(node.getChars().toString()).isEmpty()) {
        diagnostics.report(
            Code.ATTRIBUTES_MALFORMED, file.at(node.getStartOffset()), node.getChars());
      }
    }
  }

  private static IndependentAttributeProviderFactory positions(SourceFile file) {
    return new IndependentAttributeProviderFactory() {
      @Override
      public AttributeProvider apply(LinkResolverContext context) {
        return (node, part, attributes) -> {
          Location at = file.at(node.getStartOffset());
          if (!attributes.contains(Body.AT)) {
            attributes.replaceValue(Body.AT, at.line() + ":" + at.column());
          }
          if (node instanceof Heading heading && heading.isExplicitAnchorRefId()) {
            attributes.replaceValue("id", heading.getAnchorRefId());
          }
        };
      }
    };
  }
}
