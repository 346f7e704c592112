package press.caveat.verify.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Copy-text whose citations have the numbers the file gave their sources. Several in one bracket
 * stand in the order of their numbers, unless the author's words stand between them.
 */
final class Numbered {
  /** One citation and what the style prints after its number. */
  private record Cite(String group, int number, List<Word> words) {}

  private Numbered() {}

  static boolean isCitation(Word word) {
    return word.kind() == Word.Kind.CITATION;
  }

  /** The key of a citation of the copy-text: {@code 3@guo2017} is of the third bracket. */
  static String key(Word citation) {
    return citation.text().substring(citation.text().indexOf('@') + 1);
  }

  private static String group(Word citation) {
    return citation.text().substring(0, citation.text().indexOf('@'));
  }

  static List<Word> of(List<Word> words, Map<String, String> numbers) {
    List<Word> numbered = new ArrayList<>();
    List<Cite> together = new ArrayList<>();
    for (Word word : words) {
      if (isCitation(word)) {
        boolean joins = !together.isEmpty() && together.get(0).group().equals(group(word));
        if (!joins || group(word).isEmpty()) {
          settle(together, numbered);
        }
        together.add(cite(word, numbers.getOrDefault(key(word), "0")));
      } else if (word.kind() == Word.Kind.LOCATOR && !together.isEmpty()) {
        together.get(together.size() - 1).words().add(word);
      } else {
        settle(together, numbered);
        numbered.add(word);
      }
    }
    settle(together, numbered);
    return numbered;
  }

  private static Cite cite(Word word, String number) {
    List<Word> words = new ArrayList<>(List.of(Word.citation(number, word.place())));
    return new Cite(group(word), Integer.parseInt(number), words);
  }

  private static void settle(List<Cite> together, List<Word> numbered) {
    together.stream()
        .sorted(Comparator.comparingInt(Cite::number))
        .forEach(cite -> numbered.addAll(cite.words()));
    together.clear();
  }
}
