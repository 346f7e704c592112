package press.caveat.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of an edition after it was published. Every output says so at the head of every
 * section, for pages are read one by one.
 *
 * @param note the publisher's own words: why, and what to read instead
 */
public record Standing(Status status, String note) {
  public Standing {
    Objects.requireNonNull(status, "status");
    if (note.isBlank()) {
      throw new IllegalArgumentException("a reader is told why");
    }
  }

  /** The two things that can become of one. */
  public enum Status {
    WITHDRAWN,
    CORRECTED;

    /** The word for it in {@code book.yaml}: {@code withdrawn}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> ofWord(String word) {
      return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
    }

    public static List<String> words() {
      return Arrays.stream(values()).map(Status::word).toList();
    }
  }
}
