package press.caveat.cover;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.SourceFile;
import press.caveat.svg.Declarations;
import press.caveat.svg.SvgDocument;

/** The design of a cover, {@code styles/cover.svg}, read and found usable. */
public final class CoverTemplate {
  /** The width of a cover in units and in pixels. */
  public static final int WIDTH = 1600;

  /** The height of a cover in units and in pixels. */
  public static final int HEIGHT = 2560;

  /** Marks the words of a drawing, whatever becomes of their elements. */
  static final String WORDS = "data-words";

  private static final String VIEW_BOX = "0 0 " + WIDTH + " " + HEIGHT;
  private static final Frame PAGE = new Frame(0, 0, WIDTH, HEIGHT);

  private final String name;
  private final SvgDocument drawing;
  private final Map<CoverField, TextBox> boxes = new EnumMap<>(CoverField.class);

  private CoverTemplate(String name, SvgDocument drawing) {
    this.name = name;
    this.drawing = drawing;
  }

  /** Reads a template; empty if it cannot be used, which is reported line by line. */
  public static Optional<CoverTemplate> read(SourceFile file, Diagnostics diagnostics) {
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    Optional<SvgDocument.Fault> fault = SvgDocument.fault(bytes);
    if (fault.isPresent()) {
      SvgDocument.Place place = fault.get().place();
      Location at = new Location(file.name(), place.line(), place.column());
      diagnostics.report(Code.COVER_TEMPLATE, at, fault.get().reason());
      return Optional.empty();
    }
    CoverTemplate template = new CoverTemplate(file.name(), SvgDocument.of(bytes));
    StandingBand.addTo(template.drawing);
    Mistakes mistakes = new Mistakes(template, diagnostics);
    template.check(mistakes);
    return mistakes.any() ? Optional.empty() : Optional.of(template);
  }

  /** A copy of the drawing to fill in. */
  SvgDocument drawing() {
    return drawing.copy();
  }

  TextBox box(CoverField field) {
    return boxes.get(field);
  }

  /**
   * Where an element stands in the file; one that was added stands where the one around it does.
   */
  Location at(Element element) {
    return at(SvgDocument.place(element));
  }

  Location at(SvgDocument.Place place) {
    return new Location(name, place.line(), place.column());
  }

  private void check(Mistakes mistakes) {
    Element root = drawing.root();
    if (!SvgDocument.is(root, "svg") || !root.attr("viewBox").strip().equals(VIEW_BOX)) {
      mistakes.report(root, "the outermost element must be svg with viewBox=\"" + VIEW_BOX + "\"");
    }
    root.getAllElements().stream()
        .filter(element -> SvgDocument.is(element, "text"))
        .forEach(text -> text.attr(WORDS, ""));
    root.select("[data-field]").forEach(text -> field(text, mistakes));
    for (CoverField field : CoverField.values()) {
      if (field.isRequired() && !boxes.containsKey(field)) {
        mistakes.report(root, "there is no text with data-field=\"" + field.id() + "\"");
      }
    }
  }

  private void field(Element text, Mistakes mistakes) {
    try {
      TextBox box = TextBox.of(text);
      if (!SvgDocument.is(text, "text")) {
        mistakes.report(text, "data-field belongs to a text element");
      } else if (!PAGE.contains(box.frame())) {
        mistakes.report(text, "data-box leads out of the cover");
      } else if (box.after().isPresent() && !boxes.containsKey(box.after().get())) {
        mistakes.report(text, "data-after names a field that does not stand before this one");
      } else if (boxes.putIfAbsent(box.field(), box) != null) {
        mistakes.report(text, "the field " + box.field().id() + " stands here a second time");
      }
    } catch (IllegalArgumentException e) {
      mistakes.report(text, e.getMessage());
    }
    if (Declarations.of(text).value("opacity").isPresent()
        || Declarations.inherited(text, "fill-opacity").isPresent()) {
      mistakes.report(text, "words on a cover must be opaque");
    }
  }
}
