package press.caveat.cover;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.caveat.book.Metadata;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.figure.Outlined;
import press.caveat.figure.OutlinedText;
import press.caveat.font.GlyphOutlines;
import press.caveat.language.Words;
import press.caveat.raster.Canvas;
import press.caveat.raster.Painter;
import press.caveat.raster.Png;
import press.caveat.svg.SvgDocument;

/**
 * Draws covers from one template. The bytes depend on template, words and fonts alone: not on the
 * machine, its fonts, its Java version or its zlib.
 */
public final class CoverRenderer {
  private final CoverTemplate template;
  private final GlyphOutlines outlines;

  public CoverRenderer(CoverTemplate template, GlyphOutlines outlines) {
    this.template = template;
    this.outlines = outlines;
  }

  /**
   * The cover of a book; empty if something is wrong with it, which is reported.
   *
   * @param book where the book's words stand, for what is wrong with them
   */
  public Optional<Cover> render(
      Metadata metadata, String shortNotice, Words words, Location book, Diagnostics diagnostics) {
    Mistakes mistakes = new Mistakes(template, diagnostics);
    SvgDocument drawing = template.drawing();
    Map<CoverField, String> fields = fields(metadata, shortNotice, words);
    if (!fields.containsKey(CoverField.STANDING)) {
      StandingBand.removeFrom(drawing);
    }
    new TextFields(template, outlines, mistakes, book).fill(drawing, fields);
    if (mistakes.any()) {
      return Optional.empty();
    }
    for (Outlined.Problem problem : new OutlinedText(outlines).outline(drawing)) {
      mistakes.report(problem);
    }
    Canvas canvas = new Canvas(CoverTemplate.WIDTH, CoverTemplate.HEIGHT);
    new Painter(canvas, mistakes::report, new ContrastCheck(mistakes)).paint(drawing);
    Hairline.draw(canvas);
    return mistakes.any()
        ? Optional.empty()
        : Optional.of(new Cover(Png.write(canvas), drawing.bytes(), alternative(metadata, words)));
  }

  /** The text that stands for the picture of a cover: title, author, what became of the edition. */
  public static String alternative(Metadata metadata, Words words) {
    String authors = CoverField.authors(metadata, words);
    String named =
        authors.isEmpty() ? metadata.title() : words.list(List.of(metadata.title(), authors));
    return CoverField.STANDING
        .words(metadata, "", words)
        .map(standing -> named + ". " + standing)
        .orElse(named);
  }

  private static Map<CoverField, String> fields(
      Metadata metadata, String shortNotice, Words words) {
    Map<CoverField, String> fields = new EnumMap<>(CoverField.class);
    for (CoverField field : CoverField.values()) {
      field.words(metadata, shortNotice, words).ifPresent(text -> fields.put(field, text));
    }
    return fields;
  }
}
