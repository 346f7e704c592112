package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real booklet, built as a user builds it: the packaged jar in a JVM of its own. */
class RealBookIT {
  @Test
  void sameBytesInAnyFolderTimeZoneAndLocale(@TempDir Path one, @TempDir Path two)
      throws IOException, InterruptedException {
    build(one.resolve("book"), "UTC", "en", "GB");
    build(two.resolve("elsewhere/und hier/book"), "Pacific/Kiritimati", "tr", "TR");
    TreeMap<String, String> first = digests(one.resolve("book"));
    assertFalse(first.isEmpty());
    assertEquals(first, digests(two.resolve("elsewhere/und hier/book")));
    System.out.println("SHA-256 of both builds: " + first);
  }

  private static void build(Path output, String zone, String language, String country)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.timezone=" + zone,
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "@target/caveat.args",
            "build",
            "--manuscript",
            "manuscript",
            "--styles",
            "styles",
            "--output",
            output.toString());
    Process process = new ProcessBuilder(new ArrayList<>(command)).inheritIO().start();
    assertEquals(0, process.waitFor());
  }

  private static TreeMap<String, String> digests(Path folder) throws IOException {
    TreeMap<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(epub|pdf)")).toList()) {
        digests.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
