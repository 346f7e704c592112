package press.caveat.book;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The table of contents, made once from the sections' headings and used by the EPUB's navigation
 * document, its NCX, the PDF's outline and the printed contents page.
 *
 * @param entries the top level, in reading order
 */
public record Contents(List<Entry> entries) {
  /** Ranks of headings inside a section that the contents shows besides the section's own. */
  private static final String INNER_HEADINGS = "h2";

  public Contents {
    entries = List.copyOf(entries);
  }

  /**
   * One line of the contents.
   *
   * @param label the heading's text
   * @param section the id of the section it stands in
   * @param target the id of the heading
   */
  public record Entry(String label, String section, String target, List<Entry> entries) {
    public Entry {
      entries = List.copyOf(entries);
    }
  }

  /** The contents of these sections: the disclaimer leads, the title page is left out. */
  public static Contents of(List<Section> sections) {
    return new Contents(
        sections.stream()
            .filter(section -> section.kind() != SectionKind.TITLE_PAGE)
            .map(Contents::entry)
            .toList());
  }

  private static Entry entry(Section section) {
    List<Entry> inner = new ArrayList<>();
    if (section.kind() != SectionKind.DISCLAIMER) {
      for (Element heading : section.body().copy().select(INNER_HEADINGS)) {
        inner.add(new Entry(heading.text(), section.id(), heading.id(), List.of()));
      }
    }
    return new Entry(section.title(), section.id(), section.headingId(), inner);
  }
}
