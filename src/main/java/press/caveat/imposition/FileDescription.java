package press.caveat.imposition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.DUPLEX;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;

/**
 * What a file of sheets says about itself: information dictionary and XMP with the same values, a
 * page label for each side, how to print it, and an identifier made from its content.
 *
 * @param details what the user gave
 * @param duplex how the printer turns sheets over
 * @param labels one for each page of the file
 * @param identifier a number made from all that the file was made from
 */
record FileDescription(PrintDetails details, DUPLEX duplex, List<String> labels, long identifier) {
  static final String PRODUCER = "Caveat";

  void write(PDDocument pdf, Conformance conformance) throws IOException {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    pdf.setDocumentInformation(information());
    PDMetadata xmp = new PDMetadata(pdf);
    String packet = new XmpPacket(details, conformance).text();
    xmp.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(xmp);
    catalog.setLanguage(details.language());
    catalog.setPageMode(PageMode.USE_NONE);
    catalog.setPageLayout(PageLayout.SINGLE_PAGE);
    catalog.setPageLabels(pageLabels(pdf));
    PDViewerPreferences preferences = new PDViewerPreferences();
    preferences.setDisplayDocTitle(true);
    preferences.setDuplex(duplex);
    preferences.setPrintScaling(PRINT_SCALING.None);
    catalog.setViewerPreferences(preferences);
    // PDFBox makes the file's /ID from this number and the information dictionary.
    pdf.setDocumentId(identifier);
  }

  private PDDocumentInformation information() {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    date.setTimeInMillis(details.modified().truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(details.title());
    information.setSubject(details.description());
    information.setProducer(PRODUCER);
    information.setCreationDate(date);
    information.setModificationDate(date);
    return information;
  }

  private PDPageLabels pageLabels(PDDocument pdf) {
    PDPageLabels all = new PDPageLabels(pdf);
    for (int page = 0; page < labels.size(); page++) {
      PDPageLabelRange range = new PDPageLabelRange();
      range.setPrefix(labels.get(page));
      all.setLabelItem(page, range);
    }
    return all;
  }

  /**
   * The number of a file, the same for the same pages arranged in the same way.
   *
   * @param how everything besides the pages that decides what the file is
   */
  static long identifier(byte[] pages, Object... how) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(pages);
      digest.update(Arrays.toString(how).getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
