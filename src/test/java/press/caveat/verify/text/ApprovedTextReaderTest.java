package press.caveat.verify.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.verify.ApprovedText;

class ApprovedTextReaderTest {
  private static final String NOTICE =
      """
      # Important: read this *first* {#disclaimer .front}

      ::: core
      In an emergency **call [112](tel:112)** at once.\\
      Do not wait.
      :::

      ::: {.warning title="Medicines" #m}
      - Do not *stop* a medicine.
      - Take `5 mg`, not H~2~O^2^.

      | Sign | Do |
      |:-----|----|
      | rash | call |
      :::

      Ask [us][site], or <mailto:a@example.org>. ![a leaf](leaf.png)
      <!-- a remark -->

      [site]: https://example.org/
      """;

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private ApprovedText manuscript(String book, String notice) throws IOException {
    Files.writeString(folder.resolve("book.yaml"), book);
    Files.writeString(folder.resolve("disclaimer.md"), notice);
    return new ApprovedTextReader(diagnostics).ofManuscript(folder).orElseThrow();
  }

  @Test
  void readsTheWordsAndNoMarkup() throws IOException {
    Path file = Files.writeString(folder.resolve("notice.md"), NOTICE);
    ApprovedText text = new ApprovedTextReader(diagnostics).ofNotice(file).orElseThrow();
    assertEquals(
        "Important: read this first In an emergency call 112 at once. Do not wait. Medicines Do not"
            + " stop a medicine. Take 5 mg, not H2O2. Sign Do rash call Ask us, or"
            + " mailto:a@example.org.",
        text.full());
    assertEquals("In an emergency call 112 at once. Do not wait.", text.core());
    assertEquals("", text.shortNotice());
  }

  @Test
  void readsTheShortNoticeAtTheTopOfANotice() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("n.md"), "---\nshort-notice: Not advice.\n---\n# Read\n\nThis first.\n");
    ApprovedText text = new ApprovedTextReader(diagnostics).ofNotice(file).orElseThrow();
    assertEquals("Read This first.", text.full());
    assertEquals("Not advice.", text.shortNotice());
  }

  @Test
  void knowsTheTitleTheBuildGivesACallout() throws IOException {
    String book =
        "lang: en-GB\nhealth:\n  disclaimer: disclaimer.md\n  short-notice: Not advice.\n";
    ApprovedText text = manuscript(book, "# Read\n\n::: warning\nCall 112.\n:::\n");
    assertEquals("Read Warning Call 112.", text.full());
    assertEquals("Not advice.", text.shortNotice());
  }

  @Test
  void fencesInCodeAreNoFences() throws IOException {
    Path file =
        Files.writeString(folder.resolve("n.md"), "# Read\n\n```\n::: core\n```\n\nThis.\n");
    ApprovedText text = new ApprovedTextReader(diagnostics).ofNotice(file).orElseThrow();
    assertEquals("Read ::: core This.", text.full());
    assertEquals("", text.core());
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Files.writeString(folder.resolve("book.yaml"), "lang: en\n");
    assertTrue(new ApprovedTextReader(diagnostics).ofManuscript(folder).isEmpty());
    assertTrue(diagnostics.sorted().get(0).line().contains("health.disclaimer"));
  }
}
