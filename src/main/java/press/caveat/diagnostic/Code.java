package press.caveat.diagnostic;

import java.util.Locale;

/**
 * Every kind of problem, once: how much it weighs, what is said, and what the user can do.
 *
 * <p>{@code %s} in a message is filled in where the problem is reported. Each code has a directory
 * of its own under {@code src/test/resources/diagnostics} and a row in the README.
 */
public enum Code {
  // The folder and its files
  FOLDER_MISSING("there is no folder %s", "Give the folder that holds book.yaml, or create it."),
  FILE_MISSING("there is no file %s", "Check the spelling, or add the file."),
  PATH_OUTSIDE(
      "%s leads out of the folder",
      "A book is built from its own two folders only; move the file into them."),
  NOT_UTF_8("the file is not UTF-8 text: %s", "Save it as UTF-8."),
  FILE_TOO_LARGE("%s has %s bytes; at most %s are read", "Divide it, or make it smaller."),
  FILES_TOO_MANY("the book reads more than %s files", "Take some out."),
  MANUSCRIPT_TOO_LARGE("the book reads more than %s bytes", "Make its images smaller."),
  CONTROL_CHARACTER(
      "the text holds the control character U+%s", "Delete it; it cannot be shown to any reader."),
  BIDI_CONTROL(
      "the text holds U+%s, which can show words in an order they are not written in",
      "Delete it; write [text]{dir=rtl} or {lang=ar}."),
  REPLACEMENT_CHARACTER(
      "U+FFFD stands where a character was lost when the file was converted",
      "Write the character again."),
  HIDDEN_CHARACTER(
      Severity.WARNING, "the text holds the invisible character U+%s", "Delete it if you can."),
  MANUSCRIPT_EMPTY("the file has no text", "Write its text, or take it out of the list."),

  // book.yaml
  YAML_SYNTAX("this is not YAML: %s", "Mend the line; strings with a colon need quotes."),
  YAML_DUPLICATE_KEY("%s stands here a second time", "Keep one of the two."),
  YAML_UNKNOWN_KEY(
      "there is no key %s; nearest is %s", "Use the nearest key, or take the line out."),
  YAML_WRONG_TYPE("%s must be %s", "Write it as the README's table of keys shows."),
  KEY_REQUIRED("%s is missing", "Add the key; the build never makes one up."),
  NOT_A_DATE("%s is not a date", "Write year-month-day, for example 2026-11-22."),
  NOT_A_LANGUAGE("%s is not a language tag", "Use a BCP 47 tag, for example en-GB."),
  LANGUAGE_WITHOUT_WORDS(
      "the build has no words for the language %s", "Use one of the languages the README lists."),
  NOT_AN_IDENTIFIER(
      "%s is not an identifier", "Use urn:uuid: followed by a UUID in lower case, or urn:isbn:."),
  ADDRESS_TOO_LONG(
      "the address has %s characters; the QR code on a handout holds %s", "Give a shorter one."),
  NOT_AN_ISBN(
      "%s is not an ISBN", "Look for a wrong digit; it has 13 and the last checks the others."),
  ISBN_DIFFERS("the ISBN %s is not the identifier's, %s", "Make them the same."),
  NOT_AN_ADDRESS("%s is not an http or https address", "Write the whole address."),
  EDITION_UNKNOWN(
      "there is no edition %s; there are %s", "Use one of these words, or take the line out."),
  CHAPTER_KIND_UNKNOWN("there is no kind %s", "Use one of the kinds the README lists."),
  CHAPTER_TWICE("%s is listed twice", "List each file once."),
  CHAPTERS_MISSING("the book has no chapters", "List the chapter files under chapters."),

  EDITION_EXPIRED(
      Severity.WARNING,
      "the edition must not be used after %s, and today is %s",
      "Go through the text again and set new dates."),
  DATE_TO_COME(
      Severity.WARNING,
      "%s is %s, and today is %s",
      "Write the day it was done; --today tells the build another day."),
  FRONT_MATTER_UNCLOSED(
      "the settings at the head of the file never end", "Close them with a line of ---."),
  CHAPTER_KIND_TWICE(
      "the file says it is of the kind %s, the list of chapters says %s", "Keep one of the two."),

