package press.caveat.publication;

import java.io.IOException;
import java.nio.file.Path;

/** What publication asks of the disk; each either happens or throws. */
interface Disk {
  void createFolder(Path folder) throws IOException;

  /** Writes a new file, and returns when the disk has it. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Renames within one file system, at once for everybody; nothing is at {@code to}. */
  void rename(Path from, Path to) throws IOException;

  /** Deletes a file, a link or an empty folder. */
  void delete(Path path) throws IOException;

  /** Returns when the disk has the names in a folder, where the system offers that. */
  void sync(Path folder) throws IOException;
}
