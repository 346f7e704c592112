package press.caveat.imposition;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What standard an imposed file may say it keeps. */
enum Conformance {
  /** PDF/A-2b: sheets add nothing to the pages that would break it. */
  PDF_A_2B,
  NONE;

  private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";

  /**
   * PDF/A-2b where the pages come from a file that claims PDF/A-2 of any level and has an output
   * intent.
   */
  static Conformance of(PDDocumentCatalog source) throws IOException {
    if (source.getMetadata() == null || source.getOutputIntents().isEmpty()) {
      return NONE;
    }
    try (InputStream xmp = source.getMetadata().exportXMPMetadata()) {
      return claimsPart2(xmp) ? PDF_A_2B : NONE;
    }
  }

  private static boolean claimsPart2(InputStream xmp) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document packet = factory.newDocumentBuilder().parse(xmp);
      var parts = packet.getElementsByTagNameNS(PDFA, "part");
      return parts.getLength() == 1 && parts.item(0).getTextContent().strip().equals("2");
    } catch (SAXException e) {
      return false;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
