package press.caveat.verify.css.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.Statement.AtRule;
import press.caveat.verify.css.syntax.Statement.Declaration;
import press.caveat.verify.css.syntax.Statement.QualifiedRule;

/** CSS Syntax 3, section 5: component values become rules and declarations. */
public final class CssParser {
  private final List<Component> in;
  private int at;

  private CssParser(List<Component> in) {
    this.in = in;
  }

  /**
   * The rules of a style sheet.
   *
   * @param firstLine the line of its file on which the text begins
   */
  public static List<Statement> styleSheet(String css, int firstLine) {
    return rules(ComponentParser.components(css, firstLine), true);
  }

  /** The rules inside a conditional at-rule. */
  public static List<Statement> rules(List<Component> block) {
    return rules(block, false);
  }

  /** Declarations and nested rules: the inside of a style rule or a {@code style} attribute. */
  public static List<Statement> declarations(List<Component> block) {
    return new CssParser(block).blockContents();
  }

  /** The content of a {@code style} attribute. */
  public static List<Statement> styleAttribute(String css, int line) {
    return declarations(ComponentParser.components(css, line));
  }

  /** The component values of a text, for example of a media attribute. */
  public static List<Component> components(String css, int line) {
    return ComponentParser.components(css, line);
  }

  private static List<Statement> rules(List<Component> components, boolean isTop) {
    CssParser parser = new CssParser(components);
    List<Statement> rules = new ArrayList<>();
    while (parser.at < components.size()) {
      Component next = components.get(parser.at);
      boolean isMark = isTop && next.type() == Type.COMMENT_MARK;
      if (next.isWhitespace() || isMark) {
        parser.at++;
      } else if (next.type() == Type.AT_KEYWORD) {
        rules.add(parser.atRule());
      } else {
        parser.qualifiedRule(false).ifPresent(rules::add);
      }
    }
    return rules;
  }

  private AtRule atRule() {
    Component keyword = in.get(at++);
    List<Component> prelude = new ArrayList<>();
    while (at < in.size()) {
      Component next = in.get(at++);
      if (next.type() == Type.SEMICOLON) {
        return new AtRule(keyword.word(), trim(prelude), false, List.of(), keyword.line());
      }
      if (next.isBlock('{')) {
        return new AtRule(keyword.word(), trim(prelude), true, next.inside(), keyword.line());
      }
      prelude.add(next);
    }
    return new AtRule(keyword.word(), trim(prelude), false, List.of(), keyword.line());
  }

  private Optional<Statement> qualifiedRule(boolean isNested) {
    int line = in.get(at).line();
    List<Component> prelude = new ArrayList<>();
    while (at < in.size()) {
      Component next = in.get(at++);
      if (next.isBlock('{')) {
        boolean isCustom = looksCustom(prelude);
        return isCustom
            ? Optional.empty()
            : Optional.of(new QualifiedRule(trim(prelude), next.inside(), line));
      }
      if (isNested && next.type() == Type.SEMICOLON) {
        return Optional.empty();
      }
      prelude.add(next);
    }
    return Optional.empty();
  }

  /** {@code --x: {…}} where a rule is expected is no rule. */
  private static boolean looksCustom(List<Component> prelude) {
    List<Component> dense = prelude.stream().filter(c -> !c.isWhitespace()).limit(2).toList();
    return dense.size() == 2
        && dense.get(0).type() == Type.IDENT
        && dense.get(0).text().startsWith("--")
        && dense.get(1).type() == Type.COLON;
  }

  private List<Statement> blockContents() {
    List<Statement> contents = new ArrayList<>();
    while (at < in.size()) {
      Component next = in.get(at);
      if (next.isWhitespace() || next.type() == Type.SEMICOLON) {
        at++;
      } else if (next.type() == Type.AT_KEYWORD) {
        contents.add(atRule());
      } else {
        declarationOrRule().ifPresent(contents::add);
      }
    }
    return contents;
  }

  private Optional<Statement> declarationOrRule() {
    int start = at;
    Optional<Statement> declaration = declaration();
    if (declaration.isPresent()) {
      return declaration;
    }
    at = start;
    return qualifiedRule(true);
  }

  private Optional<Statement> declaration() {
    Component name = in.get(at++);
    skipWhitespace();
    if (name.type() != Type.IDENT || at >= in.size() || in.get(at).type() != Type.COLON) {
      return Optional.empty();
    }
    at++;
    List<Component> value = new ArrayList<>();
    while (at < in.size() && in.get(at).type() != Type.SEMICOLON) {
      value.add(in.get(at++));
    }
    return finished(name, trim(value));
  }

  private static Optional<Statement> finished(Component name, List<Component> value) {
    List<Component> plain = value;
    boolean isImportant = endsImportant(value);
    if (isImportant) {
      plain = trim(value.subList(0, lastBang(value)));
    }
    boolean hasBlock = plain.stream().anyMatch(c -> c.isBlock('{'));
    boolean isCustom = name.text().startsWith("--");
    if (!isCustom && hasBlock && plain.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(new Declaration(name.text(), plain, isImportant, name.line()));
  }

  private static boolean endsImportant(List<Component> value) {
    int bang = lastBang(value);
    List<Component> after =
        bang < 0
            ? List.of()
            : value.subList(bang + 1, value.size()).stream()
                .filter(c -> !c.isWhitespace())
                .toList();
    return after.size() == 1 && after.get(0).isIdent("important");
  }

  private static int lastBang(List<Component> value) {
    for (int i = value.size() - 1; i >= 0; i--) {
      if (value.get(i).isDelim('!')) {
        return i;
      }
    }
    return -1;
  }

  private void skipWhitespace() {
    while (at < in.size() && in.get(at).isWhitespace()) {
      at++;
    }
  }

  /** Without white space at either end. */
  public static List<Component> trim(List<Component> components) {
    int from = 0;
    int to = components.size();
    while (from < to && components.get(from).isWhitespace()) {
      from++;
    }
    while (to > from && components.get(to - 1).isWhitespace()) {
      to--;
    }
    return List.copyOf(components.subList(from, to));
  }

  /** The parts between commas, each trimmed. */
  public static List<List<Component>> commaSeparated(List<Component> components) {
    List<List<Component>> parts = new ArrayList<>();
    List<Component> part = new ArrayList<>();
    for (Component component : components) {
      if (component.type() == Type.COMMA) {
        parts.add(trim(part));
        part = new ArrayList<>();
      } else {
        part.add(component);
      }
    }
    parts.add(trim(part));
    return parts;
  }
}
