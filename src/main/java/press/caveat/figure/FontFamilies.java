package press.caveat.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.caveat.font.FontShelf;

/** Which family of the shelf stands for the families a {@code font-family} names. */
final class FontFamilies {
  private static final Map<String, String> KNOWN = known();

  private FontFamilies() {}

  private static Map<String, String> known() {
    Map<String, String> known = new TreeMap<>();
    put(known, FontShelf.SERIF, "serif", "noto serif", "times", "times new roman", "georgia");
    put(known, FontShelf.SERIF, "liberation serif", "dejavu serif", "ui-serif", "garamond");
    put(known, FontShelf.SANS, "sans-serif", "noto sans", "arial", "helvetica", "verdana");
    put(known, FontShelf.SANS, "helvetica neue", "liberation sans", "dejavu sans", "open sans");
    put(known, FontShelf.SANS, "system-ui", "ui-sans-serif", "segoe ui", "roboto", "sans");
    put(known, FontShelf.SANS, "calibri", "tahoma", "trebuchet ms", "source sans pro");
    put(known, FontShelf.MONO, "monospace", "m+ 1mn", "courier", "courier new", "consolas");
    put(known, FontShelf.MONO, "menlo", "monaco", "liberation mono", "dejavu sans mono");
    put(known, FontShelf.MONO, "ui-monospace", "noto sans mono");
    return known;
  }

  private static void put(Map<String, String> known, String family, String... names) {
    Arrays.stream(names).forEach(name -> known.put(name, family));
  }

  /** The family for the first name in the list that is known; the serif, as in CSS, if none is. */
  static String of(Optional<String> list) {
    return list.stream()
        .flatMap(names -> Arrays.stream(names.split(",")))
        .map(name -> name.strip().replaceAll("^['\"]|['\"]$", "").toLowerCase(Locale.ROOT))
        .filter(KNOWN::containsKey)
        .findFirst()
        .map(KNOWN::get)
        .orElse(FontShelf.SERIF);
  }
}
