package press.caveat.verify.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.caveat.verify.epub.SampleEpub.CHAPTER;
import static press.caveat.verify.epub.SampleEpub.CSS;
import static press.caveat.verify.epub.SampleEpub.NAV;
import static press.caveat.verify.epub.SampleEpub.NCX;
import static press.caveat.verify.epub.SampleEpub.NOTICE;
import static press.caveat.verify.epub.SampleEpub.PACKAGE;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.verify.ApprovedText;

/** Honest books of many kinds: a false alarm is a failure too. */
class CleanBooksTest {
  private static final String SECTION =
      "<section id=\"disclaimer\" class=\"notice\" epub:type=\"notice\" role=\"doc-notice\""
          + " aria-labelledby=\"disclaimer-h\">";
  private static final String NCX_ITEM =
      "    <item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>\n";

  /** A book and the text it must carry. */
  record Book(String name, ApprovedText approved, byte[] epub) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Book book(String name, UnaryOperator<SampleEpub> edit) {
    return new Book(name, SampleEpub.APPROVED, edit.apply(new SampleEpub()).bytes());
  }

  private static Book notice(String from, String to) {
    return book("notice with " + to, e -> e.replace(NOTICE, from, to));
  }

  static Stream<Book> books() {
    return Stream.of(packages(), elements(), spellings(), languages(), others())
        .flatMap(List::stream);
  }

  private static SampleEpub withoutCover(SampleEpub e) {
    return e.replace(PACKAGE, "    <itemref idref=\"cover\"/>\n", "")
        .replace(
            PACKAGE,
            "    <item id=\"cover\" href=\"cover.xhtml\" media-type=\"application/xhtml+xml\"/>\n",
            "")
        .replace(
            PACKAGE, "    <reference type=\"cover\" title=\"Cover\" href=\"cover.xhtml\"/>\n", "")
        .replace(NAV, "<li><a href=\"cover.xhtml\">Cover</a></li>\n", "")
        .replace(NAV, "<li><a epub:type=\"cover\" href=\"cover.xhtml\">Cover</a></li>\n", "")
        .replace(
            NCX,
            "<navPoint id=\"n0\" playOrder=\"1\"><navLabel><text>Cover</text></navLabel><content src=\"cover.xhtml\"/></navPoint>\n",
            "")
        .remove("OEBPS/cover.xhtml");
  }

  private static SampleEpub withoutNcx(SampleEpub e) {
    return e.replace(PACKAGE, NCX_ITEM, "").replace(PACKAGE, " toc=\"ncx\"", "").remove(NCX);
  }

