package press.caveat.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.Words;
import press.caveat.source.SourceFile;

/**
 * The dialect by example: each {@code .md} becomes the {@code .xhtml} beside it, without a
 * diagnostic. {@code -Ddialect.accept} writes them anew; read the difference before you commit it.
 */
class DialectTest {
  private static final Path CASES = Path.of("src/test/resources/dialect");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - 3))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void becomes(String name) throws IOException {
    Path expected = CASES.resolve(name + ".xhtml");
    String actual = xhtml(Files.readString(CASES.resolve(name + ".md")));
    if (System.getProperty("dialect.accept") != null) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual);
  }

  private static String xhtml(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Element body =
        new MarkdownChapter("en-GB", Words.of("en").orElseThrow(), diagnostics)
            .read(new SourceFile("chapter.md", text), "chapter")
            .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    body.ownerDocument()
        .outputSettings()
        .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml);
    String found =
        diagnostics.sorted().stream().map(Diagnostic::line).collect(Collectors.joining("\n"));
    assertEquals("", found);
    return body.html().replaceAll(" data-at=\"[^\"]*\"", "").replaceAll("\n{2,}", "\n").strip()
        + "\n";
  }
}
