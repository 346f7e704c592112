package press.caveat.cover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import press.caveat.svg.SvgDocument;

/**
 * A finished cover.
 *
 * @param png 1600 x 2560 pixels, sRGB
 * @param drawing the same as SVG, its words as outlines
 * @param alternative what it says, for those who do not see it: title and author
 */
public record Cover(byte[] png, byte[] drawing, String alternative) {
  public Cover {
    Objects.requireNonNull(png, "png");
    Objects.requireNonNull(drawing, "drawing");
    Objects.requireNonNull(alternative, "alternative");
  }

  /**
   * The drawing for a printed page: as high as the page, and where the page is wider than an
   * ebook's cover, with what the design draws past its edges.
   *
   * @param width in points
   * @param height in points
   */
  public byte[] svg(double width, double height) {
    SvgDocument page = SvgDocument.of(drawing);
    double units = Math.max(CoverTemplate.HEIGHT / height, CoverTemplate.WIDTH / width);
    double across = width * units;
    double down = height * units;
    page.root()
        .attr(
            "viewBox",
            box(
                (CoverTemplate.WIDTH - across) / 2,
                (CoverTemplate.HEIGHT - down) / 2,
                across,
                down))
        .attr("width", number(width) + "pt")
        .attr("height", number(height) + "pt");
    return page.bytes();
  }

  private static String box(double x, double y, double width, double height) {
    return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
  }

  private static String number(double value) {
    return new BigDecimal(value)
        .setScale(3, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
