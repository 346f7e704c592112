package press.caveat.typesetting;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.Breaker;
import com.openhtmltopdf.layout.InlineBoxing;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.CharCounts;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends the ends of lines: a space the engine left there, and justified lines that stop short.
 *
 * <ul>
 *   <li>By one space. Where a line ends just before an inline element ({@code text |<em>more</em>})
 *       the engine has opened the element already, so it does not find the space it should drop:
 *       the line is set as if the space were its last letter, one line in twenty.
 *   <li>By a fifth of its slack. That share goes between letters; a style sheet that allows no
 *       letter spacing ({@code -fs-max-justification-inter-char: 0}) takes it away, and the engine
 *       does not give it to the spaces.
 * </ul>
 *
 * <p>Runs after layout and before anything is painted.
 */
final class JustifiedLines {
  private final LayoutContext context;

  private JustifiedLines(LayoutContext context) {
    this.context = context;
  }

  /** Mends all lines below the box, those of floats and notes too. */
  static void mend(Box root, SharedContext shared) {
    LayoutContext context = shared.newLayoutContextInstance();
    context.setFontContext(new PdfBoxFontContext());
    new JustifiedLines(context).mendBelow(root);
  }

  private void mendBelow(Box box) {
    if (box instanceof LineBox line) {
      mendLine(line);
      line.getNonFlowContent().forEach(this::mendBelow);
      if (line.hasFootnotes()) {
        line.getReferencedFootnoteBodies().forEach(this::mendBelow);
      }
    }
    if (box instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().stream()
          .filter(Box.class::isInstance)
          .forEach(child -> mendBelow((Box) child));
    }
    box.getChildren().forEach(this::mendBelow);
  }

  private void mendLine(LineBox line) {
    if (line.isLayedOutRTL() || line.isContainsDynamicFunction()) {
      return;
    }
    if (line.getJustificationInfo() == null) {
      forgetLastSpace(line);
      return;
    }
    if (!line.isContainsBlockLevelContent()) {
      dropLastSpace(line);
    }
    if (line.getJustificationInfo() != null) {
      fill(line, line.getJustificationInfo());
    }
  }

  /** Nothing moves in a line that is not justified, but the space would be read out by itself. */
  private void forgetLastSpace(LineBox line) {
    List<InlineText> texts = texts(line);
    if (!texts.isEmpty() && endsInDroppableSpace(texts.get(texts.size() - 1))) {
      InlineText last = texts.get(texts.size() - 1);
      last.setSubstring(last.getStart(), last.getEnd() - 1);
      last.setWidth(naturalWidth(last));
    }
  }

  private static List<InlineText> texts(LineBox line) {
    List<InlineText> texts = new ArrayList<>();
    line.getChildren().forEach(child -> collect(child, texts));
    texts.removeIf(InlineText::isEmpty);
    return texts;
  }

  private void dropLastSpace(LineBox line) {
    List<InlineText> texts = texts(line);
    if (!texts.isEmpty() && endsInDroppableSpace(texts.get(texts.size() - 1))) {
      setAgain(line, texts);
    }
  }

  private static void collect(Box box, List<InlineText> texts) {
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof InlineText text) {
          texts.add(text);
        } else {
          collect((Box) child, texts);
        }
      }
    }
  }

  private static boolean endsInDroppableSpace(InlineText text) {
    IdentValue whiteSpace = text.getParent().getStyle().getWhitespace();
    return text.getSubstring().endsWith(" ")
        && text.getTextDirection() == BidiSplitter.LTR
        && (whiteSpace == IdentValue.NORMAL || whiteSpace == IdentValue.NOWRAP);
  }

  /** Sets the line as if it never had the space: from natural widths, then justified. */
  private void setAgain(LineBox line, List<InlineText> texts) {
    InlineText last = texts.get(texts.size() - 1);
    last.setSubstring(last.getStart(), last.getEnd() - 1);
    texts.forEach(text -> text.setWidth(naturalWidth(text)));
    line.setContentWidth(InlineBoxing.positionHorizontally(context, line, 0));
    line.justify(context);
    line.calcChildLocations();
  }

  private int naturalWidth(InlineText text) {
    String drawn = text.getSubstring() + (text.isEndsOnSoftHyphen() ? "-" : "");
    return Breaker.getTextWidthWithLetterSpacing(
        context, text.getParent().getStyle().getFSFont(context), drawn, text.getLetterSpacing());
  }

  /** Gives the spaces what the letters may not have, as far as the style sheet allows. */
  private void fill(LineBox line, JustificationInfo spacing) {
    CharCounts counts = new CharCounts();
    line.getChildren().stream()
        .filter(InlineLayoutBox.class::isInstance)
        .forEach(child -> ((InlineLayoutBox) child).countJustifiableChars(counts));
    float given =
        counts.getSpaceCount() * spacing.getSpaceAdjust()
            + (counts.getNonSpaceCount() - 1) * spacing.getNonSpaceAdjust();
    float missing = room(line) - line.getContentWidth() - given;
    if (counts.getSpaceCount() > 0 && missing > 1) {
      float limit = mostBetweenWords(line) - spacing.getSpaceAdjust();
      widen(line, spacing, Math.min(missing / counts.getSpaceCount(), limit));
    }
  }

  private static int room(LineBox line) {
    return line.getParent().getContentWidth()
        - line.getFloatDistances().getLeftFloatDistance()
        - line.getFloatDistances().getRightFloatDistance()
        - line.getContentStart();
  }

  private float mostBetweenWords(LineBox line) {
    Box block = line.getParent();
    return block
        .getStyle()
        .getFloatPropertyProportionalWidth(
            CSSName.FS_MAX_JUSTIFICATION_INTER_WORD, block.getWidth(), context);
  }

  private static void widen(LineBox line, JustificationInfo spacing, float perSpace) {
    JustificationInfo more = new JustificationInfo();
    more.setSpaceAdjust(perSpace);
    float moved = 0;
    for (Box child : line.getChildren()) {
      child.setX(child.getX() + Math.round(moved));
      if (child instanceof InlineLayoutBox inline) {
        moved += inline.adjustHorizontalPosition(more, moved);
      }
    }
    spacing.setSpaceAdjust(spacing.getSpaceAdjust() + perSpace);
    line.calcChildLocations();
  }
}
