package press.caveat.verify.collation.manuscript;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** The numbers of figures and tables that have a caption, through the whole book. */
final class Labels {
  private static final Pattern LAST_WORD = Pattern.compile("(?s)(?<before>.*?)(?<word>\\S+)\\s*");

  private final Words words;
  private final Map<Node, String> labels = new IdentityHashMap<>();
  private final Map<String, Name> byId = new HashMap<>();
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

  /**
   * A text with its references to figures and tables answered: the number, and what it counts if
   * the author does not say it.
   */
  String answered(String text, Matcher reference) {
    StringBuilder answered = new StringBuilder();
    boolean named = false;
    int written = 0;
    while (reference.find()) {
      Name name = byId.getOrDefault(reference.group("key"), new Name("?", 0, "figure"));
      Matcher last = LAST_WORD.matcher(text.substring(written, reference.start()));
      boolean says = last.matches() && name.isSaidBy(last.group("word"));
      String word = says ? last.group("word") : "";
      named |= says || reference.group("bare") != null;
      answered.append(says ? last.group("before") : text.substring(written, reference.start()));
      boolean whole = says ? word.equalsIgnoreCase(name.kind()) : !named;
      answered.append(whole ? name.label() : word + " " + name.number());
      written = reference.end();
    }
    return answered.append(text.substring(written)).toString();
  }

  private void number(Node node, Chapter chapter) {
    Optional<Image> figure = Shapes.figure(node);
    if (figure.isPresent()) {
      if (!Plain.of(figure.get()).isBlank()) {
        put(
            figure.get(),
            new Name(words.of(Term.FIGURE, ++figures), figures, "figure"),
            Shapes.attributes(figure.get()).getOrDefault("#", ""));
      }
    } else if (Shapes.isTable(node, chapter) && Shapes.caption(node).isPresent()) {
      Node caption = Shapes.caption(node).get();
      put(caption, new Name(words.of(Term.TABLE, ++tables), tables, "table"), Shapes.id(caption));
    } else {
      Shapes.children(node).forEach(child -> number(child, chapter));
    }
  }

  private void put(Node node, Name name, String id) {
    labels.put(node, name.label());
    byId.put(id, name);
  }

  /** {@code Figure 3}, its number, and what an author may call it in any language. */
  private record Name(String label, int number, String kind) {
    private static final int STEM = 3;

    boolean isSaidBy(String word) {
      String own = label.replaceAll("\\p{N}", "").strip().toLowerCase(Locale.ROOT);
      String said = word.toLowerCase(Locale.ROOT);
      return said.endsWith(own)
          || said.startsWith(own.substring(0, Math.min(STEM, own.length())))
          || said.startsWith(kind.substring(0, STEM));
    }
  }
}
