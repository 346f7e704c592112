package press.caveat.verify.css.condition;

import java.util.ArrayList;
import java.util.List;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.CssParser;

/**
 * Reads the preludes of {@code @media}, {@code @supports} and {@code @container}: Media Queries 4
 * and CSS Conditional Rules 3 share one grammar of {@code not}, {@code and}, {@code or} and
 * brackets. What it does not understand becomes one fact of its own.
 */
public final class ConditionParser {
  private final String rule;

  private ConditionParser(String rule) {
    this.rule = rule;
  }

  /** A list of media queries, as in {@code @media} or a {@code media} attribute. */
  public static Condition media(List<Component> queries) {
    if (CssParser.trim(queries).isEmpty()) {
      return Condition.ALWAYS;
    }
    ConditionParser parser = new ConditionParser("@media");
    return Condition.any(
        CssParser.commaSeparated(queries).stream().map(parser::condition).toList());
  }

  /** One condition of another at-rule, whose name begins with the at sign. */
  public static Condition of(String rule, List<Component> prelude) {
    return new ConditionParser(rule).condition(prelude);
  }

  private Condition condition(List<Component> components) {
    List<Component> parts = components.stream().filter(c -> !c.isWhitespace()).toList();
    int at = !parts.isEmpty() && parts.get(0).isIdent("only") ? 1 : 0;
    boolean isNegated = at < parts.size() && parts.get(at).isIdent("not");
    if (isNegated) {
      at++;
    }
    List<Condition> operands = new ArrayList<>();
    String joint = "";
    while (at < parts.size()) {
      operands.add(operand(parts.get(at++)));
      if (at < parts.size()) {
        String word = parts.get(at++).word();
        boolean isJoint = word.equals("and") || word.equals("or");
        if (!isJoint || !joint.isEmpty() && !joint.equals(word) || at == parts.size()) {
          return whole(components);
        }
        joint = word;
        if (parts.get(at).isIdent("not")) {
          return Condition.all(List.of(Condition.all(operands), whole(components)));
        }
      }
    }
    Condition joined = joint.equals("or") ? Condition.any(operands) : Condition.all(operands);
    return operands.isEmpty() ? whole(components) : isNegated ? Condition.not(joined) : joined;
  }

  private Condition whole(List<Component> components) {
    return Condition.fact(rule + " " + Component.join(components));
  }

  private Condition operand(Component part) {
    if (part.isIdent("all") && rule.equals("@media")) {
      return Condition.ALWAYS;
    }
    if (part.isBlock('(') && isNested(part.inside())) {
      return condition(part.inside());
    }
    if (part.isBlock('(')) {
      return Condition.fact(rule + " (" + normal(part.inside()) + ")");
    }
    return Condition.fact(rule + " " + part);
  }

  private static boolean isNested(List<Component> inside) {
    return CssParser.trim(inside).stream()
        .limit(1)
        .anyMatch(c -> c.isBlock('(') || c.isIdent("not") || c.type() == Type.FUNCTION);
  }

  private static String normal(List<Component> feature) {
    StringBuilder text = new StringBuilder();
    for (Component part : feature) {
      text.append(part.isWhitespace() ? "" : part.type() == Type.COLON ? ": " : part.toString());
    }
    return text.toString();
  }
}
