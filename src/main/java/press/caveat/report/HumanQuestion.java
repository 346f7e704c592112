package press.caveat.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import press.caveat.verify.Kind;
import press.caveat.verify.Ledger;

/**
 * What only a person can judge, with where it is asked for. No rule may ever answer one of these;
 * an answer is a record with a name and a date, and none is kept yet, so each is open.
 */
public enum HumanQuestion {
  ALTERNATIVES(
      "Does each alternative text say what its image says?",
      "WCAG 2.2, 1.1.1; Matterhorn Protocol, 13",
      Reach.EVERY),
  ORDER(
      "Does the text make sense in the order it is read aloud, tables and lists included?",
      "WCAG 2.2, 1.3.1 and 1.3.2; Matterhorn Protocol, 09, 15 and 16",
      Reach.EVERY),
  SEMANTICS(
      "Is everything that looks like a heading, list or note marked as one, and nothing else?",
      "WCAG 2.2, 1.3.1; Matterhorn Protocol, 14, 16 and 19",
      Reach.EVERY),
  SENSES(
      "Does any instruction lean on colour, shape or place alone?",
      "WCAG 2.2, 1.3.3 and 1.4.1; Matterhorn Protocol, 04",
      Reach.EVERY),
  LINKS(
      "Does each link say where it leads?",
      "WCAG 2.2, 2.4.4; Matterhorn Protocol, 28",
      Reach.EVERY),
  TITLES(
      "Do titles, headings and labels describe what stands below them?",
      "WCAG 2.2, 2.4.2 and 2.4.6; Matterhorn Protocol, 06",
      Reach.EVERY),
  LANGUAGES(
      "Is the language of the book, and of each phrase in another one, given rightly?",
      "WCAG 2.2, 3.1.1 and 3.1.2; Matterhorn Protocol, 11",
      Reach.EVERY),
  ARTIFACTS(
      "Is everything marked as a running head or decoration really that, and no real content?",
      "Matterhorn Protocol, 01 and 18",
      Reach.PAGES),
  FONT_LICENCES(
      "Do the licences of the embedded fonts allow embedding?",
      "Matterhorn Protocol, 31",
      Reach.PAGES),
  SCREEN_READERS(
      "Was the book read through with NVDA and Thorium, VoiceOver and Books, TalkBack and Play"
          + " Books?",
      "EPUB Accessibility 1.1, 3",
      Reach.EBOOK),
  SUMMARY(
      "Is every sentence of the accessibility summary true?",
      "EPUB Accessibility 1.1, 2.2",
      Reach.EBOOK),
  NOTICE_HEARD(
      "Is the health notice met, and understood, by readers who come to it unprepared?",
      "The promise of this build",
      Reach.EVERY),
  PLAIN_LANGUAGE(
      "Do readers understand the text, and do they know what to do next?",
      "PEMAT-P, understandability 1–12 and 15–19, actionability 20–26",
      Reach.EVERY),
  FACTS("Is what the book says of health right and up to date?", "Clinical review", Reach.EVERY);

  private final String question;
  private final String source;
  private final Reach reach;

  HumanQuestion(String question, String source, Reach reach) {
    this.question = question;
    this.source = source;
    this.reach = reach;
  }

  /** The files a question is about. */
  private enum Reach {
    EVERY(EnumSet.allOf(Kind.class)),
    EBOOK(EnumSet.of(Kind.EBOOK, Kind.FOREIGN)),
    PAGES(EnumSet.of(Kind.BOOK, Kind.LARGE_PRINT, Kind.HANDOUT, Kind.FOREIGN));

    private final Set<Kind> kinds;

    Reach(Set<Kind> kinds) {
      this.kinds = kinds;
    }
  }

  /** The name in {@code report.json}: {@code screen-readers}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public String question() {
    return question;
  }

  /** The standard that asks it, with the place. */
  public String source() {
    return source;
  }

  static List<HumanQuestion> about(List<Ledger> ledgers) {
    return Arrays.stream(values())
        .filter(q -> ledgers.stream().anyMatch(l -> q.reach.kinds.contains(l.kind())))
        .toList();
  }
}