  private static List<Book> packages() {
    return List.of(
        book("untouched", e -> e),
        book("without a cover", CleanBooksTest::withoutCover),
        book("without NCX", CleanBooksTest::withoutNcx),
        book("without cover and NCX", e -> withoutNcx(withoutCover(e))),
        book(
            "without guide",
            e -> e.put(PACKAGE, e.text(PACKAGE).replaceAll("(?s)<guide>.*</guide>", ""))),
        book(
            "without landmarks",
            e -> e.put(NAV, e.text(NAV).replaceAll("(?s)<nav epub:type=.landmarks.*?</nav>", ""))),
        book(
            "contents at the end",
            e ->
                e.replace(PACKAGE, "    <itemref idref=\"nav\"/>\n", "")
                    .replace(PACKAGE, "  </spine>", "    <itemref idref=\"nav\"/>\n  </spine>")),
        book(
            "contents not in the spine",
            e -> e.replace(PACKAGE, "    <itemref idref=\"nav\"/>\n", "")),
        book(
            "contents not linear",
            e -> e.replace(PACKAGE, "idref=\"nav\"", "idref=\"nav\" linear=\"no\"")),
        book(
            "linear said",
            e -> e.replace(PACKAGE, "idref=\"disclaimer\"", "idref=\"disclaimer\" linear=\"yes\"")),
        book(
            "cover not in the contents",
            e -> e.replace(NAV, "<li><a href=\"cover.xhtml\">Cover</a></li>\n", "")),
        book(
            "links with fragments",
            e ->
                e.replace(NAV, "href=\"disclaimer.xhtml\"", "href=\"disclaimer.xhtml#disclaimer\"")
                    .replace(
                        NCX, "src=\"disclaimer.xhtml\"", "src=\"disclaimer.xhtml#disclaimer\"")),
        book(
            "links with escapes",
            e -> e.replace(NAV, "href=\"disclaimer.xhtml\"", "href=\"./d%69sclaimer.xhtml\"")),
        book(
            "links to the page break",
            e -> e.replace(NAV, "href=\"disclaimer.xhtml\"", "href=\"disclaimer.xhtml#pg-ii\"")),
        book(
            "links to the heading",
            e ->
                e.replace(
                    PACKAGE,
                    "href=\"disclaimer.xhtml\"/>\n  </guide>",
                    "href=\"disclaimer.xhtml#disclaimer-h\"/>\n  </guide>")),
        book(
            "nested contents",
            e ->
                e.replace(
                    NAV,
                    "What hay fever is</a></li>",
                    "What hay fever is</a><ol><li><a href=\"c1.xhtml#h1\">Pollen</a></li></ol></li>")),
        book(
            "apple's options",
            e -> e.put("META-INF/com.apple.ibooks.display-options.xml", "<display_options/>")),
        book(
            "scrambled font",
            e ->
                e.put(
                    "META-INF/encryption.xml",
                    "<encryption xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><CipherReference xmlns=\"http://www.w3.org/2001/04/xmlenc#\" URI=\"OEBPS/deco.ttf\"/></encryption>")),
        book(
            "reflowable said",
            e ->
                e.replace(
                    PACKAGE,
                    "</metadata>",
                    "<meta property=\"rendition:layout\">reflowable</meta><meta property=\"rendition:flow\">scrolled-doc</meta></metadata>")),
        book(
            "a book in fixed layout, its notice reflowable",
            e ->
                e.replace(
                        PACKAGE,
                        "</metadata>",
                        "<meta property=\"rendition:layout\">pre-paginated</meta></metadata>")
                    .replace(
                        PACKAGE,
                        "idref=\"disclaimer\"",
                        "idref=\"disclaimer\" properties=\"rendition:layout-reflowable\"")),
        book(
            "package with a prefix",
            e ->
                e.put(
                    PACKAGE,
                    e.text(PACKAGE)
                        .replaceAll("<(/?)(?=[a-z]+[ >/])(?!\\?)", "<$1opf:")
                        .replace("xmlns=\"http://www.idpf", "xmlns:opf=\"http://www.idpf"))),
        book(
            "container with options",
            e ->
                e.replace(
                    "META-INF/container.xml",
                    "</rootfiles>",
                    "</rootfiles><links><link href=\"x\" rel=\"mapping\" media-type=\"application/xml\"/></links>")),
        book(
            "a script in a chapter",
            e ->
                e.replace("OEBPS/c2.xhtml", "</head>", "<script src=\"quiz.js\"></script></head>")),
        new Book("zipped again", SampleEpub.APPROVED, Zips.again(new SampleEpub().bytes(), false)),
        new Book(
            "zipped without packing",
            SampleEpub.APPROVED,
            Zips.again(new SampleEpub().bytes(), true)),
        new Book(
            "zipped with folders", SampleEpub.APPROVED, Zips.withFolders(new SampleEpub().bytes())),
        new Book(
            "zipped with a comment",
            SampleEpub.APPROVED,
            Zips.withComment(new SampleEpub().bytes())));
  }

