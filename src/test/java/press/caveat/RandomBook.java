package press.caveat;

import java.util.Random;

/** Chapters of made-up words that break over pages everywhere; the same seed gives the same. */
final class RandomBook {
  private static final String[] SYLLABLES = {
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qui", "ro", "su", "ta",
    "ve", "wi", "xo", "yu", "za", "é", "ü", "lon", "ter", "mis", "san"
  };

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int notes;

  private RandomBook(long seed) {
    this.random = new Random(seed);
  }

  /** A chapter in Markdown. */
  static String chapter(long seed, int blocks) {
    RandomBook book = new RandomBook(seed);
    book.text.append("# ").append(book.words(4)).append("\n\n");
    for (int i = 0; i < blocks; i++) {
      book.block();
    }
    for (int note = 1; note <= book.notes; note++) {
      book.text.append("[^").append(note).append("]: ").append(book.words(12)).append(".\n\n");
    }
    return book.text.toString();
  }

  private void block() {
    switch (random.nextInt(9)) {
      case 0 ->
          text.append("## ").append(words(3)).append("\n\n").append(sentence()).append("\n\n");
      case 1 -> list("- ");
      case 2 -> list("1. ");
      case 3 -> table();
      case 4 -> text.append("> ").append(sentence()).append("\n\n");
      case 5 ->
          text.append("::: note\n")
              .append(sentence())
              .append("\n\n")
              .append(sentence())
              .append("\n:::\n\n");
      case 6 -> text.append(words(2)).append("\n: ").append(sentence()).append("\n\n");
      default -> text.append(paragraph()).append("\n\n");
    }
  }

  private void list(String mark) {
    for (int i = 0; i < 2 + random.nextInt(5); i++) {
      text.append(mark).append(sentence()).append('\n');
    }
    text.append("\n<!-- end -->\n\n");
  }

  private void table() {
    text.append("| ").append(words(1)).append(" | ").append(words(1)).append(" |\n| --- | --- |\n");
    for (int i = 0; i < 3 + random.nextInt(12); i++) {
      text.append("| ").append(words(1 + random.nextInt(9))).append(" | ");
      text.append(words(1 + random.nextInt(14))).append(" |\n");
    }
    text.append('\n');
  }

  private String paragraph() {
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(9); i++) {
      paragraph.append(sentence()).append(random.nextInt(4) == 0 ? "\n" : " ");
    }
    return paragraph.toString().strip();
  }

  private String sentence() {
    String plain = words(4 + random.nextInt(12));
    return switch (random.nextInt(7)) {
      case 0 -> plain + " *" + words(3) + "* " + words(3) + ".";
      case 1 -> plain + " **" + words(2) + "**, " + words(2) + "!";
      case 2 -> plain + " `" + words(1) + "` (" + words(2) + ").";
      case 3 -> plain + "[^" + ++notes + "].";
      case 4 -> "\"" + plain + "\" -- " + words(3) + ".";
      default -> plain + ".";
    };
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(word());
    }
    return words.toString();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}
