package press.caveat.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The booklet in foliate-js and epub.js, on a telephone and on an e-ink reader. */
class ScriptedReadersIT {
  private static final int FAR = 40;

  @ParameterizedTest
  @CsvSource({"foliate, phone", "foliate, e-ink", "epubjs, phone", "epubjs, e-ink"})
  void aReaderMeetsTheNoticeAndFindsTheWay(String program, String device) {
    boolean isPhone = device.equals("phone");
    BuiltEpub book = BuiltEpub.open();
    try (ScriptedReader reader =
        new ScriptedReader(program, isPhone ? 360 : 758, isPhone ? 640 : 1024, BuiltBook.epub())) {
      int turns = meetsTheNotice(reader, book, device);
      goesForward(reader, book, device);
      assertEquals(book.notice(), reader.start(), "the start of the text");
      int pages = findsPages(reader, book);
      readsANote(reader, book);
      System.out.println(
          program
              + ", "
              + device
              + ": notice after "
              + turns
              + " page turn(s), "
              + pages
              + " labels of the page list lead to their files, notes open");
    }
  }

  private static int meetsTheNotice(ScriptedReader reader, BuiltEpub book, String device) {
    String shown = reader.begin();
    int turns = 0;
    if (!shown.equals(book.notice())) {
      assertEquals(book.spine().get(0), shown);
      reader.keep(device + "-cover");
      shown = reader.next();
      turns = 1;
    }
    assertEquals(book.notice(), shown);
    reader.keep(device + "-notice");
    String seen = reader.seen().strip();
    assertTrue(seen.startsWith(book.heading(book.notice())), seen);
    return turns;
  }

  private static void goesForward(ScriptedReader reader, BuiltEpub book, String device) {
    String shown = book.notice();
    for (int turn = 0; turn < FAR && !shown.equals(book.firstChapter()); turn++) {
      String next = reader.next();
      assertTrue(book.spine().indexOf(next) >= book.spine().indexOf(shown), "back to " + next);
      shown = next;
    }
    assertEquals(book.firstChapter(), shown, "the first chapter, by turning pages");
    reader.keep(device + "-chapter");
    assertTrue(reader.seen().contains(book.heading(shown)), reader::seen);
  }

  private static int findsPages(ScriptedReader reader, BuiltEpub book) {
    Map<String, String> pages = reader.pages();
    // epub.js takes labels for numbers and forgets those in roman figures.
    List<String> wanted = book.pageLabels();
    if (pages.containsKey("NaN")) {
      pages.remove("NaN");
      wanted = wanted.stream().filter(label -> label.matches("\\d+")).toList();
    }
    assertEquals(wanted, List.copyOf(pages.keySet()));
    List<String> labels = List.copyOf(pages.keySet());
    for (int i = 0; i < labels.size(); i += 7) {
      String href = pages.get(labels.get(i));
      String shown = reader.goTo(href);
      assertTrue(
          ("EPUB/" + href).contains(shown.substring(shown.lastIndexOf('/') + 1)),
          href + " led to " + shown);
    }
    return (labels.size() + 6) / 7;
  }

  private static void readsANote(ScriptedReader reader, BuiltEpub book) {
    reader.goTo(book.withNotes());
    String note = reader.note("a[role=doc-noteref]").strip();
    assertFalse(note.isEmpty());
    assertEquals(squeezed(book.firstNote()), squeezed(note));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
