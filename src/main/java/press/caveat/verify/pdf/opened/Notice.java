package press.caveat.verify.pdf.opened;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.page.PageContent;
import press.caveat.verify.pdf.page.TextSearch;
import press.caveat.verify.pdf.page.TextSearch.Found;
import press.caveat.verify.pdf.tree.StructureTree;
import press.caveat.verify.pdf.tree.Tagged;

/**
 * Where the notice stands in a file. A notice that does not read as approved by position is still
 * looked for in the structure and in painting order, so that the other rules can say what is wrong
 * with it besides.
 *
 * @param glyphs those that carry it, in reading order; those of its beginning if not all was found
 * @param isWhole whether they are the whole of it
 * @param position how it reads by position
 */
public record Notice(List<Glyph> glyphs, boolean isWhole, Found position) {
  public Notice {
    glyphs = List.copyOf(glyphs);
  }

  static Notice find(PdfFile file) {
    String letters = Letters.of(file.grade().owed(file.text()));
    Found position = TextSearch.best(file.lines(), letters, !file.grade().isOwn());
    if (position.complete()) {
      return new Notice(position.glyphs(), true, position);
    }
    List<Glyph> painted = inPaintingOrder(file, letters);
    return painted.isEmpty()
        ? new Notice(position.glyphs(), false, position)
        : new Notice(painted, true, position);
  }

  /** The same, or as the structure tree has it if only that has the whole. */
  Notice orTagged(PdfFile file) {
    String letters = Letters.of(file.grade().owed(file.text()));
    return holder(file.tree(), letters)
        .map(tagged -> new Notice(tagged.glyphs(), true, position))
        .orElse(this);
  }

  /** The outermost element whose text is exactly these letters. */
  public static Optional<Tagged> holder(StructureTree tree, String letters) {
    return tree.all().filter(tagged -> tagged.letters().equals(letters)).findFirst();
  }

  public boolean isFound() {
    return isWhole || glyphs.size() >= 24;
  }

  /** The pages it stands on, from 1, rising. */
  public List<Integer> pages() {
    TreeSet<Integer> pages = new TreeSet<>();
    glyphs.forEach(glyph -> pages.add(glyph.page()));
    return List.copyOf(pages);
  }

  public int firstPage() {
    return glyphs.get(0).page();
  }

  public List<Glyph> on(int page) {
    return glyphs.stream().filter(glyph -> glyph.page() == page).toList();
  }

  private static List<Glyph> inPaintingOrder(PdfFile file, String letters) {
    List<Glyph> glyphs = new ArrayList<>();
    StringBuilder painted = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (PageContent page : file.pages()) {
      for (Glyph glyph : page.glyphs()) {
        starts.add(painted.length());
        glyphs.add(glyph);
        painted.append(glyph.letters());
      }
    }
    String wanted = letters.toLowerCase(Locale.ROOT);
    int at = painted.toString().toLowerCase(Locale.ROOT).indexOf(wanted);
    List<Glyph> run = new ArrayList<>();
    for (int i = 0; at >= 0 && i < glyphs.size(); i++) {
      boolean inside = starts.get(i) >= at && starts.get(i) < at + wanted.length();
      if (inside && !glyphs.get(i).form().isBlank()) {
        run.add(glyphs.get(i));
      }
    }
    return run;
  }
}
