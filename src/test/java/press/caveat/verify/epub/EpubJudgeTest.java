package press.caveat.verify.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.caveat.verify.Finding;

class EpubJudgeTest {
  @Test
  void acceptsTheCleanBook() {
    List<Finding> findings =
        EpubJudge.ofAnyBook().judge(new SampleEpub().bytes(), "a.epub", SampleEpub.APPROVED);
    assertEquals(List.of(), findings.stream().filter(f -> f.outcome().rejects()).toList());
  }
}
