package press.caveat.verify.css.selector;

import java.util.Optional;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.xml.XmlElement;

/**
 * A type or universal selector.
 *
 * @param namespace the namespace it asks for; empty if any will do
 * @param name the element's name, or {@code *}
 */
record NameTest(Optional<String> namespace, String name) implements Simple {
  @Override
  public Condition matches(XmlElement element, XmlElement anchor) {
    if (namespace.isPresent() && !namespace.get().equals(element.namespace())) {
      return Condition.NEVER;
    }
    if (name.equals("*") || name.equals(element.name())) {
      return Condition.ALWAYS;
    }
    return name.equalsIgnoreCase(element.name()) ? Facts.READ_AS_HTML : Condition.NEVER;
  }

  @Override
  public Specificity specificity() {
    return name.equals("*") ? Specificity.NONE : Specificity.TYPE;
  }
}
