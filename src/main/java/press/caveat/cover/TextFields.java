package press.caveat.cover;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Location;
import press.caveat.font.Direction;
import press.caveat.font.GlyphOutlines;
import press.caveat.svg.Declarations;
import press.caveat.svg.SvgDocument;

/** Puts the words of one book into the text elements of a drawing, line by line. */
final class TextFields {
  /** What gives way to what the box says. */
  private static final Set<String> OF_BOX =
      Set.of(
          "font-size",
          "x",
          "y",
          "dx",
          "dy",
          "data-box",
          "data-size",
          "data-leading",
          "data-align",
          "data-after");

  private final CoverTemplate template;
  private final GlyphOutlines outlines;
  private final Mistakes mistakes;
  private final Location book;

  /** How far down the words of each field reach, those of an absent one as far as they began. */
  private final Map<CoverField, Double> bottoms = new EnumMap<>(CoverField.class);

  TextFields(CoverTemplate template, GlyphOutlines outlines, Mistakes mistakes, Location book) {
    this.template = template;
    this.outlines = outlines;
    this.mistakes = mistakes;
    this.book = book;
  }

  void fill(SvgDocument drawing, Map<CoverField, String> words) {
    for (Element text : drawing.root().select("[data-field]")) {
      CoverField field = CoverField.of(text.attr("data-field")).orElseThrow();
      TextBox box = template.box(field);
      double top = box.after().map(after -> bottoms.get(after) + box.gap()).orElse(box.frame().y());
      if (words.containsKey(field)) {
        fill(text, box, box.frame().below(top), words.get(field));
      } else {
        bottoms.put(field, top - box.gap());
        text.remove();
      }
    }
  }

  private void fill(Element text, TextBox box, Frame frame, String words) {
    Direction direction = Direction.of(words);
    missing(words, box, direction);
    BreakPoints points = BreakPoints.of(words);
    Optional<FittedText> fitted = FittedText.fit(points, box, frame, direction, outlines);
    if (fitted.isEmpty()) {
      fitted = broken(points, box.smallest(), frame, direction);
      Code code = fitted.isEmpty() ? Code.COVER_TEXT_TOO_LONG : Code.COVER_WORD_BROKEN;
      mistakes.report(code, book, box.field().id(), words);
    }
    bottoms.put(box.field(), fitted.map(FittedText::bottom).orElse(frame.bottom()));
    fitted.ifPresent(setting -> write(text, box, setting, direction));
  }

  /** The words at their smallest, with breaks inside those that are wider than the frame. */
  private Optional<FittedText> broken(
      BreakPoints points, TextBox box, Frame frame, Direction direction) {
    Lettering lettering = box.lettering();
    BreakPoints more =
        points.breaking(
            word ->
                lettering.at(lettering.smallest(), lettering.width(word, outlines, direction))
                    > frame.width());
    return FittedText.fit(more, box, frame, direction, outlines);
  }

  private void missing(String words, TextBox box, Direction direction) {
    for (int codePoint : outlines.set(words, box.lettering().face(), direction).missing()) {
      mistakes.report(
          Code.GLYPH_MISSING,
          book,
          Character.toString(codePoint),
          String.format(Locale.ROOT, "%04X", codePoint));
    }
  }

  private static void write(Element text, TextBox box, FittedText fitted, Direction direction) {
    boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
    Declarations.of(text).remove(OF_BOX);
    text.empty().attr("font-size", Double.toString(fitted.size()));
    text.attr("direction", rightToLeft ? "rtl" : "ltr");
    for (int i = 0; i < fitted.lines().size(); i++) {
      Element line = new Element("tspan", SvgDocument.NAMESPACE);
      line.attr("x", Double.toString(anchor(box, rightToLeft)));
      line.attr("y", Double.toString(fitted.baselines().get(i)));
      text.appendChild(line.text(fitted.lines().get(i)));
    }
  }

  /** Where lines are anchored: what starts at the left starts at the right in Arabic. */
  private static double anchor(TextBox box, boolean rightToLeft) {
    Frame frame = box.frame();
    return switch (box.anchor()) {
      case "middle" -> frame.x() + frame.width() / 2;
      case "end" -> rightToLeft ? frame.x() : frame.right();
      default -> rightToLeft ? frame.right() : frame.x();
    };
  }
}
