package press.caveat.verify.collation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import press.caveat.language.Words;

/**
 * The manuscript's words, as the judge's own parser reads them.
 *
 * @param title the book's title
 * @param facts what the title page must say: each of these texts, in this order
 * @param standing what a withdrawn or corrected edition says of itself; empty for any other
 * @param words the build's own words in the book's language
 * @param sections the disclaimer and the chapters, in reading order
 * @param sources what the manuscript may cite, by key
 * @param address where the book is to be found; empty if nowhere
 */
public record CopyText(
    String title,
    List<String> facts,
    String standing,
    Words words,
    List<Section> sections,
    Map<String, Source> sources,
    String address) {
  public CopyText {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(words, "words");
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    sources = Map.copyOf(sources);
  }

  /** Whether it cites any source. */
  boolean cites() {
    return sections.stream()
        .flatMap(section -> Stream.concat(section.body().stream(), section.notes().stream()))
        .anyMatch(Numbered::isCitation);
  }

  /**
   * One file of the manuscript.
   *
   * @param body its words, those the build must add included; citations are keys
   * @param notes the words of its notes, in the order in which the text refers to them
   * @param passages the parts marked for the one-sheet handout
   */
  public record Section(List<Word> body, List<Word> notes, List<Marked> passages) {
    public Section {
      body = List.copyOf(body);
      notes = List.copyOf(notes);
      passages = List.copyOf(passages);
    }
  }

  /**
   * A part of a section's body.
   *
   * @param name the word its author marked it with; {@code core} for the disclaimer's core
   * @param from its first word
   * @param to the one after its last
   */
  public record Marked(String name, int from, int to) {}

  /**
   * What identifies a source in the list of references.
   *
   * @param marks texts its entry must hold, letters only, lower case: title, DOI or address
   * @param narrative a pattern of its authors' names as the text may give them, letters only
   */
  public record Source(List<String> marks, String narrative) {
    public Source {
      marks = List.copyOf(marks);
    }
  }
}
