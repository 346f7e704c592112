package press.caveat.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Optional;
import java.util.Set;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.markdown.syntax.Attributes;
import press.caveat.source.SourceFile;

/**
 * Writes fenced code. Behind the fence stands a language, attributes, or both: {@code ```java
 * {#first}}. The first class counts as the language if none stands before the brace.
 */
final class CodeNodes implements NodeRenderer {
  private final SourceFile source;
  private final Diagnostics diagnostics;

  CodeNodes(SourceFile source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(FencedCodeBlock.class, this::code));
  }

  private void code(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    if (node.getClosingMarker().isEmpty()) {
      report(Code.CODE_UNCLOSED, node, node.getOpeningMarker());
    }
    String info = node.getInfo().unescape().strip();
    int brace = info.indexOf('{');
    String language = (brace < 0 ? info : info.substring(0, brace)).strip();
    Optional<Attributes> attributes =
        brace < 0 ? Optional.empty() : Attributes.parse(info.substring(brace));
    if (language.contains(" ") || brace >= 0 && attributes.isEmpty()) {
      report(Code.ATTRIBUTES_MALFORMED, node, info);
    }
    if (language.isEmpty() && attributes.isPresent()) {
      language = attributes.get().classes().stream().findFirst().orElse("");
    }
    String taken = language;
    html.line();
    attributes.ifPresent(a -> ChapterNodes.write(html, a.without(taken)));
    html.srcPos(node.getChars()).withAttr().tag("pre").openPre();
    if (!language.isEmpty()) {
      html.attr("class", "language-" + language);
    }
    html.withAttr().tag("code");
    html.text(node.getContentChars().normalizeEOL());
    html.tag("/code").tag("/pre").closePre().line();
  }

  private void report(Code code, FencedCodeBlock node, Object... arguments) {
    diagnostics.report(code, source.at(node.getStartOffset()), arguments);
  }
}
