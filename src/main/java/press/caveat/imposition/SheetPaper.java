package press.caveat.imposition;

/** Paper that home printers take. */
public enum SheetPaper {
  A4(210, 297),
  LETTER(215.9, 279.4);

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final double shortEdge;
  private final double longEdge;

  SheetPaper(double shortEdge, double longEdge) {
    this.shortEdge = shortEdge;
    this.longEdge = longEdge;
  }

  /** In points. */
  double shortEdge() {
    return points(shortEdge);
  }

  /** In points. */
  double longEdge() {
    return points(longEdge);
  }

  /** The width, in millimetres, of a page of a booklet on this paper folded once. */
  public double foldedWidth() {
    return longEdge / 2;
  }

  /** The height, in millimetres, of a page of a booklet on this paper folded once. */
  public double foldedHeight() {
    return shortEdge;
  }

  static double points(double millimetres) {
    return millimetres * POINTS_PER_MILLIMETRE;
  }
}
