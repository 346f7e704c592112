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
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Cascade;
import press.caveat.verify.css.cascade.Origin;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.condition.Environment;
import press.caveat.verify.css.syntax.UnjudgedCssException;
import press.caveat.verify.xml.XmlElement;

/** Lets every effect look at one text, at what is around it and at what else is on its page. */
final class Inspection {
  /** How many elements of a page are near a text, before it and after it. */
  private static final int NEAR = 12;

  private final Cascade cascade;
  private final Demand demand;
  private final List<Effect> effects;
  private final Report report;
  private final Script script;
  private final List<XmlElement> around;
  private final List<XmlElement> inside;

  Inspection(
      Cascade cascade, List<XmlElement> parts, Demand demand, List<Effect> effects, Report report) {
    this.cascade = cascade;
    this.demand = demand;
    this.effects = effects;
    this.report = report;
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    this.script = Script.of(text.toString());
    List<XmlElement> lineage = new ArrayList<>(parts.get(0).lineage());
    lineage.remove(0);
    Collections.reverse(lineage);
    this.around = lineage;
    this.inside =
        parts.stream()
            .flatMap(part -> part.subtree().stream())
            .filter(e -> !e.text().isBlank())
            .toList();
  }

  void text() {
    Set<String> facts = new TreeSet<>();
    around.forEach(e -> facts.addAll(cascade.facts(e, property -> true)));
    inside.forEach(e -> facts.addAll(cascade.facts(e, property -> true)));
    Optional<List<Environment>> environments = Environment.all(facts);
    if (environments.isEmpty()) {
      report.unjudged(
          Rule.CSS_NOT_JUDGED,
          Origin.READER,
          "the style depends on " + facts.size() + " independent conditions: " + facts);
      return;
    }
    environments.get().forEach(this::text);
  }

  private void text(Environment environment) {
    Map<XmlElement, Style> styles = new LinkedHashMap<>();
    for (XmlElement element : around) {
      look(style(element, styles, environment), Look.Place.AROUND, environment);
    }
    for (XmlElement element : inside) {
      look(style(element, styles, environment), Look.Place.INSIDE, environment);
    }
  }

  private Style style(XmlElement element, Map<XmlElement, Style> styles, Environment environment) {
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
    Look look = new Look(style, place, environment, script, demand, report);
    effects.forEach(effect -> safely(effect, look));
    for (String pseudo : cascade.pseudoElements(style.element())) {
      pseudo(cascade.pseudo(style, pseudo, environment), place, environment);
    }
  }

  private void pseudo(Style style, Look.Place place, Environment environment) {
    style.unjudged().forEach(report::unjudged);
    Look look = new Look(style, Look.Place.PSEUDO, environment, script, demand, report);
    switch (style.pseudoElement()) {
      case "before", "after" -> {
        if (style.get("content").filter(v -> !v.is("none") && !v.is("normal")).isPresent()) {
          safely(new Wording(), look);
          safely(new Overlay(true), look);
          safely(new Spacing(), look);
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
    List<XmlElement> all = root.subtree();
    Set<XmlElement> judged = new HashSet<>(around);
    judged.addAll(inside);
    int first = all.indexOf(inside.get(0));
    int last = all.indexOf(inside.get(inside.size() - 1));
    for (int i = 0; i < all.size(); i++) {
      boolean isNear = Math.abs(i - first) <= NEAR + inside.size();
      if (!judged.contains(all.get(i)) && (isNear || demand.isWhole())) {
        other(all.get(i), i < last);
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
      safely(overlay, new Look(style, Look.Place.AROUND, environment, script, demand, report));
      for (String pseudo : cascade.pseudoElements(element)) {
        Style generated = cascade.pseudo(style, pseudo, environment);
        boolean isBox =
            generated.unless("content", "none").filter(v -> !v.is("normal")).isPresent();
        if (isBox && pseudo.matches("before|after")) {
          safely(
              overlay, new Look(generated, Look.Place.PSEUDO, environment, script, demand, report));
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
