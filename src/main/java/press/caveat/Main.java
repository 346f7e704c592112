package press.caveat;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import press.caveat.book.Edition;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;

/** The command line. Results go to the standard output, diagnostics to the standard error. */
@Command(
    name = "caveat",
    description = "Health booklets whose disclaimer reaches the reader.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    subcommands = {Main.Build.class, VerifyCommand.class})
public final class Main implements Callable<Integer> {
  /** All went well. */
  static final int OK = 0;

  /** The manuscript has errors, or a file was rejected. */
  static final int REJECTED = 1;

  /** The command line was not understood. */
  static final int USAGE = 2;

  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  private final Map<String, String> environment;

  private Main(Map<String, String> environment) {
    this.environment = environment;
  }

  public static void main(String[] arguments) {
    // The print engine writes roman numerals by the machine's locale; a Turkish one has no dotted
    // i.
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, System.getenv(), arguments));
  }

  /** Runs one command and returns its exit code: 0, 1 or 2. */
  static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
    return new CommandLine(new Main(environment)).setOut(out).setErr(err).execute(arguments);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return USAGE;
  }

  /** {@code build}: reads the manuscript and publishes the book. */
  @Command(name = "build", description = "Build the book.", mixinStandardHelpOptions = true)
  static final class Build implements Callable<Integer> {
    @CommandLine.ParentCommand Main parent;
    @CommandLine.Spec CommandLine.Model.CommandSpec spec;

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

    @Override
    public Integer call() {
      Diagnostics diagnostics = new Diagnostics();
      BookBuild build =
          new BookBuild(manuscript, styles, output, editions(), parent.epoch(spec), diagnostics);
      List<Path> published = build.run();
      print(diagnostics, spec.commandLine().getErr());
      published.forEach(file -> spec.commandLine().getOut().println(file));
      return published.isEmpty() ? REJECTED : OK;
    }

    private List<Edition> editions() {
      return only.stream()
          .map(
              word ->
                  Edition.ofWord(word)
                      .orElseThrow(
                          () ->
                              new CommandLine.ParameterException(
                                  spec.commandLine(),
                                  "there is no edition "
                                      + word
                                      + "; there are "
                                      + String.join(", ", Edition.words()))))
          .toList();
    }
  }

  static void print(Diagnostics diagnostics, PrintWriter err) {
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      err.println(diagnostic.line());
      err.println("  hint: " + diagnostic.hint());
    }
  }

  /** The time a reproducible build is told to put into its files, in seconds since 1970. */
  private Optional<Instant> epoch(CommandLine.Model.CommandSpec command) {
    String seconds = environment.get("SOURCE_DATE_EPOCH");
    if (seconds == null || seconds.isBlank()) {
      return Optional.empty();
    }
    if (!seconds.matches("[0-9]{1,11}")) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "SOURCE_DATE_EPOCH is no number of seconds: " + seconds);
    }
    return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
  }
}
