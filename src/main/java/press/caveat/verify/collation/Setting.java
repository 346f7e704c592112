package press.caveat.verify.collation;

import java.util.List;
import press.caveat.verify.Rule;

/** How an edition sets words, which changes what is the same word in it. */
enum Setting {
  /** As they are. */
  EBOOK(Rule.EPUB_WORDS),
  /** A style may set them in capitals, and print has only what is seen. */
  PRINT(Rule.PDF_WORDS),
  /** Besides, raised text stands on the line. */
  LARGE_PRINT(Rule.PDF_WORDS);

  private final Rule rule;

  Setting(Rule rule) {
    this.rule = rule;
  }

  Rule rule() {
    return rule;
  }

  /** The words as the edition sets them. */
  List<Word> set(List<Word> words) {
    return switch (this) {
      case EBOOK -> words.stream().map(Word::withoutEdges).toList();
      case PRINT -> words.stream().map(Word::withoutEdges).map(Word::uncased).toList();
      case LARGE_PRINT -> words.stream().flatMap(Word::dividedAtEdges).map(Word::uncased).toList();
    };
  }
}
