package press.caveat.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.markdown.steps.Marks;
import press.caveat.markdown.syntax.AbbreviationDefinition;
import press.caveat.markdown.syntax.AttributeList;
import press.caveat.markdown.syntax.Attributes;
import press.caveat.markdown.syntax.FencedDiv;
import press.caveat.source.CharacterCheck;
import press.caveat.source.SourceFile;

/**
 * Writes the nodes whose XHTML differs from CommonMark's, and refuses raw HTML. Code is written by
 * {@link CodeNodes}, links and citations by {@link LinkNodes}.
 */
final class ChapterNodes implements NodeRenderer {
  private final SourceFile source;
  private final Diagnostics diagnostics;

  ChapterNodes(SourceFile source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(FencedDiv.class, this::div),
        new NodeRenderingHandler<>(AttributeList.class, this::attributeList),
        new NodeRenderingHandler<>(AbbreviationDefinition.class, this::abbreviation),
        new NodeRenderingHandler<>(Image.class, this::image),
        new NodeRenderingHandler<>(ImageRef.class, this::imageReference),
        new NodeRenderingHandler<>(HtmlBlock.class, this::htmlBlock),
        new NodeRenderingHandler<>(HtmlCommentBlock.class, this::htmlBlock),
        new NodeRenderingHandler<>(HtmlInline.class, this::htmlInline),
        new NodeRenderingHandler<>(HtmlEntity.class, this::entity),
        new NodeRenderingHandler<>(HtmlInlineComment.class, (node, c, html) -> {}));
  }

  /** Comments reach nobody; whatever stands beside or is swallowed by one is refused. */
  private void htmlBlock(Node node, NodeRendererContext context, HtmlWriter html) {
    String rest = RawHtml.withoutComments(node.getChars().toString());
    if (rest.startsWith("<!--")) {
      report(Code.COMMENT_UNCLOSED, node);
    } else if (!rest.isEmpty()) {
      report(Code.RAW_HTML, node, RawHtml.shown(rest));
    }
  }

  private void htmlInline(HtmlInline node, NodeRendererContext context, HtmlWriter html) {
    if (RawHtml.isLineBreak(node.getChars().toString())) {
      html.tagVoid("br");
    } else {
      report(Code.RAW_HTML, node, RawHtml.shown(node.getChars().toString()));
    }
  }

  /** {@code &#x202e;} is as invisible as the character. */
  private void entity(HtmlEntity node, NodeRendererContext context, HtmlWriter html) {
    org.jsoup.parser.Parser.unescapeEntities(node.getChars().toString(), false)
        .codePoints()
        .forEach(c -> CharacterCheck.report(c, source.at(node.getStartOffset()), diagnostics));
    context.delegateRender();
  }

  private void div(FencedDiv node, NodeRendererContext context, HtmlWriter html) {
    Optional<Attributes> attributes = Attributes.parse(node.attributes().toString());
    if (!node.isClosed()) {
      report(Code.DIV_UNCLOSED, node, "::: " + node.attributes());
    }
    if (attributes.isEmpty()) {
      report(Code.ATTRIBUTES_MALFORMED, node, node.attributes());
    }
    String kind = attributes.map(a -> String.join(" ", a.classes())).orElse("");
    html.attr(Marks.DIV, kind.split(" ")[0]);
    attributes.ifPresent(a -> write(html, a.without(kind.split(" ")[0])));
    html.srcPos(node.getChars())
        .withAttr()
        .tagLineIndent("div", () -> context.renderChildren(node));
  }

  private void attributeList(AttributeList node, NodeRendererContext context, HtmlWriter html) {
    String written = node.getChars().toString();
    if (node.attributes().isEmpty()) {
      report(Code.ATTRIBUTES_MALFORMED, node, written);
      return;
    }
    html.attr(Marks.ATTRIBUTES, written);
    write(html, node.attributes().get());
    html.srcPos(node.getChars()).withAttr().tag("span").tag("/span");
  }

  static void write(HtmlWriter html, Attributes attributes) {
    if (!attributes.id().isEmpty()) {
      html.attr("id", attributes.id());
    }
    if (!attributes.classes().isEmpty()) {
      html.attr("class", String.join(" ", attributes.classes()));
    }
    attributes.values().forEach((key, value) -> html.attr(Marks.VALUE + key, value));
  }

  private void abbreviation(
      AbbreviationDefinition node, NodeRendererContext context, HtmlWriter html) {
    html.attr(Marks.ABBREVIATION, node.abbreviation());
    html.srcPos(node.getChars()).withAttr().tag("div");
    html.text(node.expansion()).tag("/div");
  }

  private void image(Image node, NodeRendererContext context, HtmlWriter html) {
    image(node, node.getUrl(), node.getTitle(), context, html);
  }

  private void imageReference(ImageRef node, NodeRendererContext context, HtmlWriter html) {
    Reference definition =
        node.isDefined()
            ? node.getReferenceNode(Parser.REFERENCES.get(context.getOptions()))
            : null;
    if (definition != null) {
      image(node, definition.getUrl(), definition.getTitle(), context, html);
    } else {
      if (!node.getText().isEmpty()) {
        report(Code.LINK_UNDEFINED, node, node.getChars());
      }
      context.delegateRender();
    }
  }

  /** Caption and alternative text are two things: the caption goes beside the image. */
  private static void image(
      Node node,
      BasedSequence address,
      BasedSequence title,
      NodeRendererContext context,
      HtmlWriter html) {
    String url = context.resolveLink(LinkType.IMAGE, address.unescape(), null).getUrl();
    html.attr("class", Marks.IMAGE).withAttr(AttributablePart.NODE_POSITION).tag("span");
    if (title.isNotNull()) {
      html.attr(Marks.TITLE, title.unescape());
    }
    html.attr("src", url).srcPos(node.getChars()).withAttr().tagVoid("img");
    html.attr("class", "caption").withAttr(AttributablePart.NODE_POSITION).tag("span");
    context.renderChildren(node);
    html.tag("/span").tag("/span");
  }

  private void report(Code code, Node node, Object... arguments) {
    diagnostics.report(code, source.at(node.getStartOffset()), arguments);
  }
}
