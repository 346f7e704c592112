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
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FloatDistances;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Mends lines after layout: sets those anew that hold {@link Joints}, drops a space the engine left
 * at the end, and fills justified lines that stop short.
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
  /** How far a line may stick out before it is seen, in the engine's dots: a third of a point. */
  private static final int VISIBLE = 9;

  private final LayoutContext context;
  private final Set<Integer> brokenJoints = new TreeSet<>();

  private JustifiedLines(LayoutContext context) {
    this.context = context;
  }

  /**
   * Mends all lines below the box, those of floats and notes too.
   *
   * @return the joints that were not kept and left their line overfull
   */
  static Set<Integer> mend(Box root, SharedContext shared) {
    LayoutContext context = shared.newLayoutContextInstance();
    context.setFontContext(new PdfBoxFontContext());
    JustifiedLines lines = new JustifiedLines(context);
    lines.mendBelow(root);
    return lines.brokenJoints;
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
    if (line.isLayedOutRTL()) {
      return;
    }
    List<InlineText> texts = texts(line);
    boolean joined = texts.stream().anyMatch(JustifiedLines::isJoined);
    if (line.isContainsDynamicFunction()) {
      // The engine sets such a line again itself, when it knows the page's number.
      texts.stream().filter(JustifiedLines::isJoined).forEach(this::setNatural);
      return;
    }
    boolean justified = line.getJustificationInfo() != null;
    boolean shortened = !(justified && line.isContainsBlockLevelContent()) && dropLastSpace(texts);
    if (joined || shortened && justified) {
      setAgain(line, texts);
    }
    if (joined && line.getContentWidth() > room(line) + VISIBLE) {
      JointMark.of(texts.get(0).getSubstring()).forEach(mark -> brokenJoints.add(mark.joint()));
    }
    if (line.getJustificationInfo() != null) {
      fill(line, line.getJustificationInfo());
    }
  }

  private static List<InlineText> texts(LineBox line) {
    List<InlineText> texts = new ArrayList<>();
    line.getChildren().forEach(child -> collect(child, texts));
    texts.removeIf(InlineText::isEmpty);
    return texts;
  }

  private static boolean isJoined(InlineText text) {
    return JointMark.isIn(text.getSubstring());
  }

  /** In a line that is not justified nothing moves, but the space would be read out by itself. */
  private boolean dropLastSpace(List<InlineText> texts) {
    if (texts.isEmpty() || !endsInDroppableSpace(texts.get(texts.size() - 1))) {
      return false;
    }
    InlineText last = texts.get(texts.size() - 1);
    last.setSubstring(last.getStart(), last.getEnd() - 1);
    setNatural(last);
    return true;
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

  /** Sets the line anew: from natural widths, then justified if it is to be. */
  private void setAgain(LineBox line, List<InlineText> texts) {
    texts.forEach(this::setNatural);
    line.setContentWidth(InlineBoxing.positionHorizontally(context, line, 0));
    if (line.getParent().getStyle().isTextJustify()) {
      line.justify(context);
    }
    line.calcChildLocations();
  }

  private void setNatural(InlineText text) {
    String drawn = text.getSubstring() + (text.isEndsOnSoftHyphen() ? "-" : "");
    FSFont font = text.getParent().getStyle().getFSFont(context);
    text.setWidth(
        Breaker.getTextWidthWithLetterSpacing(context, font, drawn, text.getLetterSpacing()));
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

  /** The width a line may fill. Only justified lines still know what floats leave of it. */
  private static int room(LineBox line) {
    int width = line.getParent().getContentWidth() - line.getContentStart();
    FloatDistances floats = line.getFloatDistances();
    return floats == null
        ? width
        : width - floats.getLeftFloatDistance() - floats.getRightFloatDistance();
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
