package press.caveat.typesetting;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.render.FSFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps on one line what stands together across the border of elements: {@code
 * eleven<sup>52</sup>.} The engine breaks every element's text alone, so a line may begin with the
 * note's number or with the full stop.
 *
 * <p>The cure: during layout the text before a joint is measured wider by what must stay with it
 * (here {@code 52.}), and the text after it narrower by as much. So the engine sees in time that
 * the word does not fit, and the widths of a line still add up. {@link JointMark}s at both ends say
 * which joint it is. After layout they mean nothing any more; {@link JustifiedLines} then sets the
 * lines that hold some with their natural widths.
 *
 * <p>Where that fails because a line is too short for a word and what belongs to it, the text after
 * the joint begins a line that may be overfull, having been measured narrower. Such a joint is
 * given up and the document laid out anew.
 *
 * <p>What the style sheet takes out of the flow for other places than a line of it (running heads,
 * fixed boxes) is left alone, since its lines cannot be reached after layout; and so is a border at
 * which it generates text, since that could not be marked.
 */
final class Joints {
  /** Elements the engine draws as one object: no word goes on across them. */
  private static final Set<String> OBJECTS = Set.of("br", "img", "svg", "math", "object", "input");

  private final SharedContext shared;
  private final LayoutContext context;
  private final ElementStyles styles;
  private final Set<Integer> givenUp;
  private final List<Marked> marked = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private InlineRun run = new InlineRun();
  private boolean inLayout;

  /** A text that was given a mark, and what it was before. */
  private record Marked(Text node, String data) {}

  /**
   * @param givenUp numbers of the joints that could not be kept before
   */
  Joints(SharedContext shared, Set<Integer> givenUp) {
    this.shared = shared;
    this.givenUp = givenUp;
    this.styles = new ElementStyles(shared);
    this.context = shared.newLayoutContextInstance();
    context.setFontContext(new PdfBoxFontContext());
  }

  /** Marks the joints of a document which is not laid out yet. */
  void beginLayout(Document document) {
    visit(document.getDocumentElement());
    styles.resetCounters();
    inLayout = true;
  }

  /** Takes the marks out of the document; from now on they have no width in laid-out text. */
  void endLayout() {
    inLayout = false;
    for (int i = marked.size() - 1; i >= 0; i--) {
      marked.get(i).node().setData(marked.get(i).data());
    }
  }

  /** What joints add to the width of a text, in the engine's dots; below 0 if they take away. */
  int widthIn(String text) {
    if (!inLayout || !JointMark.isIn(text)) {
      return 0;
    }
    return JointMark.of(text).stream()
        .mapToInt(mark -> (mark.isBeforeJoint() ? 1 : -1) * widths.get(mark.joint()))
        .sum();
  }

  private void visit(Element element) {
    CalculatedStyle style = styles.of(element);
    if (style.isDisplayNone() || style.isRunning() || style.isFixed() || style.isAbsolute()) {
      return;
    }
    if (style.isFloated() || style.isFootnote()) {
      InlineRun around = run;
      visitAlone(element);
      run = around;
    } else if (style.isInline() && isText(element, style)) {
      visitInline(element);
    } else {
      end();
      visitAlone(element);
    }
  }

  private void visitInline(Element element) {
    if (isGenerated(element, "before")) {
      end();
    }
    visitChildren(element);
    if (isGenerated(element, "after")) {
      end();
    }
  }

  private boolean isGenerated(Element element, String pseudoElement) {
    return shared.getCss().getPseudoElementStyle(element, pseudoElement) != null;
  }

  private static boolean isText(Element element, CalculatedStyle style) {
    IdentValue whiteSpace = style.getWhitespace();
    return (whiteSpace == IdentValue.NORMAL || whiteSpace == IdentValue.NOWRAP)
        && style.getDirection() != IdentValue.RTL
        && !OBJECTS.contains(element.getNodeName());
  }

  private void visitAlone(Element element) {
    run = new InlineRun();
    if (!OBJECTS.contains(element.getNodeName())) {
      visitChildren(element);
    }
    end();
  }

  private void visitChildren(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        run.add(text);
      } else if (node instanceof Element child) {
        visit(child);
      }
    }
  }

  private void end() {
    for (InlineRun.Joint joint : run.joints()) {
      int number = widths.size();
      widths.add(joint.kept().stream().mapToInt(this::widthOf).sum());
      if (!givenUp.contains(number)) {
        append(joint.before(), "", new JointMark(number, true).toString());
        append(joint.after(), new JointMark(number, false).toString(), "");
      }
    }
    run = new InlineRun();
  }

  private int widthOf(InlineRun.Part part) {
    CalculatedStyle style = styles.of((Element) part.node().getParentNode());
    String text = part.text().endsWith("\u00AD") ? part.text() + "-" : part.text();
    FSFont font = style.getFSFont(context);
    // And a dot, which no text is measured below.
    return shared.getTextRenderer().getWidth(context.getFontContext(), font, text) + 1;
  }

  private void append(Text node, String first, String last) {
    marked.add(new Marked(node, node.getData()));
    node.setData(first + node.getData() + last);
  }
}
