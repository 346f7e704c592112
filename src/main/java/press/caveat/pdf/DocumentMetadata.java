package press.caveat.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jsoup.nodes.Entities;
import press.caveat.book.Metadata;
import press.caveat.typesetting.PageNumber;

/**
 * What a PDF says about itself: XMP and information dictionary with the same values, page labels,
 * viewer preferences, identifiers; all from the book and none from the clock.
 */
final class DocumentMetadata {
  private static final String PRODUCER = "Caveat";

  private final PDDocument pdf;
  private final Metadata metadata;
  private final Instant modified;

  DocumentMetadata(PDDocument pdf, Metadata metadata, Instant modified) {
    this.pdf = pdf;
    this.metadata = metadata;
    this.modified = modified.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * @param pages how the pages are counted, the first first
   */
  void write(List<PageNumber> pages) throws IOException {
    information();
    PDMetadata xmp = new PDMetadata(pdf);
    xmp.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    catalog.setMetadata(xmp);
    catalog.setPageMode(PageMode.USE_OUTLINES);
    catalog.setLanguage(metadata.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    preferences.setDuplex(PDViewerPreferences.DUPLEX.DuplexFlipLongEdge);
    preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    catalog.setViewerPreferences(preferences);
    labels(pages);
    pdf.setDocumentId(modified.toEpochMilli());
    pdf.getDocument().getTrailer().removeItem(COSName.ID);
  }

  private void information() {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    date.setTimeInMillis(modified.toEpochMilli());
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setTitle(metadata.title());
    information.setProducer(PRODUCER);
    information.setCreator(null);
    information.setCreationDate(date);
    information.setModificationDate(date);
  }

  /** A new range where the count begins anew; a document that never counts anew has one. */
  private void labels(List<PageNumber> pages) {
    PDPageLabels labels = new PDPageLabels(pdf);
    boolean counted = pages.stream().anyMatch(PageNumber::isRestarted);
    int sequence = -1;
    for (PageNumber page : pages) {
      if (page.sequence() != sequence) {
        boolean roman = counted && Folios.isRoman(page);
        String style = roman ? PDPageLabelRange.STYLE_ROMAN_LOWER : PDPageLabelRange.STYLE_DECIMAL;
        labels.setLabelItem(page.position() - 1, range(style));
        sequence = page.sequence();
      }
    }
    pdf.getDocumentCatalog().setPageLabels(labels);
  }

  private static PDPageLabelRange range(String style) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setStart(1);
    return range;
  }

  /** The packet is written here and not by a library, so that its bytes depend on nothing else. */
  private String xmp() {
    String creators =
        metadata.creators().stream()
            .map(creator -> "<rdf:li>" + escaped(creator.name()) + "</rdf:li>")
            .collect(Collectors.joining());
    String author =
        creators.isEmpty() ? "" : "<dc:creator><rdf:Seq>" + creators + "</rdf:Seq></dc:creator>";
    return XMP.replace("{title}", escaped(metadata.title()))
        .replace("{language}", escaped(metadata.language()))
        .replace("{creator}", author)
        .replace("{rights}", rights())
        .replace("{subject}", escaped(pdf.getDocumentInformation().getSubject()))
        .replace("{identifier}", escaped(metadata.identifier()))
        .replace("{date}", modified.toString())
        .replace("{producer}", PRODUCER);
  }

  private String rights() {
    String sentence =
        metadata
            .rights()
            .map(
                text ->
                    "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">"
                        + escaped(text)
                        + "</rdf:li></rdf:Alt></dc:rights>")
            .orElse("");
    String license =
        metadata
            .license()
            .map(
                address ->
                    "<xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>"
                        + escaped(address.toString())
                        + "</xmpRights:WebStatement>")
            .orElse("");
    return sentence + license;
  }

  private static String escaped(String text) {
    return Entities.escape(
        text,
        new org.jsoup.nodes.Document.OutputSettings()
            .escapeMode(Entities.EscapeMode.xhtml)
            .charset(StandardCharsets.UTF_8));
  }

  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li><rdf:li xml:lang="{language}">{title}</rdf:li></rdf:Alt></dc:title>
      {creator}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
      <dc:identifier>{identifier}</dc:identifier>
      {rights}
      <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
      <pdf:Producer>{producer}</pdf:Producer>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;
}
