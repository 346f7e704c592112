package press.caveat.cover;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.caveat.figure.TextStyle;
import press.caveat.svg.Declarations;
import press.caveat.svg.Length;

/**
 * What the template says of a field's words: where they may stand and how they are set.
 *
 * @param anchor the {@code text-anchor}: start, middle or end
 * @param after the field under whose words these begin, if any
 * @param gap how far under its last baseline's depth
 */
record TextBox(
    CoverField field,
    Frame frame,
    Lettering lettering,
    Align align,
    String anchor,
    Optional<CoverField> after,
    double gap) {
  /** Where the words stand in a box they do not fill. */
  enum Align {
    TOP,
    MIDDLE,
    BOTTOM
  }

  private static final String LEADING = "1.2";

  /** Reads a {@code text} element; an {@link IllegalArgumentException} says what is wrong. */
  static TextBox of(Element text) {
    List<Double> box = numbers("data-box", text.attr("data-box"), 4);
    List<Double> size = numbers("data-size", text.attr("data-size"), 2);
    String leading = text.hasAttr("data-leading") ? text.attr("data-leading") : LEADING;
    List<String> after = Arrays.asList(text.attr("data-after").strip().split("\\s+"));
    boolean flows = text.hasAttr("data-after");
    if (flows && after.size() != 2) {
      throw new IllegalArgumentException("data-after must be a field and a number");
    }
    return new TextBox(
        field(text.attr("data-field")),
        new Frame(box.get(0), box.get(1), box.get(2), box.get(3)),
        new Lettering(
            TextStyle.of(text).face(),
            size.get(0),
            size.get(1),
            numbers("data-leading", leading, 1).get(0),
            spacing(text)),
        align(text.attr("data-align")),
        Declarations.inherited(text, "text-anchor").orElse("start"),
        flows ? Optional.of(field(after.get(0))) : Optional.empty(),
        flows ? numbers("data-after", after.get(1), 1).get(0) : 0);
  }

  /** The same with no size but the smallest. */
  TextBox smallest() {
    Lettering small =
        new Lettering(
            lettering.face(),
            lettering.smallest(),
            lettering.smallest(),
            lettering.leading(),
            lettering.spacing());
    return new TextBox(field, frame, small, align, anchor, after, gap);
  }

  private static CoverField field(String id) {
    return CoverField.of(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no field \"" + id + "\"; there are " + names()));
  }

  private static String names() {
    return String.join(", ", Arrays.stream(CoverField.values()).map(CoverField::id).toList());
  }

  private static Align align(String value) {
    return Arrays.stream(Align.values())
        .filter(align -> align.name().equalsIgnoreCase(value.isEmpty() ? "top" : value))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("data-align must be top, middle or bottom"));
  }

  private static Length spacing(Element text) {
    String value = Declarations.inherited(text, "letter-spacing").orElse("0");
    return Length.of(value)
        .orElseThrow(() -> new IllegalArgumentException("letter-spacing is no length: " + value));
  }

  private static List<Double> numbers(String attribute, String value, int count) {
    return Length.list(value)
        .filter(lengths -> lengths.size() == count)
        .filter(lengths -> lengths.stream().allMatch(length -> length.unit().isEmpty()))
        .map(lengths -> lengths.stream().map(Length::number).toList())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    attribute
                        + (count == 1 ? " must be a number" : " must be " + count + " numbers")));
  }
}
