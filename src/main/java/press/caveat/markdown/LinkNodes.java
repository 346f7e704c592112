package press.caveat.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import press.caveat.book.Body;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.markdown.steps.Marks;
import press.caveat.source.SourceFile;

/** Writes links, and what looks like one: citations and cross-references. */
final class LinkNodes implements NodeRenderer {
  private final SourceFile source;
  private final Diagnostics diagnostics;

  LinkNodes(SourceFile source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Link.class, this::link),
        new NodeRenderingHandler<>(LinkRef.class, this::reference),
        new NodeRenderingHandler<>(Text.class, this::text));
  }

  private void link(Link node, NodeRendererContext context, HtmlWriter html) {
    if (node.getTitle().isNotNull()) {
      report(Code.TITLE_UNSEEN, node, node.getTitle().unescape());
    }
    context.delegateRender();
  }

  /**
   * {@code [@key]} is a reference link nobody defined, {@code [words]} are words in brackets, and
   * {@code [words][name]} are a mistake. What looks like a link with a text, {@code [@one][@two]},
   * is two references.
   */
  private void reference(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    if (node.isDefined()) {
      context.delegateRender();
    } else if (node.getChars().indexOf('@') >= 0) {
      if (!node.getText().isEmpty()) {
        inBrackets(node.getText(), html);
      }
      inBrackets(node.getReference(), html);
    } else {
      if (!node.getText().isEmpty()) {
        report(Code.LINK_UNDEFINED, node, node.getChars());
      }
      context.delegateRender();
    }
  }

  private void inBrackets(BasedSequence text, HtmlWriter html) {
    if (text.indexOf('@') < 0) {
      html.text("[" + text.unescape() + "]");
    } else {
      Location bracket = source.at(text.getStartOffset() - 1);
      span(text.toString(), bracket, html.attr(Marks.CITE, text.toString()));
    }
  }

  /** {@code @key} outside brackets is a citation too; {@code \\@} is an at sign. */
  private void text(Text node, NodeRendererContext context, HtmlWriter html) {
    int written = 0;
    for (InTextCitation citation : InTextCitation.in(node)) {
      Literals.write(html, node.getChars().subSequence(written, citation.start()));
      Location at = source.at(node.getStartOffset() + citation.start());
      html.attr(Marks.CITE, citation.text()).attr(InTextCitation.MARK, "true");
      span(citation.text(), at, html);
      written = citation.end();
    }
    Literals.write(html, node.getChars().subSequence(written));
  }

  private static void span(String text, Location at, HtmlWriter html) {
    html.attr(Body.AT, at.line() + ":" + at.column()).withAttr().tag("span");
    html.text(text).tag("/span");
  }

  private void report(Code code, Node node, Object... arguments) {
    diagnostics.report(code, source.at(node.getStartOffset()), arguments);
  }
}
