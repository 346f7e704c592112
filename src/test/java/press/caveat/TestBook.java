package press.caveat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A book in a folder of its own: the stock book with some files changed. Tests say only what
 * differs.
 */
public final class TestBook {
  private static final Path STOCK = Path.of("src/test/resources/stock");

  /** The day on which test books are built. */
  private static final String TODAY = "2026-06-01";

  private final Path root;

  private TestBook(Path root) {
    this.root = root;
  }

  /** The stock book, copied below {@code root}. */
  public static TestBook in(Path root) {
    copy(STOCK, root);
    return new TestBook(root);
  }

  /** Lays the files of a folder over the book's. A file named {@code X.delete} removes X. */
  public TestBook with(Path folder) {
    copy(folder, root);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path mark : files.filter(f -> f.toString().endsWith(".delete")).toList()) {
        Files.delete(mark);
        Files.deleteIfExists(Path.of(mark.toString().replaceFirst("\\.delete$", "")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes one file, for example {@code manuscript/chapter.md}. */
  public TestBook with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public TestBook with(String path, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.write(root.resolve(path), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The styles of the real booklet in place of the stock book's. */
  public TestBook withRealStyles() {
    copy(Path.of("styles"), root.resolve("styles"));
    return this;
  }

  public Path root() {
    return root;
  }

  public Path output() {
    return root.resolve("book");
  }

  /** What a run of the command line gave: exit code and both streams, with short paths. */
  public record Run(int exit, String out, String err) {
    /** The diagnostic lines, without hints. */
    public List<String> lines() {
      return err.lines().filter(line -> !line.startsWith("  ")).toList();
    }
  }

  /** Runs {@code build} on it, on one day for all, with further arguments. */
  public Run build(String... more) {
    List<String> arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(List.of("--manuscript", root.resolve("manuscript").toString()));
    arguments.addAll(List.of("--styles", root.resolve("styles").toString()));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--output")) {
      arguments.addAll(List.of("--output", output().toString()));
    }
    if (!arguments.contains("--today")) {
      arguments.addAll(List.of("--today", TODAY));
    }
    return run(root, Map.of(), arguments.toArray(String[]::new));
  }

  /** Runs the command line; {@code root} is cut from what it prints. */
  public static Run run(Path root, Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out), new PrintWriter(err), environment, arguments);
    return new Run(exit, shortened(out, root), shortened(err, root));
  }

  private static String shortened(StringWriter text, Path root) {
    return text.toString().replace(root + "/", "");
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
