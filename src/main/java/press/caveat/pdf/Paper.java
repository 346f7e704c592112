package press.caveat.pdf;

/**
 * A sheet.
 *
 * @param width in millimetres
 * @param height in millimetres
 */
record Paper(double width, double height) {
  static final Paper A4 = new Paper(210, 297);
}
