package press.caveat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.font.Face;
import press.caveat.font.FontShelf;
import press.caveat.report.ProofReport;
import press.caveat.source.Excerpts;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Judgement;
import press.caveat.verify.Kind;
import press.caveat.verify.Ledger;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.collation.CopyText;
import press.caveat.verify.collation.manuscript.CopyTextReader;
import press.caveat.verify.court.Court;
import press.caveat.verify.text.ApprovedTextReader;

/** {@code verify}: opens finished files and judges them. */
@Command(
    name = "verify",
    description = "Judge finished EPUBs and PDFs: will a reader meet the notice?",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private static final Set<Rule> PLACES = Set.of(Rule.EPUB_NOTICE_PLACE, Rule.PDF_NOTICE_PLACE);

  @CommandLine.ParentCommand Main parent;
  @CommandLine.Spec CommandLine.Model.CommandSpec spec;
  @CommandLine.Mixin ReportOptions report;

  @CommandLine.ArgGroup(multiplicity = "1")
  Approved approved;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Write report.html and report.json there: every rule and what it looked at.")
  Path reportFolder;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "EPUBs, PDFs, or folders of them.")
  List<Path> files;

  /** Where the approved text comes from. */
  static final class Approved {
    @Option(names = "--manuscript", description = "Our own book: the folder with book.yaml.")
    Path manuscript;

    @Option(names = "--disclaimer", description = "Any book: the approved notice in Markdown.")
    Path disclaimer;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = report.diagnostics();
    Optional<ApprovedText> text = approvedText(diagnostics);
    List<Path> wanted = wanted();
    if (text.isEmpty()) {
      Path source = approved.manuscript != null ? approved.manuscript : approved.disclaimer;
      report.print(diagnostics, parent.terminal(), new Excerpts(source));
      return Main.USAGE;
    }
    List<byte[]> fonts = FontShelf.faces().stream().map(Face::bytes).toList();
    Optional<CopyText> copy =
        Optional.ofNullable(approved.manuscript).flatMap(CopyTextReader::read);
    Court bare = new Court(text.get(), fonts, true);
    Court court = copy.map(bare::withManuscript).orElse(bare);
    String title = copy.map(CopyText::title).orElse("");
    List<Ledger> ledgers = new ArrayList<>();
    for (Path file : wanted) {
      byte[] bytes = read(file);
      Judgement judgement = court.judge(file.getFileName().toString(), bytes, kind(file, title));
      print(judgement, spec.commandLine().getOut());
      if (kind(file, title) == Kind.FOREIGN) {
        tell(judgement, spec.commandLine().getOut());
      }
      ledgers.add(court.ledger(judgement, bytes, kind(file, title)));
    }
    write(new ProofReport("", ledgers, List.of()));
    return ledgers.stream().allMatch(Ledger::accepted) ? Main.OK : Main.REJECTED;
  }

  private void write(ProofReport proof) {
    if (reportFolder == null) {
      return;
    }
    try {
      ReportFiles.write(proof, reportFolder);
    } catch (IOException e) {
      throw usage("cannot write the report in " + reportFolder + ": " + e.getMessage());
    }
  }

  private Optional<ApprovedText> approvedText(Diagnostics diagnostics) {
    ApprovedTextReader reader = new ApprovedTextReader(diagnostics);
    return approved.manuscript != null
        ? reader.ofManuscript(approved.manuscript)
        : reader.ofNotice(approved.disclaimer);
  }

  private Kind kind(Path file, String title) {
    return approved.manuscript != null
        ? Kinds.ofFile(file.getFileName().toString(), title)
        : Kind.FOREIGN;
  }

  private List<Path> wanted() {
    List<Path> wanted = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        wanted.addAll(books(file));
      } else if (Files.isRegularFile(file)) {
        wanted.add(file);
      } else {
        throw usage("there is no file " + file);
      }
    }
    if (wanted.isEmpty()) {
      throw usage("there is no EPUB or PDF in " + files);
    }
    return wanted;
  }

  private CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private static List<Path> books(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(file -> file.toString().matches(".*\\.(epub|pdf)")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line a file, and one for each finding that rejects it. */
  private static void print(Judgement judgement, PrintWriter out) {
    long passed = judgement.findings().stream().filter(f -> f.outcome() == Outcome.PASSED).count();
    String verdict = judgement.isAccepted() ? "accepted" : "REJECTED";
    out.println(judgement.file() + ": " + verdict + ", " + passed + " checks passed");
    for (Finding finding : judgement.findings()) {
      if (finding.outcome().rejects()) {
        String place = finding.place().isEmpty() ? "" : finding.place() + ": ";
        out.println("  " + place + finding.message() + " [" + finding.rule().id() + "]");
      }
    }
  }

  /** Of another tool's book: where the notice is, and what is wrong with it besides. */
  private static void tell(Judgement judgement, PrintWriter out) {
    for (Finding finding : judgement.findings()) {
      boolean isPlace = PLACES.contains(finding.rule()) && finding.outcome() == Outcome.PASSED;
      if (isPlace) {
        out.println("  the notice: " + finding.message());
      } else if (finding.outcome() == Outcome.OPEN) {
        String place = finding.place().isEmpty() ? "" : finding.place() + ": ";
        out.println("  besides: " + place + finding.message() + " [" + finding.rule().id() + "]");
      }
    }
  }
}