  // The disclaimer
  DISCLAIMER_WITHOUT_CORE(
      "the disclaimer has no core", "Put its first block between ::: core and :::."),
  DISCLAIMER_CORE_TOO_LONG(
      "the disclaimer's core has %s words; at most %s fit on every sheet", "Shorten it."),
  DISCLAIMER_TOO_SHORT(
      "the disclaimer has %s words, fewer than %s", "Say in full what the reader must know."),
  DISCLAIMER_PLACEHOLDER(
      "the disclaimer holds the unfilled placeholder %s", "Replace it by the real text."),
  SHORT_NOTICE_TOO_LONG(
      "the short notice has %s characters; at most %s fit on every page", "Shorten it."),

  // Markdown
  HEADING_MISSING("the file does not begin with a heading", "Begin it with one line: # Heading."),
  HEADING_SECOND_TOP("a second # heading", "Use ## here; each file is one chapter."),
  HEADING_SKIPPED(
      "a heading of rank %s follows one of rank %s", "Raise it, or add the heading between them."),
  HEADING_TOO_LOW(
      "below a part no rank is left for this heading",
      "Raise it; chapters of parts have five ranks."),
  HEADING_EMPTY("the heading has no text", "Write it, or delete the line."),
  RAW_HTML("raw HTML: %s", "Write it as Markdown; the README lists what there is."),
  DIV_UNCLOSED("the block %s is never closed", "Close it with a line of its own: :::"),
  DIV_UNOPENED("::: ends a block here that never began", "Delete it, or begin the block."),
  DIV_UNKNOWN("there is no block of the kind %s", "Use one of the kinds the README lists."),
  ATTRIBUTES_MALFORMED(
      "cannot read the attributes %s",
      "Write {#id .class key=\"value\"}; for braces in the text write \\{."),
  ATTRIBUTES_LOST(
      "the attributes %s belong to nothing",
      "Put them right after a phrase or [text in brackets], or, after a space, at a block's end."),
  ATTRIBUTE_UNKNOWN("nothing here takes the attribute %s", "Use one the README lists."),
  ATTRIBUTE_VALUE("the attribute %s must be %s", "Write one of these."),
  CLASS_RESERVED(
      "the class %s is the build's own", "Choose another name; notices are marked by the build."),
  CODE_UNCLOSED("the code after %s never ends", "Close it with a line of the same signs."),
  COMMENT_UNCLOSED("the comment never ends", "Close it with -->."),
  ID_TWICE("the id %s stands twice in the book, also at %s", "Give each its own id."),
  ID_MALFORMED(
      "%s cannot be an id", "Use letters, digits, hyphens and one colon; begin with a letter."),
  LINK_DANGLING("the link leads to %s, which is not in the book", "Check file and id."),
  LINK_SCHEME(
      "a link may not lead to %s", "Use http, https, mailto or tel, or a file of the book."),
  LINK_MALFORMED("%s is not an address", "Write the whole address, with no space in it."),
  LINK_NOWHERE("the link “%s” leads nowhere", "Write where it leads, or take the brackets out."),
  LINK_VAGUE(
      Severity.WARNING,
      "the link's text “%s” does not say where it leads",
      "Name what is there: many readers jump from link to link."),
  LINK_BARE(
      Severity.WARNING,
      "the link's text is the address %s",
      "Name what is there; a listener hears every letter of an address."),
  LINK_EMPTY("the link has no text", "Write what it leads to."),
  REFERENCE_UNKNOWN("nothing in the book is called %s", "Give the figure or table that id."),
  LINK_UNREAD(
      "“%s” is not read as a link",
      "Write a space in an address as %%20; for brackets in the text write \\[."),
  LINK_UNDEFINED(
      "nothing says where %s leads", "Add a line for it, [name]: address, or take a bracket out."),
  TITLE_UNSEEN(
      "the title “%s” of a link or image would be seen by few readers",
      "Say it in the text or take it out."),
  DEFINITION_TWICE("%s is defined a second time", "Keep one of the two."),
  DEFINITION_UNUSED(
      Severity.WARNING,
      "the definition of %s is never used, so nobody would read it",
      "Use it, delete it, or escape its first bracket if it is text: \\[."),
  NOTE_IN_NOTE("a note carries a note", "Say it in one note; a reader comes back from one only."),
  NOTE_IN_HEADING(
      "a heading carries a note", "Put it into the text below; contents lists repeat headings."),
  NOTE_UNDEFINED(
      "there is no note %s", "Add its text at the end of the file, after its name and a colon."),
  NOTE_UNUSED(
      "the note %s is never referred to, so nobody would read it", "Refer to it or delete it."),
  IMAGE_WITHOUT_ALT(
      "the image %s has no alternative text", "Say in words what it shows: {alt=\"…\"}."),
  IMAGE_WORDS_LOST(
      "the words “%s” of the image would reach nobody",
      "A decorative image has no words; one in a line takes its brackets as alternative text."),
  IMAGE_TYPE("%s is not a PNG, JPEG or SVG image", "Convert it."),
  IMAGE_LIES("the image %s is %s inside, not %s", "Name it so, or export it again."),
  IMAGE_CMYK("the image %s has the colours of print, CMYK", "Convert it to RGB."),
  IMAGE_ANIMATED("the image %s moves", "Save one picture of it; nothing in a book may flash."),
  IMAGE_TOO_LARGE("the image %s has %s by %s pixels; at most %s are read", "Make it smaller."),
  SVG_UNSAFE(
      "the image %s holds %s", "Take it out: an image in a book is closed in itself and still."),
  SVG_TOO_COMPLEX("the image %s has more than %s", "Simplify it, or export it as PNG."),
  IMAGE_BROKEN("the image %s cannot be read: %s", "Export it again."),
  IMAGE_COARSE(
      "the image %s would have %s pixels to the inch, printed %s mm wide",
      "Give one with at least 150 to the inch."),
  IMAGE_REMOTE("the image %s is not in the manuscript folder", "Put the file beside the text."),
  TABLE_RAGGED(
      "the row has %s cells, the table's head has %s", "Give every row the same number of cells."),
  TABLE_WITHOUT_HEAD(
      "a column of the table has no heading", "Name every column in the table's first row."),
  TABLE_TOO_LARGE("the table is too large: at most %s rows and %s cells", "Divide it."),
  TABLE_CAPTION_LOST("no table stands before this caption", "Put it right after its table."),

