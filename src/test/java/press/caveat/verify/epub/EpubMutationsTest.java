package press.caveat.verify.epub;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.caveat.verify.epub.SampleEpub.CHAPTER;
import static press.caveat.verify.epub.SampleEpub.NAV;
import static press.caveat.verify.epub.SampleEpub.NCX;
import static press.caveat.verify.epub.SampleEpub.NOTICE;
import static press.caveat.verify.epub.SampleEpub.PACKAGE;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;

/** Tricks with package, navigation, elements, attributes and letters. */
class EpubMutationsTest {
  private static final String SECTION = "<section id=\"disclaimer\"";
  private static final String WHOLE_SECTION_END = "</section>\n</body>";
  private static final String IN_SPINE = "    <itemref idref=\"disclaimer\"/>\n";

  /** A trick: the rule that must refuse it, and what it does to the clean book. */
  record Trick(Rule rule, String name, UnaryOperator<SampleEpub> edit) {
    @Override
    public String toString() {
      return rule.id() + ": " + name;
    }
  }

  private static Trick edit(Rule rule, String path, String from, String to) {
    return new Trick(rule, from.strip() + " -> " + to.strip(), e -> e.replace(path, from, to));
  }

  private static Trick section(Rule rule, String attribute) {
    return edit(rule, NOTICE, SECTION, "<section " + attribute + " id=\"disclaimer\"");
  }

  private static Trick around(Rule rule, String open, String close) {
    return new Trick(
        rule,
        open + "…" + close,
        e ->
            e.replace(NOTICE, SECTION, open + SECTION)
                .replace(NOTICE, WHOLE_SECTION_END, "</section>" + close + "\n</body>"));
  }

  private static Trick head(Rule rule, String markup) {
    return edit(rule, NOTICE, "</head>", markup + "</head>");
  }

  private static Trick body(Rule rule, String markup) {
    return edit(rule, NOTICE, "</body>", markup + "</body>");
  }

  static Stream<Trick> tricks() {
    return Stream.of(places(), elements(), texts(), closed(), styles(), chapters())
        .flatMap(List::stream);
  }

