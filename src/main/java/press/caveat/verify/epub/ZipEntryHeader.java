package press.caveat.verify.epub;

/**
 * What the central directory says of one file.
 *
 * @param start offset of its local header
 * @param dataStart offset of its packed bytes
 */
record ZipEntryHeader(
    String name, boolean isStored, long crc, int packedSize, int size, int start, int dataStart) {
  int end() {
    return dataStart + packedSize;
  }
}
