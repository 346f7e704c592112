package press.caveat.verify.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import press.caveat.verify.ApprovedText;

/** A small clean EPUB 3.3, made by hand: cover, notice, contents, two chapters. */
final class SampleEpub {
  static final String NOTICE = "OEBPS/disclaimer.xhtml";
  static final String PACKAGE = "OEBPS/package.opf";
  static final String NAV = "OEBPS/nav.xhtml";
  static final String NCX = "OEBPS/toc.ncx";
  static final String CSS = "OEBPS/book.css";
  static final String CHAPTER = "OEBPS/c1.xhtml";

  static final ApprovedText APPROVED =
      new ApprovedText(
          "Important: read this first In an emergency call 112 at once. Do not wait. This booklet"
              + " gives general health information. It is not medical advice and does not replace a"
              + " talk with a doctor, a nurse or a pharmacist who knows you. Do not start or stop a"
              + " medicine because of this booklet. Do not put off getting help because of it. Ask a"
              + " professional about your own case.",
          "In an emergency call 112 at once. Do not wait.",
          "General health information, not medical advice.");

  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  SampleEpub() {
    put("mimetype", "application/epub+zip");
    put("META-INF/container.xml", resource("container.xml"));
    put(PACKAGE, resource("package.opf"));
    put(NAV, resource("nav.xhtml"));
    put(NCX, resource("toc.ncx"));
    put(NOTICE, resource("disclaimer.xhtml"));
    put("OEBPS/cover.xhtml", resource("cover.xhtml"));
    put(CHAPTER, resource("c1.xhtml"));
    put("OEBPS/c2.xhtml", resource("c2.xhtml"));
    put(CSS, resource("book.css"));
    for (String file : new String[] {"cover.png", "blank.ttf", "swap.ttf", "deco.ttf"}) {
      put("OEBPS/" + file, "not looked at");
    }
  }

  static String resource(String name) {
    try (var in = SampleEpub.class.getResourceAsStream("/verify/epub/sample/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SampleEpub put(String path, String text) {
    return put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  SampleEpub put(String path, byte[] bytes) {
    entries.put(path, bytes);
    return this;
  }

  SampleEpub remove(String path) {
    entries.remove(path);
    return this;
  }

  String text(String path) {
    return new String(entries.get(path), StandardCharsets.UTF_8);
  }

  /** Puts {@code to} in the place of {@code from}, which must be there. */
  SampleEpub replace(String path, String from, String to) {
    String text = text(path);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(path + " has no " + from);
    }
    return put(path, text.replace(from, to));
  }

  /** Adds rules at the end of the book's style sheet. */
  SampleEpub css(String css) {
    return put(CSS, text(CSS) + "\n" + css + "\n");
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(0);
        if (entry.getKey().equals("mimetype")) {
          store(header, entry.getValue());
        }
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void store(ZipEntry header, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    header.setMethod(ZipEntry.STORED);
    header.setSize(content.length);
    header.setCompressedSize(content.length);
    header.setCrc(crc.getValue());
  }
}
