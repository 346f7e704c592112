package press.caveat;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.JsonLayout;
import press.caveat.diagnostic.Report;
import press.caveat.diagnostic.TextLayout;
import press.caveat.source.Excerpts;

/**
 * The options that say how problems are weighed and told; every command that finds any has them.
 */
final class ReportOptions {
  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  CommandLine.Model.CommandSpec spec;

  @Option(names = "--strict", description = "Take warnings for errors.")
  boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Messages as ${COMPLETION-CANDIDATES}; json is one object a line.")
  Format format;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours: ${COMPLETION-CANDIDATES}. NO_COLOR counts for auto.")
  When color;

  @Option(
      names = "--max-per-code",
      paramLabel = "N",
      defaultValue = "20",
      description = "Write so many messages of a kind at most; 0 for all. Default: 20.")
  int mostPerCode;

  /** How a message is written. */
  enum Format {
    text,
    json
  }

  /** When colours are used. */
  enum When {
    auto,
    always,
    never
  }

  /** An empty list of problems, to be weighed as asked. */
  Diagnostics diagnostics() {
    if (mostPerCode < 0) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--max-per-code must not be negative: " + mostPerCode);
    }
    return strict ? Diagnostics.strict() : new Diagnostics();
  }

  /** Writes the problems to the standard error. */
  void print(Diagnostics diagnostics, Terminal terminal, Excerpts excerpts) {
    PrintWriter err = spec.commandLine().getErr();
    new Report(layout(terminal, excerpts), mostPerCode).print(diagnostics.sorted(), err);
    err.flush();
  }

  /** The source is shown where a person reads: on a terminal, or where colours are asked for. */
  private Report.Layout layout(Terminal terminal, Excerpts excerpts) {
    if (format == Format.json) {
      return new JsonLayout();
    }
    boolean colored = color == When.always || color == When.auto && !terminal.isPlain();
    boolean person = terminal.present() || color == When.always;
    return new TextLayout(
        at -> person ? excerpts.line(at) : Optional.empty(),
        colored ? TextLayout.Ink.COLORED : TextLayout.Ink.PLAIN);
  }
}
