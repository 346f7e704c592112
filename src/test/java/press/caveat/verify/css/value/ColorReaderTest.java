package press.caveat.verify.css.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.verify.css.syntax.CssParser;

/** The same colour in every way of writing it; values from CSS Color 4's examples. */
class ColorReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "#369 = #336699",
        "#36f8 = #3366ff/0.53",
        "RebeccaPurple = #663399",
        "rgb(51 102 153) = #336699",
        "rgb(20%, 40%, 60%) = #336699",
        "rgba(51, 102, 153, 50%) = #336699/0.50",
        "hsl(270 50% 40%) = #663399",
        "hsl(0.75turn, 50%, 40%) = #663399",
        "hwb(270 20% 40%) = #663399",
        "lab(32.39% 38.43 -47.69) = #663399",
        "lch(32.39% 61.25 308.86deg) = #663399",
        "oklab(44.03% 0.088 -0.134) = #663399",
        "oklch(44.03% 0.1603 303.37) = #663399",
        "color(srgb 0.4 0.2 0.6) = #663399",
        "color(srgb-linear 0.1329 0.0331 0.3185) = #663399",
        "color(display-p3 0.374 0.21 0.579) = #663399",
        "color(xyz 0.1241 0.0749 0.3093) = #663399",
        "color-mix(in srgb, white 50%, black) = #808080",
        "color-mix(in srgb, white, black 20%) = #cccccc",
        "color-mix(in oklab, white, white) = #ffffff",
        "color-mix(in srgb, red 20%, transparent 20%) = #ff0000/0.20",
        "light-dark(red, blue) = #ff0000",
        "hsl(none 0% 100%) = #ffffff",
        "currentColor = #010203",
        "transparent = #000000/0.00",
      })
  void readsColors(String css, String expected) {
    ColorReader reader = new ColorReader(new Rgba(1 / 255.0, 2 / 255.0, 3 / 255.0, 1), Page.LIGHT);
    assertEquals(
        expected, reader.read(CssParser.components(css, 1).get(0)).orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({"#767676, 4.54", "#777777, 4.48", "#595959, 7.00", "#949494, 3.03", "black, 21.00"})
  void computesContrastOnWhite(String css, double expected) {
    ColorReader reader = new ColorReader(Rgba.BLACK, Page.LIGHT);
    Rgba color = reader.read(CssParser.components(css, 1).get(0)).orElseThrow();
    assertEquals(expected, color.contrast(Rgba.WHITE), 0.006);
  }
}