  private static List<Book> elements() {
    return List.of(
        book(
            "attributes in another order",
            e ->
                e.replace(
                    NOTICE,
                    SECTION,
                    "<section role='doc-notice'  epub:type='notice'\n class='notice' aria-labelledby='disclaimer-h' id='disclaimer'  >")),
        book(
            "a div instead of a section",
            e ->
                e.replace(NOTICE, SECTION, "<div class=\"notice\">")
                    .replace(NOTICE, "</section>", "</div>")),
        book(
            "an aside",
            e ->
                e.replace(NOTICE, SECTION, "<aside class=\"notice\" epub:type=\"notice\">")
                    .replace(NOTICE, "</section>", "</aside>")),
        book(
            "an article in main",
            e ->
                e.replace(NOTICE, SECTION, "<main><article>")
                    .replace(NOTICE, "</section>", "</article></main>")),
        book(
            "no section at all",
            e -> e.replace(NOTICE, SECTION, "").replace(NOTICE, "</section>", "")),
        book(
            "a wrapper with text after",
            e ->
                e.replace(NOTICE, SECTION, "<div>")
                    .replace(
                        NOTICE,
                        "</section>",
                        "<h2>Chapter one</h2><p style=\"font-size:small\">More text follows in the same file.</p></div>")),
        book(
            "text after in the body",
            e ->
                e.replace(
                    NOTICE,
                    "</body>",
                    "<section><h2>Imprint</h2><p style=\"font-size: .8em\">Printed by us.</p></section></body>")),
        book(
            "header around the heading",
            e ->
                e.replace(
                    NOTICE,
                    "<h1 id=\"disclaimer-h\">Important: read this first</h1>",
                    "<header><h1 id=\"disclaimer-h\">Important: read this first</h1></header>")),
        book(
            "heading group",
            e ->
                e.replace(
                    NOTICE,
                    "<h1 id=\"disclaimer-h\">Important: read this first</h1>",
                    "<hgroup><h1 id=\"disclaimer-h\">Important: <br/>read this first</h1></hgroup>")),
        notice("<em>not</em>", "<strong><em>not</em></strong>"),
        notice("<em>not</em>", "<span lang=\"en\" xml:lang=\"en\">not</span>"),
        notice("<em>not</em>", "<b>n</b>ot"),
        notice("<em>not</em>", "<abbr title=\"not\">not</abbr>"),
        notice("<em>not</em>", "<mark>not</mark>".replace("mark", "u")),
        notice("<em>not</em>", "<em>not</em><!-- checked -->"),
        notice("<em>not</em>", "<em style=\"font-weight:bold\">not</em>"),
        notice("<em>not</em>", "<em aria-label=\"not\">not</em>"),
        notice("<em>not</em>", "<em aria-hidden=\"false\">not</em>"),
        notice("<ul>", "<hr/><ul role=\"list\">"),
        notice("<ul>", "<img src=\"cover.png\" alt=\"\" role=\"presentation\"/><ul>"),
        notice(
            "<ul>",
            "<span id=\"pg-iii\" epub:type=\"pagebreak\" role=\"doc-pagebreak\" aria-label=\"iii\"></span><ul>"),
        notice("a nurse", "a <span epub:type=\"pagebreak\" id=\"pg-iii\" title=\"iii\"/>nurse"),
        notice(
            "</head>",
            "<meta http-equiv=\"Content-Type\" content=\"application/xhtml+xml; charset=utf-8\"/></head>"),
        notice(
            "</head>",
            "<meta name=\"viewport\" content=\"width=device-width\"/><link rel=\"license\" href=\"https://example.org/\"/></head>"),
        notice("</head>", "<style>.notice { padding: 2em }</style></head>"),
        notice("</head>", "<link rel=\"stylesheet\" media=\"print\" href=\"gone.css\"/></head>"),
        notice("</body>", "<footer><p>Page two follows.</p></footer></body>"),
        notice("</body>", "<div style=\"display:none\">Draft remark</div></body>"),
        notice("</body>", "<p hidden=\"hidden\">Draft remark</p></body>"),
        notice(
            "</body>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"5\" height=\"5\"/></svg></body>"),
        notice("class=\"front\"", "class=\"front\" dir=\"ltr\""),
        notice("<!DOCTYPE html>", ""),
        notice(
            "<!DOCTYPE html>",
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">"));
  }

