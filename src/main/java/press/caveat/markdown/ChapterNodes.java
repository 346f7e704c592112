package press.caveat.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.Set;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;

/** Writes the nodes whose XHTML differs from CommonMark's, and refuses raw HTML. */
final class ChapterNodes implements NodeRenderer {
  /** Kind of a fenced block, for the steps. */
  static final String DIV = "data-div";

  /** What an unresolved reference in brackets says: a citation or a cross-reference. */
  static final String CITE = "data-cite";

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
        new NodeRenderingHandler<>(Image.class, this::image),
        new NodeRenderingHandler<>(LinkRef.class, this::reference),
        new NodeRenderingHandler<>(HtmlBlock.class, (node, c, html) -> rawHtml(node)),
        new NodeRenderingHandler<>(HtmlInline.class, (node, c, html) -> rawHtml(node)),
        new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, c, html) -> {}),
        new NodeRenderingHandler<>(HtmlInlineComment.class, (node, c, html) -> {}));
  }

  private void rawHtml(Node node) {
    String html = node.getChars().trim().toString();
    String shown = html.length() <= 40 ? html : html.substring(0, 40) + "…";
    report(Code.RAW_HTML, node, shown.replace('\n', ' '));
  }

  private void div(FencedDiv node, NodeRendererContext context, HtmlWriter html) {
    Optional<Attributes> attributes = Attributes.parse(node.attributes().toString());
    if (!node.isClosed()) {
      report(Code.DIV_UNCLOSED, node, "::: " + node.attributes());
    }
    if (attributes.isEmpty()) {
      report(Code.ATTRIBUTES_MALFORMED, node, node.attributes());
      return;
    }
    Optional<DivKind> kind = DivKind.of(attributes.get().classes());
    if (kind.isEmpty()) {
      report(Code.DIV_UNKNOWN, node, attributes.get().classes().get(0));
      return;
    }
    html.attr(DIV, kind.get().word());
    if (!attributes.get().id().isEmpty()) {
      html.attr("id", attributes.get().id());
    }
    attributes.get().values().forEach((key, value) -> html.attr("data-div-" + key, value));
    html.srcPos(node.getChars())
        .withAttr()
        .tagLineIndent("div", () -> context.renderChildren(node));
  }

  /** Caption and alternative text are two things: the caption goes beside the image. */
  private void image(Image node, NodeRendererContext context, HtmlWriter html) {
    String url = context.resolveLink(LinkType.IMAGE, node.getUrl().unescape(), null).getUrl();
    html.attr("class", "image").withAttr(AttributablePart.NODE_POSITION).tag("span");
    html.attr("src", url).srcPos(node.getChars()).withAttr().tagVoid("img");
    html.attr("class", "caption").withAttr(AttributablePart.NODE_POSITION).tag("span");
    context.renderChildren(node);
    html.tag("/span").tag("/span");
  }

  /** {@code [@key]} is a reference link nobody defined; everything else goes its usual way. */
  private void reference(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    if (node.isDefined() || !node.getReference().toString().contains("@")) {
      context.delegateRender();
      return;
    }
    html.attr(CITE, node.getReference().toString());
    html.srcPos(node.getChars()).withAttr().tag("span");
    html.text(node.getReference().toString());
    html.tag("/span");
  }

  private void report(Code code, Node node, Object... arguments) {
    diagnostics.report(code, source.at(node.getStartOffset()), arguments);
  }
}
