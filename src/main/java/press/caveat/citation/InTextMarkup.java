package press.caveat.citation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.book.Body;
import press.caveat.reference.Reference;

/** Puts numbers where citations stand, and counts the places that cite each source. */
final class InTextMarkup {
  private static final String GROUP = "citation";
  private static final String NO_BREAK_SPACE = "\u00A0";
  private static final Pattern STOP = Pattern.compile("[.,](?![^\\s”’\"')\\]])");

  /** Neither a digit, for 10.¹ looks like a fraction, nor another stop. */
  private static final Pattern CLOSED_BY_STOP = Pattern.compile("[\\p{L}”’\"')\\]%]$");

  private final NumberedSources sources;
  private final Labels labels;
  private final CslLocale locale;
  private final Map<String, Integer> places = new HashMap<>();

  InTextMarkup(NumberedSources sources, Labels labels, CslLocale locale) {
    this.sources = sources;
    this.labels = labels;
    this.locale = locale;
  }

  /** How many places cite each key. */
  Map<String, Integer> places() {
    return Map.copyOf(places);
  }

  /** The id of a place that cites a key, from 1. */
  static String placeId(String key, int place) {
    return "cite-" + key + "-" + place;
  }

  static String entryId(String key) {
    return "ref-" + key;
  }

  void replace(Mark mark, Map<String, Reference> cited) {
    Element span = mark.element();
    if (mark.isNarrative()) {
      Reference first = cited.get(mark.cites().get(0).key());
      span.before(new TextNode(Narrative.of(first, locale)));
    }
    Element group = groupBefore(span);
    for (Cite cite : ordered(mark.cites())) {
      if (group.childNodeSize() > 0) {
        group.appendText(",");
      }
      append(group, cite);
    }
    if (group.parent() == null) {
      group.attr(Body.AT, span.attr(Body.AT));
      span.replaceWith(group);
    } else {
      span.remove();
    }
    letStopPass(group);
  }

  /** By number, unless the author's words between them ask for the written order. */
  private List<Cite> ordered(List<Cite> cites) {
    return cites.stream().allMatch(cite -> cite.prefix().isEmpty() && cite.suffix().isEmpty())
        ? cites.stream().sorted(Comparator.comparingInt(c -> sources.number(c.key()))).toList()
        : cites;
  }

  /**
   * Where the numbers go: a new group set close to the word before it; or, if a citation stands
   * there, that one's group, lest 1 and 2 be read as 12.
   */
  private static Element groupBefore(Element span) {
    if (span.previousSibling() instanceof TextNode text) {
      text.text(text.getWholeText().stripTrailing());
      if (text.getWholeText().isEmpty()) {
        text.remove();
      }
    }
    Node before = span.previousSibling();
    if (before instanceof Element element && element.hasClass(GROUP)) {
      return element;
    }
    if (endsInDigit(before)) {
      span.before(new TextNode(NO_BREAK_SPACE));
    }
    return new Element("sup").addClass(GROUP);
  }

  /**
   * A full stop or comma stands before the number, as the AMA Manual has it and pandoc does: the
   * number then closes the word and its stop, and no line begins with a stop.
   */
  private static void letStopPass(Element group) {
    Node before = group.previousSibling();
    if (before != null
        && group.nextSibling() instanceof TextNode after
        && STOP.matcher(after.getWholeText()).lookingAt()
        && CLOSED_BY_STOP.matcher(text(before)).find()) {
      group.before(new TextNode(after.getWholeText().substring(0, 1)));
      after.text(after.getWholeText().substring(1));
    }
  }

  /** A raised number close to a digit would be read as a power: 10² for 10 and source 2. */
  private static boolean endsInDigit(Node node) {
    String text = text(node);
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static String text(Node node) {
    return node instanceof TextNode text
        ? text.getWholeText()
        : node instanceof Element element ? element.wholeText() : "";
  }

  private void append(Element group, Cite cite) {
    int place = places.merge(cite.key(), 1, Integer::sum);
    int number = sources.number(cite.key());
    if (!cite.prefix().isEmpty()) {
      group.appendText(cite.prefix() + " ");
    }
    Element link = group.appendElement("a").addClass("citation-ref");
    link.attr("href", "#" + entryId(cite.key())).attr("id", placeId(cite.key(), place));
    link.attr("aria-label", labels.citation().apply(number)).text(String.valueOf(number));
    cite.locator().ifPresent(locator -> group.appendText(sources.place(cite.key(), locator)));
    group.appendText(cite.suffix());
  }
}
