package press.caveat.verify.css;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Cascade;
import press.caveat.verify.css.cascade.Origin;
import press.caveat.verify.css.cascade.SheetLoader;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.cascade.StyleRules;
import press.caveat.verify.css.cascade.StyleSheetReader;
import press.caveat.verify.css.cascade.StyleSource;
import press.caveat.verify.css.condition.Environment;
import press.caveat.verify.css.syntax.UnjudgedCssException;
import press.caveat.verify.xml.XmlDocument;
import press.caveat.verify.xml.XmlElement;

/** Judges what style does to a notice. */
public final class CssEffect {
  /** WCAG 2.2, success criterion 1.4.3: what any book's notice must reach. */
  public static final double CONTRAST = 4.5;

  /** WCAG 2.2, success criterion 1.4.6: what our own books' notice must reach. */
  public static final double ENHANCED_CONTRAST = 7;

  private final StyleRules rules;
  private final FontTrust trust;
  private final double leastContrast;

  /**
   * @param sheets every sheet that reaches the page, in order
   * @param loader finds what they import
   * @param trust which embedded fonts are known
   * @param leastContrast the ratio the text must reach
   */
  public CssEffect(
      List<StyleSource> sheets, SheetLoader loader, FontTrust trust, double leastContrast) {
    this.rules = StyleSheetReader.read(sheets, loader);
    this.trust = trust;
    this.leastContrast = leastContrast;
  }

  /**
   * What is wrong with an element of a page; each finding names file and line of the style.
   *
   * @param name the page's name, for style that stands in it
   * @param notice the element; none of its text may be lost
   */
  public List<Finding> judge(XmlDocument page, String name, XmlElement notice) {
    Report report = new Report(name, rules.registered());
    rules.faults().forEach(f -> report.unjudged(Rule.CSS_NOT_JUDGED, f.origin(), f.message()));
    Run run = new Run(new Cascade(rules, name), notice, report);
    run.notice();
    run.others(page.root());
    new PageBox(report).look(rules.pages());
    return report.findings();
  }

  /** The judging of one notice. */
  private final class Run {
    private final Cascade cascade;
    private final XmlElement notice;
    private final Report report;
    private final Script script;
    private final List<XmlElement> around;
    private final List<XmlElement> inside;
    private final List<Effect> effects =
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

    Run(Cascade cascade, XmlElement notice, Report report) {
      this.cascade = cascade;
      this.notice = notice;
      this.report = report;
      this.script = Script.of(notice.text());
      List<XmlElement> lineage = new ArrayList<>(notice.lineage());
      Collections.reverse(lineage);
      this.around = lineage;
      this.inside = notice.subtree().stream().filter(e -> !e.text().isBlank()).toList();
    }

    void notice() {
      Set<String> facts = new TreeSet<>();
      around.forEach(e -> facts.addAll(cascade.facts(e, property -> true)));
      inside.forEach(e -> facts.addAll(cascade.facts(e, property -> true)));
      Optional<List<Environment>> environments = Environment.all(facts);
      if (environments.isEmpty()) {
        report.unjudged(
            Rule.CSS_NOT_JUDGED,
            Origin.READER,
            "the style of the notice depends on " + facts.size() + " conditions: " + facts);
        return;
      }
      environments.get().forEach(this::notice);
    }

    private void notice(Environment environment) {
      Map<XmlElement, Style> styles = new LinkedHashMap<>();
      for (XmlElement element : around) {
        Style style = style(element, styles, environment);
        Look.Place place = element == notice ? Look.Place.INSIDE : Look.Place.AROUND;
        look(style, place, environment);
      }
      for (XmlElement element : inside) {
        if (element != notice) {
          look(style(element, styles, environment), Look.Place.INSIDE, environment);
        }
      }
    }

    private Style style(
        XmlElement element, Map<XmlElement, Style> styles, Environment environment) {
      Style style =
          element
              .parent()
              .map(parent -> cascade.child(element, styles.get(parent), environment))
              .orElseGet(() -> cascade.root(element, environment));
      styles.put(element, style);
      return style;
    }

    private void look(Style style, Look.Place place, Environment environment) {
      style.unjudged().forEach(report::unjudged);
      Look look = new Look(style, place, environment, script, leastContrast, report);
      effects.forEach(effect -> safely(effect, look));
      for (String pseudo : cascade.pseudoElements(style.element())) {
        pseudo(cascade.pseudo(style, pseudo, environment), place, environment);
      }
    }

    private void pseudo(Style style, Look.Place place, Environment environment) {
      style.unjudged().forEach(report::unjudged);
      Look look = new Look(style, Look.Place.PSEUDO, environment, script, leastContrast, report);
      switch (style.pseudoElement()) {
        case "before", "after" -> {
          if (style.get("content").filter(v -> !v.is("none") && !v.is("normal")).isPresent()) {
            safely(new Wording(), look);
            safely(new Overlay(true), look);
          }
        }
        case "marker" -> safely(new Wording(), look);
        case "first-line", "first-letter" -> {
          if (place == Look.Place.INSIDE) {
            effects.forEach(effect -> safely(effect, look));
          }
        }
        default -> {}
      }
    }

    /** Every other element of the page may lie over the notice. */
    void others(XmlElement root) {
      boolean isBefore = true;
      Set<XmlElement> judged = new HashSet<>(around);
      judged.addAll(inside);
      for (XmlElement element : root.subtree()) {
        isBefore &= element != notice;
        if (!judged.contains(element)) {
          other(element, isBefore);
        }
      }
    }

    private void other(XmlElement element, boolean isBefore) {
      Set<String> facts = new TreeSet<>(cascade.facts(element, Overlay.OF_INTEREST));
      List<Environment> environments = Environment.all(facts).orElse(List.of());
      if (environments.isEmpty()) {
        report.unjudged(
            Rule.CSS_NOT_JUDGED, Origin.READER, element + " depends on too many conditions");
      }
      for (Environment environment : environments) {
        Style style = styleOf(element, environment);
        Overlay overlay = new Overlay(isBefore);
        safely(
            overlay,
            new Look(style, Look.Place.AROUND, environment, script, leastContrast, report));
        for (String pseudo : cascade.pseudoElements(element)) {
          Style generated = cascade.pseudo(style, pseudo, environment);
          boolean isBox = generated.unless("content", "none").isPresent();
          if (isBox && pseudo.matches("before|after")) {
            safely(
                overlay,
                new Look(generated, Look.Place.PSEUDO, environment, script, leastContrast, report));
          }
        }
      }
    }

    private Style styleOf(XmlElement element, Environment environment) {
      return element
          .parent()
          .map(parent -> cascade.child(element, styleOf(parent, environment), environment))
          .orElseGet(() -> cascade.root(element, environment));
    }

    private void safely(Effect effect, Look look) {
      try {
        effect.look(look);
      } catch (UnjudgedCssException e) {
        report.unjudged(e);
      }
    }
  }
}
