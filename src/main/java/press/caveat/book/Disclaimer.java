package press.caveat.book;

import java.util.Objects;

/**
 * The health notice: what the whole project exists to bring to the reader.
 *
 * @param section the full text, which every book carries in front
 * @param core its first block, which a single sheet must carry: at most 150 words, emergency line
 *     first
 * @param shortNotice the one line at the head of every chapter and at the foot of every page
 */
public record Disclaimer(Section section, Body core, String shortNotice) {
  /** Words the core may have at most. */
  public static final int CORE_WORDS = 150;

  /** Words the full text must have at least. */
  public static final int LEAST_WORDS = 60;

  public Disclaimer {
    Objects.requireNonNull(core, "core");
    if (section.kind() != SectionKind.DISCLAIMER) {
      throw new IllegalArgumentException("not a disclaimer: " + section.kind());
    }
    if (shortNotice.isBlank()) {
      throw new IllegalArgumentException("no short notice");
    }
  }
}
