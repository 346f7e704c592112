package press.caveat.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TypesettingTest {
  @Test
  void endsNoLineAfterAnApostropheOrInsideAnAbbreviation() throws IOException {
    Element body = Print.body("<p>" + "we’ll e.g. l’homme yes—no ".repeat(60) + "</p>");
    String css = "@page{size:120pt 300pt;margin:20pt} body{margin:0}";
    List<PrintedLine> lines = PrintedLine.ofOneColumn(Print.of(css, body).pdf());
    assertTrue(lines.size() > 60);
    List<String> odd =
        lines.stream()
            .map(line -> line.text().strip())
            .filter(line -> !line.matches("(we’ll|e\\.g\\.|l’homme|yes—|no| )+"))
            .toList();
    assertEquals(List.of(), odd);
  }

  @Test
  void labelsPagesAsTheCallerSays() {
    String css = ".n{page-break-before:always} .s{-fs-page-sequence:start}";
    Element body = Print.body("<p>a</p><p class=n>b</p><p class='n s'>c</p><p class='n'>d</p>");
    Print print = Print.of(css, body);
    assertEquals(
        List.of("i1", "i2", "1", "2"), print.pages().pages().stream().map(p -> p.label()).toList());
    assertEquals(
        List.of(
            new PageNumber(1, 0, 1),
            new PageNumber(2, 0, 2),
            new PageNumber(3, 1, 1),
            new PageNumber(4, 1, 2)),
        print.numbers());
  }

  @Test
  void countsPagesFromOne() {
    assertThrows(IllegalArgumentException.class, () -> new PageNumber(0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new PageNumber(1, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> new PageNumber(1, 0, 0));
  }
}
