package press.caveat.verify.collation.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** A chapter's notes, lettered in the order in which its text refers to them. */
final class Notes {
  private final Map<String, Extra.Note> defined = new LinkedHashMap<>();
  private final Map<String, String> letters = new LinkedHashMap<>();

  Notes(Node tree) {
    define(tree);
    refer(tree);
    for (int i = 0; i < letters.size(); i++) {
      Shapes.children(inOrder().get(i)).forEach(this::refer);
    }
  }

  private void define(Node node) {
    if (node instanceof Extra.Note note) {
      defined.putIfAbsent(name(note.name()), note);
    }
    Shapes.children(node).forEach(this::define);
  }

  private void refer(Node node) {
    if (node instanceof Extra.NoteReference reference
        && defined.containsKey(name(reference.name()))) {
      letters.computeIfAbsent(name(reference.name()), n -> letter(letters.size() + 1));
    }
    if (!(node instanceof Extra.Note)) {
      Shapes.children(node).forEach(this::refer);
    }
  }

  /** The letter of a reference; empty if there is no such note. */
  Optional<String> letter(String reference) {
    return Optional.ofNullable(letters.get(name(reference)));
  }

  /** The notes, in the order of their letters. */
  List<Extra.Note> inOrder() {
    return letters.keySet().stream().map(defined::get).toList();
  }

  private static String name(String written) {
    return Blocks.unescaped(written);
  }

  /** 1 is a, 26 is z, 27 is aa. */
  static String letter(int number) {
    String last = String.valueOf((char) ('a' + (number - 1) % 26));
    return number <= 26 ? last : letter((number - 1) / 26) + last;
  }
}
