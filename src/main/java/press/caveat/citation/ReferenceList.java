package press.caveat.citation;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the content of the references section. */
final class ReferenceList {
  private static final int LETTERS = 26;

  private final Labels labels;

  ReferenceList(Labels labels) {
    this.labels = labels;
  }

  /**
   * The section's content.
   *
   * @param entries by number, from 1 without a gap, so that the list's own numbers are theirs
   * @param places how many places cite each key
   */
  Element of(List<NumberedSources.Entry> entries, Map<String, Integer> places) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.appendElement("h1").attr("id", labels.section() + "-heading").text(labels.heading());
    Element list = body.appendElement("ol").addClass("references");
    for (NumberedSources.Entry entry : entries) {
      Element item = list.appendElement("li").attr("id", InTextMarkup.entryId(entry.key()));
      item.appendChild(entry.markup().addClass("reference")).appendText(" ");
      backLinks(item.appendElement("span").addClass("backlinks"), entry, places.get(entry.key()));
    }
    return body;
  }

  private void backLinks(Element span, NumberedSources.Entry entry, int places) {
    for (int place = 1; place <= places; place++) {
      if (place > 1) {
        span.appendText(" ");
      }
      String letter = letter(place);
      Element link = span.appendElement("a").addClass("backlink");
      link.attr("href", "#" + InTextMarkup.placeId(entry.key(), place));
      link.attr("aria-label", labels.backLink().label(letter, entry.number())).text(letter);
    }
  }

  /** 1 is a, 26 is z, 27 is aa. */
  static String letter(int place) {
    String last = String.valueOf((char) ('a' + (place - 1) % LETTERS));
    return place <= LETTERS ? last : letter((place - 1) / LETTERS) + last;
  }
}
