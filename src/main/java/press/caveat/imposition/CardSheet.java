package press.caveat.imposition;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cards that touch one another in the middle of a sheet, and the marks along which they are cut.
 * Everything in points, from the lower left corner of the sheet.
 *
 * @param columns cards in a row
 * @param rows rows of cards
 * @param cardWidth of one card
 * @param cardHeight of one card
 * @param width of the sheet
 * @param height of the sheet
 */
record CardSheet(
    int columns, int rows, double cardWidth, double cardHeight, double width, double height) {
  /** Millimetres at each edge in which home printers may not print. */
  static final double SAFE_MARGIN = 12.7;

  /** Millimetres between a card and a mark, so that no mark is left on a card cut askew. */
  static final double MARK_GAP = 2;

  /** Millimetres. */
  static final double MARK_LENGTH = 3;

  /** A hundredth of a millimetre, for sizes that were rounded on their way through a PDF. */
  private static final double ROUNDING = SheetPaper.points(0.01);

  CardSheet {
    double border = 2 * SheetPaper.points(SAFE_MARGIN + MARK_GAP + MARK_LENGTH) - ROUNDING;
    if (columns * cardWidth + border > width || rows * cardHeight + border > height) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%d by %d cards of %.1f by %.1f points and their cut marks do not fit a sheet",
              columns,
              rows,
              cardWidth,
              cardHeight));
    }
  }

  /** The sheet for cards of a size, in points. */
  static CardSheet of(CardsPerSheet count, double cardWidth, double cardHeight, SheetPaper paper) {
    boolean upright = cardHeight >= cardWidth;
    boolean four = count == CardsPerSheet.FOUR;
    boolean landscapeSheet = upright != four;
    return new CardSheet(
        four || upright ? 2 : 1,
        four || !upright ? 2 : 1,
        cardWidth,
        cardHeight,
        landscapeSheet ? paper.longEdge() : paper.shortEdge(),
        landscapeSheet ? paper.shortEdge() : paper.longEdge());
  }

  int cards() {
    return columns * rows;
  }

  /** Where a card comes to lie; cards are counted from 0, row by row from the top. */
  Rectangle2D place(int card) {
    double x = left() + card % columns * cardWidth;
    double y = bottom() + (rows - 1 - card / columns) * cardHeight;
    return new Rectangle2D.Double(x, y, cardWidth, cardHeight);
  }

  /** One mark at each end of each line to cut along. */
  List<Line2D> marks() {
    double gap = SheetPaper.points(MARK_GAP);
    double end = SheetPaper.points(MARK_GAP + MARK_LENGTH);
    double right = left() + columns * cardWidth;
    double top = bottom() + rows * cardHeight;
    List<Line2D> marks = new ArrayList<>();
    for (int column = 0; column <= columns; column++) {
      double x = left() + column * cardWidth;
      marks.add(new Line2D.Double(x, top + gap, x, top + end));
      marks.add(new Line2D.Double(x, bottom() - gap, x, bottom() - end));
    }
    for (int row = 0; row <= rows; row++) {
      double y = bottom() + row * cardHeight;
      marks.add(new Line2D.Double(left() - gap, y, left() - end, y));
      marks.add(new Line2D.Double(right + gap, y, right + end, y));
    }
    return marks;
  }

  private double left() {
    return (width - columns * cardWidth) / 2;
  }

  private double bottom() {
    return (height - rows * cardHeight) / 2;
  }
}
