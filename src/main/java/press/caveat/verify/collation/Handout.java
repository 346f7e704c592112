package press.caveat.verify.collation;

import java.util.ArrayList;
import java.util.List;
import press.caveat.book.Passage;

/**
 * What a one-sheet handout must say: the title, the core of the disclaimer, what became of the
 * edition, and the passages marked for it, by what they are about; without the numbers of sources
 * and notes, which are not on it.
 */
final class Handout {
  private static final String CORE = "core";

  private Handout() {}

  static List<Word> of(CopyText copy) {
    List<Word> words = new ArrayList<>(settings(copy.title()));
    add(CORE, copy.sections().get(0), words);
    words.addAll(settings(copy.standing()));
    for (Passage passage : Passage.values()) {
      copy.sections().forEach(section -> add(passage.word(), section, words));
    }
    words.addAll(settings(copy.address()));
    return words;
  }

  private static List<Word> settings(String text) {
    WordScanner scanner = new WordScanner();
    scanner.at("book.yaml");
    scanner.text(text);
    return scanner.words();
  }

  private static void add(String name, CopyText.Section section, List<Word> to) {
    for (CopyText.Marked marked : section.passages()) {
      if (marked.name().equals(name)) {
        section.body().subList(marked.from(), marked.to()).stream()
            .filter(word -> !word.kind().isOfCitation() && word.kind() != Word.Kind.NOTE)
            .forEach(to::add);
      }
    }
  }
}
