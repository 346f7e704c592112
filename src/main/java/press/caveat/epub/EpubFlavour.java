package press.caveat.epub;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import press.caveat.book.Book;
import press.caveat.book.PlaceKeys;
import press.caveat.book.Section;
import press.caveat.book.SectionKind;
import press.caveat.language.Term;
import press.caveat.language.Words;

/**
 * The EPUB flavour of a body: semantics as {@code epub:type} and role, addresses of files, and none
 * of the build's own attributes.
 */
final class EpubFlavour {
  private final Words words;
  private final PageMarkers markers;
  private final Map<String, String> fileOf = new HashMap<>();
  private final Set<String> terms = new HashSet<>();
  private final Map<String, String> hrefOfImage;

  /**
   * @param hrefOfImage where the container holds an image, by its path in the manuscript
   */
  EpubFlavour(Book book, Words words, Map<String, String> hrefOfImage, PageMarkers markers) {
    this.words = words;
    this.markers = markers;
    this.hrefOfImage = hrefOfImage;
    for (Section section : book.sections()) {
      fileOf.put(section.id(), href(section));
      section.body().copy().select("[id]").forEach(e -> fileOf.put(e.id(), href(section)));
      if (section.kind() == SectionKind.GLOSSARY) {
        section.body().copy().select("dt[id]").forEach(term -> terms.add(term.id()));
      }
    }
  }

  static String href(Section section) {
    return section.id() + ".xhtml";
  }

  /** A section's content document. */
  byte[] contentDocument(Section section, String language) {
    ContentDocument document = new ContentDocument(language, section.title());
    document.body().attr("epub:type", section.kind().matter().epubType());
    Element root = document.body().appendElement("section").attr("id", section.id());
    root.attr("epub:type", section.kind().epubType());
    section.kind().role().ifPresent(role -> root.attr("role", role));
    root.attr("aria-labelledby", section.headingId());
    Element body = section.body().copy();
    PlaceKeys.assign(body, section.id());
    body.childNodes().forEach(node -> root.appendChild(node.clone()));
    markers.mark(root, href(section));
    notes(root);
    root.select("a.citation-ref").attr("epub:type", "biblioref").attr("role", "doc-biblioref");
    root.select("a.backlink").attr("epub:type", "backlink").attr("role", "doc-backlink");
    glossary(root);
    root.select("aside.tip").attr("epub:type", "tip");
    root.select("section.callout").attr("epub:type", "notice");
    root.select("img").forEach(image -> image.attr("src", hrefOfImage.get(image.attr("src"))));
    root.select("a[href^=#]").forEach(link -> address(link, section));
    root.getAllElements().forEach(EpubFlavour::dropOwnAttributes);
    return document.toBytes();
  }

  /** A term is linked where the author linked it, and nowhere else: links at each use distract. */
  private void glossary(Element root) {
    for (Element link : root.select("a[href^=#]")) {
      if (terms.contains(link.attr("href").substring(1))) {
        link.attr("epub:type", "glossref").attr("role", "doc-glossref");
      }
    }
  }

  private void notes(Element root) {
    root.select("a.note-ref").attr("epub:type", "noteref").attr("role", "doc-noteref");
    for (Element reference : root.select("a.note-ref")) {
      reference.attr("aria-label", words.of(Term.NOTE, reference.text()));
    }
    Element notes = root.selectFirst("section.notes");
    if (notes == null) {
      return;
    }
    notes.attr("epub:type", "endnotes").attr("role", "doc-endnotes");
    notes.expectFirst("ol").attr("type", "a");
    for (Element note : notes.select("li[data-label]")) {
      backLinks(root, note);
    }
  }

  /** One way back for each reference: a note may have several. */
  private void backLinks(Element root, Element note) {
    Element last = Optional.ofNullable(note.lastElementChild()).orElse(note);
    int number = 0;
    for (Element reference : root.select("a.note-ref[href=#" + note.id() + "]")) {
      String label = words.of(Term.BACK_TO_TEXT, note.attr("data-label"));
      String suffix = ++number == 1 ? "" : String.valueOf(number);
      Element link = last.appendText(" ").appendElement("a").attr("href", "#" + reference.id());
      link.attr("epub:type", "backlink").attr("role", "doc-backlink");
      link.attr("aria-label", (label + " " + suffix).strip()).text("\u21a9" + suffix);
    }
  }

  private void address(Element link, Section section) {
    String id = link.attr("href").substring(1);
    String file = fileOf.get(id);
    boolean top = file.equals(id + ".xhtml");
    link.attr("href", top ? file : file.equals(href(section)) ? "#" + id : file + "#" + id);
  }

  private static void dropOwnAttributes(Element element) {
    List<String> own =
        element.attributes().asList().stream()
            .map(Attribute::getKey)
            .filter(name -> name.startsWith("data-"))
            .toList();
    own.forEach(element::removeAttr);
  }
}
