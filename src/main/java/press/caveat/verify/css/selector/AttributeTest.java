package press.caveat.verify.css.selector;

import java.util.Locale;
import java.util.Map;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.xml.XmlElement;

/**
 * An attribute, class or id selector.
 *
 * @param key the name, as {@link XmlElement#attributes()} has it, or {@code *|name}
 * @param operator {@code =}, {@code ~=}, {@code |=}, {@code ^=}, {@code $=}, {@code *=}; empty if
 *     presence is enough
 * @param ignoresCase the {@code i} flag
 */
record AttributeTest(
    String key, String operator, String value, boolean ignoresCase, Specificity specificity)
    implements Simple {
  private static final String ANY_NAMESPACE = "*|";

  static AttributeTest ofClass(String name) {
    return new AttributeTest("class", "~=", name, false, Specificity.CLASS);
  }

  static AttributeTest ofId(String name) {
    return new AttributeTest("id", "=", name, false, Specificity.ID);
  }

  @Override
  public Condition matches(XmlElement element, XmlElement anchor) {
    boolean mayMatch = false;
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      boolean isNamed = isNamed(attribute.getKey());
      if (isNamed && test(attribute.getValue(), ignoresCase)) {
        return Condition.ALWAYS;
      }
      boolean isNamedInHtml = isNamed || htmlName(attribute.getKey()).equalsIgnoreCase(key);
      mayMatch |= isNamedInHtml && test(attribute.getValue(), true);
    }
    return mayMatch ? Facts.READ_AS_HTML : Condition.NEVER;
  }

  private boolean isNamed(String name) {
    String local = name.substring(name.indexOf('}') + 1);
    return key.startsWith(ANY_NAMESPACE)
        ? local.equals(key.substring(ANY_NAMESPACE.length()))
        : name.equals(key);
  }

  private static String htmlName(String name) {
    return name.replace("{" + XmlElement.OPS + "}", "epub:")
        .replace("{" + XmlElement.XML + "}", "xml:");
  }

  private boolean test(String actual, boolean ignoringCase) {
    String a = ignoringCase ? actual.toLowerCase(Locale.ROOT) : actual;
    String v = ignoringCase ? value.toLowerCase(Locale.ROOT) : value;
    return switch (operator) {
      case "" -> true;
      case "=" -> a.equals(v);
      case "~=" -> (" " + a.replaceAll("[\\t\\n\\f\\r]", " ") + " ").contains(" " + v + " ");
      case "|=" -> a.equals(v) || a.startsWith(v + "-");
      case "^=" -> !v.isEmpty() && a.startsWith(v);
      case "$=" -> !v.isEmpty() && a.endsWith(v);
      case "*=" -> !v.isEmpty() && a.contains(v);
      default -> true;
    };
  }
}
