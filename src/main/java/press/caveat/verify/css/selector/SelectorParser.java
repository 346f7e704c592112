package press.caveat.verify.css.selector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.css.syntax.UnjudgedCssException;

/** Reads selector lists. An invalid one is empty: engines drop its rule. */
public final class SelectorParser {
  private static final int DEEPEST = 4;

  private final Namespaces namespaces;
  private final Optional<SelectorList> nesting;
  private final boolean scoped;
  private final Set<String> needs = new LinkedHashSet<>();
  private int depth;
  private boolean isInHas;

  private SelectorParser(Namespaces namespaces, Optional<SelectorList> nesting, boolean scoped) {
    this.namespaces = namespaces;
    this.nesting = nesting;
    this.scoped = scoped;
  }

  /**
   * Reads the prelude of a style rule.
   *
   * @param nesting the selectors of the rule around it, which {@code &} means
   * @param scoped whether it stands in {@code @scope}
   */
  public static Optional<SelectorList> parse(
      List<Component> prelude,
      Namespaces namespaces,
      Optional<SelectorList> nesting,
      boolean scoped) {
    SelectorParser parser = new SelectorParser(namespaces, nesting, scoped);
    return parser
        .list(prelude, nesting.isPresent())
        .map(
            complexes ->
                new SelectorList(
                    complexes, Condition.all(parser.needs.stream().map(Facts::knows).toList())));
  }

  Namespaces namespaces() {
    return namespaces;
  }

  Optional<SelectorList> nesting() {
    return nesting;
  }

  boolean isScoped() {
    return scoped;
  }

  /** Notes that only some engines understand this selector. */
  void needs(String feature) {
    needs.add(feature);
  }

  static SelectorList everything() {
    Simple any = Structural.of(element -> true);
    Complex all = new Complex(List.of(new Complex.Step(' ', List.of(any))), "");
    return new SelectorList(List.of(all), Condition.ALWAYS);
  }

  /** A list inside a pseudo-class, all of whose members must be valid. */
  Optional<SelectorList> nested(List<Component> arguments) {
    enter(arguments);
    Optional<List<Complex>> list = list(arguments, false);
    depth--;
    return list.map(c -> new SelectorList(c, Condition.ALWAYS));
  }

  /** Selectors in selectors cost a power of their depth; nobody needs many. */
  private void enter(List<Component> arguments) {
    if (++depth > DEEPEST) {
      int line = arguments.isEmpty() ? 1 : arguments.get(0).line();
      throw new UnjudgedCssException("selectors nested more than " + DEEPEST + " deep", line);
    }
  }

  /** A list inside a pseudo-class whose invalid members are dropped. */
  SelectorList forgiving(String name, List<Component> arguments) {
    needs(name);
    enter(arguments);
    List<Complex> valid = new ArrayList<>();
    for (List<Component> part : CssParser.commaSeparated(arguments)) {
      new ComplexParser(this, part).parse(false).ifPresent(valid::add);
    }
    depth--;
    return new SelectorList(valid, Condition.ALWAYS);
  }

  /** The list of {@code :has()}; empty inside another, where it is invalid. */
  Optional<SelectorList> relative(List<Component> arguments) {
    if (isInHas) {
      return Optional.empty();
    }
    needs(":has()");
    enter(arguments);
    isInHas = true;
    List<Complex> valid = new ArrayList<>();
    for (List<Component> part : CssParser.commaSeparated(arguments)) {
      new ComplexParser(this, part).parseRelative(ComplexParser.anchor()).ifPresent(valid::add);
    }
    isInHas = false;
    depth--;
    return Optional.of(new SelectorList(valid, Condition.ALWAYS));
  }

  private Optional<List<Complex>> list(List<Component> components, boolean isNested) {
    List<Complex> complexes = new ArrayList<>();
    for (List<Component> part : CssParser.commaSeparated(components)) {
      Optional<Complex> complex = new ComplexParser(this, part).parse(isNested);
      if (complex.isEmpty()) {
        return Optional.empty();
      }
      complexes.add(complex.get());
    }
    return Optional.of(complexes);
  }
}
