package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house: who may know whom, which library has which single door, the tour up to date. */
class ArchitectureTest {
  private static final String ROOT = "press.caveat";
  private static final Path SOURCES = Path.of("src/main/java/press/caveat");

  /** What each package may know besides {@code diagnostic} and the JDK; the root knows all. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("diagnostic", Set.of()),
          Map.entry("source", Set.of()),
          Map.entry("language", Set.of()),
          Map.entry("book", Set.of()),
          Map.entry("font", Set.of()),
          Map.entry("svg", Set.of()),
          Map.entry("figure", Set.of("font", "svg")),
          Map.entry("raster", Set.of("svg")),
          Map.entry(
              "cover", Set.of("book", "figure", "font", "language", "raster", "source", "svg")),
          Map.entry("style", Set.of("book", "font", "source")),
          Map.entry("markdown", Set.of("book", "language", "source")),
          Map.entry("reference", Set.of("source")),
          Map.entry("citation", Set.of("book", "reference")),
          Map.entry(
              "manuscript",
              Set.of("book", "citation", "language", "markdown", "reference", "source")),
          Map.entry("typesetting", Set.of("book")),
          Map.entry("pdf", Set.of("book", "figure", "font", "language", "style", "typesetting")),
          Map.entry("imposition", Set.of()),
          Map.entry("epub", Set.of("book", "language", "style")),
          Map.entry("verify", Set.of("book", "imposition", "language", "source")),
          Map.entry("report", Set.of("verify")),
          Map.entry("publication", Set.of("book")));

  /** Libraries with one door each. */
  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          Map.entry("com.vladsch.flexmark", Set.of("markdown")),
          Map.entry("de.undercouch.citeproc", Set.of("citation")),
          Map.entry("com.fasterxml.jackson", Set.of("reference", "report")),
          Map.entry("org.snakeyaml", Set.of("manuscript", "verify")),
          Map.entry("nl.siegmann.epublib", Set.of("epub")),
          Map.entry("com.openhtmltopdf", Set.of("pdf", "typesetting")),
          Map.entry("com.google.zxing", Set.of("pdf")),
          Map.entry("com.helger", Set.of("style")),
          Map.entry(
              "org.apache.pdfbox", Set.of("font", "imposition", "pdf", "typesetting", "verify")),
          Map.entry("com.adobe.epubcheck", Set.of("verify")),
          Map.entry("org.verapdf", Set.of("verify")),
          Map.entry("picocli", Set.of("")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void arrowsPointOneWay() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      String here = room(from);
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass();
        String there = room(to);
        boolean ours = to.getPackageName().startsWith(ROOT);
        if (ours && !here.isEmpty() && !there.equals(here) && !there.equals("diagnostic")) {
          if (!MAY_KNOW.getOrDefault(here, Set.of()).contains(there)) {
            wrong.add(from.getSimpleName() + " (" + here + ") knows " + to.getName());
          }
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyLibraryHasItsDoor() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        DOORS.forEach(
            (library, rooms) -> {
              if (target.startsWith(library) && !rooms.contains(room(from))) {
                wrong.add(from.getName() + " uses " + library);
              }
            });
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theTourListsExactlyTheRoomsThereAre() throws IOException {
    String tour = Files.readString(SOURCES.resolve("package-info.java"));
    Set<String> listed = new TreeSet<>();
    Matcher link =
        Pattern.compile("\\* {3}<li>\\{@link press\\.caveat\\.([a-z]+)\\}").matcher(tour);
    while (link.find()) {
      listed.add(link.group(1));
    }
    Set<String> rooms = new TreeSet<>();
    CLASSES.stream()
        .map(ArchitectureTest::room)
        .filter(room -> !room.isEmpty())
        .forEach(rooms::add);
    assertEquals(rooms, listed);
    assertEquals(rooms, new TreeSet<>(MAY_KNOW.keySet()));
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path folder : files.filter(Files::isDirectory).toList()) {
        assertTrue(Files.exists(folder.resolve("package-info.java")), () -> folder + " is silent");
      }
    }
  }

  @Test
  void filesAndMethodsStaySmall() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() > 400) {
          tooLong.put(file.getFileName().toString(), lines.size());
        }
        Methods.longerThan(40, lines)
            .forEach((m, n) -> tooLong.put(file.getFileName() + " " + m, n));
      }
    }
    assertEquals(Map.of(), tooLong);
  }

  /** The first name below the root: {@code pdf}; empty for the root itself. */
  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT + ".")) {
      return "";
    }
    return name.substring(ROOT.length() + 1).split("\\.")[0];
  }
}
