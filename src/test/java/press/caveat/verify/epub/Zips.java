package press.caveat.verify.epub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives made again, as other tools do. */
final class Zips {
  private Zips() {}

  static byte[] again(byte[] zip, boolean isUnpacked) {
    int level = isUnpacked ? Deflater.NO_COMPRESSION : Deflater.BEST_COMPRESSION;
    return write(entries(zip), level, "");
  }

  static byte[] withComment(byte[] zip) {
    return write(entries(zip), Deflater.DEFAULT_COMPRESSION, "made by a tool");
  }

  static byte[] withFolders(byte[] zip) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    entries(zip)
        .forEach(
            (name, bytes) -> {
              if (name.contains("/")) {
                all.put(name.substring(0, name.indexOf('/') + 1), new byte[0]);
              }
              all.put(name, bytes);
            });
    return write(all, Deflater.DEFAULT_COMPRESSION, "");
  }

  static Map<String, byte[]> entries(byte[] zip) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  static byte[] write(Map<String, byte[]> entries, int level, String comment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(level);
      zip.setComment(comment);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(0);
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
