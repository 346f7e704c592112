package press.caveat.verify.pdf.notice;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.Notice;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.tree.Node;
import press.caveat.verify.pdf.tree.ParentTree;
import press.caveat.verify.pdf.tree.Piece;
import press.caveat.verify.pdf.tree.Tagged;

/** What a screen reader is told of the notice: that it is a section, and that it comes first. */
public final class NoticeStructure {
  /** NonStruct is not among them: its contents count as its parent's (ISO 32000-1, 14.8.4.2). */
  private static final Set<String> UNSPOKEN = Set.of("Artifact", "Private");

  private static final Set<String> SECTIONS = Set.of("Sect", "Art");
  private static final Set<String> GROUPS = Set.of("Sect", "Art", "Div", "Aside", "BlockQuote");

  private static final COSName PHONEME = COSName.getPDFName("Phoneme");

  private final PdfFile file;
  private final Verdict verdict = new Verdict(Rule.PDF_NOTICE_STRUCTURE);

  private NoticeStructure(PdfFile file) {
    this.file = file;
  }

  public static List<Finding> judge(PdfFile file) {
    return new NoticeStructure(file).judge();
  }

  private List<Finding> judge() {
    if (file.tree().isEmpty()) {
      verdict.owe(file.grade(), "", "the file is not tagged: a screen reader has to guess");
      return verdict.orPassed("tags are not owed here");
    }
    file.tree()
        .remapped()
        .forEach(role -> verdict.fail("", "the role map turns the standard type " + role));
    Optional<Tagged> holder =
        Notice.holder(file.tree(), Letters.of(file.grade().owed(file.text())));
    if (holder.isEmpty()) {
      verdict.owe(file.grade(), "", "no structure element holds the notice, whole and alone");
      return verdict.orPassed("the tags around the notice are another tool's choice");
    }
    judge(holder.get());
    return verdict.orPassed("the notice is one element, first in reading order");
  }

  private void judge(Tagged holder) {
    List<Tagged> path = file.tree().pathTo(holder);
    for (Tagged tagged : concat(path, holder.all().toList())) {
      if (UNSPOKEN.contains(tagged.type())) {
        verdict.fail(at(holder), "the notice stands in " + tagged.type() + ", which is not read");
      }
      if (tagged.dictionary().containsKey(PHONEME)) {
        verdict.fail(at(holder), "the notice is given another pronunciation");
      }
    }
    if (file.grade().isOwn()) {
      type(path);
      order(holder);
      languages(path, holder);
      boolean agrees =
          ParentTree.of(file.document())
              .map(tree -> holder.all().allMatch(tree::agreesWith))
              .orElse(false);
      if (!agrees) {
        verdict.fail(at(holder), "the parent tree leads from the notice to other elements");
      }
    }
  }

  private static List<Tagged> concat(List<Tagged> one, List<Tagged> other) {
    List<Tagged> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  /** The element, or one below it with the same text, is a section; a book's begins with H1. */
  private void type(List<Tagged> path) {
    Tagged holder = path.get(path.size() - 1);
    String letters = holder.letters();
    Set<String> allowed = file.grade().hasChapters() ? SECTIONS : GROUPS;
    boolean section =
        holder
            .all()
            .filter(tagged -> allowed.contains(tagged.type()))
            .anyMatch(tagged -> tagged.letters().equals(letters));
    if (!section) {
      verdict.fail(at(holder), "the notice is a " + holder.type() + " and not a section");
    }
    if (file.grade().hasChapters()) {
      heading(holder);
    }
  }

  private void heading(Tagged holder) {
    Optional<Tagged> first =
        holder
            .all()
            .filter(tagged -> tagged.kids().stream().anyMatch(Piece.class::isInstance))
            .findFirst();
    List<Tagged> path = first.map(leaf -> file.tree().pathTo(leaf)).orElse(List.of());
    boolean headed = path.stream().anyMatch(tagged -> tagged.is("H1", "H"));
    if (!headed) {
      verdict.fail(at(holder), "the notice does not begin with a heading H1");
    }
    boolean hasBody = holder.all().anyMatch(tagged -> tagged.is("P", "LBody"));
    if (!hasBody) {
      verdict.fail(at(holder), "the notice has no paragraphs");
    }
  }

  /** Before the notice a book may have its cover, and a handout its title. */
  private void order(Tagged holder) {
    int first = holder.glyphs().get(0).page();
    for (Tagged tagged : file.tree().all().toList()) {
      if (tagged == holder) {
        return;
      }
      boolean cover = file.grade().hasChapters() && pageOf(tagged) < first;
      boolean title = file.grade() == PdfGrade.HANDOUT && tagged.isHeading();
      if (!cover && !title && !tagged.all().toList().contains(holder) && speaks(tagged)) {
        verdict.fail(at(tagged), "a " + tagged.type() + " is read out before the notice");
        return;
      }
    }
  }

  /** Whether the element itself, and not one below it, holds text. */
  private static boolean speaks(Tagged tagged) {
    return tagged.kids().stream()
        .anyMatch(kid -> kid instanceof Piece piece && !piece.glyphs().isEmpty());
  }

  private static int pageOf(Tagged tagged) {
    return tagged.pieces().stream().mapToInt(Piece::page).max().orElse(0);
  }

  /** The notice is in the language of the file; a few words in it may be of another. */
  private void languages(List<Tagged> path, Tagged holder) {
    String own = primary(file.catalog().getString(COSName.LANG, ""));
    String around = own;
    for (Tagged tagged : path) {
      around = primary(tagged.dictionary().getString(COSName.LANG, around));
    }
    int all = holder.letters().length();
    int other = all - lettersIn(own, around, holder);
    if (other > all / 5) {
      verdict.fail(at(holder), other + " of its " + all + " letters are marked as not in " + own);
    }
  }

  private static int lettersIn(String wanted, String around, Tagged tagged) {
    String own = primary(tagged.dictionary().getString(COSName.LANG, around));
    int letters = 0;
    for (Node kid : tagged.kids()) {
      if (kid instanceof Tagged inner) {
        letters += inner.is("Lbl") ? 0 : lettersIn(wanted, own, inner);
      } else if (kid instanceof Piece piece && own.equals(wanted)) {
        letters += piece.glyphs().stream().mapToInt(glyph -> glyph.letters().length()).sum();
      }
    }
    return letters;
  }

  private static String primary(String tag) {
    return tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
  }

  private static String at(Tagged tagged) {
    List<Glyph> glyphs = tagged.glyphs();
    return glyphs.isEmpty() ? "" : page(glyphs.get(0).page());
  }
}
