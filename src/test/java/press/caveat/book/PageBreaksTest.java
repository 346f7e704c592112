package press.caveat.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys are {@code s.1}, {@code s.2} … in document order; a marker shows as {@code [label]}. */
class PageBreaksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>One two</p>                         # s.1 # 3 # <p>One [1]two</p>",
        "<p>One  <em>two</em> three</p>         # s.1 # 3 # <p>One  <em>two</em> [1]three</p>",
        "<p>One <em>two three</em></p>          # s.2 # 3 # <p>One <em>two [1]three</em></p>",
        "<p>One <em><b>two</b> three</em></p>   # s.3 # 0 # <p>One [1]<em><b>two</b> three</em></p>",
        "<p>One</p><p><em>two</em></p>          # s.3 # 0 # <p>One</p>[1]<p><em>two</em></p>",
        "<h1>One</h1>                           # s.1 # 0 # [1]<h1>One</h1>",
        "<h1>\u200B\u00AD <a></a>One</h1>       # s.1 # 0 # [1]<h1>\u200B\u00AD <a></a>One</h1>",
        "<div><div><p>One</p></div></div>       # s.3 # 0 # <div><div>[1]<p>One</p></div></div>",
        "<figure><img></figure>                 # s.2 # 0 # [1]<figure><img></figure>",
        "<p>One <img> two</p>                   # s.2 # 0 # <p>One [1]<img> two</p>",
        "<p><img> two</p>                       # s.1 # 0 # <p><img> [1]two</p>",
        "<ul><li>One</li></ul>                  # s.2 # 0 # <ul><li>[1]One</li></ul>",
        "<ul><li><p>One</p></li></ul>           # s.3 # 0 # <ul><li>[1]<p>One</p></li></ul>",
        "<dl><dt><b>One</b></dt></dl>           # s.3 # 0 # <dl><dt>[1]<b>One</b></dt></dl>",
        "<p>x<math><mi>y</mi></math></p>        # s.3 # 0 # <p>x[1]<math><mi>y</mi></math></p>",
        "<p>\uD835\uDD04 b</p>                  # s.1 # 1 # <p>\uD835\uDD04 [1]b</p>",
      })
  void standsBeforeWhatBeginsThere(String body, String key, int offset, String marked) {
    assertEquals(marked, mark(body, new Place(key, offset)));
  }

  @Test
  void keepsTheSpacesOfPreformattedText() {
    assertEquals("<pre>one\n  [1]two</pre>", mark("<pre>one\n  two</pre>", new Place("s.1", 3)));
  }

  @Test
  void staysInsideTableCells() {
    assertEquals(
        "<table><tbody><tr><th>One</th><td>[1]<b>two</b></td></tr></tbody></table>",
        mark(
            "<table><tbody><tr><th>One</th><td><b>two</b></td></tr></tbody></table>",
            new Place("s.6", 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>A treatment</p>                  # s.1 # 6 # <p>A [1]treatment</p>",
        "<p>The patient’s</p>                # s.1 # 11 # <p>The [1]patient’s</p>",
        "<p>l’hommage</p>                    # s.1 # 5 # [1]<p>l’hommage</p>",
        "<p>‘tis said</p>                    # s.1 # 1 # <p>‘[1]tis said</p>",
        "<p>well-known</p>                   # s.1 # 5 # <p>well-[1]known</p>",
        "<p>see <em>un</em>usual</p>         # s.1 # 6 # <p>see [1]<em>un</em>usual</p>",
        "<p>see <em>un</em>usual</p>         # s.2 # 1 # <p>see [1]<em>un</em>usual</p>",
        "<p>one<br>word</p>                  # s.1 # 3 # <p>one<br>[1]word</p>",
        "<div>one<p>word</p></div>           # s.2 # 2 # <div>one[1]<p>word</p></div>",
        "<p>nai\u0308ve</p>                  # s.1 # 4 # [1]<p>nai\u0308ve</p>",
      })
  void standsBeforeTheWordAPageBeginsInside(String body, String key, int at, String marked) {
    assertEquals(marked, mark(body, new Place(key, at)));
  }

  @Test
  void countsNoTextOfKeyedChildrenAndAllOfOthers() {
    Element body = keyed("<p>a <em>bb</em> c d</p>");
    body.selectFirst("em").removeAttr(Place.KEY).tagName("abbr");
    assertEquals(
        "<p>a <abbr>bb</abbr> c [1]d</p>", mark(body, List.of(page("1", new Place("s.1", 4)))));
    assertEquals("<p>a <em>bb</em> c [1]d</p>", mark("<p>a <em>bb</em> c d</p>", place(2)));
  }

  @Test
  void marksManyPagesInReadingOrderAndSaysWhich() {
    Element body = keyed("<h1>One</h1><p>Two three four</p><p>Five</p>");
    PageMap map =
        new PageMap(
            List.of(
                page("i", new Place("s.1", 0)),
                new PageMap.Page("ii", Optional.empty()),
                page("iii", new Place("s.2", 3)),
                page("iv", new Place("s.2", 8)),
                page("v", new Place("s.3", 0)),
                page("vi", new Place("elsewhere", 0))));
    List<PageMap.Page> marked = PageBreaks.insert(body, map, PageBreaksTest::marker);
    assertEquals(List.of("i", "iii", "iv", "v"), marked.stream().map(PageMap.Page::label).toList());
    assertEquals("[i]<h1>One</h1><p>Two [iii]three [iv]four</p>[v]<p>Five</p>", shown(body));
  }

  @Test
  void keepsTheOrderOfPagesThatBeginAtOnePlace() {
    Place same = new Place("s.1", 0);
    List<PageMap.Page> pages = List.of(page("1", same), page("2", same), page("3", same));
    assertEquals("[1][2][3]<p>One</p>", mark(keyed("<p>One</p>"), pages));
  }

  @Test
  void putsNothingBeforeTheTreeItself() {
    Element section = keyed("<section><p>One</p></section>").child(0);
    List<PageMap.Page> pages = List.of(page("1", place(0)), page("2", new Place("s.2", 0)));
    assertEquals("[2]<p>One</p>", mark(section, pages));
  }

  @Test
  void keysComeOffAgain() {
    Element body = keyed("<div><p>One</p></div>");
    PlaceKeys.remove(body);
    assertEquals("<div><p>One</p></div>", body.html());
  }

  @Test
  void aPlaceHasAKeyAndCountsFromZero() {
    assertThrows(IllegalArgumentException.class, () -> new Place("", 0));
    assertThrows(IllegalArgumentException.class, () -> new Place("s.1", -1));
  }

  private static Place place(int offset) {
    return new Place("s.1", offset);
  }

  private static PageMap.Page page(String label, Place place) {
    return new PageMap.Page(label, Optional.of(place));
  }

  private static Element marker(PageMap.Page page) {
    return new Element("mark").attr("label", page.label());
  }

  private static Element keyed(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    PlaceKeys.assign(document.body(), "s");
    return document.body();
  }

  private static String mark(String html, Place place) {
    return mark(keyed(html), List.of(page("1", place)));
  }

  private static String mark(Element body, List<PageMap.Page> pages) {
    PageBreaks.insert(body, new PageMap(new ArrayList<>(pages)), PageBreaksTest::marker);
    return shown(body);
  }

  private static String shown(Element body) {
    PlaceKeys.remove(body);
    return body.html().replaceAll("<mark label=\"(\\w+)\"></mark>", "[$1]");
  }
}
