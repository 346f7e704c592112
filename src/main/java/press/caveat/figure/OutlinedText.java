package press.caveat.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.font.GlyphOutlines;
import press.caveat.svg.Declarations;
import press.caveat.svg.PathWriter;
import press.caveat.svg.SvgDocument;

/**
 * Replaces the text of an SVG file by outlines in the fonts of the shelf.
 *
 * <p>A {@code text} element becomes a {@code path}, or a {@code g} with one path for each text in
 * it, in the same place of the tree: groups, transforms, colours and opacity keep working as they
 * are. Numbers have fixed decimals, so the same file always gives the same bytes.
 */
public final class OutlinedText {
  /** Properties and attributes that speak of letters and mean nothing on a path. */
  private static final Set<String> OF_TEXT =
      Set.of(
          ("x y dx dy rotate textLength lengthAdjust text-anchor xml:space white-space direction"
                  + " font-family font-size font-weight font-style font-variant font-stretch"
                  + " letter-spacing word-spacing unicode-bidi writing-mode fill-rule"
                  + " dominant-baseline alignment-baseline baseline-shift")
              .split(" "));

  /** What a path would inherit and text does not look at. */
  private static final List<String> MARKERS = List.of("marker-start", "marker-mid", "marker-end");

  /** How many parts of an em the outlines tell apart. */
  private static final double GRID = 2000;

  private final GlyphOutlines outlines;

  public OutlinedText(GlyphOutlines outlines) {
    this.outlines = outlines;
  }

  /**
   * The file with outlines.
   *
   * @param svg well-formed, without DOCTYPE, scripts, style sheets and foreign objects
   */
  public Outlined outline(byte[] svg) {
    SvgDocument document = SvgDocument.of(svg);
    List<Outlined.Problem> problems = outline(document);
    return new Outlined(document.bytes(), problems);
  }

  /** Replaces the text in a tree; returns what could not be drawn as it was meant. */
  public List<Outlined.Problem> outline(SvgDocument document) {
    List<Outlined.Problem> problems = new ArrayList<>();
    List<Element> texts =
        document.root().getAllElements().stream().filter(OutlinedText::isOutermost).toList();
    for (Element text : texts) {
      add(problems, text, text.text().strip(), Faithfulness.reasons(text));
    }
    for (Element text : texts) {
      String words = text.text().strip();
      add(problems, text, words, replace(text));
    }
    return problems;
  }

  private static boolean isOutermost(Element element) {
    return SvgDocument.is(element, "text")
        && element.parents().stream().noneMatch(around -> SvgDocument.is(around, "text"));
  }

  private static void add(
      List<Outlined.Problem> problems, Element text, String words, Collection<String> reasons) {
    for (String reason : reasons) {
      problems.add(new Outlined.Problem(SvgDocument.place(text), words, reason));
    }
  }

  private Set<String> replace(Element text) {
    Letters letters = new Letters(text);
    TextLayout layout = new TextLayout(letters, outlines);
    boolean plain = text.childNodeSize() == 1 && text.childNode(0) instanceof TextNode;
    String words = plain ? data(layout, (TextNode) text.childNode(0)) : "";
    clean(text);
    if (plain && !words.isEmpty()) {
      text.empty().tagName(name(text, "path")).attr("d", words);
    } else {
      group(text, layout);
    }
    shield(text);
    return layout.problems();
  }

  private void group(Element element, TextLayout layout) {
    element.tagName(name(element, "g"));
    for (Node child : List.copyOf(element.childNodes())) {
      if (child instanceof TextNode node) {
        path(node, layout);
      } else if (child instanceof Element span && !isDescription(span)) {
        clean(span);
        group(span, layout);
      }
    }
  }

  private static void path(TextNode node, TextLayout layout) {
    String data = data(layout, node);
    if (data.isEmpty()) {
      node.remove();
    } else {
      Element parent = node.parent();
      node.replaceWith(new Element(name(parent, "path"), SvgDocument.NAMESPACE).attr("d", data));
    }
  }

  private static boolean isDescription(Element element) {
    return SvgDocument.is(element, "title") || SvgDocument.is(element, "desc");
  }

  private static String data(TextLayout layout, TextNode node) {
    return PathWriter.write(layout.path(node), layout.smallestSize() / GRID);
  }

  private static void clean(Element element) {
    Declarations.of(element).remove(OF_TEXT);
  }

  /** Keeps away from the outlines what their surroundings say of paths. */
  private static void shield(Element element) {
    Declarations.inherited(element, "fill-rule")
        .ifPresent(rule -> element.attr("fill-rule", "nonzero"));
    for (String marker : MARKERS) {
      if (Declarations.inherited(element, marker).isPresent()
          || Declarations.inherited(element, "marker").isPresent()) {
        Declarations.of(element).remove(Set.of(marker, "marker"));
        element.attr(marker, "none");
      }
    }
  }

  private static String name(Element element, String local) {
    String prefix = element.tag().prefix();
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
