package press.caveat.verify.css.cascade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.css.syntax.UnjudgedCssException;

/** Reads sheets, and the sheets they import, into one list of rules. */
public final class StyleSheetReader {
  private static final int DEEPEST_IMPORT = 16;
  private static final int MOST_SHEETS = 256;

  private final SheetLoader loader;
  private final Layers layers = new Layers();

  /** The text of each sheet that is being read. */
  private final Deque<String> open = new ArrayDeque<>();

  private final List<StyleRule> rules = new ArrayList<>();
  private final List<StyleRules.FontFace> fonts = new ArrayList<>();
  private final List<StyleRules.PageRule> pages = new ArrayList<>();
  private final List<StyleRules.Fault> faults = new ArrayList<>();
  private final Set<String> registered = new TreeSet<>();

  private int count;

  private StyleSheetReader(SheetLoader loader) {
    this.loader = loader;
  }

  /** The rules of all sheets, in order, after those of the reading system. */
  public static StyleRules read(List<StyleSource> sheets, SheetLoader loader) {
    StyleSheetReader reader = new StyleSheetReader(loader);
    reader.sheet(ReaderStyle.sheet(), Scope.ofReader());
    sheets.forEach(sheet -> reader.sheet(sheet, Scope.of(sheet)));
    return new StyleRules(
        reader.rules,
        reader.layers.order(),
        reader.fonts,
        reader.pages,
        reader.registered,
        reader.faults);
  }

  SheetLoader loader() {
    return loader;
  }

  Layers layers() {
    return layers;
  }

  /** Reads a sheet unless it is being read already. */
  void sheet(StyleSource sheet, Scope scope) {
    if (open.contains(sheet.css()) || open.size() > DEEPEST_IMPORT) {
      return;
    }
    if (++count > MOST_SHEETS) {
      fault("more than " + MOST_SHEETS + " style sheets", new Origin(sheet.file(), 1));
      return;
    }
    open.push(sheet.css());
    try {
      new RuleWalk(this, scope).sheet(CssParser.styleSheet(sheet.css(), sheet.firstLine()));
    } catch (UnjudgedCssException e) {
      fault(e.getMessage(), new Origin(sheet.file(), e.line()));
    }
    open.pop();
  }

  void rule(StyleRule rule) {
    rules.add(rule);
  }

  void font(StyleRules.FontFace font) {
    fonts.add(font);
  }

  void page(StyleRules.PageRule page) {
    pages.add(page);
  }

  void register(String customProperty) {
    registered.add(customProperty);
  }

  void fault(String message, Origin origin) {
    faults.add(new StyleRules.Fault(message, origin));
  }
}
