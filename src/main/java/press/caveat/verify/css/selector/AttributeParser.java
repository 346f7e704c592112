package press.caveat.verify.css.selector;

import java.util.List;
import java.util.Optional;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;

/** Reads what stands between square brackets. */
final class AttributeParser {
  private final List<Component> in;
  private final Namespaces namespaces;
  private int at;

  private AttributeParser(List<Component> in, Namespaces namespaces) {
    this.in = in.stream().filter(c -> !c.isWhitespace()).toList();
    this.namespaces = namespaces;
  }

  static Optional<Simple> parse(List<Component> inside, Namespaces namespaces) {
    return new AttributeParser(inside, namespaces).parse();
  }

  private Optional<Simple> parse() {
    String key = key();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (at == in.size()) {
      return Optional.of(new AttributeTest(key, "", "", false, Specificity.CLASS));
    }
    String operator = operator();
    if (operator.isEmpty() || at >= in.size()) {
      return Optional.empty();
    }
    Component value = in.get(at++);
    boolean isValue = value.type() == Type.IDENT || value.type() == Type.STRING;
    boolean ignoresCase = at < in.size() && in.get(at).isIdent("i");
    return isValue
        ? Optional.of(
            new AttributeTest(key, operator, value.text(), ignoresCase, Specificity.CLASS))
        : Optional.empty();
  }

  /** The attribute's key; empty if its prefix is not declared. */
  private String key() {
    if (in.size() > 2 && in.get(1).isDelim('|') && in.get(2).type() == Type.IDENT) {
      at = 3;
      String prefix = in.get(0).text();
      String name = in.get(2).text();
      return prefix.equals("*")
          ? "*|" + name
          : namespaces.of(prefix).map(uri -> "{" + uri + "}" + name).orElse("");
    }
    boolean isBare = in.size() > 1 && in.get(0).isDelim('|');
    at = isBare ? 2 : 1;
    boolean isName = in.size() >= at && in.get(at - 1).type() == Type.IDENT;
    return isName ? in.get(at - 1).text() : "";
  }

  private String operator() {
    Component first = in.get(at++);
    if (first.isDelim('=')) {
      return "=";
    }
    boolean isCompound =
        first.type() == Type.DELIM
            && "~|^$*".contains(first.text())
            && at < in.size()
            && in.get(at).isDelim('=');
    at += isCompound ? 1 : 0;
    return isCompound ? first.text() + "=" : "";
  }
}
