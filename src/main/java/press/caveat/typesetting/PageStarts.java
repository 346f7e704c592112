package press.caveat.typesetting;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import press.caveat.book.Place;

/**
 * Reads off the laid-out boxes where each page begins: the first significant text or image of the
 * book that lies on it, as a {@link Place}.
 *
 * <p>Not of the book are generated text, markers, margin boxes, notes at the foot of the page,
 * repeated table heads (they exist only in painting) and whatever has no key. Must run after layout
 * and before painting, which moves table heads.
 */
final class PageStarts {
  private final Pagination pages;
  private final List<Optional<Start>> starts;
  private final Map<String, Integer> laidOut = new HashMap<>();
  private final List<BlockBox> restarts = new ArrayList<>();
  private int lastPage = -1;

  /** What a page begins with, and how much of its text was laid out before. */
  private record Start(KeyedText text, int before) {}

  private PageStarts(Pagination pages) {
    this.pages = pages;
    this.starts = new ArrayList<>(Collections.nCopies(pages.size(), Optional.empty()));
  }

  /** Walks the boxes below the root of a laid-out document. */
  static PageStarts of(BlockBox root) {
    PageStarts found = new PageStarts(new Pagination(root.getLayer().getPages()));
    found.visit(root);
    return found;
  }

  /** For every page, the first first, where it begins; empty if nothing of the book is on it. */
  List<Optional<Place>> places() {
    return starts.stream()
        .map(start -> start.map(s -> s.text().place(s.before(), laidOut(s.text()))))
        .toList();
  }

  /** For every page, the first first, how it is counted. */
  List<PageNumber> numbers() {
    return pages.numbers(restarts.stream().map(Box::getAbsY).sorted().toList());
  }

  private void visit(Box box) {
    if (!(box instanceof BlockBox block)) {
      box.getChildren().forEach(this::visit);
    } else if (isOfTheText(block)) {
      if (block.getStyle().isIdent(CSSName.FS_PAGE_SEQUENCE, IdentValue.START)) {
        restarts.add(block);
      }
      visitBlock(block);
    }
  }

  private static boolean isOfTheText(BlockBox block) {
    return block.getPseudoElementOrClass() == null
        && !block.getStyle().isAbsolute()
        && !block.getStyle().isFixed()
        && !block.getStyle().isRunning();
  }

  private void visitBlock(BlockBox block) {
    if (block.isReplaced()) {
      visitImage(block, block.getAbsY());
    } else if (block.getChildrenContentType() == BlockBox.ContentType.INLINE) {
      InlineContent content = new InlineContent(block);
      block.getChildren().forEach(line -> visitLine((LineBox) line, content));
    } else {
      block.getChildren().forEach(this::visit);
    }
  }

  private void visitImage(BlockBox image, int y) {
    Optional.ofNullable(image.getElement())
        .filter(element -> element.hasAttribute(Place.KEY))
        .flatMap(KeyedText::around)
        .ifPresent(text -> begin(text, y));
  }

  private void visitLine(LineBox line, InlineContent content) {
    List<Object> parts = new ArrayList<>();
    line.getChildren().forEach(child -> collect(child, parts));
    for (Box floated : line.getNonFlowContent()) {
      if (isBeforeText((BlockBox) floated, parts, content)
          && pages.pageAt(firstLineIn(floated)) <= pages.pageAt(line.getAbsY())) {
        visit(floated);
      }
    }
    for (Object part : parts) {
      if (part instanceof InlineText text) {
        visitText(text, line, content);
      } else if (part instanceof BlockBox block && block.isReplaced()) {
        visitImage(block, line.getAbsY());
      } else {
        visit((Box) part);
      }
    }
  }

  private static void collect(Box box, List<Object> parts) {
    if (!(box instanceof InlineLayoutBox inline)) {
      parts.add(box);
      return;
    }
    for (Object child : inline.getInlineChildren()) {
      if (child instanceof Box inner) {
        collect(inner, parts);
      } else {
        parts.add(child);
      }
    }
  }

  /** A float may begin on a page that was too short for even its first line. */
  private static int firstLineIn(Box box) {
    Box first = box;
    while (!(first instanceof LineBox) && first.getChildCount() > 0) {
      first = first.getChild(0);
    }
    return first.getAbsY();
  }

  private static boolean isBeforeText(BlockBox floated, List<Object> parts, InlineContent content) {
    return parts.stream()
        .filter(InlineText.class::isInstance)
        .findFirst()
        .map(text -> content.isBefore(floated, (InlineText) text))
        .orElse(true);
  }

  private void visitText(InlineText text, LineBox line, InlineContent content) {
    int significant = Place.significantIn(text.getSubstring());
    if (significant == 0 || content.isGenerated(text)) {
      return;
    }
    Optional<KeyedText> owner = KeyedText.around(elementAround(text));
    owner.ifPresent(
        keyed -> {
          begin(keyed, line.getAbsY());
          laidOut.merge(keyed.key(), significant, Integer::sum);
        });
  }

  /** Text that stands in a block directly has no inline element around it. */
  private static Element elementAround(InlineText text) {
    Box box = text.getParent();
    while (box.getElement() == null) {
      box = box.getParent();
    }
    return box.getElement();
  }

  private void begin(KeyedText text, int y) {
    int page = pages.pageAt(y);
    if (page > lastPage) {
      starts.set(page, Optional.of(new Start(text, laidOut(text))));
      lastPage = page;
    }
  }

  private int laidOut(KeyedText text) {
    return laidOut.getOrDefault(text.key(), 0);
  }
}
