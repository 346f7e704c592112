package press.caveat.epub;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import nl.siegmann.epublib.domain.TOCReference;
import org.jsoup.nodes.Element;
import press.caveat.book.Book;
import press.caveat.book.Contents;
import press.caveat.book.CoverPicture;
import press.caveat.book.Edition;
import press.caveat.book.PageMap;
import press.caveat.book.Place;
import press.caveat.book.Section;
import press.caveat.book.Slug;
import press.caveat.epub.PackageDetails.Landmark;
import press.caveat.language.Term;
import press.caveat.language.Words;
import press.caveat.style.ReaderFreedom;
import press.caveat.style.Styles;
import press.caveat.style.Stylesheet;

/** Renders a book as an EPUB 3.3 publication. */
public final class EpubRenderer {
  private static final String COVER = "cover.xhtml";

  private final Book book;
  private final Styles styles;
  private final Optional<CoverPicture> picture;
  private final Words words;
  private final PageMarkers markers;
  private final nl.siegmann.epublib.domain.Book publication = new nl.siegmann.epublib.domain.Book();
  private final Map<String, Resource> files = new LinkedHashMap<>();

  private EpubRenderer(
      Book book, Styles styles, Optional<CoverPicture> cover, Words words, PageMap pages) {
    this.picture = cover;
    this.markers = new PageMarkers(pages, words);
    this.book = book;
    this.styles = styles;
    this.words = words;
  }

  /**
   * The bytes of the EPUB.
   *
   * @param cover as a picture; set in type if empty
   * @param modified what {@code dcterms:modified} says
   * @param pages where the pages of the printed edition begin; none if there is no such edition
   */
  public static byte[] render(
      Book book,
      Styles styles,
      Optional<CoverPicture> cover,
      Words words,
      Instant modified,
      PageMap pages) {
    return new EpubRenderer(book, styles, cover, words, pages).render(modified);
  }

  private byte[] render(Instant modified) {
    describe();
    addStyles();
    addSections(new EpubFlavour(book, words, addImages(), markers));
    tableOfContents();
    addNavigation();
    PackageDetails details =
        new PackageDetails(
            book.metadata(),
            modified,
            properties(),
            landmarks(),
            markers.targets(),
            Accessibility.of(
                book,
                markers.targets(),
                words,
                picture.isPresent(),
                ReaderFreedom.of(styles.of(Edition.EPUB))));
    addNcx(details);
    spine();
    guide();
    return EpubWriter.write(publication, details);
  }

  private void addNavigation() {
    String language = book.metadata().language();
    byte[] navigation = NavigationDocument.of(publication, language, landmarks(), markers, words);
    add(NavigationDocument.HREF, press.caveat.book.MediaType.XHTML, navigation);
  }

  private void addNcx(PackageDetails details) {
    byte[] ncx = Ncx.of(publication, details);
    publication.getSpine().setTocResource(add(Ncx.HREF, press.caveat.book.MediaType.NCX, ncx));
  }

  /** Library views show the description: it begins with the short notice. */
  private void describe() {
    String notice = book.disclaimer().shortNotice();
    String description = book.metadata().description().orElse("");
    String full = description.startsWith(notice) ? description : notice + " " + description;
    publication.getMetadata().setDescriptions(List.of(full.strip()));
  }

  private void addStyles() {
    List<Stylesheet> sheets = styles.of(Edition.EPUB);
    for (int i = 0; i < sheets.size(); i++) {
      add(
          ContentDocument.STYLES.get(i),
          press.caveat.book.MediaType.CSS,
          bytes(sheets.get(i).css()));
    }
  }

  private Map<String, String> addImages() {
    Map<String, String> hrefs = new LinkedHashMap<>();
    Optional<String> taken = picture.map(EpubRenderer::imageOf);
    for (press.caveat.book.Resource image : book.resources()) {
      String name = image.path().replaceFirst("\\.[^.]+$", "");
      String ending =
          image.path().substring(image.path().lastIndexOf('.')).toLowerCase(java.util.Locale.ROOT);
      String href = "images/" + Slug.of(name) + ending;
      for (int n = 2; hrefs.containsValue(href) || taken.filter(href::equals).isPresent(); n++) {
        href = "images/" + Slug.of(name) + "-" + n + ending;
      }
      hrefs.put(image.path(), href);
      add(href, image.mediaType(), image.bytes());
    }
    return hrefs;
  }

  private void addSections(EpubFlavour flavour) {
    String language = book.metadata().language();
    add(COVER, press.caveat.book.MediaType.XHTML, cover(language));
    for (Section section : book.sections()) {
      byte[] content = flavour.contentDocument(section, language);
      add(EpubFlavour.href(section), press.caveat.book.MediaType.XHTML, content);
    }
  }

