package press.caveat.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import press.caveat.book.Edition;
import press.caveat.book.SectionKind;
import press.caveat.book.Standing;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema editors use says of {@code book.yaml} what its reader says. */
class BookSchemaTest {
  private static final Path SCHEMA = Path.of("src/main/resources/press/caveat/book.schema.json");
  private static final Path CASES = Path.of("src/test/resources/diagnostics");
  private static final JsonMapper JSON = new JsonMapper();

  /** What a schema can see without opening another file or a calendar. */
  private static final Set<Code> VISIBLE =
      Set.of(
          Code.YAML_UNKNOWN_KEY,
          Code.YAML_WRONG_TYPE,
          Code.KEY_REQUIRED,
          Code.NOT_A_DATE,
          Code.NOT_A_LANGUAGE,
          Code.CHAPTER_TWICE,
          Code.NOT_AN_IDENTIFIER,
          Code.NOT_AN_ADDRESS,
          Code.EDITION_UNKNOWN,
          Code.CHAPTER_KIND_UNKNOWN,
          Code.CHAPTERS_MISSING,
          Code.SHORT_NOTICE_TOO_LONG,
          Code.PATH_OUTSIDE);

  /** Every key there is, at its deepest. */
  private static final String FULL =
      """
      title: A title
      subtitle: More of it
      author:
        - {name: Ann Author, role: aut, file-as: "Author, Ann"}
      lang: en-GB
      identifier: urn:uuid:11111111-2222-5333-8444-555555555555
      date: 2026-01-02
      version: 1.10
      isbn: 978-0-306-40615-7
      status: corrected
      status-note: A dose was wrong.
      series: {name: A series, position: 2.1}
      publisher: A publisher
      rights: All
      license: https://example.org/licence
      url: http://example.org/
      description: About it
      subject:
        - {text: Sleep, authority: BISAC, term: HEA000000}
      keywords: [one, two]
      citation-style: american-medical-association
      cover-image: figures/cover.png
      editions: [epub, a4]
      print:
        never-hyphenate: [mitragynine]
        creep: 0.2
        emphasis: underline
      health:
        disclaimer: disclaimer.md
        short-notice: Not medical advice.
        last-updated: 2026-01-02
        do-not-use-after: 2027-01-02
        evidence-searched-to: 2026-01-01
        reviewed-by: {name: Dr Doe, qualification: MD, date: 2026-01-01}
      chapters:
        - {file: one.md, kind: chapter}
      """;

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA));
  }

  private static Object load(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static boolean accepts(Object yaml) throws IOException {
    return schema().validate(JSON.<JsonNode>valueToTree(yaml)).isEmpty();
  }

  private static List<Diagnostic> read(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    new SettingsReader(diagnostics).read(new SourceFile("book.yaml", yaml));
    return diagnostics.sorted();
  }

  @Test
  void theSchemaIsASchema() throws IOException {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), meta.validate(JSON.readTree(Files.readString(SCHEMA))));
  }

  @ParameterizedTest
  @MethodSource("goodBooks")
  void acceptsGoodBooks(Path book) throws IOException {
    Object yaml = load(Files.readString(book));
    assertEquals(List.of(), schema().validate(JSON.<JsonNode>valueToTree(yaml)));
  }

  static Stream<Path> goodBooks() {
    return Stream.of("manuscript", "src/test/resources/stock/manuscript")
        .map(folder -> Path.of(folder, "book.yaml"));
  }

  @Test
  void knowsEveryKeyTheReaderKnows() throws IOException {
    JsonNode schema = JSON.readTree(Files.readString(SCHEMA));
    JsonNode health = schema.at("/properties/health");
    assertEquals(new TreeSet<>(SettingsReader.KEYS), keys(schema));
    assertEquals(new TreeSet<>(SettingsReader.HEALTH_KEYS), keys(health));
    assertEquals(new TreeSet<>(PrintSettings.KEYS), keys(schema.at("/properties/print")));
    assertEquals(new TreeSet<>(Values.REVIEW_KEYS), keys(health.at("/properties/reviewed-by")));
    assertEquals(new TreeSet<>(Values.CREATOR_KEYS), keys(schema.at("/$defs/creator/oneOf/1")));
    assertEquals(new TreeSet<>(Values.SUBJECT_KEYS), keys(schema.at("/$defs/subject/oneOf/1")));
    assertEquals(new TreeSet<>(Values.SERIES_KEYS), keys(schema.at("/properties/series")));
    assertEquals(Standing.Status.words(), words(schema.at("/properties/status/enum")));
    JsonNode chapter = schema.at("/$defs/chapter/oneOf/1");
    assertEquals(new TreeSet<>(SettingsReader.CHAPTER_KEYS), keys(chapter));
    assertEquals(SectionKind.authoredWords(), words(chapter.at("/properties/kind/enum")));
    assertEquals(Edition.words(), words(schema.at("/$defs/edition/enum")));
  }

  private static TreeSet<String> keys(JsonNode schema) {
    assertFalse(schema.get("additionalProperties").asBoolean());
    return new TreeSet<>(schema.get("properties").propertyNames());
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.stringValue()));
    return words;
  }

  /** Takes each key out in turn, at every depth. */
  @Test
  void requiresWhatTheReaderRequires() throws IOException {
    assertEquals(List.of(), read(FULL));
    assertEquals(true, accepts(load(FULL)));
    Map<String, String> disagreements = new TreeMap<>();
    List<String> lines = FULL.lines().toList();
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      bodies.add(without(lines, i));
    }
    for (String entry :
        List.of(
            "name: Ann Author, ",
            ", role: aut",
            ", file-as: \"Author, Ann\"",
            "text: Sleep, ",
            ", authority: BISAC",
            ", term: HEA000000",
            "name: A series, ",
            ", position: 2.1",
            "name: Dr Doe, ",
            ", qualification: MD",
            ", date: 2026-01-01}",
            "file: one.md, ",
            ", kind: chapter")) {
      bodies.add(FULL.replace(entry, entry.endsWith("}") ? "}" : ""));
    }
    for (String body : bodies) {
      boolean reader = read(body).isEmpty();
      boolean schema = accepts(load(body));
      if (reader != schema) {
        disagreements.put(body, "reader " + reader + ", schema " + schema);
      }
    }
    assertEquals(Map.of(), disagreements);
  }

  /** Without a line and all that is deeper below it. */
  private static String without(List<String> lines, int removed) {
    StringBuilder text = new StringBuilder();
    int depth = indent(lines.get(removed));
    boolean below = false;
    for (int i = 0; i < lines.size(); i++) {
      below = i == removed || below && i > removed && indent(lines.get(i)) > depth;
      if (!below) {
        text.append(lines.get(i)).append('\n');
      }
    }
    return text.toString();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** The books of the diagnostics: what a schema can see of their faults, this one sees. */
  @Test
  void refusesBadBooks() throws IOException {
    Map<String, Boolean> wrong = new TreeMap<>();
    try (Stream<Path> cases = Files.list(CASES)) {
      for (Path folder : cases.toList()) {
        Path book = folder.resolve("manuscript/book.yaml");
        if (Files.exists(book)) {
          List<Code> codes = read(Files.readString(book)).stream().map(Diagnostic::code).toList();
          boolean visible =
              folder.endsWith("path-outside") || codes.stream().anyMatch(VISIBLE::contains);
          boolean yaml =
              !codes.contains(Code.YAML_SYNTAX) && !codes.contains(Code.YAML_DUPLICATE_KEY);
          if (yaml && accepts(load(Files.readString(book))) == visible) {
            wrong.put(folder.getFileName().toString(), visible);
          }
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }
}
