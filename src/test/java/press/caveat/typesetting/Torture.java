package press.caveat.typesetting;

import java.util.Random;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.caveat.book.Place;
import press.caveat.book.PlaceKeys;

/**
 * Documents that break over pages everywhere: in emphasis, lists, tables, code, beside floats,
 * after images, with notes, generated text, capitals and blank left-hand pages. Words are made of
 * random syllables, so that ten letters are found in one place only.
 */
final class Torture {
  /** A page's text stands between 40 and 260 points from its top. */
  static final float TOP = 40;

  static final float BOTTOM = 260;

  static final String CSS =
      """
      @page { size: 240pt 300pt; margin: 40pt 30pt;
        @bottom-center { content: counter(page); font-family: Book } }
      body { margin: 0; font-size: 9pt; line-height: 1.3; counter-reset: footnote;
        -fs-max-justification-inter-char: 0pt }
      h1 { font-size: 14pt; page-break-before: right }
      .front h1:first-child { page-break-before: auto }
      .main { -fs-page-sequence: start; page-break-before: right }
      .main > h1:first-child { page-break-before: auto }
      pre, code { font-family: Monospaced; font-size: 8pt }
      pre { white-space: pre-wrap }
      table { -fs-table-paginate: paginate; width: 100% }
      td, th { vertical-align: top; width: 50%; padding: 4pt }
      img { width: 60pt; height: 90pt }
      .float { float: left; width: 60pt; margin-right: 6pt }
      .capitals { text-transform: uppercase }
      .initial::first-letter { font-size: 18pt }
      .generated::before { content: "\\2192\\2192 " }
      .generated { counter-increment: footnote 0 }
      .fn { float: footnote; counter-increment: footnote; font-size: 7pt }
      .fn::footnote-call { content: counter(footnote); font-size: 6pt; vertical-align: super }
      .fn::footnote-marker { content: counter(footnote) " " }
      """;

  private static final String DOT =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  private static final String[] SYLLABLES = {
    "AV", "To", "We", "Ty", "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe",
    "qui", "ro", "su", "ta", "ve", "wi", "xo", "yu", "za", "ß", "é", "ü"
  };

  private final Random random;

  private Torture(long seed) {
    this.random = new Random(seed);
  }

  /** The source: what an EPUB would hold. Every element has its key. */
  static Element body(long seed, int chapters) {
    Torture torture = new Torture(seed);
    StringBuilder html = new StringBuilder("<section class='front'>");
    html.append(torture.chapter()).append("</section><section class='main'>");
    for (int i = 1; i < chapters; i++) {
      html.append(torture.chapter());
    }
    Element body = Print.body(html.append("</section>").toString());
    PlaceKeys.assign(body, "t");
    return body;
  }

  /** The print flavour: soft hyphens after every third letter, and wrappers without a key. */
  static Element forPrint(Element source) {
    Element body = source.clone();
    for (Element element : body.select("p, em, li, td, dd, h1, blockquote")) {
      for (TextNode text : element.textNodes()) {
        text.text(text.getWholeText().replaceAll("(\\p{L}{3})(?=\\p{L}{3})", "$1\u00AD"));
      }
    }
    for (Element element : body.select("p em + em")) {
      element.textNodes().forEach(text -> text.wrap("<abbr lang='de'></abbr>"));
      element.prependElement("span").attr(Place.KEY, "").text("\u2192");
    }
    return body;
  }

  private String chapter() {
    StringBuilder html = new StringBuilder("<h1>" + words(3) + "</h1>");
    for (int i = 0; i < 14; i++) {
      html.append(block(random.nextInt(12)));
    }
    return html.toString();
  }

  private String block(int kind) {
    return switch (kind) {
      case 0 -> "<ul>" + repeat("<li>%s</li>") + "</ul>";
      case 1 -> "<ul>" + repeat("<li><p>%s <em>%s</em></p></li>") + "</ul>";
      case 2 -> "<dl>" + repeat("<dt>%.12s</dt><dd>%s</dd>") + "</dl>";
      case 3 -> table();
      case 4 -> "<pre>" + repeat("%.20s\n  %.30s\n\n") + "</pre>";
      case 5 -> "<blockquote><p>" + text() + "</p><p>" + text() + "</p></blockquote>";
      case 6 -> "<p><img alt='A dot' src='" + DOT + "'></p>";
      case 7 -> "<div>" + text() + "<div><p>" + text() + "</p>" + text() + "</div></div>";
      case 8 -> "<p><span class='float'>" + words(9) + "</span> " + text() + text() + "</p>";
      case 9 -> "<p class='capitals'>" + text() + "</p>";
      case 10 -> "<p class='initial'>" + text() + "</p><p class='generated'>" + text() + "</p>";
      default -> paragraph();
    };
  }

  private String paragraph() {
    return "<p>%s <em>%s</em> <em>%s</em>, <em><strong>%s <code>%s</code></strong></em>%s</p>"
        .formatted(text(), words(6), words(9), words(3), words(2), note() + " " + text());
  }

  private String note() {
    return random.nextInt(3) == 0 ? "<span class='fn'>" + words(15) + "</span>" : "";
  }

  private String table() {
    StringBuilder html = new StringBuilder("<table><thead><tr>");
    html.append("<th scope='col'>\u2640</th><th scope='col'>\u2642</th></tr></thead><tbody>");
    for (int i = 0; i < 6; i++) {
      html.append("<tr><td>" + words(12) + "</td><td>" + words(4 + random.nextInt(20)));
      html.append("</td></tr>");
    }
    return html.append("</tbody></table>").toString();
  }

  private String repeat(String template) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      html.append(template.formatted(words(14), words(18)));
    }
    return html.toString();
  }

  private String text() {
    return words(20 + random.nextInt(60));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : random.nextInt(9) == 0 ? ",\n  " : " ");
      for (int syllables = 1 + random.nextInt(5); syllables > 0; syllables--) {
        words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
    }
    return words.toString();
  }
}
