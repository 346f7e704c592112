package press.caveat.verify.css.selector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.xml.XmlElement;
import press.caveat.verify.xml.XmlNode;

/** Pseudo-classes that depend on the tree alone. */
final class Structural {
  private Structural() {}

  /** A pseudo-class the tree answers with yes or no. */
  static Simple of(Predicate<XmlElement> test) {
    return (element, anchor) -> test.test(element) ? Condition.ALWAYS : Condition.NEVER;
  }

  static boolean isRoot(XmlElement element) {
    return element.parent().isEmpty();
  }

  /** No elements and no text, not even white space. */
  static boolean isEmpty(XmlElement element) {
    return element.children().stream()
        .allMatch(
            child ->
                child instanceof XmlNode.Comment
                    || child instanceof XmlNode.Text text && text.text().isEmpty());
  }

  /** {@code :nth-child()} and its kin; {@code among} names the siblings that are counted. */
  static Simple nth(Nth nth, boolean isFromEnd, SelectorList among) {
    return (element, anchor) -> {
      Condition self = among.matches(element, anchor);
      if (self == Condition.NEVER) {
        return self;
      }
      List<XmlElement> siblings = siblings(element);
      int place = 0;
      for (XmlElement sibling : order(siblings, isFromEnd)) {
        Condition counted = among.matches(sibling, anchor);
        if (counted != Condition.ALWAYS && counted != Condition.NEVER) {
          return Facts.knows(":nth-child()");
        }
        place += counted == Condition.ALWAYS ? 1 : 0;
        if (sibling == element) {
          return nth.counts(place) ? self : Condition.NEVER;
        }
      }
      return Condition.NEVER;
    };
  }

  /** {@code :nth-of-type()} and its kin. */
  static Simple nthOfType(Nth nth, boolean isFromEnd) {
    return of(element -> nth.counts(placeOfType(element, isFromEnd)));
  }

  static boolean isOnlyOfType(XmlElement element) {
    return placeOfType(element, false) == 1 && placeOfType(element, true) == 1;
  }

  private static int placeOfType(XmlElement element, boolean isFromEnd) {
    int place = 0;
    for (XmlElement sibling : order(siblings(element), isFromEnd)) {
      boolean isSame =
          sibling.name().equals(element.name()) && sibling.namespace().equals(element.namespace());
      place += isSame ? 1 : 0;
      if (sibling == element) {
        break;
      }
    }
    return place;
  }

  private static List<XmlElement> siblings(XmlElement element) {
    return element.parent().map(XmlElement::elements).orElse(List.of(element));
  }

  private static List<XmlElement> order(List<XmlElement> siblings, boolean isFromEnd) {
    if (!isFromEnd) {
      return siblings;
    }
    List<XmlElement> reversed = new ArrayList<>(siblings);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The language declared nearest, empty if none. */
  static String language(XmlElement element) {
    for (XmlElement e : element.lineage()) {
      String xml = e.attribute(XmlElement.XML, "lang").orElse("");
      String own = xml.isEmpty() ? e.attribute("lang").orElse("") : xml;
      if (!own.isEmpty()) {
        return own;
      }
    }
    return "";
  }

  static boolean isLanguage(XmlElement element, String range) {
    String language = language(element).toLowerCase(Locale.ROOT);
    String asked = range.toLowerCase(Locale.ROOT);
    return asked.equals("*")
        ? !language.isEmpty()
        : language.equals(asked) || language.startsWith(asked + "-");
  }
}