  // references.json
  JSON_SYNTAX("this is not JSON: %s", "Mend the place; what follows it was not read."),
  REFERENCES_NOT_A_LIST(
      "the references must be one list of objects",
      "Write [ {…}, {…} ] as CSL-JSON does, and nothing around it."),
  REFERENCE_WITHOUT_ID("the reference has no id", "Give it the key it is cited by."),
  REFERENCE_KEY_MALFORMED(
      "%s cannot be a key", "Use unaccented letters, digits, hyphens, dots and underscores."),
  REFERENCE_TWICE("the reference %s stands twice, also at %s", "Keep one of the two."),
  REFERENCE_TYPE_UNKNOWN("there is no type %s; nearest is %s", "Use a type of CSL 1.0.2."),
  REFERENCE_FIELD_UNKNOWN(
      "there is no field %s; nearest is %s", "Use the nearest field, or take the line out."),
  REFERENCE_FIELD_WRONG("%s must be %s", "Write it so; leave out a field that has no value."),
  REFERENCE_INCOMPLETE(
      "%s lacks %s", "Add it from the source itself; where a slash stands, one of them will do."),
  REFERENCE_UNCITED(
      Severity.WARNING,
      "nobody cites %s",
      "Cite it or take it out; the list prints only what is cited."),

  // Citations
  CITATION_UNKNOWN(
      "no reference is called %s; nearest is %s",
      "Correct the key or add the reference; to print an @ as it is, write \\@."),
  CITATION_MALFORMED(
      "cannot read the citation [%s]",
      "Write [@key], [@key, p. 12] or [see @one; @two]: one key between semicolons."),
  CITATION_IN_HEADING(
      "a heading carries a citation", "Cite in the text below; contents lists repeat headings."),
  CITATION_STYLE_UNKNOWN(
      "there is no citation style %s; nearest is %s",
      "Use the name of a numeric style of CSL, for example american-medical-association."),
  CITATION_STYLE_NOT_NUMERIC(
      "the citation style %s does not number its references",
      "Use a numeric style, for example american-medical-association."),

