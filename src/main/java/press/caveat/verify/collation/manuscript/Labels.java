package press.caveat.verify.collation.manuscript;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** The numbers of figures and tables that have a caption, through the whole book. */
final class Labels {
  private final Words words;
  private final Map<Node, String> labels = new IdentityHashMap<>();
  private final Map<String, String> byId = new HashMap<>();
  private int figures;
  private int tables;

  private Labels(Words words) {
    this.words = words;
  }

  static Labels of(List<Chapter> chapters, Words words) {
    Labels labels = new Labels(words);
    chapters.forEach(chapter -> labels.number(chapter.tree(), chapter));
    return labels;
  }

  /** {@code Figure 3}, of a figure's image or a table's caption; empty if it has no number. */
  String of(Node node) {
    return labels.getOrDefault(node, "");
  }

  /** The label of what an author called so. */
  Optional<String> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private void number(Node node, Chapter chapter) {
    Optional<Image> figure = Shapes.figure(node);
    if (figure.isPresent()) {
      if (!Plain.of(figure.get()).isBlank()) {
        put(
            figure.get(),
            words.of(Term.FIGURE, ++figures),
            Shapes.attributes(figure.get()).getOrDefault("#", ""));
      }
    } else if (Shapes.isTable(node, chapter) && Shapes.caption(node).isPresent()) {
      Node caption = Shapes.caption(node).get();
      put(caption, words.of(Term.TABLE, ++tables), Shapes.id(caption));
    } else {
      Shapes.children(node).forEach(child -> number(child, chapter));
    }
  }

  private void put(Node node, String label, String id) {
    labels.put(node, label);
    byId.put(id, label);
  }
}
