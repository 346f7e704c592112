package press.caveat.manuscript;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.Words;

/**
 * Links. One inside the book becomes {@code #id}, whichever file it named; one out of it keeps one
 * of a few schemes. Each says where it leads: a listener may jump from link to link.
 */
final class Links {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^@\\s]+@[^@\\s?]+(\\?.*)?");
  private static final Pattern TELEPHONE = Pattern.compile("(?i)tel:\\+?[0-9().-]+(;.*)?");
  private static final Pattern BARE = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

  private final Words words;
  private final Diagnostics diagnostics;
  private final Map<String, Draft> files = new HashMap<>();

  Links(Words words, Diagnostics diagnostics) {
    this.words = words;
    this.diagnostics = diagnostics;
  }

  void apply(List<Draft> drafts) {
    drafts.forEach(draft -> files.put(draft.path(), draft));
    for (Draft draft : drafts) {
      for (Element link : draft.body().select("a[href]")) {
        checkText(draft, link);
        resolve(draft, link);
      }
    }
  }

  private void checkText(Draft draft, Element link) {
    String text = link.text().strip();
    if (text.isEmpty() && link.select("img[alt]").stream().allMatch(i -> i.attr("alt").isBlank())) {
      draft.report(diagnostics, Code.LINK_EMPTY, link);
    } else if (words.saysNothing(text)) {
      draft.report(diagnostics, Code.LINK_VAGUE, link, text);
    } else if (BARE.matcher(text).matches()) {
      draft.report(diagnostics, Code.LINK_BARE, link, text);
    }
  }

  private void resolve(Draft draft, Element link) {
    String href = link.attr("href");
    if (href.isBlank()) {
      draft.report(diagnostics, Code.LINK_NOWHERE, link, link.text());
    } else if (SCHEME.matcher(href).matches()) {
      checkAddress(draft, link, href);
    } else {
      resolveInside(draft, link, href);
    }
  }

  private void checkAddress(Draft draft, Element link, String href) {
    String scheme = href.substring(0, href.indexOf(':')).toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme)) {
      draft.report(diagnostics, Code.LINK_SCHEME, link, href);
    } else if (!isWell(scheme, href)) {
      draft.report(diagnostics, Code.LINK_MALFORMED, link, href);
    }
  }

  private static boolean isWell(String scheme, String href) {
    return switch (scheme) {
      case "mailto" -> MAIL.matcher(href).matches();
      case "tel" -> TELEPHONE.matcher(href).matches();
      default -> hasHost(href);
    };
  }

  private static boolean hasHost(String href) {
    try {
      return new URI(href).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void resolveInside(Draft draft, Element link, String href) {
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    String fragment =
        hash < 0 ? "" : ManuscriptPaths.decoded(href.substring(hash + 1)).replace(':', '-');
    String id = path.isEmpty() ? idHere(draft, fragment) : idThere(draft, path, fragment);
    if (id.isEmpty()) {
      draft.report(diagnostics, Code.LINK_DANGLING, link, href);
    }
    link.attr("href", "#" + id);
  }

  private String idThere(Draft draft, String path, String fragment) {
    Draft target = files.get(ManuscriptPaths.beside(draft.path(), path));
    return target == null ? "" : idIn(target, fragment);
  }

  /** {@code #name} alone may be of this file or, written by its author, of any other. */
  private String idHere(Draft draft, String fragment) {
    String own = idIn(draft, fragment);
    return own.isEmpty() && isAnywhere(fragment) ? fragment : own;
  }

  private boolean isAnywhere(String id) {
    return files.values().stream().anyMatch(draft -> draft.body().getElementById(id) != null);
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
}
