package press.caveat.verify.pdf.sight;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.sight.Unseen.Cause;

/**
 * Looks at each glyph in a view of its page and says which of them a reader cannot make out.
 *
 * <p>Every glyph counts: a notice with its one "not" painted over is no notice.
 */
public final class GlyphSight {
  /** The share of an outline that must stand out. */
  private static final double SHOWN = 0.85;

  /** The share of the ground above the baseline that may differ from the rest of it. */
  private static final double UNQUIET = 0.04;

  /** Contrast from which a pixel of the ground counts as something else. */
  private static final double STIR = 1.3;

  /** The share of the white around an outline that may be filled as well. */
  private static final double BLOTTED = 0.4;

  /** Strokes thinner than this, in points, are hairs that a printer may lose. */
  private static final double HAIR = 0.18;

  private static final int FAINTEST_COVERAGE = 100;
  private static final int LEAST_COVERAGE = 40;
  private static final int AROUND = 3;

  private final View view;
  private final List<Glyph> glyphs;
  private final double contrast;
  private final Mask mask;
  private double least = 21;

  private GlyphSight(View view, List<Glyph> glyphs, double contrast) {
    this.view = view;
    this.glyphs = glyphs;
    this.contrast = contrast;
    this.mask = Mask.of(glyphs, view.with());
  }

  /**
   * Looks at the glyphs of a page in one view of it.
   *
   * @param glyphs of that page, those that were left out of its second picture
   * @param contrast the least contrast of ink and ground, as WCAG counts it
   */
  public static Sight of(View view, List<Glyph> glyphs, double contrast) {
    return new GlyphSight(view, glyphs, contrast).look();
  }

  private Sight look() {
    List<Unseen> unseen = new ArrayList<>();
    Crowd.among(glyphs).forEach(glyph -> unseen.add(unseen(glyph, Cause.CROWDED, 0)));
    glyphs.forEach(glyph -> look(glyph).ifPresent(unseen::add));
    return new Sight(unseen, least);
  }

  /**
   * What was seen.
   *
   * @param unseen the glyphs that cannot be made out
   * @param least the least contrast among those that were measured; 21 if none was
   */
  public record Sight(List<Unseen> unseen, double least) {
    public Sight {
      unseen = List.copyOf(unseen);
    }
  }

  private Optional<Unseen> look(Glyph glyph) {
    Rectangle2D box = glyph.box();
    if (!glyph.form().isDrawn()) {
      return Optional.of(unseen(glyph, Cause.EMPTY, 0));
    }
    Rectangle pixels = view.with().cut(box);
    if (!view.sheet().contains(box) || pixels.isEmpty()) {
      return Optional.of(unseen(glyph, Cause.OUTSIDE, 0));
    }
    int ground = ground(pixels);
    double stir = stir(glyph, pixels, ground);
    if (stir > UNQUIET) {
      return Optional.of(unseen(glyph, Cause.UNQUIET, stir));
    }
    return glyph.form().procedure()
        ? lookAtProcedure(glyph, pixels, ground)
        : lookAtOutline(glyph, pixels, ground);
  }

  private Optional<Unseen> lookAtOutline(Glyph glyph, Rectangle pixels, int ground) {
    int peak = all(pixels).map(i -> mask.at(x(pixels, i), y(pixels, i))).max().orElse(0);
    if (peak < LEAST_COVERAGE || isHair(glyph)) {
      return Optional.of(unseen(glyph, Cause.TINY, peak / 255.0));
    }
    Ink ink = new Ink(ground, contrast, Math.min(FAINTEST_COVERAGE, 0.8 * peak));
    all(pixels)
        .forEach(
            i -> {
              int x = x(pixels, i);
              int y = y(pixels, i);
              ink.add(view.with().at(x, y), mask.at(x, y));
            });
    least = Math.min(least, ink.contrast());
    if (ink.shown() < SHOWN) {
      return Optional.of(unseen(glyph, Cause.FAINT, ink.contrast()));
    }
    double blot = blot(pixels);
    return blot > BLOTTED ? Optional.of(unseen(glyph, Cause.BLOTTED, blot)) : Optional.empty();
  }

  /** Without an outline, the ink is what came with the glyph; it must be some, and stand out. */
  private Optional<Unseen> lookAtProcedure(Glyph glyph, Rectangle pixels, int ground) {
    long inked =
        all(pixels)
            .filter(i -> Contrast.of(at(view.with(), pixels, i), ground) >= contrast)
            .filter(i -> at(view.with(), pixels, i) != at(view.without(), pixels, i))
            .count();
    double share = inked / (double) (pixels.width * pixels.height);
    return share < 0.01 || share > 0.8
        ? Optional.of(unseen(glyph, Cause.FAINT, share))
        : Optional.empty();
  }

  /** The colour the glyph stands on: the middle one, by luminance, of the page without it. */
  private int ground(Rectangle pixels) {
    int[] colours = all(pixels).map(i -> at(view.without(), pixels, i)).toArray();
    int first = colours[0];
    if (Arrays.stream(colours).allMatch(colour -> colour == first)) {
      return first;
    }
    List<Integer> sorted = new ArrayList<>(Arrays.stream(colours).boxed().toList());
    sorted.sort(Comparator.comparingDouble(Contrast::luminance));
    return sorted.get(sorted.size() / 2);
  }

  /** How much of the ground is not of its colour; an underline, below the baseline, may be. */
  private double stir(Glyph glyph, Rectangle pixels, int ground) {
    int baseline = view.with().row(glyph.origin().getY());
    int rows = Math.min(pixels.height, baseline - pixels.y);
    if (rows <= 0) {
      return 0;
    }
    long other =
        IntStream.range(0, rows * pixels.width)
            .filter(i -> Contrast.of(at(view.without(), pixels, i), ground) > STIR)
            .count();
    return other / (double) (rows * pixels.width);
  }

  /** How much of what no outline covers came with the glyphs nevertheless. */
  private double blot(Rectangle pixels) {
    Rectangle wide = new Rectangle(pixels);
    wide.grow(AROUND, AROUND);
    Rectangle around = wide.intersection(new Rectangle(view.with().width(), view.with().height()));
    int[] clear = all(around).filter(i -> mask.isClear(x(around, i), y(around, i))).toArray();
    long filled =
        Arrays.stream(clear)
            .filter(i -> at(view.with(), around, i) != at(view.without(), around, i))
            .count();
    return clear.length == 0 ? 0 : filled / (double) clear.length;
  }

  private Unseen unseen(Glyph glyph, Cause cause, double figure) {
    return new Unseen(glyph, view.purpose(), cause, figure);
  }

  static boolean isHair(Glyph glyph) {
    return glyph.form().stroke() * glyph.size() < HAIR;
  }

  private static IntStream all(Rectangle pixels) {
    return IntStream.range(0, pixels.width * pixels.height);
  }

  private static int x(Rectangle pixels, int i) {
    return pixels.x + i % pixels.width;
  }

  private static int y(Rectangle pixels, int i) {
    return pixels.y + i / pixels.width;
  }

  private static int at(Picture picture, Rectangle pixels, int i) {
    return picture.at(x(pixels, i), y(pixels, i));
  }
}
