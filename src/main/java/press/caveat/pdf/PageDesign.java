package press.caveat.pdf;

import java.util.Locale;
import press.caveat.font.FontShelf;

/**
 * The page of one edition: paper, margins, and what stands in them.
 *
 * @param inner margin at the binding, in millimetres
 * @param outer margin away from it, in millimetres
 * @param top in millimetres
 * @param bottom in millimetres; the footer stands in it, at least 12.7 mm from the edge
 */
record PageDesign(Paper paper, double inner, double outer, double top, double bottom) {
  static final PageDesign A4 = new PageDesign(Paper.A4, 25, 20, 24, 28);

  private static final String NOTE_FONT =
      "font-family: '" + FontShelf.SANS + "'; font-size: 8.5pt; color: #000;";

  /**
   * The rules no style sheet of the publisher's has to repeat: page boxes, running heads, folios
   * and the short notice at every foot.
   */
  String css(String shortNotice) {
    return String.format(
            Locale.ROOT,
            """
            @page { size: %1$smm %2$smm; margin: %5$smm %4$smm %6$smm %3$smm;
              @bottom-center { content: %7$s; %8$s width: 60%%; vertical-align: top; padding-top: 5mm } }
            @page :left { margin-left: %4$smm; margin-right: %3$smm;
              @top-left { content: element(running-title); %8$s vertical-align: bottom; padding-bottom: 4mm }
              @bottom-left { content: counter(page, lower-roman); %8$s vertical-align: top; padding-top: 5mm } }
            @page :right { margin-left: %3$smm; margin-right: %4$smm;
              @top-right { content: element(running-head); %8$s vertical-align: bottom; text-align: right; padding-bottom: 4mm }
              @bottom-right { content: counter(page, lower-roman); %8$s vertical-align: top; text-align: right; padding-top: 5mm } }
            @page :first { @top-left { content: none } @top-right { content: none }
              @bottom-left { content: none } @bottom-right { content: none } }
            @page main:left { @bottom-left { content: counter(page); %8$s vertical-align: top; padding-top: 5mm } }
            @page main:right { @bottom-right { content: counter(page); %8$s vertical-align: top; text-align: right; padding-top: 5mm } }
            """,
            millimetres(paper.width()),
            millimetres(paper.height()),
            millimetres(inner),
            millimetres(outer),
            millimetres(top),
            millimetres(bottom),
            quoted(shortNotice),
            NOTE_FONT)
        .strip();
  }

  private static String millimetres(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  /** A CSS string (CSS Syntax 3, 4.3.5). */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\a ") + '"';
  }
}
