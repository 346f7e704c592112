package press.caveat.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.caveat.book.Body;
import press.caveat.book.Book;
import press.caveat.book.Health;
import press.caveat.book.Metadata;
import press.caveat.book.Passage;
import press.caveat.book.Places;
import press.caveat.book.Section;
import press.caveat.diagnostic.Location;
import press.caveat.language.Term;
import press.caveat.language.WordCount;
import press.caveat.language.Words;

/**
 * One sheet: the title, the core of the disclaimer, what became of the edition, and the passages
 * the manuscript marks, without links and without the numbers of sources that are not on the sheet.
 */
final class HandoutTree {
  private final Book book;
  private final Words words;

  HandoutTree(Book book, Words words) {
    this.book = book;
    this.words = words;
  }

  /**
   * A passage as it stands in the manuscript.
   *
   * @param words how many words it has
   */
  record Marked(Passage passage, Location at, Element content, int words) {}

  /** The marked passages, in the order of the handout. */
  List<Marked> passages() {
    List<Marked> marked = new ArrayList<>();
    for (Passage passage : Passage.values()) {
      for (Section section : book.sections()) {
        String query = "[" + Passage.ATTRIBUTE + "=" + passage.word() + "]";
        for (Element block : section.body().copy().select(query)) {
          Location at = Places.of(block, section.source());
          marked.add(new Marked(passage, at, block, WordCount.of(block.text())));
        }
      }
    }
    return marked;
  }

  /**
   * The sheet as a document.
   *
   * @param size the size of type, in points
   */
  Document of(List<String> styles, List<Marked> passages, double size) {
    Document document = Document.createShell("");
    PrintHead.fill(document, book, styles);
    Element body =
        document.body().attr("style", String.format(Locale.ROOT, "font-size: %spt", size));
    body.appendElement("div").addClass("handout-foot").append(foot());
    book.metadata().url().ifPresent(url -> code(body, url));
    Element main = body.appendElement("div").attr("id", PrintTree.MAIN).addClass("handout");
    main.appendElement("h1").attr("id", "handout-heading").text(book.metadata().title());
    Element core = main.appendElement("div").addClass("core");
    book.disclaimer().core().copy().childNodes().forEach(node -> core.appendChild(node.clone()));
    book.sections().stream()
        .flatMap(section -> section.body().copy().select("div.standing").stream())
        .findFirst()
        .ifPresent(main::appendChild);
    for (Marked passage : passages) {
      Element block = passage.content().clone().addClass("passage");
      block.removeAttr(Passage.ATTRIBUTE);
      main.appendChild(block);
    }
    plain(main);
    WholeNumbers.join(main);
    book.metadata().url().ifPresent(url -> address(main, url));
    Bookmarks.fill(document);
    return document;
  }

  private static void code(Element body, URI url) {
    Element code = body.appendElement("div").addClass("handout-code");
    code.appendElement("img").attr("src", QrCode.NAME).attr("alt", url.toString());
  }

  /** What stands at the foot is no part of the text; a listener gets the address here. */
  private static void address(Element main, URI url) {
    Element line = main.appendElement("p").addClass("address");
    line.appendElement("a").attr("href", url.toString()).text(url.toString());
  }

  private static void plain(Element main) {
    main.select("sup.citation, span[data-cite], a.note-ref").remove();
    List.copyOf(main.select("a")).forEach(Element::unwrap);
    main.select("[id]").not("#" + PrintTree.MAIN + ", #handout-heading").removeAttr("id");
    main.getAllElements().forEach(element -> element.removeAttr(Body.AT));
  }

  /** What must stand on both sides, for sheets are copied one side at a time. */
  private String foot() {
    Metadata metadata = book.metadata();
    Health health = metadata.health();
    List<String> facts = new ArrayList<>();
    facts.add(metadata.title());
    metadata.standing().ifPresent(s -> facts.add(stripped(words.of(Term.of(s.status().word())))));
    metadata.version().ifPresent(v -> facts.add(words.of(Term.EDITION, v)));
    health.lastUpdated().ifPresent(d -> facts.add(words.of(Term.LAST_UPDATED, words.date(d))));
    Element notice =
        new Element("p").appendChild(new Element("strong").text(book.disclaimer().shortNotice()));
    if (metadata.url().isPresent()) {
      notice.appendText(" ").appendElement("span").addClass("folio");
    }
    Element line = new Element("p").text(String.join(". ", facts) + ".");
    StringBuilder foot = new StringBuilder(notice.outerHtml()).append(line.outerHtml());
    health
        .doNotUseAfter()
        .ifPresent(
            d ->
                foot.append(
                    new Element("p")
                        .text(words.of(Term.DO_NOT_USE_AFTER, words.date(d)) + ".")
                        .outerHtml()));
    metadata.url().ifPresent(url -> foot.append(new Element("p").text(url.toString()).outerHtml()));
    return foot.toString();
  }

  /** A sentence without its stop. */
  private static String stripped(String sentence) {
    return sentence.replaceFirst("[.。]$", "");
  }
}