  private static List<Trick> places() {
    return List.of(
        new Trick(
            Rule.EPUB_NOTICE_PLACE,
            "last of the spine",
            e ->
                e.replace(PACKAGE, IN_SPINE, "")
                    .replace(PACKAGE, "  </spine>", IN_SPINE + "  </spine>")),
        new Trick(
            Rule.EPUB_NOTICE_PLACE,
            "behind the contents",
            e ->
                e.replace(PACKAGE, IN_SPINE, "")
                    .replace(
                        PACKAGE,
                        "    <itemref idref=\"c1\"/>",
                        IN_SPINE + "    <itemref idref=\"c1\"/>")),
        new Trick(
            Rule.EPUB_NOTICE_PLACE,
            "behind the first chapter",
            e ->
                e.replace(PACKAGE, "    <itemref idref=\"cover\"/>\n", "")
                    .replace(PACKAGE, "    <itemref idref=\"c1\"/>\n", "")
                    .replace(PACKAGE, IN_SPINE, "<itemref idref=\"c1\"/>" + IN_SPINE)
                    .replace(
                        "OEBPS/c1.xhtml", "<p>Many", "<p>" + "word ".repeat(80) + "</p><p>Many")),
        new Trick(Rule.EPUB_NOTICE_TEXT, "not in the spine", e -> e.replace(PACKAGE, IN_SPINE, "")),
        edit(
            Rule.EPUB_NOTICE_PLACE,
            PACKAGE,
            "idref=\"disclaimer\"",
            "idref=\"disclaimer\" linear=\"no\""),
        edit(
            Rule.EPUB_NOTICE_PLACE,
            PACKAGE,
            "idref=\"disclaimer\"",
            "idref=\"disclaimer\" properties=\"rendition:layout-pre-paginated\""),
        edit(
            Rule.EPUB_NOTICE_PLACE,
            PACKAGE,
            "</metadata>",
            "<meta property=\"rendition:layout\">pre-paginated</meta></metadata>"),
        edit(
            Rule.EPUB_NOTICE_PLACE,
            PACKAGE,
            "type=\"cover\" title=\"Cover\" href=\"cover.xhtml\"",
            "type=\"cover\" title=\"Cover\" href=\"disclaimer.xhtml\""),
        edit(Rule.EPUB_NOTICE_PLACE, NOTICE, "epub:type=\"frontmatter\"", "epub:type=\"cover\""),
        edit(
            Rule.EPUB_NOTICE_PLACE,
            NAV,
            "epub:type=\"cover\" href=\"cover.xhtml\"",
            "epub:type=\"cover\" href=\"disclaimer.xhtml\""),
        edit(
            Rule.EPUB_NOTICE_PLACE,
            PACKAGE,
            "<item id=\"disclaimer\"",
            "<item id=\"disclaimer\" fallback=\"c1\""),
        edit(
            Rule.EPUB_NOTICE_PLACE, NOTICE, SECTION, "<p>None of this concerns you.</p>" + SECTION),
        edit(
            Rule.EPUB_NOTICE_START,
            NAV,
            "epub:type=\"bodymatter\" href=\"disclaimer.xhtml\"",
            "epub:type=\"bodymatter\" href=\"c1.xhtml\""),
        edit(
            Rule.EPUB_NOTICE_START,
            NAV,
            "ibooks:reader-start-page\" href=\"disclaimer.xhtml\"",
            "ibooks:reader-start-page\" href=\"c1.xhtml#h1\""),
        edit(
            Rule.EPUB_NOTICE_START,
            NAV,
            "epub:type=\"bodymatter\" href=\"disclaimer.xhtml\"",
            "epub:type=\"bodymatter\" href=\"disclaimer.xhtml#last\""),
        edit(
            Rule.EPUB_NOTICE_START,
            NAV,
            "epub:type=\"toc\" href=\"nav.xhtml\"",
            "epub:type=\"bodymatter toc\" href=\"c%31.xhtml\""),
        edit(
            Rule.EPUB_NOTICE_START,
            PACKAGE,
            "title=\"Health notice\" href=\"disclaimer.xhtml\"",
            "title=\"Start\" href=\"c1.xhtml\""),
        edit(
            Rule.EPUB_NOTICE_START,
            PACKAGE,
            "</guide>",
            "<reference type=\"start\" href=\"./c1.xhtml\"/></guide>"),
        edit(
            Rule.EPUB_NOTICE_LISTED,
            NAV,
            "<li><a href=\"disclaimer.xhtml\">Important: read this first</a></li>\n",
            ""),
        edit(
            Rule.EPUB_NOTICE_LISTED,
            NAV,
            "<li><a href=\"disclaimer.xhtml\">",
            "<li><a href=\"c2.xhtml\">First of all</a></li><li><a href=\"disclaimer.xhtml\">"),
        edit(
            Rule.EPUB_NOTICE_LISTED,
            NCX,
            "<content src=\"disclaimer.xhtml\"/>",
            "<content src=\"c2.xhtml\"/>"),
        new Trick(
            Rule.EPUB_NOTICE_LISTED,
            "last of the contents",
            e ->
                e.replace(
                        NAV,
                        "<li><a href=\"disclaimer.xhtml\">Important: read this first</a></li>\n",
                        "")
                    .replace(
                        NAV,
                        "What helps</a></li>",
                        "What helps</a></li><li><a href=\"disclaimer.xhtml\">Legal</a></li>")),
        edit(
            Rule.EPUB_PACKAGE,
            "META-INF/container.xml",
            "</rootfiles>",
            "<rootfile full-path=\"other.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>"),
        edit(
            Rule.EPUB_PACKAGE,
            PACKAGE,
            "</manifest>",
            "<item id=\"disclaimer\" href=\"c2.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"),
        new Trick(
            Rule.EPUB_PACKAGE, "missing file", e -> e.remove("OEBPS/toc.ncx").remove(PACKAGE)),
        edit(Rule.EPUB_PACKAGE, NOTICE, "</ul>", ""));
  }

