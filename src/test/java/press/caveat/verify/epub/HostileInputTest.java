package press.caveat.verify.epub;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.caveat.verify.Finding;

/** Whatever the bytes, the judge answers with findings, and soon. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class HostileInputTest {
  private static List<Finding> judge(byte[] epub) {
    List<Finding> findings = EpubJudge.ofAnyBook().judge(epub, "a.epub", SampleEpub.APPROVED);
    assertFalse(findings.isEmpty());
    return findings;
  }

  @Test
  void survivesChangedBytes() {
    Random random = new Random(6);
    byte[] clean = new SampleEpub().bytes();
    for (int i = 0; i < 150; i++) {
      byte[] changed = clean.clone();
      for (int n = 0; n <= i % 4; n++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      judge(changed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SampleEpub.NOTICE,
        SampleEpub.PACKAGE,
        SampleEpub.NAV,
        SampleEpub.NCX,
        "META-INF/container.xml"
      })
  void survivesChangedAndCutFiles(String path) {
    Random random = new Random(7);
    byte[] clean = new SampleEpub().text(path).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 40; i++) {
      byte[] changed = clean.clone();
      changed[random.nextInt(changed.length)] =
          (byte) ("<>&\"'/ax \u0000".charAt(random.nextInt(10)));
      judge(new SampleEpub().put(path, changed).bytes());
      judge(new SampleEpub().put(path, Arrays.copyOf(clean, random.nextInt(clean.length))).bytes());
    }
  }

  @Test
  void survivesCutAndShuffledStyles() {
    Random random = new Random(8);
    String all =
        String.join(
            "\n", Lines.of("refused-css.txt").map(l -> l.substring(l.indexOf('|') + 1)).toList());
    for (int i = 0; i < 120; i++) {
      int from = random.nextInt(all.length());
      int to = Math.min(all.length(), from + random.nextInt(600));
      judge(new SampleEpub().css(all.substring(from, to)).bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s{ .notice { color: red } }|@media (",
        "p { width: %s1px }|calc(",
        "%s{ display: none }|section ",
        "%s{ display: none }|* ~ ",
        "%sp) { display: none }|:is(* ",
        "%sp) { display: none }|:has(",
        "%s display: none |p { ",
        "%s|p{}",
        "%s .notice { display: var(--x9) }|:root { --x9: var(--x9) var(--x9) }",
        "%s|@import url(book.css);",
        "%s|(",
        "%s|\\",
        "%s|/*",
        "p { color: %s }|color-mix(in srgb, ",
      })
  void answersRepetitionSoon(String pattern) {
    String[] parts = pattern.split("\\|", 2);
    for (int count : new int[] {10, 1000, 10_000}) {
      judge(new SampleEpub().css(parts[0].replace("%s", parts[1].repeat(count))).bytes());
    }
  }

  @Test
  void answersDeepAndWidePagesSoon() {
    for (String open : new String[] {"<div>", "<p></p>", "<p>x</p>"}) {
      boolean isDeep = open.equals("<div>");
      String many = open.repeat(isDeep ? 5000 : 20_000) + (isDeep ? "</div>".repeat(5000) : "");
      judge(new SampleEpub().replace(SampleEpub.NOTICE, "</body>", many + "</body>").bytes());
    }
  }

  @Test
  void answersManyVariablesSoon() {
    StringBuilder css = new StringBuilder(":root {");
    for (int i = 0; i < 40; i++) {
      css.append("--v")
          .append(i)
          .append(": var(--v")
          .append(i + 1)
          .append(") var(--v")
          .append(i + 1)
          .append(");");
    }
    judge(new SampleEpub().css(css + "--v40: x } .notice { content: var(--v0) }").bytes());
  }
}
