package press.caveat.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTemplateTest {
  private final Covers covers = new Covers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "viewBox=\"0 0 1600 2560\"| viewBox=\"0 0 160 256\"| 1:1| the outermost element must be svg"
            + " with viewBox=\"0 0 1600 2560\"",
        "data-field=\"author\"| data-field=\"writer\"| 11:3| there is no field \"writer\"; there"
            + " are title, subtitle, author, short-notice, publisher, last-updated, standing",
        "data-field=\"author\"| data-field=\"title\"| 11:3| the field title stands here a second"
            + " time",
        "data-field=\"short-notice\"| data-field=\"author\"| 1:1| there is no text with"
            + " data-field=\"short-notice\"",
        "data-size=\"60 200\"| data-size=\"200 60\"| 8:3| data-size must be the smallest size and"
            + " the largest",
        "data-size=\"60 200\"| data-size=\"60\"| 8:3| data-size must be 2 numbers",
        "data-leading=\"1.1\"| data-leading=\"tight\"| 8:3| data-leading must be a number",
        "data-leading=\"1.1\"| data-leading=\"0.5\"| 8:3| data-leading must be 1 at least",
        "data-after=\"title 40\"| data-after=\"author 40\"| 10:3| data-after names a field that"
            + " does not stand before this one",
        "data-after=\"title 40\"| data-after=\"title\"| 10:3| data-after must be a field and a"
            + " number",
        "100 1100 1400 160| 100 1100 1600 160| 11:3| data-box leads out of the cover",
        "data-align=\"bottom\"| data-align=\"low\"| 11:3| data-align must be top, middle or bottom",
        "font-style=\"italic\"| opacity=\".5\"| 11:3| words on a cover must be opaque",
        "letter-spacing=\".1em\"| letter-spacing=\"wide\"| 7:3| letter-spacing is no length: wide",
      })
  void aMistakeIsReportedAtItsLine(String right, String wrong, String place, String message) {
    String svg = Covers.text(Covers.PLAIN).replace(right, wrong);
    assertTrue(covers.template(svg).isEmpty(), "taken as it is");
    String line = "styles/cover.svg:" + place + ": error: the cover's design: " + message;
    assertTrue(covers.said().contains(line + " [cover-template]"), covers.said().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fill=\"#c9d6df\"| stroke=\"#c9d6df\"| 4:5| stroke is not supported on a cover",
        "<ellipse rx| <image rx| 5:5| image is not supported on a cover",
        "<text x=\"1400\"| <text textLength=\"9\" x=\"1400\"| 18:5| textLength is not supported:"
            + " No. 1",
        "No. 1| 한| 18:5| no font has 한 (U+D55C): 한",
      })
  void whatCannotBeDrawnIsReportedAtItsLine(
      String right, String wrong, String place, String message) {
    String svg = Covers.text(Covers.PLAIN).replace(right, wrong);
    assertTrue(covers.render(svg, Covers.metadata("Sleep", "", "", "")).isEmpty());
    assertEquals(
        List.of(
            "styles/cover.svg:"
                + place
                + ": error: the cover's design: "
                + message
                + " [cover-template]"),
        covers.said());
  }

  @Test
  void brokenXmlIsReportedWhereItBreaks() {
    assertTrue(covers.template("<svg>\n<g>\n</svg>").isEmpty());
    assertTrue(covers.said().get(0).startsWith("styles/cover.svg:3:"), covers.said().get(0));
  }
}
