package press.caveat.verify.css.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import press.caveat.verify.css.property.Properties;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.UnjudgedCssException;
import press.caveat.verify.css.value.ColorReader;
import press.caveat.verify.css.value.Lengths;
import press.caveat.verify.css.value.Page;
import press.caveat.verify.css.value.Rgba;
import press.caveat.verify.css.value.Screen;
import press.caveat.verify.xml.XmlElement;

/** The computed style of an element or pseudo-element in one environment. */
public final class Style {
  private final XmlElement element;
  private final String pseudoElement;
  private final Optional<Style> parent;
  private final Variables variables;
  private final Map<String, Value> values;
  private final List<UnjudgedCssException> unjudged;
  private final Map<Screen, Double> fontSizes = new HashMap<>();

  Style(
      XmlElement element,
      String pseudoElement,
      Optional<Style> parent,
      Variables variables,
      Map<String, Value> values,
      List<UnjudgedCssException> unjudged) {
    this.element = element;
    this.pseudoElement = pseudoElement;
    this.parent = parent;
    this.variables = variables;
    this.values = values;
    this.unjudged = List.copyOf(unjudged);
  }

  public XmlElement element() {
    return element;
  }

  /** Empty for the element itself. */
  public String pseudoElement() {
    return pseudoElement;
  }

  /** The style it inherits from: its parent's, or for a pseudo-element its owner's. */
  public Optional<Style> parent() {
    return parent;
  }

  Variables variables() {
    return variables;
  }

  /** Declarations the judge could not follow. */
  public List<UnjudgedCssException> unjudged() {
    return unjudged;
  }

  /** This style and those it inherits from, innermost first. */
  public List<Style> lineage() {
    List<Style> lineage = new ArrayList<>();
    for (Optional<Style> style = Optional.of(this); style.isPresent(); style = style.get().parent) {
      lineage.add(style.get());
    }
    return lineage;
  }

  /** The value in force; empty where it is the initial one. */
  public Optional<Value> get(String longhand) {
    return declaring(longhand).map(style -> style.values.get(longhand));
  }

  /** The value, if the keyword is not its whole. */
  public Optional<Value> unless(String longhand, String keyword) {
    return get(longhand).filter(value -> !value.is(keyword));
  }

  /** The style whose own declaration is in force here. */
  private Optional<Style> declaring(String longhand) {
    Value own = values.get(longhand);
    boolean isUnset = own == null || own.is("unset");
    boolean isInherited = own != null && own.is("inherit");
    if (isInherited || isUnset && Properties.isInherited(longhand)) {
      return parent.flatMap(style -> style.declaring(longhand));
    }
    return isUnset || own.is("initial") ? Optional.empty() : Optional.of(this);
  }

  /** Where the value in force was declared; the reader's style if nowhere. */
  public Origin origin(String longhand) {
    return get(longhand).map(Value::origin).orElse(Origin.READER);
  }

  /** The font size in pixels. */
  public double fontSize(Screen screen) {
    Double known = fontSizes.get(screen);
    if (known == null) {
      known = computedFontSize(screen);
      fontSizes.put(screen, known);
    }
    return known;
  }

  private double computedFontSize(Screen screen) {
    double inherited = parent.map(p -> p.fontSize(screen)).orElse(Screen.TYPE_SIZE);
    Value own = values.get("font-size");
    if (own == null || own.is("unset") || own.is("inherit")) {
      return inherited;
    }
    if (own.is("initial")) {
      return Screen.TYPE_SIZE;
    }
    double rem = parent.isEmpty() ? Screen.TYPE_SIZE : rootSize(screen);
    Lengths lengths = new Lengths(inherited, rem, screen, inherited);
    return reading(own, () -> FontSizes.pixels(own, lengths));
  }

  private double rootSize(Screen screen) {
    List<Style> lineage = lineage();
    return lineage.get(lineage.size() - 1).fontSize(screen);
  }

  /** For lengths of this element. */
  public Lengths lengths(Screen screen, double percent) {
    return new Lengths(fontSize(screen), rootSize(screen), screen, percent);
  }

  /**
   * A length in pixels; empty for a keyword.
   *
   * @param percent what 100 % means, in pixels
   */
  public Optional<Double> pixels(String longhand, Screen screen, double percent) {
    return declaring(longhand)
        .flatMap(
            style -> {
              Value value = style.values.get(longhand);
              Lengths lengths = style.lengths(screen, percent);
              return reading(value, () -> lengths.pixels(lengthOf(value)));
            });
  }

  private static Component lengthOf(Value value) {
    return value.parts().get(0);
  }

  /** A bare number, percentages as hundredths; empty for a keyword or length. */
  public Optional<Double> number(String longhand) {
    return get(longhand)
        .flatMap(
            value -> {
              Component first = value.first();
              boolean isPercentage = first.type() == Component.Type.PERCENTAGE;
              Lengths lengths = lengths(Screen.TRIED.get(0), 0);
              return isPercentage
                  ? Optional.of(first.number() / 100)
                  : reading(value, () -> lengths.number(first));
            });
  }

  /** A colour; empty where none is set. */
  public Optional<Rgba> color(String longhand, Rgba current, Page page) {
    return get(longhand)
        .flatMap(value -> reading(value, () -> new ColorReader(current, page).read(value.first())));
  }

  /** Reads a value; if the judge cannot, it says where the value stands. */
  public <T> T reading(Value value, Supplier<T> read) {
    try {
      return read.get();
    } catch (UnjudgedCssException e) {
      throw new UnjudgedCssException(e.getMessage(), value.origin().file(), value.origin().line());
    }
  }
}
