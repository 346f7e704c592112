package press.caveat.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.caveat.book.Places;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/**
 * Ids and links. An id is unique in the whole book; a link inside the book becomes {@code #id},
 * whichever file it named; a link out of it keeps one of a few schemes.
 */
final class Links {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");

  private final Diagnostics diagnostics;
  private final Map<String, Location> ids = new HashMap<>();
  private final Map<String, Draft> files = new HashMap<>();

  Links(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void apply(List<Draft> drafts) {
    for (Draft draft : drafts) {
      files.put(draft.path(), draft);
      ids.put(draft.id(), Location.startOf(draft.name()));
    }
    drafts.forEach(this::claimIds);
    for (Draft draft : drafts) {
      for (Element link : draft.body().select("a[href]")) {
        resolve(draft, link);
      }
    }
  }

  /** {@code fig:days} is written {@code fig-days}: a colon is no part of an XML name. */
  private void claimIds(Draft draft) {
    for (Element element : draft.body().select("[id]")) {
      String id = element.id().replace(':', '-');
      element.attr("id", id);
      Location here = Places.of(element, draft.name());
      Location there = ids.putIfAbsent(id, here);
      if (!ID.matcher(id).matches()) {
        draft.report(diagnostics, Code.ID_MALFORMED, element, id);
      } else if (there != null) {
        draft.report(diagnostics, Code.ID_TWICE, element, id, there);
      }
    }
  }

  private void resolve(Draft draft, Element link) {
    String href = link.attr("href");
    if (link.text().isBlank() && link.selectFirst("img") == null) {
      draft.report(diagnostics, Code.LINK_EMPTY, link);
    }
    if (SCHEME.matcher(href).matches()) {
      checkScheme(draft, link, href);
    } else {
      resolveInside(draft, link, href);
    }
  }

  private void checkScheme(Draft draft, Element link, String href) {
    String scheme = href.substring(0, href.indexOf(':')).toLowerCase(java.util.Locale.ROOT);
    if (!SCHEMES.contains(scheme)) {
      draft.report(diagnostics, Code.LINK_SCHEME, link, href);
    }
  }

  private void resolveInside(Draft draft, Element link, String href) {
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    String fragment = hash < 0 ? "" : href.substring(hash + 1).replace(':', '-');
    Draft target = path.isEmpty() ? draft : files.get(beside(draft.path(), path));
    if (target == null) {
      draft.report(diagnostics, Code.LINK_DANGLING, link, href);
      return;
    }
    String id = idIn(target, fragment);
    if (id.isEmpty()) {
      draft.report(diagnostics, Code.LINK_DANGLING, link, href);
    }
    link.attr("href", "#" + id);
  }

  /** The id in the target: as written, or as made from a heading's text; empty if there is none. */
  private static String idIn(Draft target, String fragment) {
    if (fragment.isEmpty()) {
      return target.id();
    }
    for (String id : List.of(fragment, target.id() + "-" + fragment)) {
      if (target.body().getElementById(id) != null) {
        return id;
      }
    }
    return "";
  }

  private static String beside(String from, String path) {
    java.nio.file.Path folder = java.nio.file.Path.of(from).getParent();
    java.nio.file.Path file = java.nio.file.Path.of(path);
    return (folder == null ? file : folder.resolve(file)).normalize().toString().replace('\\', '/');
  }
}
