package press.caveat.verify;

/** What a finished file is, which decides what it owes its reader. */
public enum Kind {
  /** An ebook of ours. */
  EBOOK,
  /** A printed book of ours. */
  BOOK,
  /** A printed book of ours in large print. */
  LARGE_PRINT,
  /** A one-sheet handout of ours. */
  HANDOUT,
  /** Sheets of ours to be folded; judged by folding them. */
  BOOKLET,
  /** An EPUB or PDF that another tool made. */
  FOREIGN
}
