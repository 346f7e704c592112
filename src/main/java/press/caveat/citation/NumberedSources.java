package press.caveat.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import press.caveat.reference.Reference;

/**
 * The sources of a book with their numbers, formatted in a style. Numbers follow the order in which
 * the sources are given, unless the style sorts its references.
 */
final class NumberedSources {
  private final CSL engine;
  private final Map<String, Reference> references = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * @param cited in the order of first citation, each once
   */
  NumberedSources(CitationStyle style, Collection<Reference> cited) {
    List<CSLItemData> items = new ArrayList<>();
    for (Reference reference : cited) {
      references.put(reference.key(), reference);
      items.add(CSLItemData.fromJson(PrintData.of(reference, style)));
    }
    this.engine = engine(style, items);
    engine.registerCitationItems(references.keySet());
    for (CSLItemData item : engine.getRegisteredItems()) {
      numbers.put(item.getId(), Integer.valueOf(item.getCitationNumber()));
    }
  }

  /** A source as the list shows it. */
  record Entry(String key, int number, Element markup) {}

  int number(String key) {
    return numbers.get(key);
  }

  /** By number. */
  List<Entry> entries() {
    return numbers.entrySet().stream()
        .map(source -> new Entry(source.getKey(), source.getValue(), markup(source.getKey())))
        .sorted(Comparator.comparingInt(Entry::number))
        .toList();
  }

  /** As the style prints it; its title, if the style prints nothing for sources of its type. */
  private Element markup(String key) {
    Reference reference = references.get(key);
    String[] printed = engine.makeBibliography(item -> item.getId().equals(key)).getEntries();
    String html = printed.length == 1 ? printed[0] : Entities.escape(reference.text("title"));
    return EntryMarkup.of(html, PrintData.address(reference));
  }

  /**
   * What the style prints after the number for a place in the source, as {@code (pp3–4)}. A style
   * that prints no places gets it in parentheses: the author wrote it for the reader.
   */
  String place(String key, Locator locator) {
    String number = String.valueOf(number(key));
    String alone = printed(new CSLCitationItem(key));
    if (!alone.contains(number)) {
      return inParentheses(locator);
    }
    String placed =
        printed(
            new CSLCitationItemBuilder(key)
                .locator(locator.value())
                .label(locator.label())
                .build());
    int start = alone.indexOf(number) + number.length();
    String end = alone.substring(start);
    if (placed.startsWith(alone.substring(0, start))
        && placed.endsWith(end)
        && placed.length() > alone.length()) {
      return placed.substring(start, placed.length() - end.length());
    }
    return inParentheses(locator);
  }

  private static String inParentheses(Locator locator) {
    return " (" + locator.written() + ")";
  }

  private String printed(CSLCitationItem item) {
    return text(engine.makeCitation(new CSLCitation(item)).get(0).getText());
  }

  private static String text(String html) {
    return EntryMarkup.inline(html).wholeText().strip();
  }

  private static CSL engine(CitationStyle style, List<CSLItemData> items) {
    CslLocale locale = style.locale();
    try {
      CSL engine =
          new CSL(
              new ListItemDataProvider(items),
              tag -> onlyThis(locale, tag),
              null,
              style.xml(),
              locale.tag());
      engine.setOutputFormat("html");
      return engine;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The engine asks for a primary dialect first and takes this exception for: there is none. */
  private static String onlyThis(CslLocale locale, String tag) {
    if (!tag.equals(locale.tag())) {
      throw new IllegalArgumentException(tag);
    }
    return locale.xml();
  }
}
