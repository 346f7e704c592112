package press.caveat.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk with which something happens at one call, and from then on. */
final class FaultyDisk implements Disk {
  /** What happens. */
  enum Fault {
    /** The process ends: nothing more is done, nothing is cleaned up. */
    KILL,
    /** This call is refused, the ones after it are not. */
    REFUSE_ONCE,
    /** This call is refused and all after it. */
    REFUSE
  }

  /** The end of the process. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final Disk disk = new LocalDisk();
  private final Fault fault;
  private final int at;
  private int calls;

  /**
   * @param at the call it happens at, from 0
   */
  FaultyDisk(Fault fault, int at) {
    this.fault = fault;
    this.at = at;
  }

  /** Whether it came to that. */
  boolean happened() {
    return calls > at;
  }

  private void call() throws IOException {
    int call = calls++;
    if (fault == Fault.KILL && call >= at) {
      throw new Killed();
    }
    if (fault == Fault.REFUSE && call >= at || fault == Fault.REFUSE_ONCE && call == at) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    call();
    disk.createFolder(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    call();
    if (fault == Fault.KILL && calls == at) {
      disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    } else {
      disk.write(file, bytes);
    }
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    call();
    disk.rename(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    call();
    disk.delete(path);
  }

  @Override
  public void sync(Path folder) throws IOException {
    call();
    disk.sync(folder);
  }
}
