package press.caveat.verify.court;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Format;
import press.caveat.verify.Judgement;
import press.caveat.verify.Kind;
import press.caveat.verify.Ledger;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.collation.CopyText;
import press.caveat.verify.collation.Parity;
import press.caveat.verify.css.Demand;
import press.caveat.verify.epub.EpubJudge;
import press.caveat.verify.epub.ValidatorEpubCheck;
import press.caveat.verify.pdf.PdfJudge;
import press.caveat.verify.pdf.ValidatorVeraPdf;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.shape.KnownFonts;

/** Judges finished files against one approved text. */
public final class Court {
  private final ApprovedText approved;
  private final KnownFonts fonts;
  private final boolean validators;
  private final Optional<Parity> parity;

  /**
   * @param fonts the font files our own PDFs are set in
   * @param validators whether EPUBCheck and veraPDF are asked too, which takes seconds
   */
  public Court(ApprovedText approved, List<byte[]> fonts, boolean validators) {
    this(approved, KnownFonts.of(fonts), validators, Optional.empty());
  }

  private Court(
      ApprovedText approved, KnownFonts fonts, boolean validators, Optional<Parity> parity) {
    this.approved = Objects.requireNonNull(approved, "approved");
    this.fonts = fonts;
    this.validators = validators;
    this.parity = parity;
  }

  /** The same court, which holds every word of our own books against their manuscript too. */
  public Court withManuscript(CopyText manuscript) {
    return new Court(approved, fonts, validators, Optional.of(new Parity(manuscript)));
  }

  /** The verdict on a file; one that is neither EPUB nor PDF is rejected for that. */
  public Judgement judge(String name, byte[] bytes, Kind kind) {
    Format format = Format.of(bytes);
    if (format == Format.OTHER) {
      String message = "neither an EPUB nor a PDF";
      return new Judgement(
          name, List.of(new Finding(Rule.FILE_KIND, Outcome.NOT_JUDGED, name, message)));
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding(Rule.FILE_KIND, Outcome.PASSED, "", "by its first bytes: " + format));
    findings.addAll(format == Format.EPUB ? ebook(name, bytes, kind) : printed(name, bytes, kind));
    return new Judgement(name, findings);
  }

  /** What became of every rule in a judgement this court gave on a file. */
  public Ledger ledger(Judgement judgement, byte[] bytes, Kind kind) {
    Docket docket = new Docket(Format.of(bytes), kind, approved, validators);
    return Ledger.of(judgement, kind, bytes, docket.of(judgement));
  }

  private List<Finding> ebook(String name, byte[] bytes, Kind kind) {
    Demand demand = kind == Kind.FOREIGN ? Demand.NOTICE : Demand.OWN_NOTICE;
    List<Finding> findings =
        new ArrayList<>(new EpubJudge(demand, Set.of()).judge(bytes, name, approved));
    if (kind != Kind.FOREIGN) {
      parity.ifPresent(p -> findings.addAll(p.judgeEpub(bytes)));
    }
    if (validators) {
      List<Finding> validity = ValidatorEpubCheck.validate(bytes, name);
      findings.addAll(kind == Kind.FOREIGN ? told(validity) : validity);
    }
    return findings;
  }

  /** What we owe in our own books only, and merely tell of in those another tool made. */
  private static List<Finding> told(List<Finding> findings) {
    return findings.stream()
        .map(
            f ->
                f.outcome() == Outcome.FAILED
                    ? new Finding(f.rule(), Outcome.OPEN, f.place(), f.message())
                    : f)
        .toList();
  }

  private List<Finding> printed(String name, byte[] bytes, Kind kind) {
    if (kind == Kind.BOOKLET) {
      return FoldedSheets.judge(bytes, approved);
    }
    List<Finding> findings =
        new ArrayList<>(
            new PdfJudge(fonts).judge(bytes, name, approved, grade(kind), f -> words(f, kind)));
    if (validators && kind != Kind.FOREIGN) {
      findings.addAll(ValidatorVeraPdf.validate(bytes));
    }
    return findings;
  }

  private List<Finding> words(PdfFile file, Kind kind) {
    return switch (kind) {
      case BOOK -> parity.map(p -> p.judgeBook(file.tree())).orElse(List.of());
      case LARGE_PRINT -> parity.map(p -> p.judgeLargePrint(file.tree())).orElse(List.of());
      case HANDOUT -> parity.map(p -> p.judgeHandout(file.tree())).orElse(List.of());
      case EBOOK, BOOKLET, FOREIGN -> List.of();
    };
  }

  private static PdfGrade grade(Kind kind) {
    return switch (kind) {
      case BOOK -> PdfGrade.BOOK;
      case LARGE_PRINT -> PdfGrade.LARGE_PRINT;
      case HANDOUT -> PdfGrade.HANDOUT;
      case EBOOK, BOOKLET, FOREIGN -> PdfGrade.FOREIGN;
    };
  }
}
