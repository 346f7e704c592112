package press.caveat.markdown.steps;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Code;
import press.caveat.language.LanguageTags;

/** Which attributes an author may give to what. */
final class AttributeRules {
  /** On everything. */
  private static final Set<String> GENERAL = Set.of("lang", "dir");

  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

  /** Classes by which the build and its judge know the notices; nobody else may wear them. */
  private static final Set<String> RESERVED =
      Set.of(
          "core",
          "short-notice",
          "standing",
          "notes",
          "note-ref",
          "footnote",
          "footnotes",
          "image",
          "caption");

  private AttributeRules() {}

  /** Gives what {@code list} says to {@code owner}; reports what it may not have. */
  static void give(Tree tree, Element list, Element owner) {
    if (list.hasAttr("id")) {
      if (owner.hasAttr("id")) {
        tree.report(Code.ATTRIBUTES_LOST, list, "#" + list.id());
      }
      owner.attr("id", list.id());
    }
    giveClasses(tree, list, list, owner);
    for (Attribute value : values(list)) {
      String key = value.getKey().substring(Marks.VALUE.length());
      if (GENERAL.contains(key)) {
        general(tree, list, owner, key, value.getValue());
      } else if (owner.normalName().equals("img") && key.equals("alt")) {
        owner.attr("alt", value.getValue());
      } else {
        tree.report(Code.ATTRIBUTE_UNKNOWN, list, key);
      }
    }
  }

  /** Settles what the renderer left on a block itself: its classes and the values still marked. */
  static void settle(Tree tree, Element block) {
    Element list = block.shallowClone();
    block.removeAttr("class");
    giveClasses(tree, block, list, block);
    for (Attribute value : values(block)) {
      String key = value.getKey().substring(Marks.VALUE.length());
      block.removeAttr(value.getKey());
      if (GENERAL.contains(key)) {
        general(tree, block, block, key, value.getValue());
      } else {
        tree.report(Code.ATTRIBUTE_UNKNOWN, block, key);
      }
    }
  }

  private static void giveClasses(Tree tree, Element at, Element list, Element owner) {
    for (String name : list.classNames()) {
      if (RESERVED.contains(name)) {
        tree.report(Code.CLASS_RESERVED, at, name);
      } else {
        owner.addClass(name);
      }
    }
  }

  private static List<Attribute> values(Element element) {
    return element.attributes().asList().stream()
        .filter(attribute -> attribute.getKey().startsWith(Marks.VALUE))
        .toList();
  }

  private static void general(Tree tree, Element list, Element owner, String key, String value) {
    boolean well = key.equals("lang") ? LanguageTags.isWell(value) : DIRECTIONS.contains(value);
    if (well) {
      owner.attr(key, value);
    } else if (key.equals("lang")) {
      tree.report(Code.NOT_A_LANGUAGE, list, value);
    } else {
      tree.report(Code.ATTRIBUTE_VALUE, list, key, "ltr, rtl or auto");
    }
  }
}
