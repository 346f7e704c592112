package press.caveat.verify;

import java.util.Locale;

/** The rules of the proof: each says what a reader would lose if it were broken. */
public enum Rule {
  FILE_KIND("the file is an EPUB or a PDF"),
  EPUB_CONTAINER("the EPUB can be opened, whole, and in one way only"),
  EPUB_PACKAGE("package, manifest, spine and navigation can be read in one way only"),
  EPUB_CLOSED("nothing in the book can change the notice after it was made"),
  EPUB_NOTICE_PLACE("the notice is the first thing met after the cover"),
  EPUB_NOTICE_START("where the book says reading starts, the notice stands"),
  EPUB_NOTICE_LISTED("the notice is the first entry of the contents after the cover"),
  EPUB_NOTICE_TEXT("the notice's words are the approved words, all of them and no others"),
  EPUB_NOTICE_LETTERS("every letter of the notice is the letter it looks like"),
  EPUB_NOTICE_ELEMENTS("the notice stands in elements that every reader shows and reads out"),
  EPUB_SHORT_NOTICE("every chapter begins with the short notice, in sight"),
  CSS_SHOWN("no style takes the notice off the page"),
  CSS_CONTRAST("the notice contrasts with its background, by day and by night"),
  CSS_SIZE("the notice is set no smaller than the reader's text"),
  CSS_SPACING("the notice's lines, words and letters stand apart as text does"),
  CSS_ROOM("the notice has room for all of its text"),
  CSS_PLACE("the notice stands where the text flows"),
  CSS_COVER("nothing lies over the notice"),
  CSS_PAINT("no effect takes the ink off the notice"),
  CSS_WORDS("no style adds, replaces or strikes out words of the notice"),
  CSS_DIRECTION("the notice runs in the direction of its script"),
  CSS_FONT("the notice's letters are drawn by a font that draws letters"),
  CSS_HEARD("no style keeps the notice from being read out"),
  CSS_NOT_JUDGED("the judge understands every style that can reach the notice"),
  EPUB_WORDS("the EPUB says every word of the manuscript, in its order, and no other"),
  EPUB_METADATA("catalogues get the caution first, and who made the book and what may be done"),
  EPUB_ACCESSIBILITY("what the book says of its accessibility is true of its content"),
  EPUB_VALID("the EPUB is valid by EPUBCheck"),
  PDF_WORDS("the PDF says every word of the manuscript, in its order, and no other"),
  PDF_UA("the PDF conforms to PDF/UA-1 by veraPDF"),
  PDF_A("the PDF conforms to PDF/A-2a by veraPDF"),
  PDF_OPENS("the PDF opens without a password and every page of it can be read"),
  PDF_NOTICE_PLACE("the notice begins after the cover at the latest, before all other text"),
  PDF_NOTICE_STRUCTURE(
      "the notice is a section with a heading, first in what a screen reader reads"),
  PDF_NOTICE_WAYS("outline, page number and contents lead to the notice"),
  PDF_NOTICE_TEXT("the notice reads as approved, by structure and by position, word for word"),
  PDF_NOTICE_SIGHT("every letter of the notice can be seen, on the screen and in print"),
  PDF_NOTICE_DISGUISE("nothing in the file replaces, hides, turns or skips the notice"),
  PDF_NOTICE_SIZE("the notice is set as large as its grade asks, inside the printable sheet"),
  PDF_NOTICE_LETTERS("the letters drawn are the letters the text claims"),
  PDF_SHORT_NOTICE_PAGES("the short notice can be read on every page"),
  PDF_SHORT_NOTICE_CHAPTERS("the short notice heads every chapter and leads to the notice"),
  PDF_CATALOG("the file says its language and title, opens at its beginning and runs nothing"),
  PDF_METADATA("the metadata is complete and says the same in both places"),
  PDF_OUTLINE("the outline holds every heading and lands on each"),
  PDF_LINKS("every link says where it leads and can be reached in reading order"),
  PDF_TAGS("lists, tables, notes, contents and figures are tagged completely");

  private final String promise;

  Rule(String promise) {
    this.promise = promise;
  }

  /** The name in reports: {@code epub-valid}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format of the files it concerns; {@link Format#OTHER} if it concerns all. */
  public Format format() {
    if (name().startsWith("PDF_")) {
      return Format.PDF;
    }
    return name().startsWith("EPUB_") || name().startsWith("CSS_") ? Format.EPUB : Format.OTHER;
  }

  /** What holds when the rule is kept. */
  public String promise() {
    return promise;
  }
}
