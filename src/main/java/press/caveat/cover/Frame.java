package press.caveat.cover;

/** An upright rectangle of the template, in its units, y downwards. */
record Frame(double x, double y, double width, double height) {
  double bottom() {
    return y + height;
  }

  double right() {
    return x + width;
  }

  boolean contains(Frame other) {
    return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
  }

  /** The part of it below a height. */
  Frame below(double top) {
    return new Frame(x, top, width, bottom() - top);
  }
}
