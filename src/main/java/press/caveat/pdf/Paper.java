package press.caveat.pdf;

/**
 * A page or sheet.
 *
 * @param width in millimetres
 * @param height in millimetres
 */
record Paper(double width, double height) {
  /** ISO 216. */
  static final Paper A4 = new Paper(210, 297);

  /** ISO 216: half of A4. */
  static final Paper A5 = new Paper(148, 210);

  /** ANSI A: 8.5 by 11 inches. */
  static final Paper LETTER = new Paper(215.9, 279.4);

  /** Half of Letter: 5.5 by 8.5 inches. */
  static final Paper HALF_LETTER = new Paper(139.7, 215.9);
}
