package press.caveat.pdf;

import java.util.Locale;
import java.util.Optional;
import press.caveat.book.Edition;
import press.caveat.font.FontShelf;
import press.caveat.language.Term;
import press.caveat.language.Words;

/**
 * The page of one edition: paper, margins, and how large what stands in them is. All printing stays
 * 12.7 mm away from the paper's edge, which every home printer reaches.
 *
 * @param inner margin at the binding, in millimetres
 * @param outer margin away from it, in millimetres
 * @param top in millimetres
 * @param bottom in millimetres
 * @param figureWidth how wide figures are drawn, in millimetres
 * @param noteSize size of running heads, folios and the short notice, in points
 * @param noteGap distance between them and the text, in millimetres
 */
record PageDesign(
    Paper paper,
    double inner,
    double outer,
    double top,
    double bottom,
    double figureWidth,
    double noteSize,
    double noteGap) {

  /** The least size of captions, in points, and in sizes of type the width of an average letter. */
  private static final double CAPTION_SIZE = 10;

  private static final double LETTER = 0.56;

  /** What a caption's line and the space around a figure take, in sizes of its type. */
  private static final double CAPTION_LINE = 1.37;

  private static final double CAPTION_SPACE = 1.6;

  /** The foot of a handout with a QR code, in millimetres. */
  private static final double QR_FOOT = 43;

  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  /** The design of a printed edition. */
  static PageDesign of(Edition edition) {
    return switch (edition) {
      case A4 -> new PageDesign(Paper.A4, 25, 20, 24, 26, 92, 8.5, 4);
      case LETTER -> new PageDesign(Paper.LETTER, 27, 22, 23, 25, 92, 8.5, 4);
      case LARGE_PRINT -> new PageDesign(Paper.A4, 17, 17, 25, 29, 176, 18, 3);
      case HANDOUT -> new PageDesign(Paper.A4, 18, 18, 15, 37, 100, 12, 3);
      case HANDOUT_LETTER -> new PageDesign(Paper.LETTER, 19, 19, 13.5, 37, 100, 12, 3);
      case BOOKLET -> new PageDesign(Paper.A5, 18, 14, 20, 22, 92, 8.5, 3);
      case BOOKLET_LETTER -> new PageDesign(Paper.HALF_LETTER, 18, 14, 20, 22, 92, 8.5, 3);
      case EPUB -> throw new IllegalArgumentException("an ebook has no pages");
    };
  }

  /** The height of the text, in points. */
  double textHeight() {
    return (paper.height() - top - bottom) / MILLIMETRES_PER_POINT;
  }

  /** The width of the cover's picture, whole and inside the margins; in millimetres. */
  double coverWidth(FigureSize picture) {
    double height = paper.height() - top - bottom - 1;
    return Math.min(paper.width() - inner - outer, height * picture.width() / picture.height());
  }

  /**
   * Room for a figure on a page, its caption aside, in millimetres.
   *
   * @param caption how many characters the caption has
   */
  double figureHeight(int caption) {
    double size = Math.max(noteSize, CAPTION_SIZE) * MILLIMETRES_PER_POINT;
    double lines = Math.ceil(caption * LETTER * size / (paper.width() - inner - outer));
    double room = (CAPTION_SPACE + lines * CAPTION_LINE) * size;
    return paper.height() - top - bottom - room;
  }

  /**
   * The rules no style sheet of the publisher's has to repeat: page boxes, running heads, folios
   * and the short notice at every foot. The margin boxes name their font, for they inherit none.
   */
  String css(String shortNotice) {
    return css(RULES, shortNotice);
  }

  /**
   * This page with a foot high enough for a QR code, which ends where home printers do; its quiet
   * zone serves as the distance to the text.
   */
  PageDesign withQrCode() {
    return new PageDesign(paper, inner, outer, top, QR_FOOT, figureWidth, noteSize, noteGap);
  }

  /** The rules of a handout: its foot holds all that must stand on both sides. */
  String handoutCss(Words words, Optional<QrCode> code) {
    String page = quoted(words.of(Term.PAGE_OF, "{n}", "2"));
    String rules = code.isPresent() ? HANDOUT_RULES_WITH_CODE : HANDOUT_RULES;
    return css(rules, "")
        .replace("{code}", FigureSize.css(code.map(QrCode::width).orElse(0.0)))
        .replace("\"{page}\"", page.replace("{n}", "\" counter(page) \""));
  }

  private String css(String rules, String shortNotice) {
    String font =
        String.format(
            Locale.ROOT,
            "font-family: '%s'; font-size: %spt; color: #000;",
            FontShelf.SANS,
            number(noteSize));
    String head = font + " vertical-align: bottom; padding-bottom: " + number(noteGap) + "mm;";
    String foot = font + " vertical-align: top; padding-top: " + number(noteGap) + "mm;";
    return rules
        .replace("{width}", number(paper.width()))
        .replace("{height}", number(paper.height()))
        .replace("{inner}", number(inner))
        .replace("{outer}", number(outer))
        .replace("{top}", number(top))
        .replace("{bottom}", number(bottom))
        .replace("{head}", head)
        .replace("{foot}", foot)
        .replace("{font}", font)
        .replace("{serif}", FontShelf.SERIF)
        .replace("{notice}", quoted(shortNotice));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  /** A CSS string (CSS Syntax 3, 4.3.5). */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\a ") + '"';
  }

  private static final String HANDOUT_RULES =
      """
      @page { size: {width}mm {height}mm; margin: {top}mm {outer}mm {bottom}mm {inner}mm;
        @bottom-left { content: element(handout-foot); {foot} width: 80%; }
        @bottom-right { content: "{page}"; {foot} width: 20%; text-align: right; } }
      .handout-foot { position: running(handout-foot); {font} line-height: 1.25; }
      .handout-foot p { margin: 0; }
      """;

  /** The page's number goes into the foot's first line, to make room for the code. */
  private static final String HANDOUT_RULES_WITH_CODE =
      """
      @page { size: {width}mm {height}mm; margin: {top}mm {outer}mm {bottom}mm {inner}mm;
        @bottom-left { content: element(handout-foot); {foot} width: 84%; }
        @bottom-right { content: element(handout-code); {font} vertical-align: top; width: 16%; text-align: right; } }
      .handout-foot { position: running(handout-foot); {font} line-height: 1.25; }
      .handout-foot p { margin: 0; }
      .handout-foot .folio::after { content: "{page}"; }
      .handout-code { position: running(handout-code); line-height: 0; text-align: right; }
      .handout-code img { width: {code}; }
      """;

  private static final String RULES =
      """
      @page { size: {width}mm {height}mm; margin: {top}mm {outer}mm {bottom}mm {inner}mm;
        @bottom-center { content: {notice}; {foot} width: 84%; } }
      @page :left { margin-left: {outer}mm; margin-right: {inner}mm;
        @top-left { content: element(running-title); {head} }
        @bottom-left { content: counter(page, lower-roman); {foot} } }
      @page :right { margin-left: {inner}mm; margin-right: {outer}mm;
        @top-right { content: element(running-head); {head} text-align: right; }
        @bottom-right { content: counter(page, lower-roman); {foot} text-align: right; } }
      @page :first { @top-left { content: none } @top-right { content: none }
        @bottom-left { content: none } @bottom-right { content: none } }
      @page main:left { @bottom-left { content: counter(page); {foot} } }
      @page main:right { @bottom-right { content: counter(page); {foot} text-align: right; } }
      .running-title { position: running(running-title); {font} }
      .running-head { position: running(running-head); {font} }
      .cover, .drawn-cover { -fs-page-sequence: start; }
      .drawn-cover { text-align: center; line-height: 1; }
      .back-cover { page-break-before: left; }
      body { margin: 0; font-family: '{serif}'; color: #000; line-height: 1.4; counter-reset: footnote; }
      .section { page-break-before: always; counter-reset: footnote; }
      .main > .section:first-child { page-break-before: auto; }
      .disclaimer { font-size: 11pt; }
      .footnote { float: footnote; counter-increment: footnote; }
      .main { page: main; page-break-before: right; -fs-page-sequence: start; }
      """;
}
