package press.caveat.verify.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.caveat.verify.Rule;
import press.caveat.verify.epub.PackageDocument.SpineItem;
import press.caveat.verify.text.SameLetters;
import press.caveat.verify.xml.XmlElement;

/**
 * What catalogues and library views take from the package document of a book of ours: the caution
 * first in the description, one title and language, who made it in which role, what may be done
 * with it, and codes only with the scheme they come from (EPUB 3.3, 5.5).
 */
final class MetadataCheck {
  private static final String DC = "http://purl.org/dc/elements/1.1/";

  private final EpubFile epub;
  private final String shortNotice;
  private final Verdicts verdicts;
  private final List<XmlElement> all = new ArrayList<>();

  MetadataCheck(EpubFile epub, String shortNotice, Verdicts verdicts) {
    this.epub = epub;
    this.shortNotice = shortNotice;
    this.verdicts = verdicts;
  }

  void check() throws BrokenEpubException {
    XmlElement root = epub.document(epub.book().path()).root();
    root.elements().stream()
        .filter(e -> e.name().equals("metadata"))
        .forEach(metadata -> all.addAll(metadata.elements()));
    verdicts.applied(Rule.EPUB_METADATA, all.size() + " statements of the package document");
    owe(core("title").size() == 1 && !text(core("title")).isEmpty(), "one title");
    owe(core("identifier").stream().anyMatch(e -> isUniqueIdentifier(root, e)), "its identifier");
    languages(root);
    dates();
    String start = SameLetters.fold(shortNotice);
    owe(SameLetters.fold(text(core("description"))).startsWith(start), "the caution first");
    core("creator").forEach(this::creator);
    core("subject").forEach(this::subject);
    metas("belongs-to-collection").forEach(this::collection);
    licence();
  }

  private static boolean isUniqueIdentifier(XmlElement root, XmlElement identifier) {
    Optional<String> id = identifier.attribute("id");
    return id.isPresent()
        && id.equals(root.attribute("unique-identifier"))
        && !identifier.text().isBlank();
  }

  /** The book's language, the package's, and that of every content document are one. */
  private void languages(XmlElement root) throws BrokenEpubException {
    String language = text(core("language"));
    owe(core("language").size() == 1 && !language.isEmpty(), "one language");
    owe(language.equals(language(root)), "its own language in xml:lang");
    for (SpineItem item : epub.spine()) {
      if (item.item().isXhtml()) {
        XmlElement html = epub.document(item.item().path()).root();
        String here = html.attribute("lang").orElse(language(html));
        owe(
            here.equals(language) && here.equals(language(html)),
            item.item().path() + ": " + language);
      }
    }
  }

  private static String language(XmlElement element) {
    return element.attribute(XmlElement.XML, "lang").orElse("");
  }

  private void dates() {
    List<XmlElement> modified = metas("dcterms:modified");
    String last = text(modified);
    owe(modified.size() == 1 && last.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z"), "when");
    for (XmlElement date : core("date")) {
      String day = date.text().strip();
      owe(!last.isEmpty() && day.compareTo(last) <= 0, "a publication no later than its change");
    }
  }

  private void creator(XmlElement creator) {
    boolean hasRole =
        refinements(creator, "role").stream()
            .anyMatch(
                role ->
                    role.attribute("scheme").orElse("").equals("marc:relators")
                        && role.text().strip().matches("[a-z]{3}"));
    owe(hasRole, "the role of " + creator.text().strip());
  }

  private void subject(XmlElement subject) {
    int authorities = refinements(subject, "authority").size();
    int terms = refinements(subject, "term").size();
    owe(authorities == terms && terms <= 1, "scheme and code together: " + subject.text().strip());
  }

  private void collection(XmlElement series) {
    boolean isTyped =
        refinements(series, "collection-type").stream()
            .anyMatch(type -> type.text().strip().matches("series|set"));
    boolean isNumbered =
        refinements(series, "group-position").stream()
            .allMatch(number -> number.text().strip().matches("[0-9]+(\\.[0-9]+)*"));
    owe(isTyped && isNumbered, "kind and number of the series " + series.text().strip());
  }

  private void licence() {
    for (XmlElement link : all) {
      if (link.words("rel").contains("cc:license")) {
        String address = link.attribute("href").orElse("").toLowerCase(Locale.ROOT);
        owe(address.matches("https?://[^\\s/]+.*"), "the address of its licence");
      }
    }
  }

  private List<XmlElement> core(String name) {
    return all.stream().filter(e -> e.namespace().equals(DC) && e.name().equals(name)).toList();
  }

  private List<XmlElement> metas(String property) {
    return all.stream()
        .filter(e -> e.attribute("property").orElse("").strip().equals(property))
        .filter(e -> e.attribute("refines").isEmpty())
        .toList();
  }

  private List<XmlElement> refinements(XmlElement of, String property) {
    String target = "#" + of.attribute("id").orElse("?");
    return all.stream()
        .filter(e -> e.attribute("refines").orElse("").strip().equals(target))
        .filter(e -> e.attribute("property").orElse("").strip().equals(property))
        .toList();
  }

  private static String text(List<XmlElement> elements) {
    return elements.isEmpty() ? "" : elements.get(0).text().strip();
  }

  private void owe(boolean isThere, String what) {
    if (!isThere) {
      verdicts.fail(Rule.EPUB_METADATA, epub.book().path(), "the package does not give " + what);
    }
  }
}