  private static List<Trick> elements() {
    Rule rule = Rule.EPUB_NOTICE_ELEMENTS;
    return List.of(
        section(rule, "hidden=\"hidden\""),
        section(rule, "hidden=\"\""),
        section(rule, "hidden=\"until-found\""),
        section(rule, "aria-hidden=\"true\""),
        section(rule, "aria-hidden=\"TRUE\""),
        section(rule, "inert=\"\""),
        section(rule, "popover=\"auto\""),
        edit(rule, NOTICE, "role=\"doc-notice\"", "role=\"presentation\""),
        edit(rule, NOTICE, "role=\"doc-notice\"", "role=\"none\""),
        edit(rule, NOTICE, "role=\"doc-notice\"", "role=\"img\""),
        edit(rule, NOTICE, "role=\"doc-notice\"", "role=\"doc-cover\" aria-label=\"Cover\""),
        edit(rule, NOTICE, "<em>not</em>", "<em hidden=\"\">not</em>"),
        edit(rule, NOTICE, "<em>not</em>", "<em aria-hidden=\"true\">not</em>"),
        edit(rule, NOTICE, "<em>not</em>", "<em aria-label=\"of course\">not</em>"),
        edit(
            rule,
            NOTICE,
            "<h1 id=\"disclaimer-h\">",
            "<h1 id=\"disclaimer-h\" aria-label=\"Preface\">"),
        edit(rule, NOTICE, "<p id=\"last\">", "<p id=\"last\" aria-labelledby=\"pg-ii\">"),
        edit(rule, NOTICE, "<ul>", "<ul inert=\"\">"),
        edit(rule, NOTICE, "class=\"front\"", "class=\"front\" aria-hidden=\"true\""),
        around(rule, "<details><summary></summary>", "</details>"),
        around(rule, "<details open=\"open\">", "</details>"),
        around(rule, "<dialog>", "</dialog>"),
        around(rule, "<template>", "</template>"),
        around(rule, "<noscript>", "</noscript>"),
        around(rule, "<canvas>", "</canvas>"),
        around(rule, "<video>", "</video>"),
        around(rule, "<svg xmlns=\"http://www.w3.org/2000/svg\">", "</svg>"),
        around(rule, "<x-card>", "</x-card>"),
        around(rule, "<datalist>", "</datalist>"),
        new Trick(
            rule,
            "in a select",
            e -> e.replace(NOTICE, "<ul>", "<select>").replace(NOTICE, "</ul>", "</select>")),
        new Trick(
            rule,
            "in an object",
            e ->
                e.replace(NOTICE, "<div class=\"core\">", "<object>")
                    .replace(NOTICE, "</div>", "</object>")),
        edit(
            rule,
            NOTICE,
            "Ask a professional about your own case.",
            "<![CDATA[Ask a professional about your own case.]]>"),
        edit(rule, NOTICE, "<title>Important: read this first</title>", "<title/>"),
        edit(rule, NOTICE, "<title>Important: read this first</title>", "<title lang='en' />"),
        edit(rule, NOTICE, "<em>not</em>", "<rp>not</rp>"),
        edit(
            rule,
            NOTICE,
            "<em>not</em>",
            "<em xmlns:ssml=\"http://www.w3.org/2001/10/synthesis\" ssml:ph=\"\">not</em>"),
        head(rule, "<link rel=\"pronunciation\" type=\"application/pls+xml\" href=\"x.pls\"/>"),
        edit(rule, NOTICE, "<ul>", "<ul aria-owns=\"pg-ii\">"));
  }

