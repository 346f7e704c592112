package press.caveat.source;

/**
 * How much of anything a manuscript may hold: more than any booklet needs, and little enough that
 * the build ends within seconds whatever it is given. The README has them as a table.
 */
public enum Limit {
  TEXT_BYTES(2_000_000, "bytes of one text file"),
  MANUSCRIPT_BYTES(200_000_000, "bytes of all files a book reads"),
  FILES(2_000, "files a book reads"),
  LINES(40_000, "lines of one Markdown file"),
  NESTING(50, "blocks or phrases inside each other"),
  PARAGRAPH(50_000, "characters of one paragraph"),
  SIGNS(1_000, "signs of one kind in one paragraph that may begin or end something"),
  DEFINITIONS(1_000, "notes, abbreviations and link definitions of one file"),
  TABLE_ROWS(2_000, "rows of one table"),
  TABLE_CELLS(20_000, "cells of one table"),
  YAML_BYTES(200_000, "bytes of settings"),
  YAML_NESTING(10, "lists and keys inside each other"),
  IMAGE_BYTES(20_000_000, "bytes of one image"),
  IMAGE_PIXELS(50_000_000, "pixels of one image"),
  SVG_BYTES(2_000_000, "bytes of one SVG image"),
  SVG_ELEMENTS(20_000, "elements of one SVG image"),
  SVG_NESTING(50, "elements of one SVG image inside each other"),
  STYLE_CHARACTERS(200_000, "characters of one style sheet"),
  STYLE_NESTING(30, "brackets of one style sheet inside each other"),
  READING_SECONDS(30, "seconds of computing for one file");

  private final int value;
  private final String what;

  Limit(int value, String what) {
    this.value = value;
    this.what = what;
  }

  /** At most this many. */
  public int value() {
    return value;
  }

  /** What is counted, as the README says it. */
  public String what() {
    return what;
  }
}
