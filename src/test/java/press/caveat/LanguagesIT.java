package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Arabic and the Chinese book before EPUBCheck, veraPDF and our own rules. */
class LanguagesIT {
  @ParameterizedTest
  @ValueSource(strings = {"arabic", "chinese"})
  void isAcceptedByEveryJudge(String name, @TempDir Path root) {
    TestBook book = LanguagesTest.sample(name, root);
    TestBook.Run built = book.build();
    assertEquals(0, built.exit(), built.err());
    String manuscript = root.resolve("manuscript").toString();
    TestBook.Run run =
        TestBook.run(
            root, Map.of(), "verify", "--manuscript", manuscript, book.output().toString());
    assertEquals(0, run.exit(), run.out() + run.err());
  }
}
