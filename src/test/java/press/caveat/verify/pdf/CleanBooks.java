package press.caveat.verify.pdf;

import java.util.List;

/** Books of many dresses that nobody may reject. */
final class CleanBooks {
  private static final String FOOT =
      "font-family: Book; font-size: 9pt; vertical-align: top; padding-top: 2mm; ";

  private CleanBooks() {}

  /** A clean book and what is special about it. */
  record Clean(String name, SampleBook book) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Clean> all() {
    return List.of(
        of("A4 paper", css("@page { size: A4 }")),
        of("US Letter", css("@page { size: letter }")),
        of("wide paper", css("@page { size: 240mm 180mm }")),
        of("a sans-serif", css("body, h1, h2 { font-family: Sans }")),
        of("larger letters", css("body { font-size: 14pt } h1 { font-size: 24pt }")),
        of("justified", css("p { text-align: justify }")),
        of("centred", css("#notice { text-align: center }")),
        of("set to the right", css("#notice p { text-align: right }")),
        of("a tinted box", css(".core { background-color: #fff3c4; padding: 6pt }")),
        of("a box with a border", css(".core { border: 1pt solid #333; padding: 6pt }")),
        of(
            "a round box with a thick edge",
            css(".core { border: 3pt solid #a00; border-radius: 8pt; padding: 8pt }")),
        of("a bar at the side", css(".core { border-left: 5pt solid #005; padding-left: 9pt }")),
        of(
            "white on dark blue",
            css(".core { background-color: #002a5c; color: #fff; padding: 8pt }")),
        of(
            "the whole notice white on black",
            css("#notice h1, #notice p, #notice ul { background-color: #000; color: #fff }")),
        of("a tinted page", css("@page { background-color: #fbf7ea }")),
        of(
            "a faint gradient",
            css(
                ".core { background-image: linear-gradient(to right, #ffffff, #e8eefc); padding: 6pt }")),
        of("dark red headings", css("h1, h2 { color: #7a0000 }")),
        of("dark grey text", css("body { color: #333 }")),
        of("wide lines", css("body { line-height: 1.8 }")),
        of("narrow lines", css("body { line-height: 1.15 }")),
        of("spaced headings", css("h1 { letter-spacing: 1.5pt }")),
        of("spaced text", css("p { letter-spacing: 0.4pt; word-spacing: 2pt }")),
        of(
            "a heading between rules",
            css("h1 { border-bottom: 1pt solid #000; border-top: 1pt solid #000 }")),
        of("indented paragraphs", css("p { text-indent: 18pt; margin: 0 }")),
        of("numbered list", notice(SampleBook.NOTICE.replace("ul>", "ol>"))),
        of(
            "roman numbers",
            css("ol { list-style-type: lower-roman }")
                .withNotice(SampleBook.NOTICE.replace("ul>", "ol>"))),
        of(
            "bold and italic words",
            notice(
                SampleBook.NOTICE
                    .replace("Do not", "<strong>Do not</strong>")
                    .replace("ask", "<em>ask</em>"))),
        of(
            "a link in the notice",
            notice(
                SampleBook.NOTICE.replace(
                    "ask.", "<a href=\"https://example.org/help\">ask</a>."))),
        of(
            "an underlined link",
            css("a { text-decoration: underline }")
                .withNotice(
                    SampleBook.NOTICE.replace(
                        "ask.", "<a href=\"https://example.org/help\">ask</a>."))),
        of(
            "underlined emphasis",
            css("strong { text-decoration: underline }")
                .withNotice(SampleBook.NOTICE.replace("Do not", "<strong>Do not</strong>"))),
        of(
            "numbers, dashes and quotes",
            notice(
                SampleBook.NOTICE.replace(
                    "If you are unsure",
                    "If you are ill – even at 3 a.m. – “don’t wait”: call 112, or 1-800-555-0100; ½ an hour "
                        + "counts… If you are unsure"))),
        of(
            "letters with accents",
            notice(
                SampleBook.NOTICE.replace(
                    "Nobody’s", "Señor Müller, Zoë and Čapek say: nobody’s"))),
        of(
            "raised and lowered figures",
            notice(
                SampleBook.NOTICE.replace(
                    "ask.",
                    "ask H<sub style=\"font-size:11pt\">2</sub>O at 10<sup style=\"font-size:11pt\">2</sup>."))),
        of("no-break spaces", notice(SampleBook.NOTICE.replace("a doctor", "a\u00A0doctor"))),
        of(
            "two pages",
            notice(
                SampleBook.NOTICE
                    + "<p>"
                    + "Ask for help early. It is your right to know. ".repeat(60)
                    + "</p>")),
        of(
            "three pages with lists",
            notice(
                SampleBook.NOTICE
                    + "<ul><li>Keep this page, and read it again when you are ill.</li></ul>"
                        .repeat(60))),
        of(
            "short paragraphs over two pages",
            notice(SampleBook.NOTICE + "<p>Ask.</p><p>Then ask again.</p>".repeat(24))),
        of(
            "a table in the notice",
            notice(
                SampleBook.NOTICE
                    + "<table><thead><tr><th>When</th><th>Whom to call</th></tr></thead>"
                    + "<tbody><tr><td>By night</td><td>The hospital</td></tr>"
                    + "<tr><td>By day</td><td>Your doctor</td></tr></tbody></table>")),
        of("no cover", SampleBook.plain().withCover("")),
        of(
            "a painted cover",
            css("section.cover { background-color: #003b2f; color: #fff;" + " height: 150mm }")),
        of("a cover with a heading", SampleBook.plain().withCover("<p>A booklet</p><p>2026</p>")),
        of(
            "chapters begin on the right",
            css("section { page-break-before: right }" + " #notice { page-break-before: always }")),
        of(
            "foot lines outside",
            css(
                "@page :left { @bottom-right {"
                    + FOOT
                    + "content: '"
                    + SampleBook.SHORT
                    + "' } @bottom-left {"
                    + FOOT
                    + "content: counter(page) } }")),
        of(
            "running heads",
            css(
                "@page { margin-top: 26mm; @top-center { font-family: Book;"
                    + " font-size: 9pt; vertical-align: bottom; padding-bottom: 2mm; content: '"
                    + SampleBook.TITLE
                    + "' } }")),
        of(
            "a foot line in a tint",
            css(
                "@page { @bottom-left { background-color: #eef;"
                    + FOOT
                    + "content: '"
                    + SampleBook.SHORT
                    + "' } }")),
        of(
            "a longer chapter",
            SampleBook.plain()
                .withBody(
                    SampleBook.CHAPTERS.replace(
                        "Tea counts",
                        "Tea counts, and so does broth. ".repeat(120) + "Tea counts"))),
        of(
            "more chapters",
            SampleBook.plain()
                .withBody(
                    SampleBook.CHAPTERS
                        + SampleBook.CHAPTERS.replace("\"c", "\"d").replace("Water", "Bread"))));
  }

  private static Clean of(String name, SampleBook book) {
    return new Clean(name, book);
  }

  private static SampleBook css(String css) {
    return SampleBook.plain().withCss(css);
  }

  private static SampleBook notice(String notice) {
    return SampleBook.plain().withNotice(notice);
  }
}
