package press.caveat.verify.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.caveat.readers.BrowserSight;
import press.caveat.readers.Chromium;
import press.caveat.readers.LocalServer;
import press.caveat.readers.Props;
import press.caveat.readers.Tab;
import press.caveat.verify.ApprovedText;

/**
 * What the judge reads in style sheets, a browser shows: on every trick and every honest book of
 * the other suites the two must say the same.
 */
class BrowserVerdictIT {
  /** Two at a time, as small machines have two processors. */
  private static final int TABS = 2;

  /** A book of a suite, and the text it should bring. */
  record Case(String name, ApprovedText approved, byte[] epub) {}

  @Test
  void theBrowserAgrees() throws InterruptedException {
    List<Case> cases = cases().toList();
    ConcurrentLinkedQueue<Case> left = new ConcurrentLinkedQueue<>(cases);
    ConcurrentLinkedQueue<String> disagreements = new ConcurrentLinkedQueue<>();
    AtomicInteger agreed = new AtomicInteger();
    try (Chromium browser = Chromium.start();
        LocalServer server = new LocalServer()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < TABS; i++) {
        threads.add(
            new Thread(
                () -> {
                  try (Tab tab = browser.open()) {
                    for (Case next = left.poll(); next != null; next = left.poll()) {
                      String said = compare(next, tab, server);
                      if (said.isEmpty()) {
                        agreed.incrementAndGet();
                      } else {
                        disagreements.add(said);
                      }
                    }
                  }
                }));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    }
    System.out.println("agreed " + agreed + " of " + cases.size());
    disagreements.stream().sorted().forEach(System.out::println);
    assertEquals(List.of(), List.copyOf(disagreements));
  }

  private static Stream<Case> cases() {
    String only = System.getProperty("only", "");
    Stream<Case> css =
        Stream.of(CssMutationsTest.refused(), CssProductTest.products())
            .flatMap(lines -> lines)
            .map(line -> line.substring(line.indexOf('|') + 1).strip())
            .map(line -> new Case(line, SampleEpub.APPROVED, new SampleEpub().css(line).bytes()));
    Stream<Case> harmless =
        CssMutationsTest.accepted()
            .map(line -> new Case(line, SampleEpub.APPROVED, new SampleEpub().css(line).bytes()));
    Stream<Case> tricks =
        EpubMutationsTest.tricks()
            .map(
                t ->
                    new Case(
                        t.toString(),
                        SampleEpub.APPROVED,
                        t.edit().apply(new SampleEpub()).bytes()));
    Stream<Case> clean =
        CleanBooksTest.books().map(b -> new Case(b.name(), b.approved(), b.epub()));
    return Stream.of(css, harmless, tricks, clean)
        .flatMap(s -> s)
        .filter(c -> c.name().contains(only));
  }

  private static String compare(Case book, Tab tab, LocalServer server) {
    List<String> judged =
        EpubJudge.ofAnyBook().judge(book.epub(), "a.epub", book.approved()).stream()
            .filter(f -> f.outcome().rejects())
            .map(f -> f.rule().id())
            .distinct()
            .toList();
    String seen;
    try {
      seen = browser(book, tab, server).orElse("");
    } catch (RuntimeException e) {
      seen = "no answer: " + e;
    }
    return judged.isEmpty() == seen.isEmpty()
        ? ""
        : judged + " / " + seen + " / " + book.name().replace('\n', ' ');
  }

  private static Optional<String> browser(Case book, Tab tab, LocalServer server) {
    Map<String, byte[]> files = Zips.entries(book.epub());
    files.put("OEBPS/cover.png", Props.dottedPicture());
    files.put("OEBPS/blank.ttf", Props.blank());
    files.put("OEBPS/deco.ttf", Props.honest());
    String shelf = Integer.toHexString(System.identityHashCode(book));
    String address = server.put(shelf, path -> Optional.ofNullable(files.get(path)));
    try {
      return new BrowserSight(tab, book.approved().full(), 16)
          .fault(address + SampleEpub.NOTICE)
          .or(() -> chapter(book, tab, address));
    } finally {
      server.remove(shelf);
    }
  }

  private static Optional<String> chapter(Case book, Tab tab, String address) {
    return book.approved().shortNotice().isEmpty()
        ? Optional.empty()
        : new BrowserSight(tab, book.approved().shortNotice(), 12)
            .fault(address + SampleEpub.CHAPTER);
  }
}
