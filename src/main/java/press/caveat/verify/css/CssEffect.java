package press.caveat.verify.css;

import java.util.List;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Cascade;
import press.caveat.verify.css.cascade.SheetLoader;
import press.caveat.verify.css.cascade.StyleRules;
import press.caveat.verify.css.cascade.StyleSheetReader;
import press.caveat.verify.css.cascade.StyleSource;
import press.caveat.verify.xml.XmlDocument;
import press.caveat.verify.xml.XmlElement;

/** Judges what style does to a text of a page. */
public final class CssEffect {
  private final StyleRules rules;
  private final FontTrust trust;

  /**
   * @param sheets every sheet that reaches the page, in order
   * @param loader finds what they import
   * @param trust which embedded fonts are known
   */
  public CssEffect(List<StyleSource> sheets, SheetLoader loader, FontTrust trust) {
    this.rules = StyleSheetReader.read(sheets, loader);
    this.trust = trust;
  }

  /**
   * What is wrong with a notice's page under a publisher's own sheets, before any book is made of
   * them: the build refuses a sheet at the line that does the harm.
   *
   * @param sheets the sheets in the order of the finished page, named as the publisher types them
   * @param page the notice's page; the notice is its element with the role {@code doc-notice}, or
   *     all of its body
   */
  public static List<Finding> ofPublisher(
      List<StyleSource> sheets, XmlDocument page, String name, Demand demand) {
    List<XmlElement> all = page.root().subtree();
    XmlElement notice =
        all.stream()
            .filter(e -> e.words("role").contains("doc-notice"))
            .findFirst()
            .or(() -> all.stream().filter(e -> e.is("body")).findFirst())
            .orElse(page.root());
    return new CssEffect(sheets, SheetLoader.none(), FontTrust.none())
        .judge(page, name, List.of(notice), demand);
  }

  /**
   * What is wrong with a text; each finding names file and line of the style that does it, and says
   * what the reader loses. None if the text can be read in every environment.
   *
   * @param name the page's name, for style that stands in it
   * @param parts the elements that hold the text: one, or neighbours
   */
  public List<Finding> judge(XmlDocument page, String name, List<XmlElement> parts, Demand demand) {
    Report report = new Report(name, rules.registered());
    rules.faults().forEach(f -> report.unjudged(Rule.CSS_NOT_JUDGED, f.origin(), f.message()));
    List<Effect> effects =
        List.of(
            new Shown(),
            new Contrast(),
            new Size(),
            new Spacing(),
            new Room(),
            new Placing(),
            new Cover(),
            new Paint(),
            new Wording(),
            new Direction(),
            new Lettering(rules, trust),
            new Heard());
    Inspection inspection =
        new Inspection(new Cascade(rules, name), parts, demand, effects, report);
    inspection.text();
    inspection.others(page.root());
    new PageBox(report).look(rules.pages());
    return report.findings();
  }
}
