package press.caveat.verify.epub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.caveat.verify.Rule;

/** Reads a ZIP's central directory (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
final class ZipDirectory {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int UNICODE_NAME = 0x7075;
  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final int MOST_COMMENT = 0xFFFF;
  private static final int MOST_ENTRIES = 20_000;
  private static final int LARGEST = 256 << 20;
  private static final long LARGEST_ALL = 1L << 30;

  /** Packed tighter than this, a file is made to burst its reader. */
  private static final int MOST_RATIO = 400;

  private static final int SMALL = 1 << 20;

  private final ByteBuffer in;

  ZipDirectory(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The files by name; folders are left out. */
  Map<String, ZipEntryHeader> entries() throws BrokenEpubException {
    int end = end();
    int count = in.getShort(end + 10) & 0xFFFF;
    int at = in.getInt(end + 16);
    int directory = at;
    if (count == 0 || count > MOST_ENTRIES || at < 0 || at > end) {
      throw broken("the directory has " + count + " entries");
    }
    Map<String, ZipEntryHeader> entries = new LinkedHashMap<>();
    List<ZipEntryHeader> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      require(at + CENTRAL_LENGTH <= end && in.getInt(at) == CENTRAL, "the directory is broken");
      ZipEntryHeader entry = entry(at);
      all.add(entry);
      boolean isNew = entries.put(entry.name(), entry) == null;
      require(isNew, "two files are named " + entry.name());
      at += CENTRAL_LENGTH + length(at + 28) + length(at + 30) + length(at + 32);
    }
    check(all, directory);
    entries.keySet().removeIf(name -> name.endsWith("/"));
    return entries;
  }

  private int length(int offset) {
    return in.getShort(offset) & 0xFFFF;
  }

  private int end() throws BrokenEpubException {
    int last = in.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
      if (in.getInt(at) == END && at + END_LENGTH + length(at + 20) == in.limit()) {
        return at;
      }
    }
    throw broken("this is no ZIP archive");
  }

  private ZipEntryHeader entry(int at) throws BrokenEpubException {
    String name = name(at + CENTRAL_LENGTH, length(at + 28));
    int flags = in.getShort(at + 8);
    int method = in.getShort(at + 10);
    long packed = in.getInt(at + 20) & 0xFFFFFFFFL;
    long size = in.getInt(at + 24) & 0xFFFFFFFFL;
    int start = in.getInt(at + 42);
    require((flags & 1) == 0, name + " is encrypted");
    require(method == 0 || method == 8, name + " is packed in a way EPUB does not allow");
    require(size <= LARGEST && packed <= in.limit(), name + " is too large to be read");
    require(size <= SMALL || size <= packed * MOST_RATIO, name + " is packed too tightly");
    require(method != 0 || size == packed, name + " gives two sizes");
    require(
        start >= 0 && start <= in.limit() - LOCAL_LENGTH && in.getInt(start) == LOCAL,
        name + " is not where the directory says");
    String local = name(start + LOCAL_LENGTH, length(start + 26));
    require(local.equals(name), name + " is also named " + local);
    otherName(at + CENTRAL_LENGTH + length(at + 28), length(at + 30), name);
    otherName(start + LOCAL_LENGTH + length(start + 26), length(start + 28), name);
    require(in.getShort(start + 8) == method, name + " is packed in two ways");
    int data = start + LOCAL_LENGTH + length(start + 26) + length(start + 28);
    require(data + packed <= in.limit(), name + " is cut off");
    long crc = in.getInt(at + 16) & 0xFFFFFFFFL;
    return new ZipEntryHeader(name, method == 0, crc, (int) packed, (int) size, start, data);
  }

  /** Info-ZIP's extra field with a name that some readers prefer. */
  private void otherName(int from, int length, String name) throws BrokenEpubException {
    int at = from;
    while (at + 4 <= Math.min(from + length, in.limit())) {
      int size = length(at + 2);
      if (length(at) == UNICODE_NAME && size > 5) {
        require(name(at + 9, size - 5).equals(name), name + " has a second name");
      }
      at += 4 + size;
    }
  }

  private String name(int at, int length) throws BrokenEpubException {
    require(length > 0 && at + length <= in.limit(), "a file has no name");
    try {
      String name =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(in.duplicate().position(at).limit(at + length))
              .toString();
      boolean isSafe =
          !name.startsWith("/")
              && !name.contains("\\")
              && !name.contains("\0")
              && !("/" + name + "/").contains("/../");
      require(isSafe, "the name " + name + " leads out of the book");
      return name;
    } catch (CharacterCodingException e) {
      throw broken("a file's name is not UTF-8");
    }
  }

  private void check(List<ZipEntryHeader> entries, int directory) throws BrokenEpubException {
    Set<String> folded = new HashSet<>();
    long total = 0;
    for (ZipEntryHeader entry : entries) {
      String name = Normalizer.normalize(entry.name(), Normalizer.Form.NFC);
      require(
          folded.add(name.toLowerCase(Locale.ROOT)),
          "two files differ only in letters that some systems take for the same: " + entry.name());
      total += entry.size();
    }
    require(total <= LARGEST_ALL, "the book is too large to be read");
    List<ZipEntryHeader> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingInt(ZipEntryHeader::start));
    int end = 0;
    for (ZipEntryHeader entry : sorted) {
      require(entry.start() >= end, entry.name() + " lies inside another file");
      unlisted(end, entry.start());
      end = entry.end();
    }
    unlisted(end, directory);
  }

  /** A file between the listed ones, which a reader without directory would find. */
  private void unlisted(int from, int to) throws BrokenEpubException {
    for (int at = from; at + 4 <= to; at++) {
      require(in.getInt(at) != LOCAL, "a file is not in the directory");
    }
  }

  private static void require(boolean holds, String otherwise) throws BrokenEpubException {
    if (!holds) {
      throw broken(otherwise);
    }
  }

  private static BrokenEpubException broken(String message) {
    return new BrokenEpubException(Rule.EPUB_CONTAINER, "", message);
  }
}
