package press.caveat.svg;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SvgDocumentTest {
  private static SvgDocument document(String svg) {
    assertEquals(Optional.empty(), SvgDocument.fault(svg.getBytes(UTF_8)));
    return SvgDocument.of(svg.getBytes(UTF_8));
  }

  @Test
  void aFaultHasItsPlace() {
    SvgDocument.Fault fault =
        SvgDocument.fault("<svg>\n  <g>\n</svg>".getBytes(UTF_8)).orElseThrow();
    assertEquals(3, fault.place().line());
  }

  @Test
  void aDoctypeIsAFault() {
    byte[] svg = "<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg>&a;</svg>".getBytes(UTF_8);
    assertTrue(SvgDocument.fault(svg).isPresent());
  }

  @Test
  void whatIsNotChangedIsWrittenAsItStood() {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n"
            + "  <!-- a -->\n  <text b=\"1\" a=\"&lt;\">x &amp; <tspan>y</tspan> </text>\n"
            + "  <linearGradient gradientUnits=\"userSpaceOnUse\" />\n</svg>";
    assertEquals(svg, new String(document(svg).bytes(), UTF_8));
  }

  @Test
  void anotherEncodingBecomesUtf8() {
    String svg = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><svg><title>é</title></svg>";
    byte[] written = SvgDocument.of(svg.getBytes(ISO_8859_1)).bytes();
    assertEquals("<svg><title>é</title></svg>", new String(written, UTF_8));
  }

  @Test
  void elementsKnowTheirPlaceEvenInCopiesAndAddedOnesTheirParents() {
    SvgDocument copy = document("<svg>\n <g>\n  <path d=\"M0 0\"/></g></svg>").copy();
    Element path = copy.root().selectFirst("path");
    assertEquals(new SvgDocument.Place(3, 3), SvgDocument.place(path));
    assertEquals(new SvgDocument.Place(3, 3), SvgDocument.place(path.appendElement("title")));
  }

  @Test
  void namesCountWithOrWithoutAPrefix() {
    String svg =
        "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\" xmlns:o=\"urn:o\">"
            + "<s:text/><o:text/></s:svg>";
    Element root = document(svg).root();
    assertTrue(SvgDocument.is(root.child(0), "text"));
    assertFalse(SvgDocument.is(root.child(1), "text"));
  }

  @Test
  void styleOverrulesAttributesAndInheritanceEndsAtTheNearest() {
    Element text =
        document(
                "<svg fill=\"red\"><g style=\"FILL: blue !important;stroke:none\">"
                    + "<text fill=\"inherit\" style=\"\"/></g></svg>")
            .root()
            .selectFirst("text");
    assertEquals(Optional.of("blue"), Declarations.inherited(text, "fill"));
    assertEquals(Optional.empty(), Declarations.of(text).value("fill"));
    assertEquals(Optional.empty(), Declarations.inherited(text, "opacity"));
  }

  @Test
  void removingTakesAttributesAndDeclarations() {
    Element text = document("<svg><text x=\"1\" style=\"x:2;fill:red\"/></svg>").root().child(0);
    Declarations.of(text).remove(Set.of("x"));
    assertEquals("<text style=\"fill:red\" />", text.outerHtml());
  }

  @Test
  void lengthsComeInUserUnits() {
    assertEquals(16, Length.of("12pt").orElseThrow().in(0, 0, 0), 1e-9);
    assertEquals(96, Length.of("25.4mm").orElseThrow().in(0, 0, 0), 1e-9);
    assertEquals(15, Length.of("1.5em").orElseThrow().in(10, 0, 0), 1e-9);
    assertEquals(30, Length.of("1.5rem").orElseThrow().in(10, 20, 0), 1e-9);
    assertEquals(25, Length.of("-12.5%").orElseThrow().in(0, 0, -200), 1e-9);
    assertEquals(Optional.empty(), Length.of("1vw"));
    assertEquals(Optional.empty(), Length.of("medium"));
    assertEquals(Optional.empty(), Length.list("1 2 x"));
    assertEquals(3, Length.list(" 1,2\n3 ").orElseThrow().size());
  }
}
