package press.caveat.verify.css.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.caveat.verify.css.syntax.Component.Type;

/** CSS Syntax 3, section 4: characters become tokens. Comments are gone afterwards. */
final class Tokenizer {
  private final CodePoints in;

  private Tokenizer(CodePoints in) {
    this.in = in;
  }

  static List<Component> tokens(String css, int firstLine) {
    Tokenizer tokenizer = new Tokenizer(new CodePoints(css, firstLine));
    List<Component> tokens = new ArrayList<>();
    tokenizer.skipComments();
    while (tokenizer.in.peek(0) != CodePoints.END) {
      tokens.add(tokenizer.token());
      tokenizer.skipComments();
    }
    return tokens;
  }

  private void skipComments() {
    while (in.peek(0) == '/' && in.peek(1) == '*') {
      in.skip(2);
      while (in.peek(0) != CodePoints.END && !(in.peek(0) == '*' && in.peek(1) == '/')) {
        in.next();
      }
      in.skip(2);
    }
  }

  private Component token() {
    int line = in.line();
    int c = in.peek(0);
    if (CodePoints.isSpace(c)) {
      return whitespace(line);
    }
    if (c == '"' || c == '\'') {
      return string(line);
    }
    if (in.startsNumber(0)) {
      return numeric(line);
    }
    if (isMark("<!--") || isMark("-->")) {
      in.skip(c == '<' ? 4 : 3);
      return Component.of(Type.COMMENT_MARK, "", line);
    }
    return in.startsName(0) ? identLike(line) : symbol(line);
  }

  private boolean isMark(String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (in.peek(i) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Component whitespace(int line) {
    while (CodePoints.isSpace(in.peek(0))) {
      in.next();
    }
    return Component.of(Type.WHITESPACE, " ", line);
  }

  private Component symbol(int line) {
    int c = in.next();
    if (c == '#' && (CodePoints.isName(in.peek(0)) || in.isEscape(0))) {
      return Component.of(Type.HASH, in.name(), line);
    }
    if (c == '@' && in.startsName(0)) {
      return Component.of(Type.AT_KEYWORD, in.name(), line);
    }
    Type type =
        switch (c) {
          case ':' -> Type.COLON;
          case ';' -> Type.SEMICOLON;
          case ',' -> Type.COMMA;
          case '(', ')', '[', ']', '{', '}' -> Type.BRACKET;
          default -> Type.DELIM;
        };
    return Component.of(type, Character.toString(c), line);
  }

  private Component numeric(int line) {
    double number = in.number();
    if (in.startsName(0)) {
      String unit = in.name().toLowerCase(Locale.ROOT);
      return new Component(Type.DIMENSION, "", number, unit, List.of(), line);
    }
    if (in.peek(0) == '%') {
      in.next();
      return new Component(Type.PERCENTAGE, "", number, "", List.of(), line);
    }
    return new Component(Type.NUMBER, "", number, "", List.of(), line);
  }

  private Component string(int line) {
    int quote = in.next();
    StringBuilder text = new StringBuilder();
    while (in.peek(0) != CodePoints.END && in.peek(0) != quote) {
      if (in.peek(0) == '\n') {
        return Component.of(Type.BAD, "", line);
      }
      int c = in.next();
      if (c != '\\') {
        text.appendCodePoint(c);
      } else if (in.peek(0) == '\n') {
        in.next();
      } else if (in.peek(0) != CodePoints.END) {
        text.appendCodePoint(in.escaped());
      }
    }
    in.next();
    return Component.of(Type.STRING, text.toString(), line);
  }

  /** A name, a function's opening, or an address without quotes. */
  private Component identLike(int line) {
    String name = in.name();
    if (in.peek(0) != '(') {
      return Component.of(Type.IDENT, name, line);
    }
    in.next();
    if (!name.equalsIgnoreCase("url") || isQuotedNext()) {
      return Component.of(Type.FUNCTION, name, line);
    }
    return url(line);
  }

  private boolean isQuotedNext() {
    int ahead = 0;
    while (CodePoints.isSpace(in.peek(ahead))) {
      ahead++;
    }
    return in.peek(ahead) == '"' || in.peek(ahead) == '\'';
  }

  private Component url(int line) {
    whitespace(line);
    StringBuilder address = new StringBuilder();
    while (in.peek(0) != CodePoints.END && in.peek(0) != ')') {
      int c = in.peek(0);
      if (CodePoints.isSpace(c)) {
        whitespace(line);
        if (in.peek(0) != ')' && in.peek(0) != CodePoints.END) {
          return badUrl(line);
        }
      } else if (c == '"' || c == '\'' || c == '(' || c < ' ' || c == 0x7F) {
        return badUrl(line);
      } else if (c == '\\' && !in.isEscape(0)) {
        return badUrl(line);
      } else {
        int read = in.next();
        address.appendCodePoint(read == '\\' ? in.escaped() : read);
      }
    }
    in.next();
    return Component.of(Type.URL, address.toString(), line);
  }

  private Component badUrl(int line) {
    while (in.peek(0) != CodePoints.END && in.peek(0) != ')') {
      if (in.isEscape(0)) {
        in.next();
        in.escaped();
      } else {
        in.next();
      }
    }
    in.next();
    return Component.of(Type.BAD, "", line);
  }
}