  private static List<Book> spellings() {
    ApprovedText quoted =
        new ApprovedText(
            "Read this first Don't say \"later\" -- call... It isn't advice - ask a doctor's advice.",
            "",
            "");
    String heading = "<h1>Read this first</h1>";
    return List.of(
        small(
            "typographic letters",
            quoted,
            heading
                + "<p>Don\u2019t say \u201Clater\u201D \u2013 call\u2026 It isn\u2019t advice \u2014 ask a doctor\u2019s advice.</p>"),
        small(
            "straight letters",
            quoted,
            heading
                + "<p>Don't say \"later\" -- call... It isn't advice - ask a doctor's advice.</p>"),
        small(
            "German quotation marks",
            quoted,
            heading
                + "<p>Don\u2019t say \u201Elater\u201C \u2014 call. . . It isn\u2019t advice \u2013 ask a doctor\u2019s advice.</p>"),
        small(
            "entities",
            quoted,
            heading
                + "<p>Don&#8217;t say &#x201C;later&#x201D;&#160;&#8211; call&#8230; It isn&#8217;t advice &#8212; ask a doctor&#8217;s advice.</p>"),
        small(
            "lines broken anywhere",
            quoted,
            heading
                + "<p>Don't\n  say \"later\"\n\t-- call... It\u00A0isn't advice<br/>- ask a\n\ndoctor's advice.</p>"),
        small(
            "decomposed letters",
            new ApprovedText("Consult a m\u00E9decin Caf\u00E9 closed.", "", ""),
            "<h1>Consult a me\u0301decin</h1><p>Cafe\u0301 closed.</p>"),
        small(
            "micrograms with the Greek letter",
            new ApprovedText("Dose Take 5 \u03BCg a day.", "", ""),
            "<h1>Dose</h1><p>Take 5 \u03BCg a day.</p>"),
        small(
            "an emoji with its style",
            new ApprovedText("Stop \u26A0\uFE0F Call 112 now.", "", ""),
            "<h1>Stop</h1><p>\u26A0\uFE0F Call 112 now.</p>"),
        small(
            "water with an index",
            new ApprovedText("Drink Take H2O and CO2.", "", ""),
            "<h1>Drink</h1><p>Take H<sub>2</sub>O and CO<sub>2</sub>.</p>"),
        new Book(
            "named entities of XHTML 1.1",
            quoted,
            small(
                "",
                quoted,
                heading
                    + "<p>Don&rsquo;t say &ldquo;later&rdquo;&nbsp;&ndash; call&hellip; It isn&rsquo;t advice &mdash; ask a doctor&rsquo;s advice.</p>",
                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">")));
  }

