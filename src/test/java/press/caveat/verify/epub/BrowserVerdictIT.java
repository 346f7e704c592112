package press.caveat.verify.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.caveat.readers.BrowserSight;
import press.caveat.readers.Chromium;
import press.caveat.readers.LocalServer;
import press.caveat.readers.Props;
import press.caveat.readers.Tab;
import press.caveat.readers.Tools;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;

/**
 * What the judge reads in style sheets, a browser shows: on every trick and every honest book of
 * the other suites the two must say the same, but for kinds of tricks no browser shows.
 */
class BrowserVerdictIT {
  /** Two at a time, as small machines have two processors. */
  private static final int TABS = 2;

  /**
   * Of the many products of harm and reach every fifth; {@code -Dbrowser.all} shows all of them.
   */
  private static final int EVERY = System.getProperty("browser.all") == null ? 5 : 1;

  /**
   * A book of a suite, and the text it should bring.
   *
   * @param rule the rule that must refuse it; empty for an honest one
   */
  record Case(String rule, String name, ApprovedText approved, byte[] epub) {
    Optional<Unshown> kind() {
      return rule.isEmpty()
          ? Optional.empty()
          : Stream.of(Unshown.values()).filter(kind -> kind.holds(rule, name)).findFirst();
    }
  }

  private final ConcurrentLinkedQueue<Case> left = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> disagreements = new ConcurrentLinkedQueue<>();
  private final Map<Unshown, Integer> unshown = new EnumMap<>(Unshown.class);
  private final AtomicInteger agreed = new AtomicInteger();

  @Test
  void theBrowserAgrees() throws InterruptedException {
    String only = System.getProperty("browser.only", "");
    cases().filter(book -> book.name().contains(only)).forEach(left::add);
    int all = left.size();
    try (Chromium browser = Chromium.start();
        LocalServer server = new LocalServer()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < TABS; i++) {
        threads.add(new Thread(() -> work(browser, server)));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    }
    System.out.println("V-03: " + agreed + " of " + all + " books judged alike in Chromium");
    unshown.forEach(
        (kind, count) -> System.out.println("V-03: not shown, " + kind.reason() + ": " + count));
    assertEquals(List.of(), disagreements.stream().sorted().toList());
    int excluded = unshown.values().stream().mapToInt(Integer::intValue).sum();
    assertEquals(all, agreed.get() + excluded);
  }

  private void work(Chromium browser, LocalServer server) {
    Tab tab = browser.open();
    for (Case book = left.poll(); book != null; book = left.poll()) {
      if (book.kind().filter(Unshown::isInvisible).isPresent()) {
        count(book.kind().get());
        continue;
      }
      try {
        compare(book, tab, server);
      } catch (IllegalStateException e) {
        // A page may hang a tab; the book gets another, and its second fault counts.
        tab.close();
        tab = browser.open();
        again(book, tab, server);
      }
    }
    tab.close();
  }

  private void again(Case book, Tab tab, LocalServer server) {
    try {
      compare(book, tab, server);
    } catch (IllegalStateException e) {
      disagreements.add("no answer / " + book.name() + " / " + e);
    }
  }

  private void compare(Case book, Tab tab, LocalServer server) {
    List<String> judged =
        EpubJudge.ofAnyBook().judge(book.epub(), "a.epub", book.approved()).stream()
            .filter(f -> f.outcome().rejects())
            .map(Finding::toString)
            .toList();
    String seen = browser(book, tab, server).orElse("");
    if (judged.isEmpty() == seen.isEmpty()) {
      agreed.incrementAndGet();
    } else if (seen.isEmpty() && book.kind().isPresent()) {
      count(book.kind().get());
    } else {
      disagreements.add(judged + " / " + seen + " / " + book.name());
    }
  }

  private synchronized void count(Unshown kind) {
    unshown.merge(kind, 1, Integer::sum);
  }

  private static Stream<Case> cases() {
    Stream<Case> css =
        Stream.concat(CssMutationsTest.refused(), products())
            .map(line -> line.split("\\|", 2))
            .map(parts -> styled(parts[0].strip(), parts[1].strip()));
    Stream<Case> tricks =
        EpubMutationsTest.tricks()
            .map(
                trick ->
                    new Case(
                        trick.rule().id(),
                        trick.name(),
                        SampleEpub.APPROVED,
                        trick.edit().apply(new SampleEpub()).bytes()));
    Stream<Case> harmless = CssMutationsTest.accepted().map(line -> styled("", line));
    Stream<Case> clean =
        CleanBooksTest.books()
            .filter(book -> hasFonts(book.approved().full()))
            .map(book -> new Case("", book.name(), book.approved(), book.epub()));
    return Stream.of(css, tricks, harmless, clean).flatMap(s -> s);
  }

  private static Stream<String> products() {
    List<String> all = CssProductTest.products().toList();
    return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get);
  }

  private static Case styled(String rule, String css) {
    return new Case(rule, css, SampleEpub.APPROVED, new SampleEpub().css(css).bytes());
  }

  /** Whether this machine can draw a text: of each script, its first letter. */
  private static boolean hasFonts(String text) {
    return text
        .codePoints()
        .filter(Character::isLetter)
        .filter(letter -> letter > 0x24F)
        .boxed()
        .collect(
            java.util.stream.Collectors.toMap(
                Character.UnicodeScript::of, letter -> letter, (one, other) -> one))
        .values()
        .stream()
        .noneMatch(
            letter -> Tools.output("fc-list", ":charset=" + Integer.toHexString(letter)).isBlank());
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

  /** The short notice may be smaller. */
  private static Optional<String> chapter(Case book, Tab tab, String address) {
    return book.approved().shortNotice().isEmpty()
        ? Optional.empty()
        : new BrowserSight(tab, book.approved().shortNotice(), 12)
            .fault(address + SampleEpub.CHAPTER);
  }
}
