package press.caveat.verify.pdf.rules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.Verdict;

/** The metadata packet against the information dictionary: two records of the same facts. */
final class MetadataRules {
  private final PdfFile file;
  private final Verdict verdict = new Verdict(Rule.PDF_METADATA);

  private MetadataRules(PdfFile file) {
    this.file = file;
  }

  static List<Finding> judge(PdfFile file) {
    MetadataRules rules = new MetadataRules(file);
    Optional<Xmp> xmp = Xmp.of(file.document().getDocumentCatalog().getMetadata());
    if (xmp.isEmpty()) {
      rules.owe(false, "the file has no metadata packet that can be read");
    } else {
      rules.claims(xmp.get());
      rules.agreement(xmp.get());
    }
    return rules.verdict.orPassed("the packet is complete and agrees with the information");
  }

  private void owe(boolean kept, String message) {
    if (!kept) {
      verdict.owe(file.grade(), "", message);
    }
  }

  private void claims(Xmp xmp) {
    owe(xmp.values(Xmp.PDF_UA, "part").contains("1"), "it does not claim to be PDF/UA-1");
    boolean archival =
        xmp.values(Xmp.PDF_A, "part").contains("2")
            && xmp.values(Xmp.PDF_A, "conformance").contains("A");
    owe(archival, "it does not claim to be PDF/A-2a");
    owe(!xmp.values(Xmp.DC, "title").isEmpty(), "the packet has no title");
    owe(!xmp.values(Xmp.DC, "language").isEmpty(), "the packet has no language");
    owe(!xmp.values(Xmp.PDF, "Producer").isEmpty(), "the packet names no producer");
  }

  private void agreement(Xmp xmp) {
    PDDocumentInformation info = file.document().getDocumentInformation();
    same("title", info.getTitle(), xmp.values(Xmp.DC, "title"));
    same("producer", info.getProducer(), xmp.values(Xmp.PDF, "Producer"));
    same("language", file.catalog().getString("Lang"), xmp.values(Xmp.DC, "language"));
    List<String> creators = xmp.values(Xmp.DC, "creator");
    String author = info.getAuthor() == null ? "" : info.getAuthor();
    owe(creators.stream().allMatch(author::contains), "author and creators differ");
    time("creation", info.getCreationDate(), xmp.values(Xmp.BASIC, "CreateDate"));
    time("change", info.getModificationDate(), xmp.values(Xmp.BASIC, "ModifyDate"));
  }

  private void same(String what, String given, List<String> packet) {
    boolean agree = given == null || packet.isEmpty() || packet.contains(given);
    owe(agree, "the " + what + " is '" + given + "' in one place and " + packet + " in the other");
  }

  private void time(String what, Calendar given, List<String> packet) {
    if (given == null || packet.isEmpty()) {
      owe(given == null && packet.isEmpty(), "the day of " + what + " stands in one place only");
      return;
    }
    try {
      Instant written = OffsetDateTime.parse(packet.get(0)).toInstant();
      boolean agree = written.getEpochSecond() == given.toInstant().getEpochSecond();
      owe(agree, "the day of " + what + " differs: " + given.toInstant() + " and " + written);
    } catch (DateTimeException notATime) {
      owe(false, "the day of " + what + " is no date: " + packet.get(0));
    }
  }
}
