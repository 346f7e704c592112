package press.caveat.verify.epub;

import java.util.List;
import java.util.Optional;
import press.caveat.verify.Rule;
import press.caveat.verify.epub.PackageDocument.SpineItem;
import press.caveat.verify.text.ElementText;
import press.caveat.verify.text.SameLetters;
import press.caveat.verify.xml.XmlElement;

/** V-01: the notice stands at the start of the spine, behind the cover at most. */
final class PlaceCheck {
  /** A cover or title page has no more words than these. */
  private static final int COVER_WORDS = 60;

  private static final int MOST_BLANKS = 16;

  private final EpubFile epub;
  private final Verdicts verdicts;

  PlaceCheck(EpubFile epub, Verdicts verdicts) {
    this.epub = epub;
    this.verdicts = verdicts;
  }

  void check(Notice notice) throws BrokenEpubException {
    verdicts.applied(
        Rule.EPUB_NOTICE_PLACE, "spine item " + (notice.index() + 1) + ", " + notice.path());
    SpineItem own = epub.spine().get(notice.index());
    if (!own.isLinear()) {
      fail(epub.book().path() + ":" + own.line(), "the notice is not linear: readers skip it");
    }
    if (notice.index() > 1) {
      fail(
          epub.book().path() + ":" + own.line(),
          "the notice is item " + (notice.index() + 1) + " of the spine; others come first");
    }
    if (notice.index() == 1 && !isCover(epub.spine().get(0))) {
      fail(epub.book().path(), "what stands before the notice is more than a cover");
    }
    if (isCoverFile(notice)) {
      fail(notice.path(), "the notice stands in the cover's file, which some readers do not show");
    }
    if (own.item().hasFallback()) {
      fail(epub.book().path(), "the notice's file has a fallback that may be shown instead");
    }
    fixedLayout(own);
    textBefore(notice);
    blanks(notice);
  }

  private void fixedLayout(SpineItem own) {
    boolean isFixed =
        own.properties().contains("rendition:layout-pre-paginated")
            || epub.book().isFixedLayout()
                && !own.properties().contains("rendition:layout-reflowable");
    if (isFixed) {
      verdicts.unjudged(
          Rule.EPUB_NOTICE_PLACE,
          epub.book().path() + ":" + own.line(),
          "the notice is a page of fixed layout, shown at any size");
    }
  }

  private boolean isCover(SpineItem item) throws BrokenEpubException {
    if (!item.item().isXhtml()) {
      return true;
    }
    Optional<XmlElement> body = epub.body(item.item().path());
    return body.map(b -> ElementText.of(b).split(" ").length <= COVER_WORDS).orElse(true);
  }

  private boolean isCoverFile(Notice notice) throws BrokenEpubException {
    boolean isInGuide =
        epub.book().guide().stream()
            .anyMatch(r -> r.type().equals("cover") && r.path().equals(notice.path()));
    boolean isTyped =
        notice.first().lineage().stream().anyMatch(e -> e.epubTypes().contains("cover"));
    SpineItem own = epub.spine().get(notice.index());
    boolean isLandmark =
        new Navigation(epub)
            .landmarks().stream()
                .anyMatch(l -> l.types().contains("cover") && l.path().equals(notice.path()));
    return isInGuide || isTyped || isLandmark || own.item().properties().contains("cover-image");
  }

  /** In a file that holds more than the notice, the notice comes first. */
  private void textBefore(Notice notice) throws BrokenEpubException {
    List<XmlElement> all = notice.document().root().subtree();
    int first = all.indexOf(notice.first());
    List<XmlElement> around = notice.first().lineage();
    boolean inBody = false;
    for (XmlElement element : all.subList(0, first)) {
      inBody |= element.is("body");
      boolean isText = inBody && !words(element.ownText()).isEmpty() && !isPageBreak(element);
      if (isText && !around.subList(1, around.size()).contains(element)) {
        fail(
            notice.place(element),
            "other text stands before the notice: \"" + excerpt(ElementText.of(element)) + '"');
        return;
      }
    }
  }

  private static String words(String text) {
    return SameLetters.collapsed(text);
  }

  /** Line breaks and empty paragraphs that push the notice off its page. */
  private void blanks(Notice notice) {
    List<XmlElement> all = notice.document().root().subtree();
    XmlElement last = notice.parts().get(notice.parts().size() - 1);
    List<XmlElement> inLast = last.subtree();
    int end = all.indexOf(inLast.get(inLast.size() - 1));
    long blanks =
        all.subList(0, end + 1).stream()
            .filter(e -> e.is("br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td"))
            .filter(e -> e.elements().isEmpty() && words(e.text()).isEmpty())
            .count();
    if (blanks > MOST_BLANKS) {
      fail(notice.path(), blanks + " empty lines stand before the notice or in it");
    }
  }

  private static boolean isPageBreak(XmlElement element) {
    return element.epubTypes().contains("pagebreak")
        || element.words("role").contains("doc-pagebreak");
  }

  private static String excerpt(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private void fail(String place, String message) {
    verdicts.fail(Rule.EPUB_NOTICE_PLACE, place, message);
  }
}
