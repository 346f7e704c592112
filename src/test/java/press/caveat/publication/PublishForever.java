package press.caveat.publication;

import java.nio.file.Path;
import java.util.List;
import press.caveat.diagnostic.Diagnostics;

/** A program to be killed: publishes one book after the other into a folder. */
public final class PublishForever {
  private PublishForever() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    for (int i = 0; ; i++) {
      Diagnostics diagnostics = new Diagnostics();
      try (OutputFolder output = OutputFolder.open(folder, List.of(), diagnostics).orElseThrow()) {
        String edition = String.valueOf((char) ('a' + i % 26));
        if (output.publish(PublishedBook.files(edition, 50_000), List.of()).isEmpty()) {
          throw new IllegalStateException(diagnostics.sorted().toString());
        }
      }
      System.out.println(i);
    }
  }
}
