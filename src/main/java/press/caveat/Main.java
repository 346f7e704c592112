package press.caveat;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.xml.transform.TransformerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Results go to the standard output, diagnostics to the standard error. */
@Command(
    name = "caveat",
    description = "Health booklets whose disclaimer reaches the reader.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    subcommands = {
      BuildCommand.class,
      VerifyCommand.class,
      SchemaCommand.class,
      MeasureCommand.class
    })
public final class Main implements Callable<Integer> {
  /** All went well. */
  static final int OK = 0;

  /** The manuscript has errors, or a file was rejected. */
  static final int REJECTED = 1;

  /** The command line was not understood. */
  static final int USAGE = 2;

  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  private final Terminal terminal;

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  public static void main(String[] arguments) {
    shutOutTheMachine(arguments.length > 0 && arguments[0].equals(BuildCommand.NAME));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, new Terminal(System.console() != null, System.getenv()), arguments));
  }

  /** What libraries would ask the machine, they are told; a book must not depend on its answers. */
  private static void shutOutTheMachine(boolean build) {
    // The print engine writes roman numerals by the machine's locale; in Turkish, i has no dot.
    Locale.setDefault(Locale.ROOT);
    // AWT and the XML libraries look for settings in the user's home, and one makes a cache there.
    System.setProperty("user.home", "/dev/null");
    // The first on the class path brings a resolver that looks around; EPUBCheck needs it.
    if (build) {
      System.setProperty(
          "javax.xml.transform.TransformerFactory",
          TransformerFactory.newDefaultInstance().getClass().getName());
    }
  }

  /** Runs one command away from any terminal and returns its exit code: 0, 1 or 2. */
  static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
    return run(out, err, new Terminal(false, environment), arguments);
  }

  static int run(PrintWriter out, PrintWriter err, Terminal terminal, String... arguments) {
    return new CommandLine(new Main(terminal)).setOut(out).setErr(err).execute(arguments);
  }

  Terminal terminal() {
    return terminal;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return USAGE;
  }
}
