package press.caveat.verify.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.caveat.verify.Rule;
import press.caveat.verify.css.syntax.UnjudgedCssException;
import press.caveat.verify.epub.PackageDocument.Item;
import press.caveat.verify.epub.PackageDocument.SpineItem;
import press.caveat.verify.epub.claim.Claims;
import press.caveat.verify.epub.claim.Publication;
import press.caveat.verify.xml.XmlElement;

/** Hands the opened book to the judge of its claims. */
final class ClaimCheck {
  private static final List<String> LOCKS =
      List.of("META-INF/encryption.xml", "META-INF/rights.xml", "META-INF/license.lcpl");

  private final EpubFile epub;
  private final Verdicts verdicts;

  ClaimCheck(EpubFile epub, Verdicts verdicts) {
    this.epub = epub;
    this.verdicts = verdicts;
  }

  /** Judges what the package states of accessibility; a false claim rejects a book of our own. */
  void check(boolean isOwn) throws BrokenEpubException {
    verdicts.applied(Rule.EPUB_ACCESSIBILITY, "nothing is claimed");
    try {
      Claims.judge(publication(), isOwn).forEach(verdicts::add);
    } catch (UnjudgedCssException e) {
      String place = e.file().isEmpty() ? epub.book().path() : e.file() + ":" + e.line();
      verdicts.unjudged(Rule.EPUB_ACCESSIBILITY, place, e.getMessage());
    }
  }

  private Publication publication() throws BrokenEpubException {
    Navigation navigation = new Navigation(epub);
    List<Publication.Page> pages = new ArrayList<>();
    for (SpineItem item : epub.spine()) {
      if (item.item().isXhtml()) {
        String path = item.item().path();
        boolean isNav = item.item().properties().contains("nav");
        pages.add(new Publication.Page(path, epub.document(path).root(), isNav));
      }
    }
    List<Publication.Sheet> sheets = new ArrayList<>();
    Map<String, byte[]> images = new TreeMap<>();
    for (Item item : epub.book().items().values()) {
      byte[] bytes = epub.bytes(item.path()).orElse(new byte[0]);
      if (item.mediaType().equals("text/css")) {
        sheets.add(new Publication.Sheet(item.path(), new String(bytes, StandardCharsets.UTF_8)));
      } else if (item.mediaType().startsWith("image/")) {
        images.put(item.path(), bytes);
      }
    }
    return new Publication(
        epub.book().path(),
        metadata(),
        pages,
        links(navigation.contents()),
        links(navigation.pages()),
        sheets,
        images,
        epub.book().isFixedLayout(),
        LOCKS.stream().anyMatch(epub.archive()::has));
  }

  private XmlElement metadata() throws BrokenEpubException {
    return epub.document(epub.book().path()).root().elements().stream()
        .filter(e -> e.name().equals("metadata"))
        .findFirst()
        .orElseThrow(
            () ->
                new BrokenEpubException(
                    Rule.EPUB_PACKAGE, epub.book().path(), "the package has no metadata"));
  }

  private static List<Publication.Link> links(List<Navigation.Entry> entries) {
    return entries.stream().map(e -> new Publication.Link(e.path(), e.fragment())).toList();
  }
}
