package press.caveat.diagnostic;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lines every compiler user knows, with the hint below; on a terminal with the line of the
 * source and a caret.
 *
 * <pre>
 * manuscript/book.yaml:4:1: error: there is no key dat; nearest is date [yaml-unknown-key]
 *     4 | dat: 2026-11-22
 *       | ^
 *   hint: Use the nearest key, or take the line out.
 * </pre>
 */
public final class TextLayout implements Report.Layout {
  private final Function<Location, Optional<String>> source;
  private final Ink ink;

  /**
   * @param source the line of text a location is in; empty for all if no source is to be shown
   */
  public TextLayout(Function<Location, Optional<String>> source, Ink ink) {
    this.source = Objects.requireNonNull(source, "source");
    this.ink = Objects.requireNonNull(ink, "ink");
  }

  /** Whether the lines bear colours (ECMA-48 select graphic rendition). */
  public enum Ink {
    PLAIN("", "", "", ""),
    COLORED("\u001b[1;31m", "\u001b[1;33m", "\u001b[1m", "\u001b[0m");

    private final String error;
    private final String warning;
    private final String strong;
    private final String off;

    Ink(String error, String warning, String strong, String off) {
      this.error = error;
      this.warning = warning;
      this.strong = strong;
      this.off = off;
    }

    private String of(Severity severity) {
      return severity == Severity.ERROR ? error : severity == Severity.WARNING ? warning : strong;
    }
  }

  @Override
  public String diagnostic(Diagnostic diagnostic) {
    Location at = diagnostic.location();
    String color = ink.of(diagnostic.severity());
    StringBuilder text = new StringBuilder();
    text.append(ink.strong).append(Printable.line(at.toString())).append(": ").append(ink.off);
    text.append(color).append(diagnostic.severity().word()).append(": ").append(ink.off);
    text.append(Printable.line(diagnostic.message()));
    text.append(" [").append(diagnostic.code().id()).append(']');
    source
        .apply(at)
        .map(line -> Excerpt.of(line, at))
        .ifPresent(
            excerpt ->
                excerpt.lines(color, ink.off).forEach(line -> text.append("\n  ").append(line)));
    return text.append("\n  hint: ").append(diagnostic.hint()).toString();
  }

  @Override
  public String rest(Code code, int count) {
    return "and " + count + " more [" + code.id() + "]";
  }
}
