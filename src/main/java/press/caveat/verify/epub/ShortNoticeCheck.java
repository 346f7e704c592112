package press.caveat.verify.epub;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.Rule;
import press.caveat.verify.css.Demand;
import press.caveat.verify.epub.PackageDocument.Item;
import press.caveat.verify.text.ElementText;
import press.caveat.verify.text.SameLetters;
import press.caveat.verify.xml.XmlElement;

/** Every chapter's file begins with the short notice, as content in sight. */
final class ShortNoticeCheck {
  /** The notice stands no more characters behind the file's beginning: a heading, a subtitle. */
  private static final int HEAD = 300;

  /** Files that are no chapters. */
  private static final Set<String> NO_CHAPTER =
      Set.of(
          "cover",
          "titlepage",
          "halftitlepage",
          "copyright-page",
          "toc",
          "loi",
          "lot",
          "page-list",
          "notice");

  private final EpubFile epub;
  private final String shortNotice;
  private final StyleCheck styles;
  private final Verdicts verdicts;

  ShortNoticeCheck(EpubFile epub, String shortNotice, StyleCheck styles, Verdicts verdicts) {
    this.epub = epub;
    this.shortNotice = SameLetters.fold(shortNotice);
    this.styles = styles;
    this.verdicts = verdicts;
  }

  void check(Notice notice) throws BrokenEpubException {
    int chapters = 0;
    for (int i = 0; i < epub.spine().size(); i++) {
      Item item = epub.spine().get(i).item();
      boolean isOther = i != notice.index() && !(i == 0 && notice.index() == 1);
      if (isOther && item.isXhtml() && isChapter(item)) {
        chapter(item.path());
        chapters++;
      }
    }
    verdicts.applied(Rule.EPUB_SHORT_NOTICE, chapters + " chapters");
  }

  private boolean isChapter(Item item) throws BrokenEpubException {
    Optional<XmlElement> body = epub.body(item.path());
    boolean isNav = item.properties().contains("nav");
    boolean isFront =
        body.stream()
            .flatMap(b -> b.subtree().stream().filter(e -> e == b || e.parent().get() == b))
            .anyMatch(e -> e.epubTypes().stream().anyMatch(NO_CHAPTER::contains));
    return !isNav && !isFront && body.isPresent();
  }

  private void chapter(String path) throws BrokenEpubException {
    XmlElement body = epub.body(path).orElseThrow();
    int at = SameLetters.fold(ElementText.of(body)).indexOf(shortNotice);
    if (at < 0 || at > HEAD) {
      verdicts.fail(
          Rule.EPUB_SHORT_NOTICE,
          path,
          at < 0 ? "the chapter lacks the short notice" : "the short notice is not at its head");
      return;
    }
    XmlElement line = smallest(body);
    for (XmlElement element : line.lineage()) {
      boolean isHidden =
          element.attribute("hidden").isPresent()
              || element.attribute("inert").isPresent()
              || !element.attribute("aria-hidden").orElse("false").equals("false")
              || element.is("details", "dialog", "template", "noscript", "canvas", "object");
      if (isHidden) {
        verdicts.fail(
            Rule.EPUB_SHORT_NOTICE, path + ":" + element.line(), "the short notice is hidden");
      }
    }
    styles.check(path, epub.document(path), List.of(line), Demand.SHORT_NOTICE);
  }

  private XmlElement smallest(XmlElement element) {
    for (XmlElement child : element.elements()) {
      if (SameLetters.fold(ElementText.of(child)).contains(shortNotice)) {
        return smallest(child);
      }
    }
    return element;
  }
}
