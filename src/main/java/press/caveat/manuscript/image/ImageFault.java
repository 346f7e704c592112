package press.caveat.manuscript.image;

import java.util.List;
import press.caveat.diagnostic.Code;

/**
 * What is wrong with an image.
 *
 * @param arguments of the code's message, after the image's path
 * @param line where in the image's own text, from 1; 0 if it has none
 * @param column likewise
 */
public record ImageFault(Code code, List<Object> arguments, int line, int column) {
  public ImageFault {
    arguments = List.copyOf(arguments);
  }

  static ImageFault of(Code code, Object... arguments) {
    return new ImageFault(code, List.of(arguments), 0, 0);
  }
}
