package press.caveat.verify.pdf.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Noto is known; DejaVu is read by its looks. */
class LetterLikenessTest {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private static LetterLikeness likeness;

  @BeforeAll
  static void know() throws IOException {
    List<byte[]> fonts = new ArrayList<>();
    for (String name : List.of("notoserif-regular", "notoserif-italic", "notosans-regular")) {
      fonts.add(read("/gems/asciidoctor-pdf-2.3.23/data/fonts/" + name + "-subset.ttf"));
    }
    likeness = new LetterLikeness(KnownFonts.of(fonts));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DejaVuSans", "DejaVuSerif", "DejaVuSans-Bold", "DejaVuSansMono"})
  void noHonestLetterIsTakenForAnother(String face) throws IOException {
    int alike = 0;
    for (char letter : LETTERS.toCharArray()) {
      Optional<LetterLikeness.Looks> looks = likeness.compare(shape(face, letter), letter);
      assertFalse(looks.filter(seen -> !seen.asClaimed()).isPresent(), () -> face + letter);
      alike += looks.isPresent() ? 1 : 0;
    }
    assertTrue(alike > 52, "alike: " + alike);
  }

  @ParameterizedTest
  @CsvSource({"t,w", "n,u", "o,x", "a,e", "s,m", "d,g", "N,O"})
  void aLetterDrawnAsAnotherIsFoundOut(char claim, char drawn) throws IOException {
    Optional<LetterLikeness.Looks> looks = likeness.compare(shape("DejaVuSans", drawn), claim);
    assertEquals(Optional.of(false), looks.map(LetterLikeness.Looks::asClaimed));
    assertEquals(Optional.of(drawn), looks.map(LetterLikeness.Looks::letter));
  }

  @Test
  void withoutKnownFontsNothingIsSaid() throws IOException {
    LetterLikeness ignorant = new LetterLikeness(KnownFonts.none());
    assertEquals(Optional.empty(), ignorant.compare(shape("DejaVuSans", 'n'), 'u'));
  }

  private static Shape shape(String face, char letter) throws IOException {
    byte[] font = read("/net/sf/jasperreports/fonts/dejavu/" + face + ".ttf");
    return KnownFonts.of(List.of(font)).shapesOf(letter).get(0);
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = LetterLikenessTest.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }
}
