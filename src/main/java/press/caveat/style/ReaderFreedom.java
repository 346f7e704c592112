package press.caveat.style;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;
import press.caveat.style.syntax.Declaration;
import press.caveat.style.syntax.Sheet;
import press.caveat.style.syntax.SheetReader;

/**
 * What the ebook's sheets leave to its reader, as its accessibility metadata may state it. A style
 * that takes it is allowed, with a warning; then the book does not state it.
 *
 * @param display whether the reader's own size, spacing and colours always win
 * @param order whether text is met in the order it is written
 * @param stillness whether nothing moves
 */
public record ReaderFreedom(boolean display, boolean order, boolean stillness) {
  private static final Pattern FIXED =
      Pattern.compile("(?<![\\w.#-])-?\\d*\\.?\\d+(px|pt|pc|cm|mm|in|q|vw|vh|vmin|vmax)\\b");

  private static final Pattern LINES = Pattern.compile("(border|outline|column-rule).*");

  private static final Pattern MOVING =
      Pattern.compile("(-[a-z]+-)?(animation|transition)(-.*)?|-webkit-marquee.*");

  private static final Set<String> ORDERING =
      Set.of("order", "flex-flow", "flex-direction", "grid-auto-flow", "position");

  /** What these sheets leave; a sheet that cannot be read leaves nothing. */
  public static ReaderFreedom of(List<Stylesheet> sheets) {
    return new ReaderFreedom(
        all(sheets, sheet -> none(sheet, ReaderFreedom::fixes)),
        all(sheets, sheet -> none(sheet, d -> ORDERING.contains(d.property()))),
        all(sheets, sheet -> none(sheet, d -> MOVING.matcher(d.property()).matches())));
  }

  private static boolean all(List<Stylesheet> sheets, Predicate<Sheet> holds) {
    SheetReader reader = new SheetReader(new Diagnostics());
    return sheets.stream()
        .map(sheet -> reader.read(new SourceFile(sheet.name(), sheet.css())))
        .allMatch(sheet -> sheet.filter(holds).isPresent());
  }

  private static boolean none(Sheet sheet, Predicate<Declaration> taken) {
    return sheet.rules().stream()
        .filter(EbookStyle::reachesEbook)
        .flatMap(rule -> rule.declarations().stream())
        .noneMatch(taken);
  }

  private static boolean fixes(Declaration declaration) {
    boolean isLine = LINES.matcher(declaration.property()).matches();
    return declaration.value().contains("!important")
        || !isLine && FIXED.matcher(declaration.value()).find();
  }
}
