package press.caveat.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.caveat.book.PageBreaks;
import press.caveat.book.PageMap;
import press.caveat.book.Place;
import press.caveat.book.PlaceKeys;

class PageStartsTest {
  private static final int LETTERS = 10;

  /** What stands after each marker in the source is what the printed page begins with. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void findsWhereEveryPageOfATortureDocumentBegins(long seed) throws IOException {
    Element source = Torture.body(seed, 5);
    Print print = Print.of(Torture.CSS, Torture.forPrint(source));
    Element marked = source.clone();
    List<PageMap.Page> found = PageBreaks.insert(marked, print.pages(), PageStartsTest::marker);
    assertTrue(found.size() > 60, "several dozen pages: " + found.size());
    List<String> wrong = new ArrayList<>();
    List<PrintedLine> lines = PrintedLine.of(print.pdf());
    List<PageMap.Page> pages = print.pages().pages();
    try (PDDocument document = print.open()) {
      for (int i = 0; i < pages.size(); i++) {
        String printed = hasImageFirst(source, pages.get(i)) ? image(document, i) : text(i, lines);
        String expected = expected(marked, pages.get(i));
        if (!begins(expected, printed)) {
          wrong.add("page " + (i + 1) + " prints " + cut(printed) + ", not " + cut(expected));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What the page counter printed at the foot of each page, blank ones too. */
  @Test
  void countsPagesAsTheyArePrinted() throws IOException {
    Print print = Print.of(Torture.CSS, Torture.body(1, 5));
    List<PrintedLine> lines = PrintedLine.of(print.pdf());
    List<String> wrong = new ArrayList<>();
    for (PageNumber page : print.numbers()) {
      boolean printed =
          lines.stream()
              .filter(line -> line.page() == page.position() && line.baseline() > Torture.BOTTOM)
              .anyMatch(line -> line.text().equals("" + page.number()));
      if (!printed) {
        wrong.add(page.toString());
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals("i1", print.pages().pages().get(0).label());
    assertEquals(
        1, print.numbers().stream().filter(PageNumber::isRestarted).findFirst().get().number());
    assertTrue(print.pages().pages().stream().anyMatch(page -> page.place().isEmpty()));
  }

  /** The second page begins with what follows the bar; keys are as PlaceKeys gives them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>One</p><p class=n>Two</p>                                    # s.2 # 0",
        "<p>One</p><p class='n g'>Two</p>                                # s.2 # 0",
        "<p>One</p><div class=n><p class=c></p><p>Two</p></div>          # s.4 # 0",
        "<p>One</p><div class=n>Two</div>                                # s.2 # 0",
        "<p>x <b>x</b></p><p class=n><i>x</i> x</p>                      # s.4 # 0",
        "<div>One ß ß<br><div class=n></div>two</div>                    # s.1 # 5",
        "<div class=u>One ß ß<br><div class=n></div>two</div>            # s.1 # 5",
        "<div>One <span data-n=''>no</span>x<div class=n></div>y</div>   # s.1 # 4",
        "<div>One <span class=un>ab</span>x<div class=n></div>y</div>    # s.1 # 6",
        "<p>One</p><p class='n i'>Two</p>                                # s.2 # 0",
      })
  void countsOnlyTheTextOfTheBook(String html, String key, int offset) {
    Element body = Print.body(html);
    PlaceKeys.assign(body, "s");
    body.select(".un").removeAttr(Place.KEY);
    body.select("span:not(.un)").attr(Place.KEY, "");
    String css =
        ".n{page-break-before:always} .g::before{content:'Gen '} .c::before{content:counter(page)}"
            + ".u{text-transform:uppercase} .i::first-letter{font-size:30pt}";
    PageMap pages = Print.of(css, body).pages();
    assertEquals(2, pages.pages().size());
    assertEquals(Optional.of(new Place(key, offset)), pages.pages().get(1).place());
  }

  private static boolean hasImageFirst(Element source, PageMap.Page page) {
    return page.place()
        .map(place -> source.selectFirst("[" + Place.KEY + "=" + place.key() + "]"))
        .filter(element -> element.normalName().equals("img"))
        .isPresent();
  }

  /** The marked text of the page that begins with an image, if the page does show one. */
  private static String image(PDDocument document, int index) throws IOException {
    var names = document.getPage(index).getResources().getXObjectNames();
    return names.iterator().hasNext() ? "IMAGE" : "";
  }

  /** The letters at the beginning of a page: what stands beside them is left out. */
  private static String text(int index, List<PrintedLine> lines) {
    List<PrintedLine> text =
        lines.stream()
            .filter(line -> line.page() == index + 1)
            .filter(line -> line.baseline() > Torture.TOP && line.baseline() < Torture.BOTTOM)
            .filter(line -> !letters(line.text()).isEmpty())
            .toList();
    return text.stream()
        .filter(line -> line.left() < text.get(0).right())
        .map(line -> letters(line.text()))
        .collect(Collectors.joining());
  }

  /** The printed letters follow the marker, at most the rest of a word later. */
  private static boolean begins(String expected, String printed) {
    if (expected.isEmpty() || printed.isEmpty()) {
      return expected.isEmpty() && printed.isEmpty();
    }
    int at = letters(expected).indexOf(cut(printed));
    return at == 0 || at > 0 && at < letters(expected.split("[ ,]", 2)[0]).length();
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LETTERS, text.length()));
  }

  /** Letters alone, in capitals: white space, hyphens and numbers differ between the two. */
  private static String letters(String text) {
    return text.replaceAll("\\P{L}", "").toUpperCase(Locale.ROOT);
  }

  private static Element marker(PageMap.Page page) {
    return new Element("mark").id("page-" + page.label());
  }

  /** What stands after a page's marker, notes left out; nothing for a page without marker. */
  private static String expected(Element marked, PageMap.Page page) {
    if (page.place().isEmpty()) {
      return "";
    }
    Element copy = marked.clone();
    copy.select(".fn").remove();
    copy.select("img").forEach(image -> image.replaceWith(new TextNode("image ")));
    copy.selectFirst("#page-" + page.label()).text("\uE000");
    StringBuilder text = new StringBuilder();
    copy.traverse((node, depth) -> append(node, text));
    return text.substring(text.indexOf("\uE000") + 1).strip().replaceAll("\\s+", " ");
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof TextNode textNode) {
      text.append(textNode.getWholeText());
    } else if (node instanceof Element element && element.isBlock()) {
      text.append(' ');
    }
  }
}
