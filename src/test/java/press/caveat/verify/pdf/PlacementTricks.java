package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_SIGHT;
import static press.caveat.verify.Rule.PDF_NOTICE_SIZE;
import static press.caveat.verify.pdf.Cos.numbers;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The notice stands where or as nobody can read it. */
final class PlacementTricks {
  private static final IntPredicate ALL = id -> id >= 0;

  private PlacementTricks() {}

  static List<Trick> all() {
    return Stream.of(places(), sizes()).flatMap(List::stream).toList();
  }

  private static List<Trick> places() {
    return List.of(
        text("off the page, left", "1 0 0 1 -900 300 Tm"),
        text("off the page, below", "1 0 0 1 60 -400 Tm"),
        text("scaled to nothing", "0 0 0 0 60 300 Tm"),
        matrix("pushed off by the matrix", "1 0 0 1 500 0 cm"),
        matrix("flattened to nothing", "1 0 0 0 0 300 cm"),
        sight(
            "a crop box cuts it off",
            d ->
                Cos.page(d, InkTricks.NOTICE)
                    .setItem(Cos.name("CropBox"), numbers(0, 0, 419.5, 80))),
        sight(
            "a crop box cuts its right half off",
            d ->
                Cos.page(d, InkTricks.NOTICE)
                    .setItem(Cos.name("CropBox"), numbers(0, 0, 150, 595))));
  }

  private static List<Trick> sizes() {
    return List.of(
        size("one point", "0.0909 0 0 0.0909 40 480 cm"),
        size("half size", "0.5 0 0 0.5 60 250 cm"),
        size("a tenth too small", "0.9 0 0 0.9 20 30 cm"),
        size("squeezed to half its width", "0.5 0 0 1 60 0 cm"),
        size("stretched to twice its width", "1.6 0 0 1 -40 0 cm"),
        size("upside down", "-1 0 0 -1 419 800 cm"),
        size("mirrored", "-1 0 0 1 419 0 cm"),
        size("turned by a quarter", "0 1 -1 0 520 60 cm"),
        size("slanted beyond reading", "1 0 0.9 1 -350 0 cm"),
        size("at the sheet's very edge", "1 0 0 1 -45 0 cm"));
  }

  private static Trick sight(String name, Trick.Surgery surgery) {
    return new Trick(name, PDF_NOTICE_SIGHT, surgery);
  }

  private static Trick text(String name, String matrix) {
    return sight(
        name,
        d -> {
          List<Object> tokens = Ops.read(d, InkTricks.NOTICE);
          int id = Cos.idOf(d, InkTricks.NOTICE, "does not replace");
          Ops.write(d, InkTricks.NOTICE, tokens);
          Ops.inside(d, InkTricks.NOTICE, i -> i == id, "q", "Q");
          replaceMatrix(d, id, matrix);
        });
  }

  private static void replaceMatrix(PDDocument d, int id, String matrix) throws IOException {
    List<Object> tokens = Ops.read(d, InkTricks.NOTICE);
    boolean inside = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = String.valueOf(tokens.get(i));
      if (token.contains("{BDC}")) {
        inside =
            tokens.get(i - 1) instanceof org.apache.pdfbox.cos.COSDictionary p
                && p.getInt("MCID", -1) == id;
      }
      if (inside && token.contains("{Tm}")) {
        List<Object> other = Ops.parse(matrix);
        for (int k = 0; k < 7; k++) {
          tokens.set(i - 6 + k, other.get(k));
        }
      }
    }
    Ops.write(d, InkTricks.NOTICE, tokens);
  }

  private static Trick matrix(String name, String matrix) {
    return sight(name, d -> Ops.inside(d, InkTricks.NOTICE, ALL, "q " + matrix, "Q"));
  }

  private static Trick size(String name, String matrix) {
    return new Trick(
        name, PDF_NOTICE_SIZE, d -> Ops.inside(d, InkTricks.NOTICE, ALL, "q " + matrix, "Q"));
  }
}
