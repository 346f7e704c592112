package press.caveat.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {
  @ParameterizedTest
  @EnumSource(Limit.class)
  void standsInTheReadme(Limit limit) throws IOException {
    String row = "| " + limit.what() + " | " + limit.value() + " |";
    assertTrue(Files.readString(Path.of("README.md")).contains(row), row);
  }
}
