package press.caveat.cover;

import press.caveat.raster.Canvas;
import press.caveat.raster.Colour;

/** The thin grey frame that keeps a light cover from melting into a white page of a shop. */
final class Hairline {
  private static final int WIDTH = 4;
  private static final Colour GREY = new Colour(0x8C8C8C);

  /** Below this contrast with white an edge cannot be seen. */
  private static final double LIGHT = 1.6;

  private Hairline() {}

  /** Draws the frame if any part of the edge is light. */
  static void draw(Canvas canvas) {
    if (!isLight(canvas)) {
      return;
    }
    for (int y = 0; y < canvas.height(); y++) {
      for (int x = 0; x < canvas.width(); x++) {
        if (isEdge(x, canvas.width()) || isEdge(y, canvas.height())) {
          canvas.set(x, y, GREY);
        }
      }
    }
  }

  private static boolean isEdge(int place, int size) {
    return place < WIDTH || place >= size - WIDTH;
  }

  private static boolean isLight(Canvas canvas) {
    for (int x = 0; x < canvas.width(); x++) {
      if (isLight(canvas.at(x, 0)) || isLight(canvas.at(x, canvas.height() - 1))) {
        return true;
      }
    }
    for (int y = 0; y < canvas.height(); y++) {
      if (isLight(canvas.at(0, y)) || isLight(canvas.at(canvas.width() - 1, y))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLight(Colour colour) {
    return colour.contrast(Colour.WHITE) < LIGHT;
  }
}
