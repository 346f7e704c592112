package press.caveat.verify.epub;

import java.util.List;
import java.util.Optional;
import press.caveat.verify.Rule;

/** V-01: the notice is in the contents, first after the cover, in every list there is. */
final class ListedCheck {
  private final EpubFile epub;
  private final Verdicts verdicts;

  ListedCheck(EpubFile epub, Verdicts verdicts) {
    this.epub = epub;
    this.verdicts = verdicts;
  }

  void check(Notice notice) throws BrokenEpubException {
    Navigation navigation = new Navigation(epub);
    List<Navigation.Entry> contents = navigation.contents();
    List<Navigation.Entry> ncx = navigation.ncx();
    boolean hasNav = epub.book().nav().isPresent();
    boolean hasNcx = epub.book().ncx().isPresent();
    verdicts.applied(Rule.EPUB_NOTICE_LISTED, "first of " + contents.size() + " entries");
    if (!hasNav && !hasNcx) {
      verdicts.fail(Rule.EPUB_NOTICE_LISTED, epub.book().path(), "the book has no contents");
    }
    if (hasNav) {
      first(notice, contents, epub.book().nav().orElseThrow().path());
    }
    if (hasNcx) {
      first(notice, ncx, epub.book().ncx().orElseThrow());
    }
  }

  private void first(Notice notice, List<Navigation.Entry> entries, String file) {
    Optional<Navigation.Entry> first =
        entries.stream().filter(entry -> !isCover(entry, notice)).findFirst();
    if (first.isEmpty()) {
      verdicts.fail(Rule.EPUB_NOTICE_LISTED, file, "the contents do not list the notice");
    } else if (!first.get().path().equals(notice.path())) {
      verdicts.fail(
          Rule.EPUB_NOTICE_LISTED,
          first.get().place(),
          "the first entry is \"" + first.get().label() + "\", not the notice");
    }
  }

  private boolean isCover(Navigation.Entry entry, Notice notice) {
    return notice.index() == 1 && entry.path().equals(epub.spine().get(0).item().path());
  }
}
