package press.caveat.verify.pdf.opened;

import press.caveat.verify.ApprovedText;

/** What a PDF owes its reader, by what it is. Sizes are in points. */
public enum PdfGrade {
  /** A printed book of ours: the full text, by the second page. */
  BOOK(2, 11, 10.5, 8.5, 7, 36),
  /** A one-sheet handout of ours: the core opens its first page; clear print (UKAAF G003). */
  HANDOUT(1, 12, 12, 12, 7, 36),
  /** A large-print book of ours: as a book, and nothing in it smaller than 18 points. */
  LARGE_PRINT(2, 18, 18, 18, 7, 36),
  /** A book another tool made: the full text by the third page, tagged or not. */
  FOREIGN(3, 8, 0, 0, 4.5, 9);

  private final int lastPage;
  private final double noticeSize;
  private final double bodySize;
  private final double furnitureSize;
  private final double contrast;
  private final double margin;

  PdfGrade(
      int lastPage,
      double noticeSize,
      double bodySize,
      double furnitureSize,
      double contrast,
      double margin) {
    this.lastPage = lastPage;
    this.noticeSize = noticeSize;
    this.bodySize = bodySize;
    this.furnitureSize = furnitureSize;
    this.contrast = contrast;
    this.margin = margin;
  }

  /** The page, from 1, on which the notice must begin at the latest. */
  public int lastPage() {
    return lastPage;
  }

  /** The least size of the notice's letters. */
  public double noticeSize() {
    return noticeSize;
  }

  /** The least size of running text. */
  public double bodySize() {
    return bodySize;
  }

  /** The least size of the short notice at foot and chapter head. */
  public double furnitureSize() {
    return furnitureSize;
  }

  /** The least contrast of the notice, as WCAG counts it. */
  public double contrast() {
    return contrast;
  }

  /** The width of the sheet's edge that no notice may enter, since printers may not reach it. */
  public double margin() {
    return margin;
  }

  /** Whether we made it: then it owes everything our own editions promise. */
  public boolean isOwn() {
    return this != FOREIGN;
  }

  /** Whether it is a book of ours, with chapters. */
  public boolean hasChapters() {
    return this == BOOK || this == LARGE_PRINT;
  }

  /** The part of the approved text it owes. */
  public String owed(ApprovedText text) {
    return this == HANDOUT && !text.core().isEmpty() ? text.core() : text.full();
  }
}
