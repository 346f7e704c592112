package press.caveat.readers;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether words lie as words to be read do: each in the window's width, in order, none upon
 * another, as large and as wide as the reader set them, and without long gaps.
 *
 * @param words as the page lays them out
 * @param plain the same words without the book's styles, in the same window
 * @param least the smallest font size allowed, in CSS pixels
 * @param width the window's, as is {@code height}
 */
record Layout(List<Word> words, List<Word> plain, double least, double width, double height) {
  /** So many words in a row that are alone on their line are no text to read. */
  private static final int MOST_ALONE = 4;

  private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}]");
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");

  /** The first thing wrong, if anything is. */
  Optional<String> fault() {
    for (int i = 0; i < words.size(); i++) {
      int index = i;
      Optional<String> fault = alone(words.get(i)).or(() -> beside(index));
      if (fault.isPresent()) {
        return fault.map(("\"" + words.get(i).text() + "\" ")::concat);
      }
    }
    return column(words) > Math.max(MOST_ALONE, column(plain))
        ? Optional.of("words stand one to a line")
        : start();
  }

  private Optional<String> start() {
    return words.get(0).start().getY() > height
        ? Optional.of("it begins below the first screen")
        : Optional.empty();
  }

  private Optional<String> alone(Word word) {
    if (word.boxes().isEmpty()) {
      return Optional.of("is not laid out");
    }
    if (word.isStruck()) {
      return Optional.of("is struck through");
    }
    if (word.size() < least - 0.1) {
      return Optional.of("has letters of " + word.size() + " px");
    }
    for (Rectangle2D box : word.boxes()) {
      if (box.getHeight() < 0.9 * least) {
        return Optional.of("is drawn smaller than the reader set it");
      }
      if (box.getX() < -1 || box.getMaxX() > width + 1 || box.getY() < -1) {
        return Optional.of("lies outside the window");
      }
    }
    return runs(word);
  }

  /**
   * Letters run from left to right, or in such scripts from right to left; Chinese may run down.
   */
  private static Optional<String> runs(Word word) {
    if (word.text().codePointCount(0, word.text().length()) < 2 || word.boxes().size() > 1) {
      return Optional.empty();
    }
    Rectangle2D first = word.first().orElseThrow();
    Rectangle2D last = word.last().orElseThrow();
    double right = last.getX() - first.getX();
    if (right == 0 && first.getY() == last.getY()) {
      return Optional.empty(); // one cluster of signs
    }
    boolean wanted = RIGHT_TO_LEFT.matcher(word.text()).find() ? right < 0 : right > 0;
    boolean isDown = isUnspaced(word.text()) && last.getY() > first.getY();
    return wanted || isDown ? Optional.empty() : Optional.of("does not run as its script does");
  }

  private Optional<String> beside(int index) {
    Word word = words.get(index);
    double ratio = index < plain.size() ? word.advance() / plain.get(index).advance() : 1;
    if (ratio < 0.75 || ratio > 3) {
      return Optional.of("has letters " + ratio + " times as far apart as plain ones");
    }
    if (index == 0) {
      return Optional.empty();
    }
    Rectangle2D before = words.get(index - 1).end();
    Rectangle2D box = word.start();
    if (core(before).intersects(core(box))) {
      return Optional.of("lies upon the word before it");
    }
    return sameLine(before, box) ? along(word, before, box) : below(word, before, box);
  }

  private Optional<String> along(Word word, Rectangle2D before, Rectangle2D box) {
    boolean isBackward = RIGHT_TO_LEFT.matcher(word.text()).find();
    double gap = isBackward ? before.getX() - box.getMaxX() : box.getX() - before.getMaxX();
    if (isUnspaced(word.text()) || word.text().matches(".*\\d.*")) {
      return Optional.empty();
    }
    if (gap < 0.05 * word.size()) {
      return Optional.of("stands in or before the word before it");
    }
    return gap > 8 * word.size() ? Optional.of("stands far from the last") : Optional.empty();
  }

  private Optional<String> below(Word word, Rectangle2D before, Rectangle2D box) {
    boolean isNextColumn = box.getX() > before.getMaxX() || isUnspaced(word.text());
    if (box.getY() < before.getY() && !isNextColumn) {
      return Optional.of("stands above the word before it");
    }
    return box.getY() - before.getMaxY() > height / 2
        ? Optional.of("stands far below the last")
        : Optional.empty();
  }

  /** The middle of a box, where most ink is. */
  private static Rectangle2D core(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + box.getWidth() * 0.1,
        box.getY() + box.getHeight() * 0.3,
        box.getWidth() * 0.8,
        box.getHeight() * 0.4);
  }

  private static boolean sameLine(Rectangle2D one, Rectangle2D other) {
    return Math.abs(one.getCenterY() - other.getCenterY())
        < Math.min(one.getHeight(), other.getHeight()) / 2;
  }

  /** The longest row of words each of which begins a line. */
  private static int column(List<Word> words) {
    int longest = 0;
    int row = 0;
    for (int i = 1; i < words.size(); i++) {
      boolean isSpaced = !isUnspaced(words.get(i).text());
      row = isSpaced && !sameLine(words.get(i - 1).end(), words.get(i).start()) ? row + 1 : 0;
      longest = Math.max(longest, row);
    }
    return longest;
  }

  /** Whether a text is of a script that puts no space between words. */
  static boolean isUnspaced(String text) {
    return UNSPACED.matcher(text).find();
  }
}
