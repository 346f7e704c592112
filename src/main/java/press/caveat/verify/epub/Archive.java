package press.caveat.verify.epub;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import press.caveat.verify.Rule;

/**
 * A ZIP archive as its central directory describes it, checked so that a reader that goes by the
 * local headers finds the same. Bounded: a small file cannot become a large one.
 */
final class Archive {
  private final byte[] bytes;
  private final Map<String, ZipEntryHeader> entries;
  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  private Archive(byte[] bytes, Map<String, ZipEntryHeader> entries) {
    this.bytes = bytes;
    this.entries = entries;
  }

  static Archive open(byte[] bytes) throws BrokenEpubException {
    return new Archive(bytes, new ZipDirectory(bytes).entries());
  }

  /** The names of all files, in the order of the directory. */
  Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The bytes of a file; empty if there is none. */
  Optional<byte[]> read(String name) throws BrokenEpubException {
    ZipEntryHeader entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    byte[] content = contents.get(name);
    if (content == null) {
      content = unpacked(entry);
      contents.put(name, content);
    }
    return Optional.of(content);
  }

  private byte[] unpacked(ZipEntryHeader entry) throws BrokenEpubException {
    byte[] content = new byte[entry.size()];
    if (entry.isStored()) {
      System.arraycopy(bytes, entry.dataStart(), content, 0, entry.size());
    } else {
      inflate(entry, content);
    }
    CRC32 crc = new CRC32();
    crc.update(content);
    if (crc.getValue() != entry.crc()) {
      throw broken(entry, "its checksum is wrong");
    }
    return content;
  }

  private void inflate(ZipEntryHeader entry, byte[] content) throws BrokenEpubException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, entry.dataStart(), entry.packedSize());
      int at = 0;
      while (at < content.length) {
        int count = inflater.inflate(content, at, content.length - at);
        if (count == 0) {
          throw broken(entry, "it ends too early");
        }
        at += count;
      }
      boolean isLonger = inflater.inflate(new byte[1]) > 0 || !inflater.finished();
      if (isLonger) {
        throw broken(entry, "it is longer than it says");
      }
    } catch (DataFormatException e) {
      throw broken(entry, "it cannot be unpacked");
    } finally {
      inflater.end();
    }
  }

  private static BrokenEpubException broken(ZipEntryHeader entry, String message) {
    return new BrokenEpubException(Rule.EPUB_CONTAINER, entry.name(), message);
  }
}
