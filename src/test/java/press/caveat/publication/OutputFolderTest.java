package press.caveat.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.caveat.diagnostic.Diagnostics;

/** A book is published whole or not at all, whatever happens, and nobody else's file is touched. */
class OutputFolderTest {
  private static final int MOST_STEPS = 60;

  @TempDir Path root;
  private Path folder;

  @BeforeEach
  void name() {
    folder = root.resolve("book");
  }

  private Diagnostics publish(String edition, Disk disk, List<String> kept) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<OutputFolder> output = OutputFolder.open(folder, List.of(), diagnostics, disk);
    if (output.isPresent()) {
      try (OutputFolder open = output.get()) {
        open.publish(PublishedBook.files(edition, 100), kept);
      }
    }
    return diagnostics;
  }

  private Diagnostics publish(String edition) {
    return publish(edition, new LocalDisk(), List.of());
  }

  private static List<String> codes(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(d -> d.code().id()).toList();
  }

  private TreeSet<String> names(Path of) throws IOException {
    try (Stream<Path> entries = Files.walk(of)) {
      TreeSet<String> names = new TreeSet<>();
      entries.filter(Files::isRegularFile).forEach(f -> names.add(of.relativize(f).toString()));
      return names;
    }
  }

  private void foreignFiles() throws IOException {
    Files.createDirectories(folder.resolve("mine/deep"));
    Files.writeString(folder.resolve("mine/deep/a.txt"), "a");
    Files.writeString(folder.resolve("notes.txt"), "n");
    Files.writeString(folder.resolve("other.pdf"), "o");
  }

  @Test
  void whatIsStaleGoesAndWhatIsForeignStays() throws IOException {
    foreignFiles();
    publish("a");
    publish("b");
    assertEquals(
        new TreeSet<>(
            List.of(
                ".caveat", "book-b.epub", "book.pdf", "mine/deep/a.txt", "notes.txt", "other.pdf")),
        names(folder));
    assertEquals(new TreeSet<>(List.of("lock")), names(PublishedBook.work(folder)));
  }

  @Test
  void anEditionNotAskedForMayBeKept() throws IOException {
    publish("a");
    publish("b", new LocalDisk(), List.of("book-a.epub", "none.pdf"));
    assertEquals(
        new TreeSet<>(List.of(".caveat", "book-a.epub", "book-b.epub", "book.pdf")), names(folder));
    assertTrue(PublishedBook.isWhole(folder));
    publish("c");
    assertEquals(new TreeSet<>(List.of(".caveat", "book-c.epub", "book.pdf")), names(folder));
  }

  @ParameterizedTest
  @EnumSource(FaultyDisk.Fault.class)
  void whateverTheDiskDoesTheBookIsWhole(FaultyDisk.Fault fault) throws IOException {
    int step = 0;
    boolean happened = true;
    TreeSet<String> codes = new TreeSet<>();
    while (happened) {
      assertTrue(step < MOST_STEPS);
      folder = root.resolve(fault + "-" + step + "/book");
      foreignFiles();
      Files.delete(folder.resolve("other.pdf"));
      publish("a");
      FaultyDisk disk = new FaultyDisk(fault, step++);
      Diagnostics said = attempt(disk);
      happened = disk.happened();
      codes.addAll(codes(said));
      assertWhole("step " + step, said, fault);
      assertWholeAfterwards("step " + step);
    }
    assertTrue(step > 10, "only " + step + " steps tried");
    List<String> refused = List.of("output-left-over", "output-unwritable");
    assertEquals(fault == FaultyDisk.Fault.KILL ? List.of() : refused, List.copyOf(codes));
  }

  private Diagnostics attempt(Disk disk) {
    try {
      return publish("b", disk, List.of());
    } catch (FaultyDisk.Killed e) {
      return new Diagnostics();
    }
  }

  /**
   * The old book or the new one, in its place or, for a moment, whole beside it; and it is said.
   */
  private void assertWhole(String step, Diagnostics said, FaultyDisk.Fault fault)
      throws IOException {
    Path old = PublishedBook.work(folder).resolve("old");
    Path place = Files.exists(folder) ? folder : old;
    assertTrue(PublishedBook.isWhole(place), step);
    assertTrue(fault == FaultyDisk.Fault.KILL || place == folder || mentions(said, old), step);
    boolean published = Files.exists(place.resolve("book-b.epub"));
    if (fault != FaultyDisk.Fault.KILL) {
      assertEquals(published, said.allowPublication(), step);
    }
    assertEquals(1, copies(folder, old, "notes.txt"), step);
    assertEquals(1, copies(folder, old, "mine/deep/a.txt"), step);
  }

  private static boolean mentions(Diagnostics said, Path old) {
    return said.sorted().stream().anyMatch(d -> d.message().contains(old.toString()));
  }

  private static int copies(Path one, Path other, String file) {
    return (Files.exists(one.resolve(file)) ? 1 : 0) + (Files.exists(other.resolve(file)) ? 1 : 0);
  }

  private void assertWholeAfterwards(String step) throws IOException {
    Diagnostics diagnostics = publish("c");
    assertTrue(diagnostics.allowPublication(), step);
    assertEquals(
        new TreeSet<>(
            List.of(".caveat", "book-c.epub", "book.pdf", "mine/deep/a.txt", "notes.txt")),
        names(folder),
        step);
    assertTrue(PublishedBook.isWhole(folder), step);
    assertEquals(new TreeSet<>(List.of("lock")), names(PublishedBook.work(folder)), step);
  }

  @Test
  void aStoppedBuildIsMendedAndSaid() throws IOException {
    publish("a");
    Files.move(folder, PublishedBook.work(folder).resolve("old"));
    Diagnostics diagnostics = new Diagnostics();
    OutputFolder.open(folder, List.of(), diagnostics).orElseThrow().close();
    assertTrue(PublishedBook.isWhole(folder));
    assertEquals(List.of("output-mended"), codes(diagnostics));
    assertTrue(diagnostics.allowPublication());
  }

  @Test
  void aFolderMadeByHandInTheGapLosesNothing() throws IOException {
    publish("a");
    Files.move(folder, PublishedBook.work(folder).resolve("old"));
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("mine.txt"), "m");
    OutputFolder.open(folder, List.of(), new Diagnostics()).orElseThrow().close();
    assertTrue(PublishedBook.isWhole(folder));
    assertTrue(Files.exists(folder.resolve("mine.txt")));
  }

  @Test
  void aManifestDeletesNothingElsewhere() throws IOException {
    publish("a");
    Path outside = Files.writeString(root.resolve("outside.txt"), "o");
    String line = "0".repeat(64) + "  ../outside.txt\n" + "0".repeat(64) + "  mine/inside.txt\n";
    Files.createDirectory(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/inside.txt"), "i");
    Files.writeString(folder.resolve(".caveat"), line);
    publish("b");
    assertTrue(Files.exists(outside));
    assertTrue(Files.exists(folder.resolve("mine/inside.txt")));
  }

  @Test
  void aFolderWithABooksNameIsNotReplaced() throws IOException {
    Files.createDirectories(folder.resolve("book.pdf"));
    Diagnostics diagnostics = publish("a");
    assertEquals(List.of("output-unwritable"), codes(diagnostics));
    assertTrue(diagnostics.sorted().get(0).message().contains("is a folder"));
    assertEquals(new TreeSet<>(), names(folder));
  }

  @Test
  void oneBuildAtATime() {
    Diagnostics diagnostics = new Diagnostics();
    OutputFolder first = OutputFolder.open(folder, List.of(), diagnostics).orElseThrow();
    assertTrue(OutputFolder.open(folder, List.of(), diagnostics).isEmpty());
    assertEquals(List.of("output-busy"), codes(diagnostics));
    first.close();
    OutputFolder.open(folder, List.of(), diagnostics).orElseThrow().close();
  }

  @Test
  void theManuscriptIsNotSweptAway() throws IOException {
    Path manuscript = Files.createDirectories(folder.resolve("manuscript"));
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(OutputFolder.open(folder, List.of(manuscript), diagnostics).isEmpty());
    assertTrue(OutputFolder.open(manuscript, List.of(manuscript), diagnostics).isEmpty());
    assertEquals(List.of("output-holds-input", "output-holds-input"), codes(diagnostics));
    OutputFolder.open(manuscript.resolve("out"), List.of(manuscript), diagnostics)
        .orElseThrow()
        .close();
  }

  @Test
  void aLinkedFolderIsReplacedWhereItIs() throws IOException {
    Path real = Files.createDirectories(root.resolve("elsewhere/real"));
    Files.createSymbolicLink(folder, real);
    assertEquals(List.of(), codes(publish("a")));
    assertTrue(Files.isSymbolicLink(folder));
    assertTrue(PublishedBook.isWhole(real));
  }

  @Test
  void theFoldersRightsStay() throws IOException {
    assumeTrue(Files.getFileStore(root).supportsFileAttributeView("posix"), "no POSIX rights here");
    publish("a");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
    publish("b");
    assertEquals("rwxrwx---", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
  }

  @Test
  void theRootOfADiskIsNoFolderForIt() {
    Diagnostics diagnostics = new Diagnostics();
    assertFalse(OutputFolder.open(Path.of("/"), List.of(), diagnostics).isPresent());
    assertEquals(List.of("output-unwritable"), codes(diagnostics));
  }
}
