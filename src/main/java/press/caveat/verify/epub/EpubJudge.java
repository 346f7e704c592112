package press.caveat.verify.epub;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.css.Demand;

/** Judges finished EPUBs, whoever made them. */
public final class EpubJudge {
  private final Demand demand;
  private final Set<String> trustedFonts;

  /**
   * @param demand what the notice must reach: {@link Demand#NOTICE} or {@link Demand#OWN_NOTICE}
   * @param trustedFonts SHA-256, lower case, of embedded fonts known to draw letters as letters
   */
  public EpubJudge(Demand demand, Set<String> trustedFonts) {
    this.demand = demand;
    this.trustedFonts = Set.copyOf(trustedFonts);
  }

  /** For books of any origin: the contrast WCAG asks for, and no embedded font trusted. */
  public static EpubJudge ofAnyBook() {
    return new EpubJudge(Demand.NOTICE, Set.of());
  }

  /**
   * Whether a reader of this book will meet the notice: at least one finding for each rule that was
   * applied. A file that cannot be opened has one finding, which rejects it.
   *
   * @param name the file's name, for messages
   */
  public List<Finding> judge(byte[] epub, String name, ApprovedText approved) {
    Verdicts verdicts = new Verdicts();
    try {
      EpubFile file = EpubFile.open(epub);
      verdicts.applied(Rule.EPUB_CONTAINER, file.archive().names().size() + " files");
      verdicts.applied(Rule.EPUB_PACKAGE, file.spine().size() + " items in the spine");
      book(file, approved, verdicts);
      boolean isOwn = demand.equals(Demand.OWN_NOTICE);
      new ClaimCheck(file, verdicts).check(isOwn);
      if (isOwn) {
        new MetadataCheck(file, approved.shortNotice(), verdicts).check();
      }
    } catch (BrokenEpubException e) {
      verdicts.fail(e.rule(), e.place().isEmpty() ? name : e.place(), e.getMessage());
    }
    return verdicts.all();
  }

  private void book(EpubFile file, ApprovedText approved, Verdicts verdicts)
      throws BrokenEpubException {
    Optional<Notice> found = new NoticeFinder(file, approved.full()).find();
    if (found.isEmpty()) {
      verdicts.fail(
          Rule.EPUB_NOTICE_TEXT, file.book().path(), "no file of the spine holds the notice");
      return;
    }
    Notice notice = found.get();
    new PlaceCheck(file, verdicts).check(notice);
    new StartCheck(file, verdicts).check(notice);
    new ListedCheck(file, verdicts).check(notice);
    new TextCheck(approved, verdicts).check(notice);
    new ElementsCheck(file, verdicts).check(notice);
    new ClosedCheck(file, verdicts).check(notice);
    StyleCheck styles = new StyleCheck(file, trustedFonts, verdicts);
    styles.check(notice.path(), notice.document(), notice.parts(), demand);
    if (!approved.shortNotice().isEmpty()) {
      new ShortNoticeCheck(file, approved.shortNotice(), styles, verdicts).check(notice);
    }
  }
}
