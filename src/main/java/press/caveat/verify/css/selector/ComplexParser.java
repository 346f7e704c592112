package press.caveat.verify.css.selector;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.UnjudgedCssException;
import press.caveat.verify.xml.XmlElement;

/** Reads one complex selector. */
final class ComplexParser {
  /** More parts than any author writes. */
  private static final int LONGEST = 32;

  private static final Set<String> OLD_PSEUDO_ELEMENTS =
      Set.of("before", "after", "first-line", "first-letter");

  private final SelectorParser context;
  private final List<Component> in;
  private final List<Complex.Step> steps = new ArrayList<>();
  private List<Simple> compound = new ArrayList<>();
  private char combinator = ' ';
  private String pseudoElement = "";
  private int at;

  ComplexParser(SelectorParser context, List<Component> in) {
    this.context = context;
    this.in = in;
  }

  /** Matches only the element {@code :has()} starts from. */
  static Simple anchor() {
    return new Anchor();
  }

  private record Anchor() implements Simple {
    @Override
    public Condition matches(XmlElement element, XmlElement anchor) {
      return element == anchor ? Condition.ALWAYS : Condition.NEVER;
    }

    @Override
    public Specificity specificity() {
      return Specificity.NONE;
    }
  }

  /** Reads a selector; a nested one stands below {@code &} unless it names it. */
  Optional<Complex> parse(boolean isNested) {
    boolean startsWithCombinator = !in.isEmpty() && isCombinator(in.get(0));
    if (startsWithCombinator && !isNested) {
      return Optional.empty();
    }
    if (isNested
        && (startsWithCombinator || in.stream().noneMatch(ComplexParser::mentionsParent))) {
      return parseRelative(parent());
    }
    return read();
  }

  /** Reads what follows {@code first}, by a combinator or below it. */
  Optional<Complex> parseRelative(Simple first) {
    steps.add(new Complex.Step(' ', List.of(first)));
    if (!in.isEmpty() && isCombinator(in.get(0))) {
      combinator = in.get(at++).text().charAt(0);
      skipWhitespace();
    }
    return read();
  }

  private static boolean mentionsParent(Component component) {
    return component.isDelim('&')
        || component.inside().stream().anyMatch(ComplexParser::mentionsParent);
  }

  private static boolean isCombinator(Component c) {
    return c.isDelim('>') || c.isDelim('+') || c.isDelim('~');
  }

  private void skipWhitespace() {
    while (at < in.size() && in.get(at).isWhitespace()) {
      at++;
    }
  }

  private Optional<Complex> read() {
    while (at < in.size()) {
      boolean isSpace = in.get(at).isWhitespace();
      skipWhitespace();
      boolean isJoint = at < in.size() && isCombinator(in.get(at));
      if (isSpace || isJoint) {
        if (compound.isEmpty() || !pseudoElement.isEmpty()) {
          return Optional.empty();
        }
        endCompound(isJoint ? in.get(at++).text().charAt(0) : ' ');
        skipWhitespace();
      } else if (!simple()) {
        return Optional.empty();
      }
    }
    boolean isEmpty = compound.isEmpty() && pseudoElement.isEmpty();
    if (isEmpty) {
      return Optional.empty();
    }
    endCompound(' ');
    return Optional.of(new Complex(steps, pseudoElement));
  }

  private void endCompound(char next) {
    if (steps.size() >= LONGEST) {
      throw new UnjudgedCssException("a selector of too many parts", in.get(0).line());
    }
    if (compound.isEmpty()) {
      compound.add(new NameTest(context.namespaces().ofElements(), "*"));
    }
    steps.add(new Complex.Step(combinator, compound));
    compound = new ArrayList<>();
    combinator = next;
  }

  private boolean simple() {
    Component c = in.get(at);
    if (c.type() == Type.IDENT || c.isDelim('*') || c.isDelim('|')) {
      return compound.isEmpty() && pseudoElement.isEmpty() && type();
    }
    if (c.type() == Type.COLON) {
      return pseudo();
    }
    at++;
    if (c.type() == Type.HASH) {
      return add(AttributeTest.ofId(c.text()));
    }
    if (c.isDelim('.') && at < in.size() && in.get(at).type() == Type.IDENT) {
      return add(AttributeTest.ofClass(in.get(at++).text()));
    }
    if (c.isBlock('[')) {
      return AttributeParser.parse(c.inside(), context.namespaces()).map(this::add).orElse(false);
    }
    return c.isDelim('&') && add(parent());
  }

  private boolean add(Simple simple) {
    return pseudoElement.isEmpty() && compound.add(simple);
  }

  private Simple parent() {
    context.needs("nested rules");
    SelectorList list = context.nesting().orElse(null);
    if (list == null) {
      return Structural.of(Structural::isRoot);
    }
    return new Parent(list, new IdentityHashMap<>());
  }

  /** What {@code &} means. It remembers what it found, so that nesting costs no power of depth. */
  private record Parent(SelectorList list, Map<XmlElement, Condition> known) implements Simple {
    @Override
    public Condition matches(XmlElement element, XmlElement anchor) {
      Condition before = known.get(element);
      if (before == null) {
        before = list.matches(element, element);
        known.put(element, before);
      }
      return before;
    }

    @Override
    public Specificity specificity() {
      return list.specificity();
    }
  }

  /** {@code name}, {@code *}, {@code prefix|name}, {@code *|name} or {@code |name}. */
  private boolean type() {
    String first = in.get(at).isDelim('|') ? "" : in.get(at++).text();
    boolean hasPrefix = at < in.size() && in.get(at).isDelim('|');
    if (!hasPrefix) {
      return compound.add(new NameTest(context.namespaces().ofElements(), first));
    }
    at++;
    if (at >= in.size() || in.get(at).type() != Type.IDENT && !in.get(at).isDelim('*')) {
      return false;
    }
    String name = in.get(at++).text();
    if (first.equals("*")) {
      return compound.add(new NameTest(Optional.empty(), name));
    }
    Optional<String> namespace = first.isEmpty() ? Optional.of("") : context.namespaces().of(first);
    return namespace.isPresent() && compound.add(new NameTest(namespace, name));
  }

  private boolean pseudo() {
    at++;
    boolean isElement = at < in.size() && in.get(at).type() == Type.COLON;
    at += isElement ? 1 : 0;
    if (at >= in.size()) {
      return false;
    }
    Component name = in.get(at++);
    boolean isName = name.type() == Type.IDENT || name.type() == Type.FUNCTION;
    if (isElement || OLD_PSEUDO_ELEMENTS.contains(name.word())) {
      return isName && pseudoElement(name.word());
    }
    PseudoClasses classes = new PseudoClasses(context);
    if (name.type() == Type.FUNCTION) {
      return classes.function(name).map(this::addAfter).orElse(false);
    }
    return isName && addAfter(classes.plain(name.word()));
  }

  /** A pseudo-class may follow a pseudo-element: {@code ::before:hover}. */
  private boolean addAfter(Simple simple) {
    return compound.add(simple);
  }

  private boolean pseudoElement(String name) {
    boolean isFirst = pseudoElement.isEmpty();
    pseudoElement = name;
    if (name.startsWith("-")) {
      context.needs("::" + name);
    }
    return isFirst;
  }
}
