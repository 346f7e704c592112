package press.caveat.imposition;

/**
 * How many cards a sheet takes. Upright cards and cards on their side are arranged as paper halves:
 * two upright cards stand side by side on a landscape sheet, two landscape cards one above the
 * other on an upright one, four cards two by two on a sheet that lies as they do.
 */
public enum CardsPerSheet {
  TWO,
  FOUR;

  /** The largest width, in millimetres, of an upright card, so that cut marks find room. */
  public double largestWidth(SheetPaper paper) {
    return this == TWO ? room(2 * paper.foldedWidth()) / 2 : room(paper.foldedHeight()) / 2;
  }

  /** The largest height, in millimetres, of an upright card, so that cut marks find room. */
  public double largestHeight(SheetPaper paper) {
    return this == TWO ? room(paper.foldedHeight()) : room(2 * paper.foldedWidth()) / 2;
  }

  private static double room(double edge) {
    return edge - 2 * (CardSheet.SAFE_MARGIN + CardSheet.MARK_GAP + CardSheet.MARK_LENGTH);
  }
}
