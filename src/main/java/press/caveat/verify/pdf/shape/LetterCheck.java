package press.caveat.verify.pdf.shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.caveat.verify.pdf.page.Letterform;

/** Compares what a letterform draws with what it claims. */
public final class LetterCheck {
  /** Where one outline may claim several letters, and the code point that has it in a font. */
  private static final Map<String, Integer> LIGATURES =
      Map.of("ff", 0xFB00, "fi", 0xFB01, "fl", 0xFB02, "ffi", 0xFB03, "ffl", 0xFB04);

  private static final Set<String> OTHER_LIGATURES =
      Set.of("st", "ct", "Th", "fj", "fb", "fh", "fk", "tt", "ti", "ft", "ij", "IJ", "...");

  /** What an outline might draw instead of its claim. */
  private static final List<Integer> PRINTED =
      IntStream.concat(IntStream.rangeClosed(0x21, 0x7E), IntStream.rangeClosed(0xA1, 0x17F))
          .boxed()
          .toList();

  private final KnownFonts fonts;
  private final LetterLikeness likeness;

  public LetterCheck(KnownFonts fonts) {
    this.fonts = fonts;
    this.likeness = new LetterLikeness(fonts);
  }

  /** Whether a letterform tells the truth, so far as that can be known. */
  public Result of(Letterform form) {
    String text = form.text();
    if (form.procedure() || text.isEmpty()) {
      return new Result(Honesty.UNKNOWN, "");
    }
    int claimed = claimed(text);
    if (claimed < 0) {
      return OTHER_LIGATURES.contains(text)
          ? new Result(Honesty.UNKNOWN, "")
          : new Result(Honesty.LIES, "one shape for the letters '" + text + "'");
    }
    if (fonts.draws(claimed, form.outline())) {
      return new Result(Honesty.TRUE, "");
    }
    Set<Integer> drawn = fonts.drawnBy(form.outline(), PRINTED);
    if (!drawn.isEmpty()) {
      return new Result(Honesty.LIES, "draws " + letters(drawn) + " and claims '" + text + "'");
    }
    Result said = byProgram(form);
    return said.honesty() == Honesty.UNKNOWN ? byLooks(form) : said;
  }

  private Result byLooks(Letterform form) {
    if (!LetterLikeness.knows(form.text())) {
      return new Result(Honesty.UNKNOWN, "");
    }
    return likeness
        .compare(form.outline(), form.text().charAt(0))
        .map(
            looks ->
                looks.asClaimed()
                    ? new Result(Honesty.ALIKE, "")
                    : new Result(
                        Honesty.LIES,
                        "draws what looks like '"
                            + looks.letter()
                            + "' and claims '"
                            + form.text()
                            + "'"))
        .orElse(new Result(Honesty.UNKNOWN, ""));
  }

  /** Only plain letters and digits are held against a program; names of signs vary. */
  private static Result byProgram(Letterform form) {
    List<String> said =
        FontProgram.says(form).stream().filter(LetterCheck::isPlain).distinct().toList();
    boolean agrees = said.stream().anyMatch(text -> text.equalsIgnoreCase(form.text()));
    if (said.isEmpty() || agrees || !isPlain(form.text())) {
      return new Result(Honesty.UNKNOWN, "");
    }
    return new Result(
        Honesty.LIES,
        "its font program calls it '" + said.get(0) + "', the file '" + form.text() + "'");
  }

  private static boolean isPlain(String text) {
    return text.toLowerCase(Locale.ROOT).matches("[a-z0-9]");
  }

  private static int claimed(String text) {
    return text.codePointCount(0, text.length()) == 1
        ? text.codePointAt(0)
        : LIGATURES.getOrDefault(text, -1);
  }

  private static String letters(Set<Integer> points) {
    return points.stream().map(Character::toString).collect(Collectors.joining("' or '", "'", "'"));
  }

  /** Whether a letterform draws what it claims. */
  public enum Honesty {
    /** Its outline is that of a known font, point for point. */
    TRUE,
    /** It looks like what it claims. */
    ALIKE,
    LIES,
    UNKNOWN
  }

  /**
   * The answer for one letterform.
   *
   * @param honesty whether it draws what it claims
   * @param reason what shows that it lies; else empty
   */
  public record Result(Honesty honesty, String reason) {}
}
