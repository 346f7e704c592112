package press.caveat.markdown.guard;

import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import press.caveat.book.Places;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.Limit;
import press.caveat.source.SourceFile;

/**
 * How deep the tree is that came out, and how long its paragraphs are: the print engine overflows
 * on deep ones and is quadratic in long ones.
 */
public final class TreeGuard {
  private final SourceFile file;
  private final Diagnostics diagnostics;

  public TreeGuard(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Whether the tree can be set; reports the first place that cannot. */
  public boolean admits(Element body) {
    return isShallow(body) && hasShortParagraphs(body);
  }

  private boolean hasShortParagraphs(Element body) {
    for (Element block : body.select("p, pre, td, th, dt")) {
      if (block.wholeText().length() > Limit.PARAGRAPH.value()) {
        diagnostics.report(
            Code.PARAGRAPH_TOO_LONG, Places.of(block, file.name()), Limit.PARAGRAPH.value());
        return false;
      }
    }
    return true;
  }

  private boolean isShallow(Element body) {
    // A block of the source may be two elements of the tree, for example a list and its item.
    int most = 2 * Limit.NESTING.value();
    Element[] tooDeep = new Element[1];
    NodeTraversor.traverse(
        (node, depth) -> {
          if (depth > most && tooDeep[0] == null && node instanceof Element element) {
            tooDeep[0] = element;
          }
        },
        body);
    if (tooDeep[0] != null) {
      diagnostics.report(
          Code.NESTING_TOO_DEEP, Places.of(tooDeep[0], file.name()), Limit.NESTING.value());
    }
    return tooDeep[0] == null;
  }
}