  private static List<Book> languages() {
    return List.of(
        tongue(
            "ar",
            "rtl",
            "\u0627\u0642\u0631\u0623 \u0647\u0630\u0627 \u0623\u0648\u0644\u0627\u064B",
            "\u0647\u0630\u0627 \u0627\u0644\u0643\u062A\u064A\u0628 \u0644\u0627 \u064A\u063A\u0646\u064A \u0639\u0646 \u0631\u0623\u064A \u0627\u0644\u0637\u0628\u064A\u0628. \u0627\u062A\u0635\u0644 \u0628\u0627\u0644\u0631\u0642\u0645 112."),
        tongue(
            "fa",
            "rtl",
            "\u0627\u0648\u0644 \u0628\u062E\u0648\u0627\u0646\u06CC\u062F",
            "\u0627\u06CC\u0646 \u0645\u062A\u0646 \u062C\u0627\u06CC \u067E\u0632\u0634\u06A9 \u0631\u0627 \u0646\u0645\u06CC\u200C\u06AF\u06CC\u0631\u062F."),
        tongue(
            "he",
            "rtl",
            "\u05E7\u05E8\u05D0\u05D5 \u05D6\u05D0\u05EA \u05EA\u05D7\u05D9\u05DC\u05D4",
            "\u05DE\u05D9\u05D3\u05E2 \u05DB\u05DC\u05DC\u05D9 \u05D5\u05DC\u05D0 \u05D9\u05D9\u05E2\u05D5\u05E5 \u05E8\u05E4\u05D5\u05D0\u05D9."),
        tongue(
            "zh-Hans",
            "ltr",
            "\u8BF7\u5148\u9605\u8BFB",
            "\u672C\u518C\u5B50\u4EC5\u63D0\u4F9B\u4E00\u822C\u5065\u5EB7\u4FE1\u606F\uFF0C\u4E0D\u662F\u533B\u7597\u5EFA\u8BAE\u3002"),
        tongue(
            "ja",
            "ltr",
            "\u6700\u521D\u306B\u304A\u8AAD\u307F\u304F\u3060\u3055\u3044",
            "\u3053\u306E\u518A\u5B50\u306F\u533B\u7642\u4E0A\u306E\u52A9\u8A00\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002"),
        tongue(
            "ko",
            "ltr",
            "\uBA3C\uC800 \uC77D\uC5B4 \uC8FC\uC138\uC694",
            "\uC774 \uCC45\uC790\uB294 \uC758\uD559\uC801 \uC870\uC5B8\uC774 \uC544\uB2D9\uB2C8\uB2E4."),
        tongue(
            "hi",
            "ltr",
            "\u092A\u0939\u0932\u0947 \u0907\u0938\u0947 \u092A\u0922\u093C\u0947\u0902",
            "\u092F\u0939 \u091A\u093F\u0915\u093F\u0924\u094D\u0938\u0940\u092F \u0938\u0932\u093E\u0939 \u0928\u0939\u0940\u0902 \u0939\u0948\u0964"),
        tongue(
            "th",
            "ltr",
            "\u0E42\u0E1B\u0E23\u0E14\u0E2D\u0E48\u0E32\u0E19",
            "\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E31\u0E48\u0E27\u0E44\u0E1B\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E04\u0E33\u0E41\u0E19\u0E30\u0E19\u0E33"),
        tongue(
            "ru",
            "ltr",
            "\u0421\u043D\u0430\u0447\u0430\u043B\u0430 \u043F\u0440\u043E\u0447\u0442\u0438\u0442\u0435",
            "\u042D\u0442\u043E \u043D\u0435 \u043C\u0435\u0434\u0438\u0446\u0438\u043D\u0441\u043A\u0438\u0439 \u0441\u043E\u0432\u0435\u0442. \u0412\u0438\u0442\u0430\u043C\u0438\u043D D."),
        tongue(
            "el",
            "ltr",
            "\u0394\u03B9\u03B1\u03B2\u03AC\u03C3\u03C4\u03B5 \u03C0\u03C1\u03CE\u03C4\u03B1",
            "\u0394\u03B5\u03BD \u03B5\u03AF\u03BD\u03B1\u03B9 \u03B9\u03B1\u03C4\u03C1\u03B9\u03BA\u03AE \u03C3\u03C5\u03BC\u03B2\u03BF\u03C5\u03BB\u03AE."),
        tongue(
            "de",
            "ltr",
            "Bitte zuerst lesen",
            "Diese Brosch\u00FCre ersetzt kein Gespr\u00E4ch mit \u00C4rztin oder Arzt."),
        tongue(
            "es",
            "ltr",
            "L\u00E9alo primero",
            "\u00BFDudas? Esta informaci\u00F3n no es consejo m\u00E9dico."),
        tongue(
            "fr",
            "ltr",
            "\u00C0 lire d\u2019abord",
            "Ces informations ne remplacent pas l\u2019avis d\u2019un m\u00E9decin\u202F: demandez\u2011le."),
        tongue("tr", "ltr", "\u00D6nce bunu okuyun", "Bu bilgi t\u0131bbi tavsiye de\u011Fildir."),
        tongue(
            "vi",
            "ltr",
            "\u0110\u1ECDc tr\u01B0\u1EDBc",
            "\u0110\u00E2y kh\u00F4ng ph\u1EA3i l\u1EDDi khuy\u00EAn y t\u1EBF."));
  }

