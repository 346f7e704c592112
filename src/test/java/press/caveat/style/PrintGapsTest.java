package press.caveat.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;
import press.caveat.style.syntax.AtRule;
import press.caveat.style.syntax.Declaration;
import press.caveat.style.syntax.Rule;
import press.caveat.style.syntax.Selector;
import press.caveat.style.syntax.Sheet;
import press.caveat.style.syntax.SheetReader;

/** Every row of the table has an example that {@code EngineGapsTest} holds against the engine. */
class PrintGapsTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/style/print-gaps.txt");

  @Test
  void everyRowHasAnExample() throws IOException {
    Set<PrintGap> met = new HashSet<>();
    for (String line : Files.readAllLines(EXAMPLES)) {
      if (!line.startsWith("#") && !line.startsWith("fine")) {
        met.addAll(gaps(line.split(" ", 2)[1]));
      }
    }
    List<PrintGap> unmet = PrintGaps.all().stream().filter(gap -> !met.contains(gap)).toList();
    assertEquals(List.of(), unmet);
  }

  private static List<PrintGap> gaps(String css) {
    Diagnostics diagnostics = new Diagnostics();
    Sheet sheet = new SheetReader(diagnostics).read(new SourceFile("x.css", css)).orElseThrow();
    List<Optional<PrintGap>> gaps = new ArrayList<>();
    for (AtRule rule : sheet.atRules()) {
      gaps.add(PrintGaps.find(PrintGap.Place.AT_RULE, rule.name(), rule.prelude()));
    }
    for (Rule rule : sheet.rules()) {
      for (Selector selector : rule.selectors()) {
        for (String part : selector.parts()) {
          gaps.add(PrintGaps.find(PrintGap.Place.SELECTOR, part, ""));
        }
      }
      for (Declaration declaration : rule.declarations()) {
        gaps.add(
            PrintGaps.find(PrintGap.Place.PROPERTY, declaration.property(), declaration.value()));
      }
    }
    return gaps.stream().flatMap(Optional::stream).toList();
  }
}
