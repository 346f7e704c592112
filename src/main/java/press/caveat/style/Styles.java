package press.caveat.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import press.caveat.book.Edition;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.SourceFile;
import press.caveat.source.SourceFolder;

/**
 * The styles folder: the sheets the wanted editions need.
 *
 * @param sheets by file name, for example {@code print.css}
 * @param cover the template of the cover; without one the cover is set in type
 */
public record Styles(Map<String, Stylesheet> sheets, Optional<SourceFile> cover) {
  private static final String COVER = "cover.svg";
  private static final String SHARED = "shared.css";
  private static final String EPUB = "epub.css";
  private static final String PRINT = "print.css";

  public Styles {
    sheets = Map.copyOf(sheets);
    Objects.requireNonNull(cover, "cover");
  }

  /** The files that reach an edition, in the order of the cascade. */
  public static List<String> files(Edition edition) {
    return switch (edition) {
      case EPUB -> List.of(SHARED, EPUB);
      case A4, LETTER -> List.of(SHARED, PRINT);
      case LARGE_PRINT -> List.of(SHARED, PRINT, "large-print.css");
      case BOOKLET, BOOKLET_LETTER -> List.of(SHARED, PRINT, "booklet.css");
      case HANDOUT, HANDOUT_LETTER -> List.of(SHARED, "handout.css");
    };
  }

  /**
   * Reads what the editions need and checks it for the outputs it reaches. Every problem is
   * reported; empty if a file is missing or no text.
   */
  public static Optional<Styles> read(
      SourceFolder folder, List<Edition> editions, Diagnostics diagnostics) {
    if (!folder.exists()) {
      return Optional.empty();
    }
    Map<String, Stylesheet> sheets = new LinkedHashMap<>();
    List<String> wanted = editions.stream().flatMap(e -> files(e).stream()).distinct().toList();
    for (String path : wanted) {
      Optional<SourceFile> file = folder.text(path, Location.startOf(folder.nameOf(path)));
      StyleCheck check = new StyleCheck(diagnostics);
      file.ifPresent(text -> sheets.put(path, check.check(text, reach(path))));
    }
    return sheets.size() == wanted.size()
        ? Optional.of(new Styles(sheets, cover(folder)))
        : Optional.empty();
  }

  private static Optional<SourceFile> cover(SourceFolder folder) {
    return folder.files().anyMatch(COVER::equals)
        ? folder.text(COVER, Location.startOf(folder.nameOf(COVER)))
        : Optional.empty();
  }

  /** What a file gets to, whichever editions are built. */
  private static Set<Reach> reach(String file) {
    return switch (file) {
      case SHARED -> EnumSet.allOf(Reach.class);
      case EPUB -> EnumSet.of(Reach.EBOOK);
      default -> EnumSet.of(Reach.PRINT);
    };
  }

  /** The sheets that reach an edition, in the order of the cascade. */
  public List<Stylesheet> of(Edition edition) {
    List<Stylesheet> reaching = new ArrayList<>();
    for (String file : files(edition)) {
      reaching.add(sheets.get(file));
    }
    return reaching;
  }
}
