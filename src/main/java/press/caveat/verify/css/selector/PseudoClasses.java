package press.caveat.verify.css.selector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.xml.XmlElement;

/** Selectors 4, sections 4 and 7 to 14: names after a colon. */
final class PseudoClasses {
  private static final Set<String> STATES =
      Set.of(
          "hover",
          "focus",
          "active",
          "visited",
          "target",
          "focus-within",
          "focus-visible",
          "checked",
          "disabled",
          "enabled",
          "default",
          "indeterminate");

  private final SelectorParser parser;

  PseudoClasses(SelectorParser parser) {
    this.parser = parser;
  }

  /** A pseudo-class without arguments. Unknown ones may match. */
  Simple plain(String name) {
    return switch (name) {
      case "root" -> Structural.of(Structural::isRoot);
      case "scope" -> scope();
      case "defined" -> Structural.of(e -> true);
      case "empty" -> Structural.of(Structural::isEmpty);
      case "first-child" -> nth(new Nth(0, 1), false);
      case "last-child" -> nth(new Nth(0, 1), true);
      case "only-child" -> both(nth(new Nth(0, 1), false), nth(new Nth(0, 1), true));
      case "first-of-type" -> Structural.nthOfType(new Nth(0, 1), false);
      case "last-of-type" -> Structural.nthOfType(new Nth(0, 1), true);
      case "only-of-type" -> Structural.of(Structural::isOnlyOfType);
      case "any-link" -> Structural.of(PseudoClasses::isLink);
      case "link" -> (e, a) -> isLink(e) ? Condition.fact(":link") : Condition.NEVER;
      default -> state(name);
    };
  }

  private Simple state(String name) {
    if (name.equals("visited")) {
      return (e, a) -> isLink(e) ? Condition.fact(":visited") : Condition.NEVER;
    }
    if (!STATES.contains(name)) {
      parser.needs(":" + name);
    }
    return (element, anchor) -> Condition.fact(":" + name);
  }

  private Simple scope() {
    return parser.isScoped()
        ? (element, anchor) -> Condition.fact(":scope")
        : Structural.of(Structural::isRoot);
  }

  private static Simple nth(Nth nth, boolean isFromEnd) {
    return Structural.nth(nth, isFromEnd, SelectorParser.everything());
  }

  private static Simple both(Simple first, Simple second) {
    return (element, anchor) -> first.matches(element, anchor).and(second.matches(element, anchor));
  }

  private static boolean isLink(XmlElement element) {
    return element.is("a", "area") && element.attribute("href").isPresent();
  }

  /** A pseudo-class with arguments; empty if no engine accepts it. */
  Optional<Simple> function(Component function) {
    List<Component> arguments = CssParser.trim(function.inside());
    return switch (function.word()) {
      case "not" -> not(arguments);
      case "is", "matches", "-webkit-any", "-moz-any" ->
          Optional.of(is(parser.forgiving(":is()", arguments), false));
      case "where" -> Optional.of(is(parser.forgiving(":where()", arguments), true));
      case "has" -> parser.relative(arguments).map(PseudoClasses::has);
      case "nth-child" -> nthChild(arguments, false);
      case "nth-last-child" -> nthChild(arguments, true);
      case "nth-of-type" -> Nth.parse(arguments).map(n -> Structural.nthOfType(n, false));
      case "nth-last-of-type" -> Nth.parse(arguments).map(n -> Structural.nthOfType(n, true));
      case "lang" -> Optional.of(lang(arguments));
      default -> {
        parser.needs(":" + function.word() + "()");
        yield Optional.of((element, anchor) -> Condition.fact(":" + function));
      }
    };
  }

  private Optional<Simple> not(List<Component> arguments) {
    return parser
        .nested(arguments)
        .map(list -> new Weighed(list.specificity(), (e, a) -> Condition.not(list.matches(e, a))));
  }

  private static Simple is(SelectorList list, boolean isWeightless) {
    return new Weighed(isWeightless ? Specificity.NONE : list.specificity(), list::matches);
  }

  private static Simple has(SelectorList list) {
    return new Weighed(
        list.specificity(),
        (element, anchor) ->
            Condition.any(
                candidates(element).stream().map(other -> list.matches(other, element)).toList()));
  }

  /** Whatever {@code :has()} may speak of: what is below, and what follows and is below that. */
  private static List<XmlElement> candidates(XmlElement element) {
    List<XmlElement> siblings = element.parent().map(XmlElement::elements).orElse(List.of(element));
    return siblings
        .subList(element.parent().isPresent() ? element.index() : 0, siblings.size())
        .stream()
        .flatMap(sibling -> sibling.subtree().stream())
        .filter(other -> other != element)
        .toList();
  }

  private Optional<Simple> nthChild(List<Component> arguments, boolean isFromEnd) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).isIdent("of")) {
        parser.needs(":nth-child(… of …)");
        Optional<SelectorList> among = parser.nested(arguments.subList(i + 1, arguments.size()));
        Optional<Nth> nth = Nth.parse(arguments.subList(0, i));
        return among.flatMap(list -> nth.map(n -> Structural.nth(n, isFromEnd, list)));
      }
    }
    return Nth.parse(arguments).map(n -> nth(n, isFromEnd));
  }

  private static Simple lang(List<Component> arguments) {
    List<String> ranges =
        arguments.stream()
            .filter(c -> c.type() == Type.IDENT || c.type() == Type.STRING)
            .map(Component::text)
            .toList();
    return Structural.of(e -> ranges.stream().anyMatch(r -> Structural.isLanguage(e, r)));
  }

  /** A pseudo-class that counts as its arguments do. */
  private record Weighed(Specificity specificity, Simple test) implements Simple {
    @Override
    public Condition matches(XmlElement element, XmlElement anchor) {
      return test.matches(element, anchor);
    }
  }
}
