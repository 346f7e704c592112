package press.caveat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code schema}: the JSON Schema of {@code book.yaml}, for editors that complete and check it. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of book.yaml.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private static final String SCHEMA = "book.schema.json";

  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(text());
    out.flush();
    return Main.OK;
  }

  private static String text() {
    try (InputStream schema = SchemaCommand.class.getResourceAsStream(SCHEMA)) {
      return new String(
          Objects.requireNonNull(schema, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
