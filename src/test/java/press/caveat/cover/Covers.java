package press.caveat.cover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.caveat.book.Creator;
import press.caveat.book.Health;
import press.caveat.book.Metadata;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.font.GlyphOutlines;
import press.caveat.language.Words;
import press.caveat.source.SourceFile;

/** Draws covers for tests and keeps what was said about them. */
final class Covers {
  static final String NOTICE = "General health information, not medical advice.";
  static final Path PLAIN = Path.of("src/test/resources/cover/cover.svg");
  static final Path OURS = Path.of("styles/cover.svg");
  private static final GlyphOutlines OUTLINES = new GlyphOutlines();
  private static final Location BOOK = Location.startOf("manuscript/book.yaml");

  private final Diagnostics diagnostics = new Diagnostics();

  /** A book's metadata; an empty text stands for what the book does not have. */
  static Metadata metadata(String title, String subtitle, String author, String publisher) {
    return new Metadata(
        title,
        given(subtitle),
        given(author).stream().map(name -> new Creator(name, "aut", Optional.empty())).toList(),
        "en-GB",
        "urn:uuid:0c1f7a5e-6f0b-5c39-9a41-3d1f6d2a7b84",
        Optional.empty(),
        Optional.empty(),
        given(publisher),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Health(
            Optional.of(LocalDate.of(2026, 11, 22)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<CoverTemplate> template(String svg) {
    return CoverTemplate.read(new SourceFile("styles/cover.svg", svg), diagnostics);
  }

  Optional<Cover> render(String svg, Metadata metadata) {
    return template(svg)
        .flatMap(
            template ->
                new CoverRenderer(template, OUTLINES)
                    .render(metadata, NOTICE, Words.of("en").orElseThrow(), BOOK, diagnostics));
  }

  /** What was said, one line each. */
  List<String> said() {
    return diagnostics.sorted().stream().map(Diagnostic::line).toList();
  }
}
