package press.caveat.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import press.caveat.book.Book;
import press.caveat.book.MediaType;
import press.caveat.book.PlaceKeys;
import press.caveat.book.Places;
import press.caveat.book.Resource;
import press.caveat.book.Section;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.Term;
import press.caveat.language.Words;

/**
 * The print flavour of a body: notes at their place in the text, to be moved to the foot of the
 * page; roles as private-use language tags; languages on elements the engine keeps.
 */
final class PrintFlavour {
  /** Pixels to the inch below which print looks broken. */
  private static final double LEAST_RESOLUTION = 150;

  /** Rows, with the head's, of a table that is not divided. */
  private static final int SHORT_TABLE = 8;

  private final String language;

  /** CSS pixels (CSS Values 3, 5.2), which an image's own measures are. */
  private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

  private final Words words;
  private final PageDesign page;
  private final Map<String, Resource> images;
  private final Map<String, String> headings;
  private final Optional<SoftHyphens> hyphens;
  private final Diagnostics diagnostics;

  /**
   * @param hyphens puts soft hyphens where words may be divided; empty if none may
   */
  PrintFlavour(
      Book book,
      Words words,
      PageDesign page,
      Optional<SoftHyphens> hyphens,
      Diagnostics diagnostics) {
    this.hyphens = hyphens;
    this.language = book.metadata().language();
    this.words = words;
    this.page = page;
    this.images =
        book.resources().stream().collect(Collectors.toMap(Resource::path, image -> image));
    this.headings =
        book.sections().stream().collect(Collectors.toMap(Section::id, Section::headingId));
    this.diagnostics = diagnostics;
  }

  /** A section as it stands in the print tree. */
  Element section(Section section) {
    Element root = new Element("section").attr("id", section.id());
    root.attr(Overflow.SOURCE, section.source());
    root.addClass("section").addClass(section.kind().word());
    root.appendElement("div").addClass("running-head").text(runningHead(section));
    Element body = section.body().copy();
    PlaceKeys.assign(body, section.id());
    body.childNodes().forEach(node -> root.appendChild(node.clone()));
    notes(root);
    CitationMarks.apply(root);
    WholeNumbers.join(root);
    hyphens.ifPresent(h -> h.insert(section, root));
    root.select("a[href^=#]").forEach(this::landOnHeading);
    root.select("figure img").forEach(image -> size(image, section));
    root.select("img.decorative").forEach(this::decorate);
    root.select("img").forEach(image -> image.attr("src", ImageAddress.of(image.attr("src"))));
    root.select("table").forEach(PrintFlavour::keepTogether);
    markRoles(root);
    return root;
  }

  /** The engine would leave a caption or a table's head alone at the foot of a page. */
  private static void keepTogether(Element table) {
    Element block = new Element("div").addClass("table");
    if (table.select("tr").size() <= SHORT_TABLE) {
      block.addClass("short");
    }
    table.replaceWith(block);
    block.appendChild(table);
  }

  /** The section's title, or the short one its file gives it. */
  private static String runningHead(Section section) {
    Element heading = section.body().copy().getElementById(section.headingId());
    String brief = heading == null ? "" : heading.attr(Section.SHORT_TITLE);
    return brief.isEmpty() ? section.title() : brief;
  }

  /** Marks an element whose structure type the engine would not choose. */
  void role(Element element, String structureType) {
    Element spoken = element.closest("[lang]");
    String own = spoken == null ? language : spoken.attr("lang").replaceFirst("-x-.*", "");
    element.attr("lang", own + "-x-" + structureType);
  }

  /** The first reference brings its note to the page; later ones are links to it. */
  private void notes(Element root) {
    Element notes = root.selectFirst("section.notes");
    if (notes == null) {
      return;
    }
    Set<String> placed = new HashSet<>();
    for (Element reference : List.copyOf(root.select("a.note-ref"))) {
      String id = reference.attr("href").substring(1);
      if (placed.add(id)) {
        reference.replaceWith(footnote(notes.getElementById(id)));
      } else {
        reference.attr("title", words.of(Term.NOTE, reference.text()));
      }
    }
    notes.remove();
  }

  private static Element footnote(Element note) {
    Element footnote = new Element("span").addClass("footnote").attr("id", note.id());
    for (Element paragraph : note.children()) {
      if (!footnote.childNodes().isEmpty()) {
        footnote.appendText(" ");
      }
      List<Node> content =
          paragraph.normalName().equals("p") ? paragraph.childNodes() : List.of((Node) paragraph);
      new ArrayList<>(content).forEach(child -> footnote.appendChild(child.clone()));
    }
    return footnote;
  }

  /** A section begins where the page before it ends, for the engine; its heading does not. */
  private void landOnHeading(Element link) {
    String heading = headings.get(link.attr("href").substring(1));
    if (heading != null) {
      link.attr("href", "#" + heading);
    }
  }

  /** Figures are sized here, for the engine cuts what does not fit and says nothing. */
  private void size(Element image, Section section) {
    Resource resource = images.get(image.attr("src"));
    FigureSize size = FigureSize.of(resource);
    Element figure = image.closest("figure");
    Element caption = figure == null ? null : figure.selectFirst("figcaption");
    double width = size.drawnWidth(page, caption == null ? 0 : caption.text().length());
    image.attr("style", "width: " + FigureSize.css(width));
    boolean coarse =
        resource.mediaType() != MediaType.SVG && size.resolution(width) < LEAST_RESOLUTION;
    if (coarse) {
      diagnostics.report(
          Code.IMAGE_COARSE,
          Places.of(image, section.source()),
          image.attr("src"),
          Math.round(size.resolution(width)),
          Math.round(width));
    }
  }

  /** An image that says nothing is a background: an artifact, which no listener is told of. */
  private void decorate(Element image) {
    FigureSize size = FigureSize.of(images.get(image.attr("src")));
    double width = Math.min(size.width() / PIXELS_PER_MILLIMETRE, page.figureWidth());
    String area =
        FigureSize.css(width) + " " + FigureSize.css(width * size.height() / size.width());
    Element ground = new Element("span").addClass("decorative");
    ground.attr(
        "style",
        "display: inline-block; background: url('"
            + ImageAddress.of(image.attr("src"))
            + "') no-repeat; background-size: "
            + area
            + "; width: "
            + area.replace(" ", "; height: "));
    image.replaceWith(ground);
  }

  /** Definition lists have no structure type of their own: they are lists of labelled items. */
  private void markDefinitions(Element root) {
    for (Element list : root.select("dl")) {
      Element items = new Element("div").addClass("definitions");
      role(items, "L");
      Element item = items;
      for (Element part : List.copyOf(list.children())) {
        if (part.normalName().equals("dt")) {
          item = items.appendElement("div");
          role(item, "LI");
        }
        role(part, part.normalName().equals("dt") ? "Lbl" : "LBody");
        item.appendChild(part);
      }
      list.replaceWith(items);
    }
  }

  private void markRoles(Element root) {
    markDefinitions(root);
    root.select("figcaption").forEach(caption -> role(caption, "Caption"));
    root.select("pre").forEach(code -> role(code, "Code"));
    for (Element phrase : root.select("em[lang], span[lang], strong[lang]")) {
      phrase.tagName("abbr").addClass("phrase");
    }
  }
}
