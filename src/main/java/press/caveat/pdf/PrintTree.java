package press.caveat.pdf;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.caveat.book.Book;
import press.caveat.book.Contents;
import press.caveat.book.CoverPicture;
import press.caveat.book.Matter;
import press.caveat.book.Place;
import press.caveat.book.Resource;
import press.caveat.book.Section;
import press.caveat.book.SectionKind;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** The book as one XHTML document for the print engine, in the order of every edition. */
final class PrintTree {
  /** The element with which arabic page numbers begin. */
  static final String MAIN = "main-matter";

  private final Book book;
  private final Words words;
  private final PrintFlavour flavour;
  private final Document document = Document.createShell("");

  private PrintTree(Book book, Words words, PrintFlavour flavour) {
    this.book = book;
    this.words = words;
    this.flavour = flavour;
  }

  /**
   * @param styles CSS of the edition, in the order of the cascade
   * @param covers what stands first and last
   */
  static Document of(
      Book book, Words words, PrintFlavour flavour, List<String> styles, Covers covers) {
    return new PrintTree(book, words, flavour).build(styles, covers);
  }

  private Document build(List<String> styles, Covers covers) {
    PrintHead.fill(document, book, styles);
    Element body = document.body();
    body.appendElement("div").addClass("running-title").text(book.metadata().title());
    covers
        .picture()
        .ifPresentOrElse(picture -> cover(body, picture, covers.page()), () -> cover(body));
    for (Section section : book.sections()) {
      if (section.kind().matter() == Matter.FRONT) {
        body.appendChild(flavour.section(section));
      }
    }
    contents(body);
    Element main = body.appendElement("div").attr("id", MAIN).addClass("main");
    for (Section section : book.sections()) {
      if (section.kind().matter() != Matter.FRONT) {
        main.appendChild(flavour.section(section));
      }
    }
    if (covers.imposed()) {
      backCover(body);
    }
    Bookmarks.fill(document);
    return document;
  }

  /** A folded booklet ends on its outside: with the core, not with a stray line of the colophon. */
  private void backCover(Element body) {
    Element cover = body.appendElement("div").addClass("back-cover");
    Element core = cover.appendElement("div").addClass("core");
    book.disclaimer().core().copy().childNodes().forEach(node -> core.appendChild(node.clone()));
    core.select("[id]").removeAttr("id");
  }

  /**
   * The outside of the book.
   *
   * @param picture the cover as a picture, if it is one
   * @param page the page it stands on
   * @param imposed whether the book will be folded, and so needs a back cover
   */
  record Covers(Optional<CoverPicture> picture, PageDesign page, boolean imposed) {}

  /** As large as the part of the page that every printer reaches. */
  private void cover(Element body, CoverPicture picture, PageDesign page) {
    String name = PrintImages.nameOf(picture, book);
    FigureSize size = FigureSize.of(new Resource(name, picture.printedType(), picture.printed()));
    Element cover = body.appendElement("div").attr("id", "cover").addClass("drawn-cover");
    Element image = cover.appendElement("img").attr("src", ImageAddress.of(name));
    image.attr("alt", picture.alternative()).attr(Place.KEY, Place.COVER);
    image.attr("style", "width: " + FigureSize.css(page.coverWidth(size)));
  }

  private void cover(Element body) {
    Element cover = body.appendElement("div").attr("id", "cover").addClass("cover");
    Element title = cover.appendElement("p").addClass("cover-title").text(book.metadata().title());
    title.attr(Place.KEY, Place.COVER);
    book.metadata()
        .subtitle()
        .ifPresent(text -> cover.appendElement("p").addClass("cover-subtitle").text(text));
    book.metadata()
        .standing()
        .ifPresent(
            s ->
                cover
                    .appendElement("p")
                    .addClass("cover-standing")
                    .appendElement("strong")
                    .text(words.of(Term.of(s.status().word()))));
  }

  private void contents(Element body) {
    Element section = body.appendElement("section").attr("id", "contents");
    section.addClass("section").addClass("contents");
    section.appendElement("div").addClass("running-head").text(words.of(Term.CONTENTS));
    Element heading = section.appendElement("h1").attr("id", "contents-heading");
    heading.text(words.of(Term.CONTENTS)).attr(Place.KEY, Place.CONTENTS);
    Element list = section.appendElement("div").addClass("toc");
    flavour.role(list, "TOC");
    book.contents().entries().forEach(entry -> entry(list, entry, 1));
  }

  private void entry(Element list, Contents.Entry entry, int depth) {
    Element item = list.appendElement("div").addClass("toc-entry").addClass("toc-" + depth);
    item.addClass(isFront(entry) ? "toc-front" : "toc-main");
    flavour.role(item, "TOCI");
    Element link = item.appendElement("a").attr("href", "#" + entry.target()).text(entry.label());
    link.attr(Place.KEY, Place.ofContents(entry.target()));
    entry.entries().forEach(inner -> entry(list, inner, depth + 1));
  }

  private static boolean isFront(Contents.Entry entry) {
    return entry.section().equals(SectionKind.DISCLAIMER.word());
  }
}