  private static List<Trick> texts() {
    Rule text = Rule.EPUB_NOTICE_TEXT;
    Rule letters = Rule.EPUB_NOTICE_LETTERS;
    return List.of(
        edit(text, NOTICE, "<em>not</em> ", ""),
        edit(text, NOTICE, "Do not wait.", "Do wait."),
        edit(text, NOTICE, "<li>Do not put off getting help because of it.</li>\n", ""),
        edit(text, NOTICE, "112", "911"),
        edit(text, NOTICE, "a doctor, a nurse", "a nurse, a doctor"),
        edit(text, NOTICE, "</ul>", "</ul><p>Unless you are in a hurry.</p>"),
        edit(text, NOTICE, "<p id=\"last\">", "<p id=\"last\">Never: "),
        edit(text, NOTICE, "Important: read this first</h1>", "Legal</h1>"),
        edit(
            text,
            NOTICE,
            "<p id=\"last\">Ask a professional about your own case.</p>",
            "<!-- <p>Ask a professional about your own case.</p> -->"),
        edit(
            text,
            NOTICE,
            "<p id=\"last\">Ask a professional about your own case.</p>",
            "<img src=\"cover.png\" alt=\"Ask a professional about your own case.\"/>"),
        edit(text, NOTICE, "medical advice", "medical ad vice"),
        edit(text, NOTICE, "medical advice", "medicaladvice"),
        edit(
            text, NOTICE, "MEDICAL".toLowerCase(java.util.Locale.ROOT) + " advice", "legal advice"),
        edit(letters, NOTICE, "medical advice", "med\u200Bical advice"),
        edit(letters, NOTICE, "medical advice", "med&#xAD;ical advice"),
        edit(letters, NOTICE, "medical advice", "med\u2060ical advice"),
        edit(letters, NOTICE, "medical advice", "medical\uFEFF advice"),
        edit(letters, NOTICE, "medical advice", "med\u200Dical advice"),
        edit(letters, NOTICE, "medical advice", "\u202Elacidem\u202C advice"),
        edit(letters, NOTICE, "medical advice", "\u2066medical\u2069 advice"),
        edit(letters, NOTICE, "medical advice", "\u200Emedical advice"),
        edit(letters, NOTICE, "medical advice", "m\u0435dical advice"),
        edit(letters, NOTICE, "medical advice", "m\u0435di\u0441\u0430l advice"),
        edit(letters, NOTICE, "medical advice", "medical \u0430dvi\u0441\u0435"),
        edit(letters, NOTICE, "medical advice", "medical\uDB40\uDC41 advice"),
        edit(letters, NOTICE, "medical advice", "medical\uFE0F advice"),
        edit(letters, NOTICE, "medical advice", "medical\u034F advice"),
        edit(letters, NOTICE, "medical advice", "medical" + "\u2003".repeat(500) + "advice"),
        edit(letters, NOTICE, "medical advice", "medical\uE000 advice"),
        edit(letters, NOTICE, "medical advice", "medical\u3164 advice"),
        edit(
            letters, NOTICE, "medical advice", "\uFF4D\uFF45\uFF44\uFF49\uFF43\uFF41\uFF4C advice"),
        edit(letters, NOTICE, "medical advice", "\uD835\uDDC6edical advice"));
  }

