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

  /**
   * The contents of these sections: the disclaimer leads, the title page is left out, chapters
   * stand below their part.
   */
  public static Contents of(List<Section> sections) {
    List<Entry> entries = new ArrayList<>();
    for (Section section : sections) {
      if (section.kind() != SectionKind.TITLE_PAGE) {
        add(entries, section);
      }
    }
    return new Contents(entries);
  }

  private static void add(List<Entry> entries, Section section) {
    Element body = section.body().copy();
    Element heading = body.getElementById(section.headingId());
    int rank = heading == null ? 1 : heading.normalName().charAt(1) - '0';
    Entry entry = entry(section, body, rank);
    if (rank == 1 || entries.isEmpty()) {
      entries.add(entry);
      return;
    }
    Entry part = entries.remove(entries.size() - 1);
    List<Entry> below = new ArrayList<>(part.entries());
    below.add(entry);
    entries.add(new Entry(part.label(), part.section(), part.target(), below));
  }

  /** A section's own heading, and those of the next rank inside it. */
  private static Entry entry(Section section, Element body, int rank) {
    List<Entry> inner = new ArrayList<>();
    if (section.kind() != SectionKind.DISCLAIMER) {
      for (Element heading : body.select("h" + (rank + 1))) {
        inner.add(new Entry(heading.text(), section.id(), heading.id(), List.of()));
      }
    }
    return new Entry(section.title(), section.id(), section.headingId(), inner);
  }
}
