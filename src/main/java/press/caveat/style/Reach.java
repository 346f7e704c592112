package press.caveat.style;

/** What a style sheet gets to. */
enum Reach {
  EBOOK,
  PRINT
}
