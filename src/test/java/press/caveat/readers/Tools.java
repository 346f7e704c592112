package press.caveat.readers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other people's programs, where this machine has them; {@code .ci/run} installs them all. */
public final class Tools {
  private static final Path MODULES = Path.of("target", "readers", "node_modules");

  private Tools() {}

  /** What a program said, and how it ended. */
  public record Run(int exit, String output) {}

  /** The program's path; without it the test is skipped and says so. */
  public static Path program(String name) {
    Optional<Path> found = find(name);
    assumeTrue(
        found.isPresent(), "skipped: this machine has no " + name + " (.ci/run installs it)");
    return found.get();
  }

  /** A file of an npm package; without it the test is skipped and says so. */
  public static Path module(String path) {
    Path file = MODULES.resolve(path);
    assumeTrue(
        Files.exists(file), "skipped: " + file + " is not there (.ci/run installs the packages)");
    return file;
  }

  /** Node in this version or a newer one; without it the test is skipped and says so. */
  public static Path node(int least) {
    Path node = program("node");
    String version = output(node.toString(), "--version").strip();
    int major = Integer.parseInt(version.replaceFirst("^v(\\d+)\\..*", "$1"));
    assumeTrue(major >= least, "skipped: Node " + version + " is older than " + least);
    return node;
  }

  private static Optional<Path> find(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Runs a program to its end; one that takes ten minutes is ended and counts as failed. */
  public static Run run(List<String> command, Map<String, String> environment) {
    try {
      Path output = Files.createTempFile("caveat-tool", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(output.toFile()).environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(10, TimeUnit.MINUTES);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
      Files.delete(output);
      return new Run(ended ? process.exitValue() : -1, said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs a program that must end well, and returns what it said. */
  public static String output(String... command) {
    Run run = run(List.of(command), Map.of());
    if (run.exit() != 0) {
      throw new IllegalStateException(List.of(command) + " ended with " + run);
    }
    return run.output();
  }
}
