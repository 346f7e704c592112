package press.caveat.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/** The folder finished books are published in, held by one build at a time. */
public final class OutputFolder implements AutoCloseable {
  private final Path name;
  private final Path folder;
  private final FileChannel lock;
  private final Swap swap;
  private final Diagnostics diagnostics;

  private OutputFolder(
      Path name, Path folder, FileChannel lock, Swap swap, Diagnostics diagnostics) {
    this.name = name;
    this.folder = folder;
    this.lock = lock;
    this.swap = swap;
    this.diagnostics = diagnostics;
  }

  /**
   * Takes the folder for this build, and first ends what a stopped build left undone. Empty if
   * another build has it, if it holds one of the inputs, or if the disk refuses; each is reported.
   *
   * @param name the folder as the user typed it
   * @param inputs folders that must not be in it, since the whole folder is replaced
   */
  public static Optional<OutputFolder> open(
      Path name, Collection<Path> inputs, Diagnostics diagnostics) {
    return open(name, inputs, diagnostics, new LocalDisk());
  }

  static Optional<OutputFolder> open(
      Path name, Collection<Path> inputs, Diagnostics diagnostics, Disk disk) {
    Location at = Location.startOf(name.toString());
    try {
      Path folder = real(name);
      for (Path input : inputs) {
        if (real(input).startsWith(folder)) {
          diagnostics.report(Code.OUTPUT_HOLDS_INPUT, at, name, input);
          return Optional.empty();
        }
      }
      requireReplaceable(folder);
      Path work = folder.resolveSibling("." + folder.getFileName() + ".caveat");
      disk.createFolder(work);
      Optional<FileChannel> lock = lock(work.resolve("lock"));
      if (lock.isEmpty()) {
        diagnostics.report(Code.OUTPUT_BUSY, at, name);
        return Optional.empty();
      }
      Swap swap = new Swap(folder, work, disk);
      return Optional.of(new OutputFolder(name, folder, lock.get(), swap, diagnostics).mended());
    } catch (IOException e) {
      diagnostics.report(Code.OUTPUT_UNWRITABLE, at, name, reason(e));
      return Optional.empty();
    }
  }

  /**
   * Replaces the published book by this one.
   *
   * @param files by name
   * @param kept names of published files to keep as they are
   * @return the files, in the order of their names; empty if the disk refuses, which is reported
   *     and leaves the published book as it was
   */
  public List<Path> publish(SortedMap<String, byte[]> files, Collection<String> kept) {
    try {
      swap.stage(with(kept, files));
      swap.commit();
    } catch (IOException e) {
      diagnostics.report(
          Code.OUTPUT_UNWRITABLE,
          Location.startOf(name.toString()),
          name,
          reason(e) + swap.whereTheLastBookIs());
      discard();
      return List.of();
    }
    try {
      swap.cleanUp();
    } catch (IOException e) {
      diagnostics.report(Code.OUTPUT_LEFT_OVER, Location.startOf(name.toString()), name, reason(e));
    }
    return files.keySet().stream().map(name::resolve).toList();
  }

  private SortedMap<String, byte[]> with(Collection<String> kept, SortedMap<String, byte[]> files)
      throws IOException {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    for (String file : Manifest.in(folder).digests().keySet()) {
      if (kept.contains(file) && !files.containsKey(file)) {
        all.put(file, Files.readAllBytes(folder.resolve(file)));
      }
    }
    return all;
  }

  /** Lets the next build in. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    }
  }

  private OutputFolder mended() throws IOException {
    try {
      if (swap.mend()) {
        diagnostics.report(Code.OUTPUT_MENDED, Location.startOf(name.toString()), name);
      }
      return this;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void discard() {
    try {
      swap.deleteFresh();
    } catch (IOException e) {
      // Scraps beside the folder; the next build deletes them.
    }
  }

  private static void requireReplaceable(Path folder) throws IOException {
    if (folder.getFileName() == null) {
      throw new FileSystemException(folder.toString(), null, "the root of a disk");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileSystemException(folder.toString(), null, "a file, not a folder");
    }
    if (Files.exists(folder) && !Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  /** The lock, held until the channel is closed; empty if any build has it. */
  private static Optional<FileChannel> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      held = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // A build in this process has it.
    } finally {
      if (!held) {
        channel.close();
      }
    }
    return held ? Optional.of(channel) : Optional.empty();
  }

  /** The folder itself, links followed as far as it exists. */
  private static Path real(Path name) throws IOException {
    Path folder = name.toAbsolutePath().normalize();
    if (Files.exists(folder)) {
      return folder.toRealPath();
    }
    Path parent = folder.getParent();
    return parent == null ? folder : real(parent).resolve(folder.getFileName());
  }

  private static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    return fault.getMessage() == null ? fault.toString() : fault.getMessage();
  }
}
