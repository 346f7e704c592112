package press.caveat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.caveat.book.Edition;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.Excerpts;

/** {@code build}: reads the manuscript and publishes the book. */
@Command(name = BuildCommand.NAME, description = "Build the book.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  static final String NAME = "build";

  @CommandLine.ParentCommand Main parent;
  @CommandLine.Spec CommandLine.Model.CommandSpec spec;
  @Mixin ReportOptions report;

  @Option(names = "--manuscript", required = true, description = "Folder with book.yaml.")
  Path manuscript;

  @Option(names = "--styles", required = true, description = "Folder with the style sheets.")
  Path styles;

  @Option(names = "--output", required = true, description = "Folder the book goes to.")
  Path output;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "EDITION",
      description = "Editions to build, for example epub,a4; all others are left as they are.")
  List<String> only = List.of();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "Holds the book's dates against this day, 2026-11-22; by default the system's. It decides"
              + " what is said, and with --strict whether the book is published; no file bears it.")
  LocalDate today;

  @Override
  public Integer call() {
    Diagnostics diagnostics = report.diagnostics();
    LocalDate day = today == null ? LocalDate.now() : today;
    BuildOptions options = new BuildOptions(manuscript, styles, output, editions(), epoch(), day);
    List<Path> published = new BookBuild(options, diagnostics).run();
    report.print(diagnostics, parent.terminal(), new Excerpts(manuscript, styles));
    published.forEach(file -> spec.commandLine().getOut().println(file));
    return published.isEmpty() ? Main.REJECTED : Main.OK;
  }

  private List<Edition> editions() {
    return only.stream().map(this::edition).toList();
  }

  private Edition edition(String word) {
    return Edition.ofWord(word)
        .orElseThrow(
            () ->
                usage(
                    "there is no edition "
                        + word
                        + "; there are "
                        + String.join(", ", Edition.words())));
  }

  /** The time a reproducible build is told to put into its files, in seconds since 1970. */
  private Optional<Instant> epoch() {
    String seconds = parent.terminal().environment().get("SOURCE_DATE_EPOCH");
    if (seconds == null || seconds.isBlank()) {
      return Optional.empty();
    }
    if (!seconds.matches("[0-9]{1,11}")) {
      throw usage("SOURCE_DATE_EPOCH is no number of seconds: " + seconds);
    }
    return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
  }

  private CommandLine.ParameterException usage(String what) {
    return new CommandLine.ParameterException(spec.commandLine(), what);
  }
}
