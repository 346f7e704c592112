package press.caveat.verify.epub;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.Rule;
import press.caveat.verify.xml.XmlElement;

/** V-01: landmarks and guide start reading at the notice, not behind it. */
final class StartCheck {
  private static final Set<String> STARTS =
      Set.of("bodymatter", "ibooks:reader-start-page", "reader-start-page", "start-page");
  private static final Set<String> GUIDE_STARTS =
      Set.of("text", "start", "bodymatter", "other.start", "other.text", "reader-start-page");

  private final EpubFile epub;
  private final Verdicts verdicts;

  StartCheck(EpubFile epub, Verdicts verdicts) {
    this.epub = epub;
    this.verdicts = verdicts;
  }

  void check(Notice notice) throws BrokenEpubException {
    int starts = 0;
    for (Navigation.Entry entry : new Navigation(epub).landmarks()) {
      if (entry.types().stream().anyMatch(STARTS::contains)) {
        starts++;
        target(notice, entry.path(), entry.fragment(), entry.place(), entry.types().toString());
      }
    }
    for (PackageDocument.Reference reference : epub.book().guide()) {
      if (GUIDE_STARTS.contains(reference.type().toLowerCase(Locale.ROOT))) {
        starts++;
        String place = epub.book().path() + ":" + reference.line();
        target(notice, reference.path(), reference.fragment(), place, "guide " + reference.type());
      }
    }
    verdicts.applied(Rule.EPUB_NOTICE_START, starts + " start marks lead to the notice");
  }

  private void target(Notice notice, String path, String fragment, String place, String mark) {
    if (!path.equals(notice.path())) {
      verdicts.fail(
          Rule.EPUB_NOTICE_START, place, mark + " leads to " + path + ", past the notice");
      return;
    }
    List<XmlElement> all = notice.document().root().subtree();
    Optional<XmlElement> target =
        all.stream()
            .filter(e -> !fragment.isEmpty() && e.attribute("id").orElse("").equals(fragment))
            .findFirst();
    XmlElement firstWords =
        notice.first().subtree().stream()
            .filter(e -> !e.ownText().isBlank())
            .findFirst()
            .orElse(notice.first());
    if (target.filter(e -> all.indexOf(e) > all.indexOf(firstWords)).isPresent()) {
      verdicts.fail(
          Rule.EPUB_NOTICE_START, place, mark + " leads to #" + fragment + ", past its beginning");
    }
  }
}
