package press.caveat.verify.collation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into words, the same way for every witness.
 *
 * <ul>
 *   <li>Letters, their marks and digits make words; Unicode's compatibility forms are resolved
 *       (NFKC), so ligatures and raised digits are letters and digits.
 *   <li>A point, comma, colon or slash between digits belongs to the number; a hyphen or minus sign
 *       before a digit, where no word stands before it, is a minus.
 *   <li>Signs of mathematics, currency and other symbols, {@code % § & @ # ? !} are words of their
 *       own.
 *   <li>Quotation marks, dashes, hyphens, brackets and the rest of punctuation part words and say
 *       nothing: the build sets them as the language wants.
 *   <li>Each letter of a script that does not part its words counts as one.
 *   <li>Soft hyphens and other characters of no width are not there.
 * </ul>
 */
public final class WordScanner {
  private static final String IN_NUMBERS = ".,:/";
  private static final String SIGNS = "%\u2030\u00A7\u00B6&@#?!\u2020\u2021";
  private static final Set<Character.UnicodeScript> UNSPACED =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR);
  private static final char MINUS = '\u2212';

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private String place = "";
  private String wordPlace = "";

  /** A sign whose meaning depends on what follows it; 0 if there is none. */
  private char pending;

  /** Whether the character before was a blank, an opening bracket or nothing. */
  private boolean atStart = true;

  /** Whether the character before was a hyphen right after a word. */
  private boolean hyphenated;

  /** From here on, words stand in this place. */
  public void at(String newPlace) {
    place = newPlace;
  }

  /** Text that goes on where the last ended. */
  public void text(String text) {
    Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(this::character);
  }

  /** The end of a word, if one is open: a block, a cell, a line ends. */
  public void part() {
    flush();
    hyphenated = false;
    atStart = true;
  }

  /**
   * The end of a printed line: between words, or inside one that goes on in the next line. A hyphen
   * there may be the word's own or one that only divides it.
   */
  public void lineEnd() {
    if (hyphenated && !words.isEmpty()) {
      Word last = words.remove(words.size() - 1);
      words.add(new Word(last.text(), last.place(), last.kind(), true));
    }
    if (!word.isEmpty()) {
      String sign = pending == 0 ? "" : String.valueOf(pending);
      words.add(new Word(composed() + sign, wordPlace, Word.Kind.PLAIN, true));
      word.setLength(0);
    }
    part();
  }

  private String composed() {
    int end = word.length();
    while (end > 0 && word.charAt(end - 1) == Word.EDGE) {
      end--;
    }
    return Normalizer.normalize(word.substring(0, end), Normalizer.Form.NFKC);
  }

  /**
   * The edge of raised text inside a word. Large print sets it in brackets on the line, for small
   * letters are hard to read; there the word ends at this edge.
   */
  public void edge() {
    if (pending != 0) {
      flush();
    }
    if (!word.isEmpty()) {
      word.append(Word.EDGE);
    }
  }

  /** A word of its own that is no text. */
  public void mark(Word mark) {
    part();
    words.add(mark);
  }

  /** The words so far. */
  public List<Word> words() {
    part();
    return List.copyOf(words);
  }

  /** How many words there are so far; the open one is ended. */
  public int count() {
    part();
    return words.size();
  }

  private void character(int c) {
    if (Character.getType(c) == Character.FORMAT) {
      return;
    }
    hyphenated = isHyphen(c) && !word.isEmpty() && pending == 0;
    if (isLetter(c)) {
      letter(c);
    } else if (c < 0x80 && IN_NUMBERS.indexOf(c) >= 0 && endsInDigit()) {
      pending = (char) c;
    } else if (c == MINUS || c == '-') {
      dash((char) c);
    } else {
      other(c);
    }
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010';
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER;
  }

  private void letter(int c) {
    if (isUnspaced(c)) {
      flush();
      words.add(Word.plain(Character.toString(c), place));
      atStart = false;
      return;
    }
    boolean digit = Character.isDigit(c);
    if (pending != 0 && digit) {
      begin();
      word.append(pending == '-' ? MINUS : pending);
    } else if (pending != 0) {
      flush();
    }
    pending = 0;
    begin();
    word.appendCodePoint(c);
    atStart = false;
  }

  /** Scripts whose words no blanks part: each letter counts as a word. */
  private static boolean isUnspaced(int c) {
    return c > 0xE00 && UNSPACED.contains(Character.UnicodeScript.of(c));
  }

  private void begin() {
    if (word.isEmpty()) {
      wordPlace = place;
    }
  }

  private boolean endsInDigit() {
    return pending == 0
        && !word.isEmpty()
        && Character.isDigit(word.codePointBefore(word.length()));
  }

  /** A hyphen parts words; before a number, where none stands before it, it is a minus. */
  private void dash(char c) {
    boolean doubled = pending == '-';
    boolean minus = atStart && !doubled;
    flush();
    atStart = false;
    if (minus) {
      pending = '-';
    } else if (c == MINUS) {
      words.add(Word.plain(String.valueOf(MINUS), place));
    }
  }

  private void other(int c) {
    flush();
    int type = Character.getType(c);
    boolean symbol =
        type == Character.MATH_SYMBOL && c != '|'
            || type == Character.CURRENCY_SYMBOL
            || type == Character.OTHER_SYMBOL
            || SIGNS.indexOf(c) >= 0;
    if (symbol) {
      words.add(Word.plain(Character.toString(c), place));
    }
    atStart =
        Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || type == Character.START_PUNCTUATION;
  }

  private void flush() {
    pending = 0;
    if (!word.isEmpty()) {
      words.add(Word.plain(composed(), wordPlace));
      word.setLength(0);
    }
  }
}