  private static Book tongue(String language, String direction, String heading, String text) {
    ApprovedText approved = new ApprovedText(heading + " " + text, "", "");
    Book plain = small(language, approved, "<h1>" + heading + "</h1><p>" + text + "</p>");
    SampleEpub epub = new SampleEpub();
    epub.put(
        NOTICE,
        page(
                "<!DOCTYPE html>",
                "<section epub:type=\"notice\" role=\"doc-notice\"><h1>"
                    + heading
                    + "</h1><p>"
                    + text
                    + "</p></section>")
            .replace(
                "<html ",
                "<html lang=\""
                    + language
                    + "\" xml:lang=\""
                    + language
                    + "\" dir=\""
                    + direction
                    + "\" "));
    return direction.equals("rtl") ? new Book(language, approved, epub.bytes()) : plain;
  }

  private static String page(String type, String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + type
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\">"
        + "<head><title>x</title><link rel=\"stylesheet\" href=\"book.css\"/></head><body>"
        + body
        + "</body></html>";
  }

  private static byte[] small(String name, ApprovedText approved, String body, String type) {
    return new SampleEpub().put(NOTICE, page(type, body)).bytes();
  }

  private static Book small(String name, ApprovedText approved, String body) {
    return new Book(name, approved, small(name, approved, body, "<!DOCTYPE html>"));
  }

  private static List<Book> others() {
    ApprovedText noShort = new ApprovedText(SampleEpub.APPROVED.full(), "", "");
    return List.of(
        new Book(
            "vertical Chinese",
            new ApprovedText(
                "\u8BF7\u5148\u9605\u8BFB \u4E0D\u662F\u533B\u7597\u5EFA\u8BAE\u3002", "", ""),
            new SampleEpub()
                .put(
                    NOTICE,
                    page(
                        "<!DOCTYPE html>",
                        "<h1>\u8BF7\u5148\n\u9605\u8BFB</h1><p>\u4E0D\u662F\u533B\u7597\u5EFA\u8BAE\u3002</p>"))
                .css("body { writing-mode: vertical-rl; -epub-writing-mode: vertical-rl }")
                .bytes()),
        new Book(
            "chapters without short notice where none is asked for",
            noShort,
            new SampleEpub()
                .replace(CHAPTER, "General health information, not medical advice. ", "")
                .bytes()),
        new Book(
            "title page first",
            noShort,
            new SampleEpub()
                .replace(
                    "OEBPS/cover.xhtml",
                    "<section",
                    "<h1>Living with hay fever</h1><p>by A. Author</p><section")
                .bytes()),
        book(
            "short notice in an aside",
            e ->
                e.replace(
                        CHAPTER,
                        "<p class=\"notice-line\">",
                        "<aside role=\"note\"><p class=\"notice-line\">")
                    .replace(CHAPTER, "notice</a></p>", "notice</a></p></aside>")),
        book(
            "small short notice",
            e -> e.css(".notice-line { font-size: .85em; text-align: center }")),
        book("no style at all", e -> e.put(CSS, "")),
        book(
            "a long style", e -> e.css(".a b > c { color: red; background: blue }\n".repeat(500))));
  }

  @ParameterizedTest
  @MethodSource("books")
  void isAccepted(Book book) {
    assertEquals(
        List.of(),
        EpubJudge.ofAnyBook().judge(book.epub(), book.name(), book.approved()).stream()
            .filter(f -> f.outcome().rejects())
            .toList());
  }
}
