package press.caveat.citation;

import de.undercouch.citeproc.csl.CSLLabel;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a source: {@code p. 12}, {@code chap. 3}, {@code pp. iv-vi, 20}. A number without a
 * word is a page.
 *
 * @param written as the author wrote it
 * @param label what is counted
 * @param value the number, numbers or range
 * @param length how many characters of the text it took
 */
record Locator(String written, CSLLabel label, String value, int length) {
  private static final String ROMAN = "[ivxlcdm]+|[IVXLCDM]+";
  private static final String NUMBER = "[A-Za-z]{0,3}\\d[\\w.:/]*(?<![.:/])";
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<word>[A-Za-z]+(?:\\. ?v)?\\.?|§§?|¶¶?)\\s*(?<value>"
              + list(NUMBER + "|" + ROMAN)
              + ")");
  private static final Pattern PAGES =
      Pattern.compile("(?<value>" + list("\\d+") + ")(?![\\w.]*\\w)");

  private static String list(String one) {
    return "(?:" + one + ")\\b(?:\\s*(?:,|&|--?|–|—)\\s*(?:" + one + ")\\b)*+";
  }

  /** The locator a text begins with; empty if it begins with none. */
  static Optional<Locator> at(String text) {
    if (text.startsWith("{") && text.indexOf('}') > 0) {
      int end = text.indexOf('}') + 1;
      String inside = text.substring(1, end - 1).strip();
      return Optional.of(
          at(inside)
              .filter(found -> found.length == inside.length())
              .map(found -> new Locator(inside, found.label, found.value, end))
              .orElse(new Locator(inside, CSLLabel.PAGE, inside, end)));
    }
    Matcher pages = PAGES.matcher(text);
    if (pages.lookingAt()) {
      return Optional.of(new Locator(pages.group(), CSLLabel.PAGE, pages.group(), pages.end()));
    }
    Matcher labelled = LABELLED.matcher(text);
    return labelled.lookingAt()
        ? label(labelled.group("word"))
            .map(l -> new Locator(labelled.group(), l, labelled.group("value"), labelled.end()))
        : Optional.empty();
  }

  /** The English words pandoc knows, one or many, long or short. */
  private static Optional<CSLLabel> label(String word) {
    String stem = word.replaceAll("[. ]", "");
    CSLLabel label =
        switch (stem) {
          case "p", "pp", "pg", "page", "pages" -> CSLLabel.PAGE;
          case "ch", "chap", "chaps", "chapter", "chapters" -> CSLLabel.CHAPTER;
          case "sec", "secs", "section", "sections", "§", "§§" -> CSLLabel.SECTION;
          case "para", "paras", "paragraph", "paragraphs", "¶", "¶¶" -> CSLLabel.PARAGRAPH;
          case "fig", "figs", "figure", "figures" -> CSLLabel.FIGURE;
          case "vol", "vols", "volume", "volumes" -> CSLLabel.VOLUME;
          case "bk", "bks", "book", "books" -> CSLLabel.BOOK;
          case "col", "cols", "column", "columns" -> CSLLabel.COLUMN;
          case "fol", "fols", "folio", "folios" -> CSLLabel.FOLIO;
          case "no", "nos", "number", "numbers", "issue", "issues" -> CSLLabel.ISSUE;
          case "l", "ll", "line", "lines" -> CSLLabel.LINE;
          case "n", "nn", "note", "notes" -> CSLLabel.NOTE;
          case "op", "opp", "opus", "opera" -> CSLLabel.OPUS;
          case "pt", "pts", "part", "parts" -> CSLLabel.PART;
          case "sv", "svv" -> CSLLabel.SUB_VERBO;
          case "v", "vv", "verse", "verses" -> CSLLabel.VERSE;
          default -> null;
        };
    return Optional.ofNullable(label);
  }
}
