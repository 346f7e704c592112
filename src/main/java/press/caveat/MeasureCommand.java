package press.caveat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import press.caveat.verify.Kind;
import press.caveat.verify.pdf.PdfMeasures;

/** {@code measure}: says of finished PDFs how many pages and sheets they have, and how small. */
@Command(
    name = "measure",
    description = "Say of finished PDFs: pages, sheets, smallest type, what is free on a handout.",
    mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {
  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "PDFs of one book.")
  List<Path> files;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new CommandLine.ParameterException(spec.commandLine(), "there is no file " + file);
      }
      try {
        measure(file.getFileName().toString(), Files.readAllBytes(file), out);
      } catch (IOException e) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "cannot measure " + file + ", which is no whole PDF");
      }
    }
    return Main.OK;
  }

  private static void measure(String name, byte[] pdf, PrintWriter out) throws IOException {
    Kind kind = Kinds.ofFile(name);
    out.println(name + ": " + line(PdfMeasures.of(pdf), kind));
    if (kind == Kind.BOOKLET) {
      SheetOrder.of(pdf).forEach(order -> out.println("  " + order));
    }
  }

  private static String line(PdfMeasures measures, Kind kind) {
    String smallest =
        measures
            .smallest()
            .map(t -> String.format(Locale.ROOT, "%.2f pt (page %d)", t.points(), t.page()))
            .orElse("none");
    String line =
        measures.pages()
            + (kind == Kind.BOOKLET ? " sides, " : " pages, ")
            + measures.sheets()
            + " sheets, smallest type "
            + smallest;
    return kind == Kind.HANDOUT ? line + ", free above the foot " + free(measures) : line;
  }

  private static String free(PdfMeasures measures) {
    return measures.free().stream()
        .map(points -> String.format(Locale.ROOT, "%.0f pt", points))
        .collect(Collectors.joining(" and "));
  }
}
