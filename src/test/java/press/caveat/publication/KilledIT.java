package press.caveat.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.diagnostic.Diagnostics;

/**
 * Kills a program that publishes without pause, at random moments: what is found is whole, and
 * mended where the moment was that between the two renames.
 */
@Timeout(300)
class KilledIT {
  private static final int KILLS = 40;

  @Test
  void theBookIsWholeWheneverPublicationIsKilled(@TempDir Path root)
      throws IOException, InterruptedException {
    Path folder = root.resolve("book");
    Path log = root.resolve("log.txt");
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Random random = new Random(4);
    int between = 0;
    int scraps = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start(folder, log);
      while (process.isAlive() && Files.size(log) < 4) {
        Thread.sleep(2);
      }
      Thread.sleep(random.nextInt(60));
      process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      boolean inPlace = Files.exists(folder);
      between += inPlace ? 0 : 1;
      scraps += Files.exists(PublishedBook.work(folder).resolve("new")) ? 1 : 0;
      Path place = inPlace ? folder : PublishedBook.work(folder).resolve("old");
      assertTrue(PublishedBook.isWhole(place), "kill " + i + " in " + place);
      OutputFolder.open(folder, List.of(), new Diagnostics()).orElseThrow().close();
      assertTrue(PublishedBook.isWhole(folder), "after kill " + i);
      assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
    }
    System.out.printf(
        "%d kills: %d between the renames, %d while writing aside, 0 mixtures%n",
        KILLS, between, scraps);
  }

  private static Process start(Path folder, Path log) throws IOException {
    Files.writeString(log, "");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            PublishForever.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