  // Figures
  FIGURE_TEXT(
      "cannot draw the figure's words \"%s\": %s",
      "Write them with what the README lists for figures."),

  // The cover
  COVER_TEMPLATE(
      "the cover's design: %s", "Mend the line; the README lists what a design may hold."),
  COVER_TEXT_TOO_LONG(
      "the %s does not fit on the cover: %s", "Shorten it, or give it more room in the design."),
  COVER_WORD_BROKEN(
      Severity.WARNING,
      "a word of the %s is too long for the cover and was broken anywhere: %s",
      "Put soft hyphens (U+00AD) where it may be broken."),
  COVER_CONTRAST(
      "the contrast of words on the cover is %s:1, less than %s:1",
      "Make the words or what lies behind them darker or lighter."),
  COVER_IMAGE(
      "the image %s cannot be the cover: %s",
      "Export it as PNG or JPEG in RGB, 625 x 1000 pixels at least, best 1600 x 2560."),
  COVER_IMAGE_SET_ASIDE(
      Severity.NOTE,
      "the image %s is not the cover of this %s edition",
      "The cover is the one the build makes, which says so; a picture could not."),

  // Styles: every sheet
  STYLE_SYNTAX(
      "this is not CSS: %s",
      "Mend the line; a missing bracket or semicolon is often in the line above."),
  STYLE_LIMIT("the style sheet has more than %s", "Make it simpler."),
  STYLE_AT_RULE("%s has no place here: %s", "Take it out."),
  STYLE_ADDRESS(
      "the style would fetch %s",
      "Styles fetch nothing, from no net and no disk; images belong in the text."),
  STYLE_WORDS(
      "the style writes the words %s",
      "Write them in the manuscript, where every reader meets them; signs and counters are fine."),
  STYLE_PROPERTY_UNKNOWN(
      Severity.WARNING,
      "there is no property %s; nearest is %s",
      "Use the nearest property, or take the line out."),

  // Styles: what reaches the ebook
  STYLE_DIRECTION(
      "EPUB forbids %s in a style sheet", "Take it out; the language of the text decides."),
  STYLE_OUT_OF_FLOW(
      "%s takes text out of its place", "Let it flow; e-readers cut off what is placed."),
  STYLE_CLIPPED("%s can cut off text", "Let the box grow with its text."),
  STYLE_BODY_COLOR(
      Severity.WARNING,
      "%s colours body text",
      "Leave it to the reader: night mode and high contrast need it."),
  STYLE_FIXED_SIZE(
      Severity.WARNING, "%s is a fixed size", "Use em, rem or %: readers choose their own size."),
  STYLE_JUSTIFIED(
      Severity.WARNING,
      "%s is forced on the reader",
      "Take it out; reading systems let readers choose."),
  STYLE_SIDE_MARGIN(
      Severity.WARNING, "%s is wider than 2em", "Make it narrower: a telephone has little room."),
  STYLE_BREAK_ONCE(
      Severity.WARNING,
      "%s stands without %s",
      "Write both: each is known to some e-readers only."),
  STYLE_ONE_SIDED(
      Severity.WARNING,
      "%s without %s",
      "Set both colour and background, or night mode may make them alike."),
  STYLE_CONTRAST(
      "%s on %s has a contrast of %s to 1, less than 4.5", "Make one of them darker or lighter."),
  STYLE_DARK_MODE(
      "%s for a colour scheme may hide the disclaimer", "Take it out; reading systems do it well."),
  STYLE_MEDIA("%s is for one maker's e-readers only", "Give all readers the same book."),
  STYLE_PREFIX(Severity.WARNING, "EPUB 3.3 knows no property %s", "Write it without -epub-."),