  private static List<Trick> closed() {
    Rule rule = Rule.EPUB_CLOSED;
    String external = "<!DOCTYPE html [<!ENTITY gone \"\">]>";
    return List.of(
        head(rule, "<script>document.body.remove()</script>"),
        head(rule, "<script src=\"x.js\"></script>"),
        body(rule, "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>"),
        body(rule, "<iframe src=\"c1.xhtml\"></iframe>"),
        body(rule, "<object data=\"c1.xhtml\"></object>"),
        body(rule, "<embed src=\"cover.png\"/>"),
        body(rule, "<form action=\"x\"><input type=\"text\"/></form>"),
        body(
            rule,
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject><p>x</p></foreignObject></svg>"),
        body(
            rule,
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect><animate attributeName=\"x\"/></rect></svg>"),
        body(rule, "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect onload=\"x()\"/></svg>"),
        body(rule, "<img src=\"https://example.org/a.png\" alt=\"\"/>"),
        body(rule, "<img src=\"//example.org/a.png\" alt=\"\"/>"),
        body(rule, "<p><a href=\"javascript:x()\">more</a></p>"),
        head(rule, "<meta http-equiv=\"refresh\" content=\"0; url=c1.xhtml\"/>"),
        head(rule, "<meta http-equiv=\"Refresh\" content=\"5\"/>"),
        head(rule, "<base href=\"elsewhere/\"/>"),
        head(rule, "<link rel=\"stylesheet\" href=\"https://example.org/x.css\"/>"),
        edit(rule, NOTICE, "class=\"front\"", "class=\"front\" onload=\"go()\""),
        edit(rule, NOTICE, "class=\"front\"", "class=\"front\" xml:base=\"elsewhere/\""),
        edit(rule, NOTICE, "<!DOCTYPE html>", external),
        edit(
            rule,
            NOTICE,
            "<!DOCTYPE html>",
            "<!DOCTYPE html [<!ATTLIST section style CDATA \"display:none\">]>"),
        edit(
            rule,
            NOTICE,
            "<!DOCTYPE html>",
            "<?xml-stylesheet type=\"text/xsl\" href=\"x.xsl\"?><!DOCTYPE html>"),
        new Trick(
            rule,
            "encrypted style",
            e ->
                e.put(
                    "META-INF/encryption.xml",
                    "<encryption xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><CipherReference"
                        + " xmlns=\"http://www.w3.org/2001/04/xmlenc#\" URI=\"OEBPS/book.css\"/></encryption>")));
  }

  private static List<Trick> styles() {
    return List.of(
        section(Rule.CSS_SHOWN, "style=\"display:none\""),
        section(Rule.CSS_SHOWN, "style=\"DISPLAY: no\\6e e ! important\""),
        section(Rule.CSS_SHOWN, "style=\"visibility:hidden\""),
        section(Rule.CSS_SIZE, "style=\"font-size:.1em\""),
        section(Rule.CSS_CONTRAST, "style=\"color:#fff;background:#fff\""),
        section(Rule.CSS_PLACE, "style=\"position:absolute;left:-1000em\""),
        section(Rule.CSS_DIRECTION, "dir=\"rtl\""),
        edit(Rule.CSS_SHOWN, NOTICE, "<em>not</em>", "<em style=\"display:none\">not</em>"),
        edit(Rule.CSS_SIZE, NOTICE, "<em>not</em>", "<small>not</small>"),
        edit(Rule.CSS_SIZE, NOTICE, "<em>not</em>", "<font size=\"1\">not</font>"),
        edit(Rule.CSS_CONTRAST, NOTICE, "<em>not</em>", "<font color=\"white\">not</font>"),
        edit(
            Rule.CSS_CONTRAST,
            NOTICE,
            "class=\"front\"",
            "class=\"front\" text=\"#ffffff\" bgcolor=\"#ffffff\""),
        edit(
            Rule.CSS_CONTRAST,
            NOTICE,
            "class=\"front\"",
            "class=\"front\" background=\"cover.png\""),
        edit(Rule.CSS_WORDS, NOTICE, "<em>not</em>", "<del>not</del>"),
        edit(Rule.CSS_WORDS, NOTICE, "<em>not</em>", "<s>not</s>"),
        edit(Rule.CSS_DIRECTION, NOTICE, "<em>not</em>", "<bdo dir=\"rtl\">not</bdo>"),
        edit(
            Rule.CSS_SIZE,
            NOTICE,
            "<p id=\"last\">Ask a professional about your own case.</p>",
            "<p id=\"last\"><sub>Ask a professional about your own case.</sub></p>"),
        head(Rule.CSS_SHOWN, "<style>section{display:none}</style>"),
        head(
            Rule.CSS_SHOWN,
            "<style type=\"text/css\"><![CDATA[ .notice > * {display:none} ]]></style>"),
        head(Rule.CSS_SHOWN, "<style><!-- section{display:none} --></style>"),
        head(Rule.CSS_SHOWN, "<style media=\"print\">section{display:none}</style>"),
        head(Rule.CSS_SHOWN, "<style media=\"(max-width: 1px)\">section{display:none}</style>"),
        body(Rule.CSS_SHOWN, "<style>section{display:none}</style>"),
        body(
            Rule.CSS_SHOWN,
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>section{display:none}</style></svg>"),
        head(
            Rule.CSS_SHOWN,
            "<link rel=\"stylesheet\" href=\"data:text/css,section%7Bdisplay:none%7D\"/>"),
        head(
            Rule.CSS_SHOWN,
            "<link rel=\"stylesheet\" href=\"data:text/css;base64,c2VjdGlvbntkaXNwbGF5Om5vbmV9\"/>"),
        new Trick(
            Rule.CSS_SHOWN,
            "alternate sheet",
            e ->
                e.put("OEBPS/night.css", "section { display: none }")
                    .replace(
                        NOTICE,
                        "</head>",
                        "<link rel=\"alternate stylesheet\" title=\"Night\" href=\"night.css\"/></head>")),
        new Trick(
            Rule.CSS_SHOWN,
            "imported sheet of an imported sheet",
            e ->
                e.put("OEBPS/book.css", "@import 'a.css' print;")
                    .put("OEBPS/a.css", "@import url(sub/b.css);")
                    .put("OEBPS/sub/b.css", ".notice { display: none }")),
        new Trick(
            Rule.CSS_SHOWN,
            "sheet by processing instruction",
            e ->
                e.put("OEBPS/pi.css", "section { display: none }")
                    .replace(
                        NOTICE,
                        "<!DOCTYPE",
                        "<?xml-stylesheet href=\"pi.css\" type=\"text/css\"?><!DOCTYPE")),
        body(Rule.CSS_COVER, "<div style=\"position:fixed;inset:0;background:#fff\"></div>"),
        body(
            Rule.CSS_COVER,
            "<img src=\"cover.png\" alt=\"\" style=\"position:absolute;top:0;left:0;width:100%\"/>"),
        body(
            Rule.CSS_COVER,
            "<div style=\"margin-top:-100vh;height:100vh;background:#fff\"> </div>"),
        edit(
            Rule.CSS_COVER,
            NOTICE,
            "<ul>",
            "<div style=\"position:absolute;inset:0;background:#fff\"></div><ul>"),
        edit(
            Rule.CSS_COVER,
            NOTICE,
            "<em>not</em>",
            "<em style=\"background:#fff;padding:9em\">not</em>"),
        edit(Rule.CSS_PLACE, NOTICE, SECTION, "<div style=\"height:90em\"></div>" + SECTION),
        head(Rule.CSS_NOT_JUDGED, "<style>.notice{opacity:if(media(print):0;else:1)}</style>"),
        new Trick(
            Rule.CSS_NOT_JUDGED,
            "sheet in another encoding",
            e -> e.put(SampleEpub.CSS, new byte[] {'p', '{', '}', (byte) 0xE9, ' '})));
  }

  private static List<Trick> chapters() {
    String line = "<p class=\"notice-line\">";
    Rule rule = Rule.EPUB_SHORT_NOTICE;
    return List.of(
        edit(rule, CHAPTER, "General health information, not medical advice. ", ""),
        edit(rule, CHAPTER, "not medical advice", "and medical advice"),
        edit(rule, CHAPTER, line, "<p hidden=\"\">"),
        edit(rule, CHAPTER, line, "<p aria-hidden=\"true\">"),
        edit(rule, CHAPTER, line, "<p>" + "A long introduction. ".repeat(30) + "</p>" + line),
        edit(Rule.CSS_SHOWN, CHAPTER, line, "<p style=\"display:none\">"),
        edit(Rule.CSS_SIZE, CHAPTER, line, "<p style=\"font-size:4px\">"),
        edit(Rule.CSS_CONTRAST, CHAPTER, line, "<p style=\"color:#eee;background:#fff\">"),
        new Trick(Rule.CSS_SHOWN, "by class", e -> e.css(".notice-line { visibility: hidden }")),
        new Trick(
            Rule.EPUB_SHORT_NOTICE,
            "a chapter without it at the end",
            e ->
                e.put(
                        "OEBPS/c3.xhtml",
                        e.text(CHAPTER).replaceAll("(?s)<p class=.notice-line.>.*?</p>", ""))
                    .replace(
                        PACKAGE,
                        "</manifest>",
                        "<item id=\"c3\" href=\"c3.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>")
                    .replace(PACKAGE, "</spine>", "<itemref idref=\"c3\"/></spine>")));
  }

  @ParameterizedTest
  @MethodSource("tricks")
  void refusesByTheRightRule(Trick trick) {
    byte[] epub = trick.edit().apply(new SampleEpub()).bytes();
    List<Finding> findings =
        EpubJudge.ofAnyBook().judge(epub, "a.epub", SampleEpub.APPROVED).stream()
            .filter(f -> f.outcome().rejects())
            .toList();
    assertTrue(findings.stream().anyMatch(f -> f.rule() == trick.rule()), findings::toString);
  }
}
