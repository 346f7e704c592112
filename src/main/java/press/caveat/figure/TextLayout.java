package press.caveat.figure;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.caveat.font.Direction;
import press.caveat.font.Glyph;
import press.caveat.font.GlyphOutlines;
import press.caveat.font.GlyphRun;
import press.caveat.svg.Declarations;

/** One text element laid out: for each text inside it the outlines of its letters. */
final class TextLayout {
  /** Letters of one text node in one chunk. */
  private record Run(int from, TextStyle style, GlyphRun glyphs) {}

  private final GlyphOutlines outlines;
  private final List<Letters.Letter> letters;
  private final Positions positions;
  private final Map<TextNode, Path2D> paths = new IdentityHashMap<>();
  private final Set<String> problems = new LinkedHashSet<>();
  private double smallest = Double.MAX_VALUE;
  private double x;
  private double y;

  TextLayout(Letters letters, GlyphOutlines outlines) {
    this.outlines = outlines;
    this.letters = letters.list();
    this.positions = new Positions(letters);
    for (int from = 0, to; from < this.letters.size(); from = to) {
      to = from + 1;
      while (to < this.letters.size() && !positions.startsChunk(to)) {
        to++;
      }
      chunk(from, to);
    }
  }

  /** The outlines of a text node's letters; empty if it has none to show. */
  Path2D path(TextNode node) {
    return paths.getOrDefault(node, new Path2D.Double());
  }

  /** What could not be set as it was meant, as ends of a sentence. */
  Set<String> problems() {
    return problems;
  }

  /** The smallest font size in it. */
  double smallestSize() {
    return smallest;
  }

  private void chunk(int from, int to) {
    x = positions.x(from, x);
    y = positions.y(from, y);
    List<Run> runs = runs(from, to);
    double width = -positions.dx(from);
    for (int i = from; i < to; i++) {
      width += positions.dx(i);
    }
    for (Run run : runs) {
      width += width(run);
    }
    x -= width * anchor(from);
    runs.forEach(this::draw);
    checkDirection(from, to, runs.size());
  }

  /** Right-to-left text is reordered inside one run only, and cannot follow lists of positions. */
  private void checkDirection(int from, int to, int runs) {
    boolean rightToLeft = false;
    boolean shifted = false;
    for (int i = from; i < to; i++) {
      byte directionality = Character.getDirectionality(letters.get(i).codePoint());
      rightToLeft |=
          directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      shifted |= i > from && positions.isShifted(i);
    }
    boolean goesOn = to < letters.size() && letters.get(to).node() == letters.get(from).node();
    if (rightToLeft && (runs > 1 || shifted || goesOn)) {
      problems.add("right-to-left text in several pieces is not supported");
    }
  }

  private List<Run> runs(int from, int to) {
    List<Run> runs = new ArrayList<>();
    for (int start = from, end; start < to; start = end) {
      TextNode node = letters.get(start).node();
      StringBuilder text = new StringBuilder();
      for (end = start; end < to && letters.get(end).node() == node; end++) {
        text.appendCodePoint(letters.get(end).codePoint());
      }
      TextStyle style = TextStyle.of(node.parent());
      GlyphRun glyphs = outlines.set(text.toString(), style.face(), style.direction());
      glyphs.missing().forEach(this::missing);
      smallest = Math.min(smallest, style.size());
      runs.add(new Run(start, style, glyphs));
    }
    return runs;
  }

  private void missing(int codePoint) {
    String character = Character.toString(codePoint);
    problems.add(String.format(Locale.ROOT, "no font has %s (U+%04X)", character, codePoint));
  }

  /** Which part of a chunk's width lies before its anchor. */
  private double anchor(int letter) {
    Element element = letters.get(letter).node().parent();
    String anchor = Declarations.inherited(element, "text-anchor").orElse("start");
    boolean leftToRight = TextStyle.of(element).direction() == Direction.LEFT_TO_RIGHT;
    return switch (anchor) {
      case "middle" -> 0.5;
      case "end" -> leftToRight ? 1 : 0;
      default -> leftToRight ? 0 : 1;
    };
  }

  private double width(Run run) {
    double spacing = 0;
    for (Glyph glyph : run.glyphs().glyphs()) {
      spacing += spacingAfter(run, glyph);
    }
    return run.glyphs().advance() * run.style().size() + spacing;
  }

  private double spacingAfter(Run run, Glyph glyph) {
    double word = letterOf(run, glyph).isSpace() ? run.style().wordSpacing() : 0;
    return glyph.advance() == 0 ? 0 : run.style().letterSpacing() + word;
  }

  private Letters.Letter letterOf(Run run, Glyph glyph) {
    return letters.get(letterIndex(run, glyph));
  }

  /** From UTF-16 units in the run to the letter in the text. */
  private int letterIndex(Run run, Glyph glyph) {
    int letter = run.from();
    for (int units = 0; units < glyph.index(); letter++) {
      units += Character.charCount(letters.get(letter).codePoint());
    }
    return letter;
  }

  private void draw(Run run) {
    Path2D path =
        paths.computeIfAbsent(
            letters.get(run.from()).node(), n -> new Path2D.Double(Path2D.WIND_NON_ZERO));
    double size = run.style().size();
    int shifted = run.from();
    double rise = run.style().rise(outlines) * size;
    double spacing = 0;
    double pending = 0;
    for (Glyph glyph : run.glyphs().glyphs()) {
      for (int letter = letterIndex(run, glyph); shifted <= letter; shifted++) {
        x += positions.dx(shifted);
        y += positions.dy(shifted);
      }
      if (glyph.advance() > 0) {
        spacing += pending;
        pending = spacingAfter(run, glyph);
      }
      glyph.appendTo(path, x + spacing + glyph.x() * size, y + rise, size);
    }
    x += width(run);
  }
}
