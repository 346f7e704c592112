package press.caveat.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SaddleStitchTest {
  /**
   * One line for each signature: (front left, front right / back left, back right), outermost
   * first.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | (0,1 / 0,0)
          2  | (0,1 / 2,0)
          3  | (3,1 / 2,0)
          4  | (4,1 / 2,3)
          5  | (5,1 / 2,0) (0,3 / 4,0)
          6  | (6,1 / 2,0) (0,3 / 4,5)
          8  | (8,1 / 2,7) (6,3 / 4,5)
          12 | (12,1 / 2,11) (10,3 / 4,9) (8,5 / 6,7)
          """)
  void sheetsHoldThePagesThatFoldingPutsInOrder(int pages, String sheets) {
    SaddleStitch stitch = SaddleStitch.of(pages);

    assertEquals(1, stitch.signatures().size());
    assertEquals(sheets, written(stitch.signatures().get(0)));
  }

  @Test
  void aSecondSignatureBeginsWhereTheFirstOneEnds() {
    SaddleStitch stitch = SaddleStitch.of(12, 2);

    assertEquals(
        List.of("(8,1 / 2,7) (6,3 / 4,5)", "(12,9 / 10,11)"),
        stitch.signatures().stream().map(SaddleStitchTest::written).toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          63,  16
          64,  16
          65,  9 8
          130, 11 11 11
          200, 13 13 12 12
          """)
  void sheetsAreSharedOutEvenly(int pages, String sizes) {
    List<String> sheets =
        SaddleStitch.of(pages).signatures().stream()
            .map(signature -> String.valueOf(signature.sheets().size()))
            .toList();

    assertEquals(sizes, String.join(" ", sheets));
  }

  @ParameterizedTest
  @MethodSource("oneToTwoHundred")
  void foldedPagesFollowOneAnotherAndBlanksStandBeforeTheBackCover(int pages) {
    for (int mostSheets = 1; mostSheets <= Signature.MOST_SHEETS; mostSheets++) {
      SaddleStitch stitch = SaddleStitch.of(pages, mostSheets);

      List<Integer> expected = new ArrayList<>(IntStream.rangeClosed(1, pages).boxed().toList());
      int backCover = pages < 3 ? pages : pages - 1;
      for (int blank = 0; blank < stitch.blanks(); blank++) {
        expected.add(backCover, SheetSide.BLANK);
      }
      assertEquals(expected, folded(stitch));
      assertTrue(stitch.blanks() < Signature.PAGES_PER_SHEET);
      assertEquals(expected.size() / Signature.PAGES_PER_SHEET, stitch.sheets());
      assertEquals((stitch.sheets() + mostSheets - 1) / mostSheets, stitch.signatures().size());
    }
  }

  static IntStream oneToTwoHundred() {
    return IntStream.rangeClosed(1, 200);
  }

  @Test
  void refusesWhatCannotBeABooklet() {
    assertThrows(IllegalArgumentException.class, () -> SaddleStitch.of(0));
    assertThrows(IllegalArgumentException.class, () -> SaddleStitch.of(8, 0));
    assertThrows(IllegalArgumentException.class, () -> SaddleStitch.of(80, 17));
    List<Signature> twoSheets = SaddleStitch.of(8).signatures();
    assertThrows(IllegalArgumentException.class, () -> new SaddleStitch(9, twoSheets));
  }

  /** Leaves of paper, each with the page before and behind, put around what is inside. */
  private static List<Integer> folded(SaddleStitch stitch) {
    List<Integer> pages = new ArrayList<>();
    for (Signature signature : stitch.signatures()) {
      LinkedList<Integer> inside = new LinkedList<>();
      for (int i = signature.sheets().size() - 1; i >= 0; i--) {
        Sheet sheet = signature.sheets().get(i);
        inside.addFirst(sheet.back().left());
        inside.addFirst(sheet.front().right());
        inside.addLast(sheet.back().right());
        inside.addLast(sheet.front().left());
      }
      pages.addAll(inside);
    }
    return pages;
  }

  private static String written(Signature signature) {
    return String.join(
        " ",
        signature.sheets().stream()
            .map(
                sheet ->
                    "(%d,%d / %d,%d)"
                        .formatted(
                            sheet.front().left(),
                            sheet.front().right(),
                            sheet.back().left(),
                            sheet.back().right()))
            .toList());
  }
}
