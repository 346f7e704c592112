package press.caveat.verify.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import press.caveat.verify.Finding;
import press.caveat.verify.Judgement;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;

/** Archives that burst, lie or are cut off end in one finding, and in nothing worse. */
class ArchiveTest {
  private static void isRefused(byte[] epub) {
    List<Finding> findings = EpubJudge.ofAnyBook().judge(epub, "a.epub", SampleEpub.APPROVED);
    assertFalse(new Judgement("a.epub", findings).isAccepted());
    assertEquals(
        List.of(Rule.EPUB_CONTAINER),
        findings.stream().filter(f -> f.outcome() != Outcome.PASSED).map(Finding::rule).toList());
  }

  /** The archive with one byte changed in the first header of a kind. */
  private static byte[] patched(int signature, int offset, int value) {
    byte[] zip = new SampleEpub().bytes();
    for (int i = 0; i < zip.length - 4; i++) {
      boolean isThere =
          zip[i] == 'P'
              && zip[i + 1] == 'K'
              && zip[i + 2] == signature >> 8
              && zip[i + 3] == (signature & 0xFF);
      if (isThere) {
        zip[i + offset] = (byte) value;
        return zip;
      }
    }
    throw new IllegalStateException("no such header");
  }

  @Test
  void refusesWhatIsNoArchive() {
    isRefused(new byte[0]);
    isRefused(new byte[] {'P', 'K', 5, 6});
    isRefused("<html/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void refusesEveryCutOffArchive() {
    byte[] zip = new SampleEpub().bytes();
    for (int length = 0; length < zip.length; length += 97) {
      isRefused(Arrays.copyOf(zip, length));
    }
  }

  @Test
  void refusesAnArchiveWithoutTypeOrWithAnother() {
    isRefused(new SampleEpub().remove("mimetype").bytes());
    isRefused(new SampleEpub().put("mimetype", "application/zip").bytes());
  }

  @Test
  void refusesWhatBursts() {
    byte[] zeros = new byte[3 << 20];
    isRefused(new SampleEpub().put("OEBPS/bomb.bin", zeros).bytes());
  }

  @Test
  void refusesNamesThatLeadOut() {
    isRefused(new SampleEpub().put("../evil.css", "").bytes());
    isRefused(new SampleEpub().put("/etc/x", "").bytes());
    isRefused(new SampleEpub().put("OEBPS\\x.css", "").bytes());
  }

  @Test
  void refusesNamesThatSomeSystemsTakeForTheSame() {
    isRefused(new SampleEpub().put("OEBPS/Book.css", "").bytes());
    isRefused(new SampleEpub().put("OEBPS/e\u0301.css", "").put("OEBPS/\u00E9.css", "").bytes());
  }

  @Test
  void refusesEncryptionOtherPackingAndOtherNames() {
    isRefused(patched(0x0102, 8, 1));
    isRefused(patched(0x0102, 10, 12));
    isRefused(patched(0x0102, 46, 'X'));
    isRefused(patched(0x0304, 30, 'X'));
  }

  @Test
  void refusesAFileThatIsNotInTheDirectory() {
    byte[] zip = new SampleEpub().bytes();
    byte[] other = Zips.write(Map.of("x", new byte[3]), Deflater.NO_COMPRESSION, "");
    byte[] joined = Arrays.copyOf(other, other.length + zip.length);
    System.arraycopy(zip, 0, joined, other.length, zip.length);
    isRefused(joined);
  }

  @Test
  void refusesAWrongChecksum() {
    isRefused(patched(0x0102, 16, 0x55));
  }
}
