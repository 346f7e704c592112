package press.caveat.verify.css.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import press.caveat.verify.css.syntax.Component.Type;

/** CSS Syntax 3, sections 5.4.7 to 5.4.9: tokens become component values. */
final class ComponentParser {
  private static final int DEEPEST = 64;

  private ComponentParser() {}

  static List<Component> components(String css, int firstLine) {
    ListIterator<Component> tokens = Tokenizer.tokens(css, firstLine).listIterator();
    List<Component> components = new ArrayList<>();
    while (tokens.hasNext()) {
      components.add(component(tokens, 0));
    }
    return components;
  }

  private static Component component(ListIterator<Component> tokens, int depth) {
    Component token = tokens.next();
    if (depth > DEEPEST) {
      throw new UnjudgedCssException(
          "brackets nested more than " + DEEPEST + " deep", token.line());
    }
    if (token.type() == Type.FUNCTION) {
      List<Component> arguments = until(")", tokens, depth);
      return new Component(Type.FUNCTION, token.text(), 0, "", arguments, token.line());
    }
    String closing = token.type() == Type.BRACKET ? closing(token.text()) : "";
    if (closing.isEmpty()) {
      return token;
    }
    List<Component> content = until(closing, tokens, depth);
    return new Component(Type.BLOCK, token.text(), 0, "", content, token.line());
  }

  private static String closing(String opening) {
    return switch (opening) {
      case "{" -> "}";
      case "[" -> "]";
      case "(" -> ")";
      default -> "";
    };
  }

  private static List<Component> until(String closing, ListIterator<Component> tokens, int depth) {
    List<Component> content = new ArrayList<>();
    while (tokens.hasNext()) {
      Component token = tokens.next();
      if (token.type() == Type.BRACKET && token.text().equals(closing)) {
        return content;
      }
      tokens.previous();
      content.add(component(tokens, depth + 1));
    }
    return content;
  }
}