  // Styles: what reaches the printed editions
  STYLE_PRINT_IGNORED(
      Severity.WARNING,
      "print ignores %s: %s",
      "Change it, or keep it in epub.css where it works."),
  STYLE_PRINT_WRONG(
      Severity.WARNING,
      "print gets %s wrong: %s",
      "Change it, or keep it in epub.css where it works."),
  STYLE_PRINT_FONT(
      Severity.WARNING, "print has no font %s", "Use Noto Serif, Noto Sans or M+ 1mn."),
  // Limits
  FILE_TOO_LONG("the file has more than %s lines", "Divide it into chapters."),
  NESTING_TOO_DEEP("more than %s blocks or phrases stand inside each other", "Make it flatter."),
  PARAGRAPH_TOO_LONG("a paragraph has more than %s characters", "Divide it."),
  SIGNS_TOO_MANY("a paragraph has the sign %s more than %s times", "Divide it, or set it as code."),
  DEFINITIONS_TOO_MANY(
      "the file has more than %s notes, abbreviations and link definitions", "Divide it."),
  PARSER_FAILED("the file cannot be parsed: %s", "Look for the last thing you changed in it."),

  // Styles
  STYLE_ENGINE(
      Severity.WARNING,
      "the print engine says: %s",
      "Change the rule; the README lists what print supports."),

  // Editions
  TOO_WIDE(
      "this %s is wider than the page in the edition %s",
      "Give it fewer columns, shorter words or lines; the page would cut it off."),
  PASSAGE_MISSING(
      "no passage is marked %s, which the handout needs",
      "Mark one in a chapter: ::: {handout=red-flags}, with that word."),
  HANDOUT_TOO_LONG(
      "the handout is %s lines too long at 12 pt; words in its passages: %s",
      "Shorten a passage; the type is never made smaller."),
  GLYPH_MISSING(
      "no font of the book has %s (U+%s)",
      "Use another character, or build the ebook alone, editions: [epub], with a cover-image."),
  SCRIPT_NOT_PRINTED(
      "print cannot set %s text: %s",
      "Write it in Latin letters, or build the ebook alone: editions: [epub]."),
  LANGUAGE_NOT_PRINTED(
      "the editions %s cannot be printed in %s, which runs from right to left",
      "Build the ebook alone: editions: [epub], or --only epub."),
  ENGINE_FAULT("the print engine says: %s", "Change the text or style it speaks of."),

  // Proof and publication
  PROOF_FAILED(
      "%s: %s (rule %s)",
      "This book would not bring its notice, or all of its words, to every reader; it was not published."),
  OUTPUT_UNWRITABLE(
      "cannot publish in %s: %s",
      "Check its rights and the disk. A mount point cannot be replaced: give a folder in it."),
  OUTPUT_BUSY("another build is writing to %s", "Wait until it has ended, or give another folder."),
  OUTPUT_HOLDS_INPUT(
      "the folder %s holds %s", "Give a folder of its own: publishing replaces it as a whole."),
  BOOKLET_SIGNATURES(
      Severity.NOTE,
      "the edition %s has %s sheets in %s signatures: %s",
      "Fold each signature by itself, lay them one on another in order, and sew or glue the backs."),
  OUTPUT_MENDED(
      Severity.NOTE,
      "an earlier build of %s was stopped while it published; the folder is whole again",
      "Nothing is to be done."),
  OUTPUT_LEFT_OVER(
      Severity.WARNING,
      "the new book is in %s, but the old one could not be cleared away: %s",
      "Look into the working folder beside it; the next build tries again.");

  private final Severity severity;
  private final String message;
  private final String hint;

  Code(String message, String hint) {
    this(Severity.ERROR, message, hint);
  }

  Code(Severity severity, String message, String hint) {
    this.severity = severity;
    this.message = message;
    this.hint = hint;
  }

  /** The name printed in brackets: {@code yaml-unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  public String hint() {
    return hint;
  }

  /** The message as the README shows it, places to be filled in as {@code …}. */
  public String summary() {
    return message.replaceAll("%(\\d\\$)?s", "…");
  }

  String message(Object... arguments) {
    return String.format(Locale.ROOT, message, arguments);
  }
}
