package press.caveat.typesetting;

import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineBox;
import com.openhtmltopdf.render.InlineText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a block's lines are made of, in document order. Laid-out text no longer knows whether a
 * style sheet generated it ({@code ::before}); the inline box it was cut from does, and the two
 * share one string object.
 */
final class InlineContent {
  private final List<Styleable> content;
  private final Set<String> own = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> generated = Collections.newSetFromMap(new IdentityHashMap<>());

  InlineContent(BlockBox block) {
    this.content = List.copyOf(block.getInlineContent());
    boxes().forEach(box -> (isGenerated(box) ? generated : own).add(box.getText()));
  }

  /** Whether the text is a style sheet's and not the document's. */
  boolean isGenerated(InlineText text) {
    String master = text.getMasterText();
    return text.isDynamicFunction()
        || !own.contains(master) && (generated.contains(master) || !isRewritten(master));
  }

  /** {@code ::first-line} and {@code ::first-letter} may put a text into other letters. */
  private boolean isRewritten(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    return own.stream().anyMatch(original -> original.toUpperCase(Locale.ROOT).equals(capitals));
  }

  /** Whether the float stands before the text in the document. */
  boolean isBefore(BlockBox floated, InlineText text) {
    for (Styleable part : content) {
      if (part == floated) {
        return true;
      }
      if (part instanceof InlineBox box && box.getText() == text.getMasterText()) {
        return false;
      }
    }
    return false;
  }

  private Stream<InlineBox> boxes() {
    return content.stream().filter(InlineBox.class::isInstance).map(InlineBox.class::cast);
  }

  private static boolean isGenerated(InlineBox box) {
    return box.getPseudoElementOrClass() != null;
  }
}