  private Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(NavigationDocument.HREF, "nav");
    picture.ifPresent(drawn -> properties.put(imageOf(drawn), "cover-image"));
    return properties;
  }

  private byte[] cover(String language) {
    ContentDocument document = new ContentDocument(language, words.of(Term.COVER));
    Element section = document.body().appendElement("section").attr("epub:type", "cover");
    section.attr("aria-label", words.of(Term.COVER)).addClass("cover");
    picture.ifPresentOrElse(drawn -> picture(section, drawn), () -> type(section));
    section.child(0).attr(Place.KEY, Place.COVER);
    markers.mark(section, COVER);
    section.select("[" + Place.KEY + "]").removeAttr(Place.KEY);
    return document.toBytes();
  }

  private void picture(Element section, CoverPicture drawn) {
    add(imageOf(drawn), drawn.mediaType(), drawn.image());
    Element image = section.appendElement("img").attr("src", imageOf(drawn));
    image.attr("alt", drawn.alternative()).attr("role", "doc-cover");
  }

  private static String imageOf(CoverPicture cover) {
    return "images/cover" + cover.mediaType().ending();
  }

  private void type(Element section) {
    section.appendElement("p").addClass("cover-title").text(book.metadata().title());
    book.metadata()
        .subtitle()
        .ifPresent(text -> section.appendElement("p").addClass("cover-subtitle").text(text));
    book.metadata()
        .standing()
        .ifPresent(
            s ->
                section
                    .appendElement("p")
                    .addClass("cover-standing")
                    .appendElement("strong")
                    .text(words.of(Term.of(s.status().word()))));
  }

  private void tableOfContents() {
    for (Contents.Entry entry : book.contents().entries()) {
      publication.getTableOfContents().addTOCReference(reference(entry));
    }
  }

  /** A section's own heading is where its file begins, and needs no fragment. */
  private TOCReference reference(Contents.Entry entry) {
    boolean top = entry.target().equals(entry.section() + "-heading");
    Resource file = files.get(entry.section() + ".xhtml");
    TOCReference reference = new TOCReference(entry.label(), file, top ? null : entry.target());
    entry.entries().forEach(inner -> reference.addChildSection(reference(inner)));
    return reference;
  }

  private void spine() {
    addToSpine(COVER);
    for (Section section : book.sections()) {
      addToSpine(EpubFlavour.href(section));
      if (section.kind() == press.caveat.book.SectionKind.TITLE_PAGE) {
        addToSpine(NavigationDocument.HREF);
      }
    }
  }

  private void addToSpine(String href) {
    publication.getSpine().addSpineReference(new SpineReference(files.get(href)));
  }

  /** Where a reader opens the book, in the words of each family of readers: at the disclaimer. */
  private List<Landmark> landmarks() {
    String notice = EpubFlavour.href(book.disclaimer().section());
    String start = words.of(Term.START);
    java.util.ArrayList<Landmark> landmarks = new java.util.ArrayList<>();
    landmarks.add(new Landmark("cover", words.of(Term.COVER), COVER));
    landmarks.add(new Landmark("ibooks:reader-start-page", start, notice));
    landmarks.add(new Landmark("bodymatter", book.disclaimer().section().title(), notice));
    landmarks.add(new Landmark("toc", words.of(Term.CONTENTS), NavigationDocument.HREF));
    for (Section section : book.sections()) {
      switch (section.kind()) {
        case GLOSSARY, BIBLIOGRAPHY ->
            landmarks.add(
                new Landmark(
                    section.kind().epubType(), section.title(), EpubFlavour.href(section)));
        default -> {}
      }
    }
    return landmarks;
  }

  private void guide() {
    Resource notice = files.get(EpubFlavour.href(book.disclaimer().section()));
    guide("cover", words.of(Term.COVER), files.get(COVER));
    guide("toc", words.of(Term.CONTENTS), files.get(NavigationDocument.HREF));
    guide("text", book.disclaimer().section().title(), notice);
  }

  private void guide(String type, String title, Resource target) {
    publication.getGuide().addReference(new GuideReference(target, type, title));
  }

  private Resource add(String href, press.caveat.book.MediaType type, byte[] content) {
    String id = href.replaceAll("[^A-Za-z0-9]+", "-");
    Resource resource =
        new Resource(
            id,
            content,
            href,
            new MediaType(type.mimeType(), href.substring(href.lastIndexOf('.'))));
    files.put(href, resource);
    return publication.getResources().add(resource);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
