package press.caveat.imposition;

import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** The XMP of a file for printing (ISO 16684-1); it claims neither tags nor PDF/UA. */
record XmpPacket(PrintDetails details, Conformance conformance) {
  String text() {
    return PACKET
        .replace("{conformance}", conformance == Conformance.PDF_A_2B ? PDF_A_2B : "")
        .replace("{date}", details.modified().truncatedTo(ChronoUnit.SECONDS).toString())
        .replace("{producer}", FileDescription.PRODUCER)
        .replace("{book}", title() + creators() + language() + description() + rights());
  }

  private String title() {
    return "<dc:title>" + alternatives(details.title()) + "</dc:title>\n";
  }

  private String creators() {
    return details.creators().isEmpty()
        ? ""
        : details.creators().stream()
            .map(name -> "<rdf:li>" + escaped(name) + "</rdf:li>")
            .collect(Collectors.joining("", "<dc:creator><rdf:Seq>", "</rdf:Seq></dc:creator>\n"));
  }

  private String language() {
    String language = "<rdf:li>" + escaped(details.language()) + "</rdf:li>";
    return "<dc:language><rdf:Bag>" + language + "</rdf:Bag></dc:language>\n";
  }

  private String description() {
    return "<dc:description>" + alternatives(details.description()) + "</dc:description>\n";
  }

  private String rights() {
    String sentence =
        details
            .rights()
            .map(text -> "<dc:rights>" + alternatives(text) + "</dc:rights>\n")
            .orElse("");
    String license =
        details
            .license()
            .map(address -> LICENSE.replace("{address}", escaped(address.toString())))
            .orElse("");
    return sentence + license;
  }

  private static String alternatives(String text) {
    return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String PDF_A_2B =
      "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n";

  private static final String LICENSE =
      "<xmpRights:Marked>True</xmpRights:Marked>"
          + "<xmpRights:WebStatement>{address}</xmpRights:WebStatement>\n";

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      {conformance}<dc:format>application/pdf</dc:format>
      {book}<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
      <pdf:Producer>{producer}</pdf:Producer>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;
}
