package press.caveat.verify.collation;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One word, or one sign that carries meaning.
 *
 * @param text its letters, NFKC, without marks of punctuation
 * @param place where it stands: a file and line, an entry and line, a page
 * @param kind what it is
 * @param open whether it stands at the end of a printed line, so that its rest may follow
 */
public record Word(String text, String place, Kind kind, boolean open) {
  /** Stands inside a word where raised text begins or ends; see {@link WordScanner#edge}. */
  static final char EDGE = '\u2060';

  /** What a word is to the text. */
  public enum Kind {
    /** An author's word, or one the build must print. */
    PLAIN,
    /** The number of a source. In the copy-text, before it is numbered, its key. */
    CITATION,
    /** The letter of a note where the text refers to it. */
    NOTE,
    /** In the copy-text: an author's word that stands inside the brackets of a citation. */
    AFFIX,
    /** In the copy-text: a pattern of the names the citation style prints here, letters only. */
    NAMES,
    /** In the copy-text: a pattern of the place in a source as the style prints it. */
    LOCATOR;

    /** Whether the text is a pattern of what a citation style prints. */
    boolean isPattern() {
      return this == NAMES || this == LOCATOR;
    }

    /** Whether it goes where the numbers of sources are left out. */
    boolean isOfCitation() {
      return this == CITATION || this == AFFIX || this == LOCATOR;
    }
  }

  public Word {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(kind, "kind");
  }

  /** A word of plain text. */
  public static Word plain(String text, String place) {
    return new Word(text, place, Kind.PLAIN, false);
  }

  /** The number of a source, or its key. */
  public static Word citation(String text, String place) {
    return new Word(text, place, Kind.CITATION, false);
  }

  /** The letter of a note. */
  public static Word note(String text, String place) {
    return new Word(text, place, Kind.NOTE, false);
  }

  /** The same word in another role. */
  public Word as(Kind other) {
    return new Word(text, place, other, open);
  }

  /** What tells it from other words. */
  String key() {
    return isText() ? text : kind + ":" + text;
  }

  /** The word as it is where raised text stands on the line. */
  Stream<Word> dividedAtEdges() {
    return text.indexOf(EDGE) < 0
        ? Stream.of(this)
        : Stream.of(text.split(String.valueOf(EDGE)))
            .filter(part -> !part.isEmpty())
            .map(part -> new Word(part, place, kind, open));
  }

  /** The word as it is where raised text is raised. */
  Word withoutEdges() {
    return text.indexOf(EDGE) < 0
        ? this
        : new Word(text.replace(String.valueOf(EDGE), ""), place, kind, open);
  }

  private boolean isText() {
    return kind == Kind.PLAIN || kind == Kind.AFFIX;
  }

  /** The word without its case, which a style may change in print. */
  Word uncased() {
    return isText() ? new Word(text.toLowerCase(Locale.ROOT), place, kind, open) : this;
  }

  /** As a message shows it. */
  String shown() {
    return switch (kind) {
      case PLAIN, AFFIX -> text;
      case CITATION -> "[source " + text + "]";
      case NOTE -> "[note " + text + "]";
      case NAMES, LOCATOR -> "[words of the citation style]";
    };
  }
}
