package press.caveat.readers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Other people's programs that make books of one page of HTML and a style sheet. */
enum OtherTools {
  PANDOC("epub") {
    @Override
    void convert(Path page, Path style, Path book) {
      run("pandoc", page, "--css", style, "--metadata", "title=Herbs", "-o", book);
    }
  },
  CALIBRE("epub") {
    @Override
    void convert(Path page, Path style, Path book) {
      // Without it calibre draws a cover and puts it before a page of its own.
      run("ebook-convert", page, book, "--no-default-epub-cover", "--title", "Herbs");
    }
  },
  CALIBRE_PDF("pdf") {
    @Override
    void convert(Path page, Path style, Path book) {
      run("ebook-convert", page, book, "--title", "Herbs");
    }
  },
  WEASYPRINT("pdf") {
    @Override
    void convert(Path page, Path style, Path book) {
      run("weasyprint", page, book);
    }
  },
  CHROMIUM("pdf") {
    @Override
    void convert(Path page, Path style, Path book) throws IOException {
      try (Chromium browser = Chromium.start();
          LocalServer server = new LocalServer();
          Tab tab = browser.open()) {
        Path folder = page.getParent();
        String address =
            server.put(
                "page",
                path -> {
                  try {
                    Path file = folder.resolve(path);
                    return Files.exists(file)
                        ? Optional.of(Files.readAllBytes(file))
                        : Optional.empty();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
        tab.open(address + page.getFileName());
        var wanted = JsonNodeFactory.instance.objectNode().put("preferCSSPageSize", true);
        String pdf = tab.command("Page.printToPDF", wanted).path("data").asText();
        Files.write(book, Base64.getDecoder().decode(pdf));
      }
    }
  };

  private final String ending;

  OtherTools(String ending) {
    this.ending = ending;
  }

  abstract void convert(Path page, Path style, Path book) throws IOException;

  /** The book this program makes of a body of HTML; skips the test where there is no program. */
  byte[] make(Path folder, String body, String css) {
    try {
      Path style = Files.writeString(folder.resolve("style.css"), css);
      Path page = Files.writeString(folder.resolve("page.html"), page(body));
      Path book = folder.resolve("book." + ending);
      convert(page, style, book);
      return Files.readAllBytes(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(String body) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Herbs</title>"
        + "<link rel=\"stylesheet\" href=\"style.css\"></head><body>"
        + body
        + "</body></html>";
  }

  private static void run(String program, Object... arguments) {
    List<String> command = new ArrayList<>(List.of(Tools.program(program).toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    // calibre's PDF engine is a browser, which refuses to run as root in its sandbox.
    Tools.Run run = Tools.run(command, Map.of("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox"));
    if (run.exit() != 0) {
      throw new IllegalStateException(command + " ended with " + run);
    }
  }
}
