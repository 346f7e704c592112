package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.publication.PublishedBook;

/**
 * The packaged build, hindered in every way a machine has: the last good book is whole or the new
 * one is, and the message says what happened.
 */
@Timeout(300)
class FaultsIT {
  private static final int KILLS = 30;

  @TempDir Path root;

  /** What a build ended with. */
  private record Ended(int exit, String messages) {}

  private Process start(Path book, Path output) throws IOException {
    return start(List.of(), book, output);
  }

  private Process start(List<String> before, Path book, Path output) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("@target/caveat.args", "build", "--today", "2026-06-01"));
    command.addAll(List.of("--manuscript", book.resolve("manuscript").toString()));
    command.addAll(List.of("--styles", book.resolve("styles").toString()));
    command.addAll(List.of("--output", output.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private Ended build(Path book, Path output) throws IOException, InterruptedException {
    return ended(start(book, output));
  }

  private static Ended ended(Process process) throws IOException, InterruptedException {
    String messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), messages);
  }

  /** The stock book under a title of its own, so that its files have names of their own. */
  private Path book(String title) throws IOException {
    Path folder = root.resolve(title);
    TestBook.in(folder);
    Path settings = folder.resolve("manuscript/book.yaml");
    Files.writeString(
        settings, Files.readString(settings).replace("title: Stock booklet", "title: " + title));
    return folder;
  }

  private static void assertHolds(String title, Path output) {
    assertTrue(PublishedBook.isWhole(output));
    assertTrue(Files.exists(output.resolve(title.toLowerCase(Locale.ROOT) + ".epub")));
  }

  @Test
  void killedAtRandomMoments() throws IOException, InterruptedException {
    List<Path> books = List.of(book("One"), book("Two"));
    Path output = root.resolve("book");
    long started = System.nanoTime();
    assertEquals(0, build(books.get(0), output).exit());
    int whole = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    Random random = new Random(20261122);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start(books.get((i + 1) % 2), output);
      boolean ended = process.waitFor(random.nextInt(whole), TimeUnit.MILLISECONDS);
      killed += ended ? 0 : 1;
      process.destroyForcibly().waitFor();
      Path old = PublishedBook.work(output).resolve("old");
      Path place = Files.exists(output) ? output : old;
      assertTrue(PublishedBook.isWhole(place), "kill " + i);
    }
    assertEquals(0, build(books.get(1), output).exit());
    assertHolds("Two", output);
    System.out.printf("%d of %d builds killed before their end, 0 mixtures%n", killed, KILLS);
  }

  @Test
  void twoBuildsAtOnce() throws IOException, InterruptedException {
    List<Path> books = List.of(book("One"), book("Two"));
    Path output = root.resolve("book");
    int busy = 0;
    for (int round = 0; round < 4; round++) {
      List<Process> both = List.of(start(books.get(0), output), start(books.get(1), output));
      List<Ended> ends = new ArrayList<>();
      for (Process process : both) {
        ends.add(ended(process));
      }
      assertTrue(ends.stream().anyMatch(end -> end.exit() == 0), ends::toString);
      for (Ended end : ends) {
        boolean said = end.messages().contains("another build is writing to " + output);
        assertEquals(said ? 1 : 0, end.exit(), end::messages);
        busy += said ? 1 : 0;
      }
      assertTrue(PublishedBook.isWhole(output));
    }
    assertTrue(busy > 0, "the builds never met");
    System.out.printf("4 rounds of two builds: %d found the folder taken, 0 mixtures%n", busy);
  }

  @Test
  void fullDisk() throws IOException, InterruptedException {
    Path one = book("One");
    Path two = book("Two");
    Path output = root.resolve("plain");
    assertEquals(0, build(one, output).exit());
    long kilobytes = size(output) / 1024;
    Path disk = Files.createDirectory(root.resolve("disk"));
    long capacity = kilobytes + kilobytes / 2;
    assumeTrue(mount("size=" + capacity + "k", disk), "not root or no tmpfs: full disk not tried");
    try {
      assertEquals(0, build(one, disk.resolve("book")).exit());
      Ended end = build(two, disk.resolve("book"));
      assertEquals(1, end.exit());
      assertTrue(end.messages().contains("No space left on device"), end::messages);
      assertTrue(end.messages().contains("what was there is as it was"), end::messages);
      assertHolds("One", disk.resolve("book"));
      assertFalse(Files.exists(disk.resolve(".book.caveat/new")));
      assertEquals(0, build(one, disk.resolve("other")).exit() == 0 ? 1 : 0, "no room for two");
      assertHolds("One", disk.resolve("book"));
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void readOnlyDisk() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(root.resolve("disk"));
    assumeTrue(mount("size=8m", disk), "not root or no tmpfs: read-only disk not tried");
    try {
      assertEquals(0, build(book("One"), disk.resolve("book")).exit());
      assertEquals(0, run("mount", "-o", "remount,ro", disk.toString()));
      Ended end = build(book("Two"), disk.resolve("book"));
      assertEquals(1, end.exit());
      assertTrue(end.messages().contains("[output-unwritable]"), end::messages);
      assertHolds("One", disk.resolve("book"));
    } finally {
      run("umount", disk.toString());
    }
  }

  /** Rights do not bind root, so root builds as nobody. */
  @Test
  void readOnlyFolder() throws IOException, InterruptedException {
    Path output = root.resolve("book");
    Path two = book("Two");
    assertEquals(0, build(book("One"), output).exit());
    boolean root = Files.isWritable(Path.of("/"));
    List<String> nobody =
        root ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups") : List.of();
    assumeTrue(!root || handOver(nobody), "no way to be nobody: read-only folder not tried");
    assumeTrue(output.toFile().setWritable(false, false), "no rights: read-only folder not tried");
    try {
      Ended end = ended(start(nobody, two, output));
      assertEquals(1, end.exit(), end::messages);
      assertTrue(end.messages().contains(output + ": permission denied"), end::messages);
      assertHolds("One", output);
    } finally {
      assertTrue(output.toFile().setWritable(true));
    }
  }

  /** Gives nobody the test's folder, if nobody can read the program. */
  private boolean handOver(List<String> nobody) throws InterruptedException {
    try {
      List<String> read = new ArrayList<>(nobody);
      read.addAll(List.of("test", "-r", Path.of("target/caveat.jar").toAbsolutePath().toString()));
      return run("chown", "-R", "65534:65534", root.toString()) == 0
          && run(read.toArray(String[]::new)) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private static boolean mount(String options, Path folder) throws InterruptedException {
    try {
      return run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }
}
