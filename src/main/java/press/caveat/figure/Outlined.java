package press.caveat.figure;

import java.util.List;
import java.util.Objects;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.svg.SvgDocument;

/**
 * A figure without text elements, and what could not be drawn as it was meant.
 *
 * @param svg the file, UTF-8
 * @param problems in document order; if there are any the figure should not be published
 */
public record Outlined(byte[] svg, List<Problem> problems) {
  public Outlined {
    Objects.requireNonNull(svg, "svg");
    problems = List.copyOf(problems);
  }

  /**
   * Reports each problem where the user can mend it.
   *
   * @param file the figure's path as the user would type it
   */
  public void report(String file, Diagnostics diagnostics) {
    for (Problem problem : problems) {
      Location at = new Location(file, problem.place().line(), problem.place().column());
      diagnostics.report(Code.FIGURE_TEXT, at, problem.text(), problem.reason());
    }
  }

  /**
   * Something that makes a text look other than its author meant.
   *
   * @param place where the text element stands in the file
   * @param text the words of the text element
   * @param reason what cannot be done, as the end of a sentence: "textLength is not supported"
   */
  public record Problem(SvgDocument.Place place, String text, String reason) {
    public Problem {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
