package press.caveat.verify.css.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.css.syntax.UnjudgedCssException;

/** CSS Values 4, section 10: {@code calc()} and its kin. */
final class Arithmetic {
  private final List<Component> in;
  private final Lengths lengths;
  private int at;

  private Arithmetic(List<Component> in, Lengths lengths) {
    this.in = in.stream().filter(c -> !c.isWhitespace()).toList();
    this.lengths = lengths;
  }

  /** The value of a number, dimension or mathematical function; empty if it is none. */
  static Optional<Quantity> evaluate(Component component, Lengths lengths) {
    if (component.type() == Type.FUNCTION) {
      return function(component, lengths);
    }
    return component.isBlock('(')
        ? new Arithmetic(component.inside(), lengths).all()
        : component.type() == Type.IDENT ? constant(component.word()) : lengths.leaf(component);
  }

  private static Optional<Quantity> constant(String word) {
    return switch (word) {
      case "pi" -> Optional.of(Quantity.number(Math.PI));
      case "e" -> Optional.of(Quantity.number(Math.E));
      case "infinity" -> Optional.of(Quantity.number(1e9));
      case "-infinity" -> Optional.of(Quantity.number(-1e9));
      default -> Optional.empty();
    };
  }

  private static Optional<Quantity> function(Component function, Lengths lengths) {
    List<Quantity> arguments = new ArrayList<>();
    for (List<Component> part : CssParser.commaSeparated(function.inside())) {
      Optional<Quantity> argument = new Arithmetic(part, lengths).all();
      if (argument.isPresent()) {
        arguments.add(argument.get());
      } else if (MathFunctions.isKnown(function.word())) {
        boolean isWord = part.size() == 1 && part.get(0).type() == Type.IDENT;
        if (!isWord) {
          return Optional.empty();
        }
      }
    }
    if (!MathFunctions.isKnown(function.word())) {
      throw new UnjudgedCssException("the judge cannot compute " + function, function.line());
    }
    return MathFunctions.apply(function.word(), arguments);
  }

  private Optional<Quantity> all() {
    Optional<Quantity> sum = sum();
    return at == in.size() ? sum : Optional.empty();
  }

  private Optional<Quantity> sum() {
    Optional<Quantity> left = product();
    while (left.isPresent() && (isNext('+') || isNext('-'))) {
      int sign = in.get(at++).isDelim('+') ? 1 : -1;
      Optional<Quantity> right = product();
      Quantity l = left.get();
      left =
          right
              .filter(r -> r.kind() == l.kind())
              .map(r -> new Quantity(l.value() + sign * r.value(), l.kind()));
    }
    return left;
  }

  private boolean isNext(char operator) {
    return at < in.size() && in.get(at).isDelim(operator);
  }

  private Optional<Quantity> product() {
    Optional<Quantity> left = factor();
    while (left.isPresent() && (isNext('*') || isNext('/'))) {
      boolean isTimes = in.get(at++).isDelim('*');
      Quantity l = left.get();
      left = factor().map(r -> isTimes ? times(l, r) : divided(l, r));
    }
    return left;
  }

  private static Quantity times(Quantity l, Quantity r) {
    Quantity.Kind kind = l.kind() == Quantity.Kind.NUMBER ? r.kind() : l.kind();
    return new Quantity(l.value() * r.value(), kind);
  }

  private static Quantity divided(Quantity l, Quantity r) {
    Quantity.Kind kind = l.kind() == r.kind() ? Quantity.Kind.NUMBER : l.kind();
    double value = r.value() == 0 ? Math.signum(l.value()) * 1e9 : l.value() / r.value();
    return new Quantity(value, kind);
  }

  private Optional<Quantity> factor() {
    return at < in.size() ? evaluate(in.get(at++), lengths) : Optional.empty();
  }
}
