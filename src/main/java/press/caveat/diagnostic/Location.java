package press.caveat.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file the user can open.
 *
 * @param file the path as the user would type it, for example {@code manuscript/book.yaml}
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  public Location {
    Objects.requireNonNull(file, "file");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns start at 1: " + line + ":" + column);
    }
  }

  /** The beginning of a file, for what concerns the whole of it. */
  public static Location startOf(String file) {
    return new Location(file, 1, 1);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
