package press.caveat.markdown.steps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import press.caveat.language.QuotationMarks;

/**
 * The text of one block, in the pieces its phrases divide it into. A quotation may begin in one
 * piece and end in another; what it begins with is closed by its own kind only, and what never
 * closes was an apostrophe.
 */
final class PunctuatedText {
  private static final String OPENING = "([{<\u2013\u2014-\"'«“‘„‚¿¡/";
  private static final String APOSTROPHE = "\u2019";

  /** A piece: where it begins and whose language it speaks. */
  private record Piece(int start, String language, boolean verbatim) {}

  private final StringBuilder chars = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private String[] replaced = {};

  /** Adds a piece; a verbatim one only gives the others their surroundings. */
  void add(String text, String language, boolean verbatim) {
    pieces.add(new Piece(chars.length(), language, verbatim));
    chars.append(text);
  }

  /** The pieces as they are to be printed. */
  List<String> punctuated() {
    replaced = new String[chars.length()];
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int end = end(i);
      for (int at = piece.start(); !piece.verbatim() && at < end; at++) {
        at = replace(at, end, piece);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      StringBuilder part = new StringBuilder();
      for (int at = pieces.get(i).start(); at < end(i); at++) {
        part.append(replaced[at] == null ? String.valueOf(chars.charAt(at)) : replaced[at]);
      }
      parts.add(part.toString());
    }
    return parts;
  }

  private int end(int piece) {
    return piece + 1 < pieces.size() ? pieces.get(piece + 1).start() : chars.length();
  }

  /** Replaces what begins at {@code at}; answers with its last character. */
  private int replace(int at, int end, Piece piece) {
    switch (chars.charAt(at)) {
      case '"', '\'' -> quote(at, Locale.forLanguageTag(piece.language()));
      case '-' -> {
        return run(at, end, '-', "", "\u2013", "\u2014");
      }
      case '.' -> {
        return run(at, end, '.', "", "", "\u2026");
      }
      case ' ' -> frenchSpace(at, piece.language());
      default -> {}
    }
    return at;
  }

  /** A run of one, two or three of a character becomes its sign; longer ones stay. */
  private int run(int at, int end, char c, String... signs) {
    int last = at;
    while (last + 1 < end && chars.charAt(last + 1) == c) {
      last++;
    }
    int length = last - at + 1;
    if (length <= signs.length && !signs[length - 1].isEmpty()) {
      replaced[at] = signs[length - 1];
      for (int i = at + 1; i <= last; i++) {
        replaced[i] = "";
      }
    }
    return last;
  }

  private void quote(int at, Locale locale) {
    char before = at == 0 ? ' ' : chars.charAt(at - 1);
    char after = at + 1 < chars.length() ? chars.charAt(at + 1) : ' ';
    boolean single = chars.charAt(at) == '\'';
    QuotationMarks marks = QuotationMarks.of(locale);
    boolean opens =
        !isSpace(after) && (isSpace(before) || OPENING.indexOf(before) >= 0) && !isYear(at, single);
    int opener = opens ? -1 : opener(chars.charAt(at));
    if (opens) {
      open.push(at);
      replaced[at] = single ? APOSTROPHE : marks.open();
    } else if (opener >= 0 && !(single && Character.isLetter(after))) {
      closeInner(opener);
      boolean and = single && chars.substring(opener + 1, at).equals("n");
      replaced[at] = and ? APOSTROPHE : single ? marks.innerClose() : marks.close();
      if (single && !and) {
        replaced[opener] = marks.innerOpen();
      }
    } else if (single) {
      replaced[at] = APOSTROPHE;
    } else if (!Character.isDigit(before)) {
      replaced[at] = marks.close();
    }
  }

  /** {@code '90s}: the apostrophe of a shortened year. */
  private boolean isYear(int at, boolean single) {
    return single
        && at + 2 < chars.length()
        && Character.isDigit(chars.charAt(at + 1))
        && Character.isDigit(chars.charAt(at + 2))
        && (at + 3 == chars.length() || !Character.isDigit(chars.charAt(at + 3)));
  }

  /** The innermost open quotation of this kind; -1 if there is none. */
  private int opener(char mark) {
    return open.stream().filter(at -> chars.charAt(at) == mark).findFirst().orElse(-1);
  }

  private void closeInner(int opener) {
    while (open.pop() != opener) {
      // What began inside and never ended was no quotation.
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** French sets a space before two-part signs and inside guillemets, where no line may break. */
  private void frenchSpace(int at, String language) {
    if (!language.equals("fr") && !language.startsWith("fr-")) {
      return;
    }
    char before = at == 0 ? ' ' : chars.charAt(at - 1);
    char after = at + 1 < chars.length() ? chars.charAt(at + 1) : ' ';
    if (";!?»".indexOf(after) >= 0 || before == '«') {
      replaced[at] = "\u202f";
    } else if (after == ':') {
      replaced[at] = "\u00a0";
    }
  }
}
