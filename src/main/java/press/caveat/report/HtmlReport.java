package press.caveat.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import press.caveat.report.ProofReport.Statement;
import press.caveat.verify.Check;
import press.caveat.verify.Check.Verdict;
import press.caveat.verify.Finding;
import press.caveat.verify.Ledger;
import press.caveat.verify.Rule;

/**
 * The report for people: one HTML page that needs no script and no other file. It is read aloud in
 * order, fits a phone, follows the reader's colours and prints in black.
 */
public final class HtmlReport {
  /** The name of its file. */
  public static final String NAME = "report.html";

  /** What went wrong first, what went well last. */
  private static final List<Verdict> URGENCY =
      List.of(
          Verdict.REJECTED,
          Verdict.OPEN,
          Verdict.NOT_RUN,
          Verdict.ACCEPTED,
          Verdict.NOT_APPLICABLE);

  private final ProofReport report;
  private final Page page;

  private HtmlReport(ProofReport report) {
    this.report = report;
    this.page = new Page(report.heading());
  }

  /** The page as UTF-8: HTML that is well-formed XML too. */
  public static byte[] of(ProofReport report) {
    return new HtmlReport(report).write();
  }

  private byte[] write() {
    head();
    files();
    accessibility();
    open();
    for (int i = 0; i < report.ledgers().size(); i++) {
      file(report.ledgers().get(i), i);
    }
    rules();
    page.foot("This report bears no date and no path: the same files give the same report.");
    return page.toBytes();
  }

  private void head() {
    Element head = page.header();
    head.appendElement("h1").text(report.heading());
    Verdict verdict = report.isAccepted() ? Verdict.ACCEPTED : Verdict.REJECTED;
    Element line = head.appendElement("p").addClass("summary");
    line.appendChild(Page.badge(verdict));
    line.appendText(" " + report.summary());
    head.appendElement("p")
        .text(
            "The finished files were opened again and judged by what a reader meets in them. What"
                + " was not looked at is told as not run, and what takes a person as open.");
    page.link("files", "Files");
    page.link("accessibility", "Accessibility in words");
    page.link("open", "What only a person can judge");
    for (int i = 0; i < report.ledgers().size(); i++) {
      page.link(id(i), report.ledgers().get(i).file());
    }
    page.link("rules", "Every rule");
  }

  private void files() {
    Element section = page.section("files", "Files");
    Table table =
        new Table(
            section,
            "Each file, its verdict, and how its rules came out",
            "File",
            "Verdict",
            "Accepted",
            "Rejected",
            "Open",
            "Not run");
    for (int i = 0; i < report.ledgers().size(); i++) {
      Ledger ledger = report.ledgers().get(i);
      Table.Row row = table.row();
      Element name = row.head();
      name.appendElement("a").attr("href", "#" + id(i)).text(ledger.file());
      name.appendElement("small").text(KindWords.of(ledger.kind()));
      row.cell().appendChild(Page.badge(verdict(ledger)));
      Map<Verdict, Long> counts = ledger.counts();
      for (Verdict verdict : List.of(Verdict.ACCEPTED, Verdict.REJECTED)) {
        row.figure(counts.get(verdict));
      }
      row.figure(counts.get(Verdict.OPEN));
      row.figure(counts.get(Verdict.NOT_RUN));
    }
    if (!report.unjudged().isEmpty()) {
      section
          .appendElement("p")
          .text(
              "Editions of this book that this proof did not open: "
                  + String.join(", ", report.unjudged()));
    }
  }

  private void accessibility() {
    Element section = page.section("accessibility", "Accessibility in words");
    Element list = section.appendElement("dl");
    String last = "";
    for (Statement statement : report.conformance()) {
      if (!statement.subject().equals(last)) {
        list.appendElement("dt").text(statement.subject());
        last = statement.subject();
      }
      list.appendElement("dd").text(statement.words());
    }
  }

  private void open() {
    Element section = page.section("open", "What only a person can judge");
    section
        .appendElement("p")
        .text("No rule answers these, and none of them is ticked here. No answer is on record.");
    Table table =
        new Table(section, "Questions for a person", "Question", "Answer", "Where it is asked for");
    for (HumanQuestion question : report.humanQuestions()) {
      Table.Row row = table.row();
      row.head().text(question.question());
      row.cell().appendChild(Page.badge(Verdict.OPEN));
      row.cell().text(question.source());
    }
  }

  private void file(Ledger ledger, int number) {
    Element section = page.section(id(number), ledger.file());
    Element line = section.appendElement("p");
    line.appendChild(Page.badge(verdict(ledger)));
    line.appendText(" " + KindWords.of(ledger.kind()) + ", " + ledger.bytes() + " bytes, SHA-256 ");
    line.appendElement("code").text(ledger.sha256());
    Table table =
        new Table(section, "Rules for " + ledger.file(), "Rule", "Verdict", "What was looked at");
    ledger.checks().stream()
        .filter(check -> !isOfAnotherFormat(check, ledger))
        .sorted(Comparator.comparing(check -> URGENCY.indexOf(check.verdict())))
        .forEach(check -> check(table.row(), check));
  }

  /** Such rules stand in the table of all rules; here they would only bury the others. */
  private static boolean isOfAnotherFormat(Check check, Ledger ledger) {
    boolean isEpub = ledger.of(Rule.EPUB_CONTAINER).verdict() != Verdict.NOT_APPLICABLE;
    return check.verdict() == Verdict.NOT_APPLICABLE
        && switch (check.rule().format()) {
          case EPUB -> !isEpub;
          case PDF -> isEpub;
          case OTHER -> false;
        };
  }

  private static void check(Table.Row row, Check check) {
    rule(row, check.rule());
    row.cell().appendChild(Page.badge(check.verdict()));
    Element found = row.cell().addClass("found");
    found.appendText(check.figure());
    if (!check.findings().isEmpty()) {
      Element list = found.appendElement("ul");
      for (Finding finding : check.findings()) {
        String place = finding.place().isEmpty() ? "" : finding.place() + ": ";
        list.appendElement("li")
            .text(place + finding.message() + " (" + KindWords.of(finding.outcome()) + ")");
      }
    }
  }

  private static void rule(Table.Row row, Rule rule) {
    Element head = row.head().addClass("rule").text(rule.promise());
    head.appendElement("small").appendElement("code").text(rule.id());
  }

  private void rules() {
    Element section = page.section("rules", "Every rule");
    section.appendElement("p").text("Each rule there is, and for how many files it came out so.");
    Table table =
        new Table(
            section,
            "Rules and numbers of files",
            "Rule",
            "Accepted",
            "Rejected",
            "Open",
            "Not run",
            "Not applicable");
    for (Rule rule : Rule.values()) {
      Table.Row row = table.row();
      rule(row, rule);
      for (Verdict verdict : Verdict.values()) {
        row.figure(report.ledgers().stream().filter(l -> l.of(rule).verdict() == verdict).count());
      }
    }
  }

  private static Verdict verdict(Ledger ledger) {
    return ledger.accepted() ? Verdict.ACCEPTED : Verdict.REJECTED;
  }

  private static String id(int number) {
    return "file-" + (number + 1);
  }
}
