package press.caveat.publication;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The steps from one book to the next, and what to do if they were left in the middle. Whoever
 * calls it holds the lock.
 */
final class Swap {
  private final Path folder;
  private final Path fresh;
  private final Path old;
  private final Disk disk;

  /**
   * @param folder what readers open
   * @param work a folder of ours on the same file system
   */
  Swap(Path folder, Path work, Disk disk) {
    this.folder = folder;
    this.fresh = work.resolve("new");
    this.old = work.resolve("old");
    this.disk = disk;
  }

  /** Ends what a stopped build began; whether there was anything but scraps. */
  boolean mend() throws IOException {
    deleteFresh();
    if (!Files.exists(old)) {
      return false;
    }
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      disk.rename(old, folder);
      disk.sync(folder.getParent());
    } else {
      cleanUp();
    }
    return true;
  }

  /**
   * Writes the new book aside; the published one is as it was.
   *
   * @throws FileAlreadyExistsException if a folder has the name of one of the files
   */
  void stage(SortedMap<String, byte[]> files) throws IOException {
    for (String name : files.keySet()) {
      if (Files.isDirectory(folder.resolve(name))) {
        throw new FileAlreadyExistsException(folder.resolve(name).toString(), null, "is a folder");
      }
    }
    deleteFresh();
    disk.createFolder(fresh);
    for (String name : files.keySet()) {
      disk.write(fresh.resolve(name), files.get(name));
    }
    disk.write(fresh.resolve(Manifest.NAME), Manifest.of(files).bytes());
    disk.sync(fresh);
  }

  /** Puts the staged book in the place of the published one; if it throws, that is still there. */
  void commit() throws IOException {
    boolean replaces = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    if (replaces) {
      disk.rename(folder, old);
    }
    try {
      disk.rename(fresh, folder);
    } catch (IOException e) {
      if (replaces) {
        putBack(e);
      }
      throw e;
    }
  }

  private void putBack(IOException cause) {
    try {
      disk.rename(old, folder);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** Carries over what no build made, and deletes the old book; to be called after a commit. */
  void cleanUp() throws IOException {
    disk.sync(folder.getParent());
    if (!Files.exists(old)) {
      return;
    }
    permit();
    Manifest before = Manifest.in(old);
    Manifest now = Manifest.in(folder);
    List<Path> entries = new ArrayList<>(entries(old));
    // The manifest goes last: whoever takes over in the middle must know what is whose.
    if (entries.remove(old.resolve(Manifest.NAME))) {
      entries.add(old.resolve(Manifest.NAME));
    }
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      boolean ours = !now.digests().isEmpty() && (before.lists(name) || now.lists(name));
      if (ours) {
        disk.delete(entry);
      } else {
        disk.rename(entry, folder.resolve(name));
      }
    }
    disk.delete(old);
    disk.sync(folder);
  }

  /** For the user of a publication that failed, in words. */
  String whereTheLastBookIs() {
    if (Files.exists(old) && !Files.exists(folder)) {
      return "; the last book is whole in " + old + ", and the next build puts it back";
    }
    return Files.exists(folder) ? "; what was there is as it was" : "";
  }

  /** Takes back what was staged. */
  void deleteFresh() throws IOException {
    if (Files.exists(fresh)) {
      for (Path entry : entries(fresh)) {
        disk.delete(entry);
      }
      disk.delete(fresh);
    }
  }

  /** Who may use the folder stays as it was, where the system knows such rights. */
  private void permit() throws IOException {
    PosixFileAttributeView before = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (before != null) {
      Files.setPosixFilePermissions(folder, before.readAttributes().permissions());
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
