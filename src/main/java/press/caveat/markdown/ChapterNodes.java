package press.caveat.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import press.caveat.book.Body;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
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
        new NodeRenderingHandler<>(Text.class, this::text),
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

  /**
   * {@code [@key]} is a reference link nobody defined; everything else goes its usual way. What
   * looks like a link with a text, {@code [@one][@two]}, is two references.
   */
  private void reference(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    if (node.isDefined() || !node.getChars().toString().contains("@")) {
      context.delegateRender();
      return;
    }
    if (!node.getText().isEmpty()) {
      inBrackets(node.getText(), html);
    }
    inBrackets(node.getReference(), html);
  }

  private void inBrackets(BasedSequence text, HtmlWriter html) {
    if (text.indexOf('@') < 0) {
      html.text("[" + text.unescape() + "]");
    } else {
      Location bracket = source.at(text.getStartOffset() - 1);
      span(text.toString(), bracket, html.attr(CITE, text.toString()));
    }
  }

  /** {@code @key} outside brackets is a citation too; {@code \\@} is an at sign. */
  private void text(Text node, NodeRendererContext context, HtmlWriter html) {
    int written = 0;
    for (InTextCitation citation : InTextCitation.in(node)) {
      html.text(node.getChars().subSequence(written, citation.start()).unescape());
      Location at = source.at(node.getStartOffset() + citation.start());
      html.attr(CITE, citation.text()).attr(InTextCitation.MARK, "true");
      span(citation.text(), at, html);
      written = citation.end();
    }
    html.text(node.getChars().subSequence(written).unescape());
  }

  private static void span(String text, Location at, HtmlWriter html) {
    html.attr(Body.AT, at.line() + ":" + at.column()).withAttr().tag("span");
    html.text(text).tag("/span");
  }

  private void report(Code code, Node node, Object... arguments) {
    diagnostics.report(code, source.at(node.getStartOffset()), arguments);
  }
}
