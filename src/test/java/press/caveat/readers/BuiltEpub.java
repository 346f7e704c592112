package press.caveat.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the booklet's ebook holds, read the plainest way, to hold a reader's answers against.
 *
 * @param files the text files of the archive by path
 * @param spine paths in reading order
 */
record BuiltEpub(Map<String, Document> files, List<String> spine) {
  private static final String FOLDER = "EPUB/";

  static BuiltEpub open() {
    Map<String, Document> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(BuiltBook.epub())))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(".*\\.(xhtml|opf)")) {
          String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          files.put(entry.getName(), Jsoup.parse(text, "", Parser.xmlParser()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Document contents = files.get(FOLDER + "package.opf");
    List<String> spine =
        contents.select("itemref").eachAttr("idref").stream()
            .map(id -> FOLDER + contents.getElementById(id).attr("href"))
            .toList();
    return new BuiltEpub(files, spine);
  }

  String title() {
    return files.get(FOLDER + "package.opf").selectFirst("dc|title").text();
  }

  String description() {
    return files.get(FOLDER + "package.opf").selectFirst("dc|description").text();
  }

  List<String> chapters() {
    return spine.stream()
        .filter(path -> !files.get(path).select("[role=doc-chapter]").isEmpty())
        .toList();
  }

  String notice() {
    return holding("[role=doc-notice]");
  }

  String firstChapter() {
    return holding("[role=doc-chapter]");
  }

  String withNotes() {
    return holding("a[role=doc-noteref]");
  }

  private String holding(String selector) {
    return spine.stream()
        .filter(path -> !files.get(path).select(selector).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  String heading(String path) {
    return files.get(path).selectFirst("h1").text();
  }

  /** The text of the note the first reference leads to. */
  String firstNote() {
    Document page = files.get(withNotes());
    String target = page.selectFirst("a[role=doc-noteref]").attr("href").substring(1);
    Element note = page.getElementById(target);
    return note.wholeText();
  }

  List<String> pageLabels() {
    return files.get(FOLDER + "nav.xhtml").select("nav[role=doc-pagelist] a").eachText();
  }
}
