package press.caveat.verify.css.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.condition.Environment;
import press.caveat.verify.css.property.Shorthands;
import press.caveat.verify.css.selector.Complex;
import press.caveat.verify.css.syntax.UnjudgedCssException;
import press.caveat.verify.xml.XmlElement;

/** Gives each element of one page the declarations that win. */
public final class Cascade {
  private final StyleRules rules;
  private final String file;
  private final Map<XmlElement, List<Match>> matches = new IdentityHashMap<>();

  /**
   * @param file the page's name, for what its own attributes say
   */
  public Cascade(StyleRules rules, String file) {
    this.rules = rules;
    this.file = file;
  }

  /** The rules that can reach an element, weakest first. */
  private List<Match> matches(XmlElement element) {
    return matches.computeIfAbsent(element, this::find);
  }

  private List<Match> find(XmlElement element) {
    List<Match> found = new ArrayList<>();
    for (int order = 0; order < rules.rules().size(); order++) {
      StyleRule rule = rules.rules().get(order);
      if (rule.settings().isEmpty() || rule.condition() == Condition.NEVER) {
        continue;
      }
      for (Complex selector : rule.selectors().selectors()) {
        Condition condition = rule.condition().and(selector.matches(element));
        if (condition != Condition.NEVER) {
          found.add(match(rule, selector, condition, order));
        }
      }
    }
    found.addAll(AttributeStyle.of(element, file));
    found.sort(Match.NORMAL);
    return found;
  }

  private Match match(StyleRule rule, Complex selector, Condition condition, int order) {
    Match.Weight weight = rule.isReaders() ? Match.Weight.READER : Match.Weight.BOOK;
    return new Match(
        selector.pseudoElement(),
        condition,
        weight,
        rules.rank(rule.layer()),
        selector.specificity(),
        order,
        rule.settings());
  }

  /** The facts on which the listed properties of an element depend. */
  public Set<String> facts(XmlElement element, Predicate<String> isOfInterest) {
    Set<String> facts = new TreeSet<>();
    for (Match match : matches(element)) {
      for (Setting setting : match.settings()) {
        boolean matters =
            setting.isCustom()
                || Shorthands.longhands(setting.property()).stream().anyMatch(isOfInterest);
        if (matters) {
          match.condition().collectFacts(facts);
          setting.condition().collectFacts(facts);
        }
      }
    }
    return facts;
  }

  /** The pseudo-elements that any rule gives this element. */
  public Set<String> pseudoElements(XmlElement element) {
    Set<String> names = new TreeSet<>();
    matches(element).forEach(match -> names.add(match.pseudoElement()));
    names.remove("");
    return names;
  }

  /** The style of the root element. */
  public Style root(XmlElement root, Environment environment) {
    return style(root, "", environment, Optional.empty());
  }

  /** The style of a child. */
  public Style child(XmlElement element, Style parent, Environment environment) {
    return style(element, "", environment, Optional.of(parent));
  }

  /** The style of a pseudo-element. */
  public Style pseudo(Style owner, String name, Environment environment) {
    return style(owner.element(), name, environment, Optional.of(owner));
  }

  private Style style(
      XmlElement element, String pseudo, Environment environment, Optional<Style> parent) {
    List<Setting> ordered = ordered(matches(element), pseudo, environment);
    Variables variables =
        parent
            .map(Style::variables)
            .orElse(Variables.none(rules.registered()))
            .with(custom(ordered));
    Map<String, Value> values = new HashMap<>();
    Map<String, Value> readers = new HashMap<>();
    List<UnjudgedCssException> unjudged = new ArrayList<>();
    for (Setting setting : ordered) {
      try {
        apply(setting, variables, values, readers);
      } catch (UnjudgedCssException e) {
        unjudged.add(
            new UnjudgedCssException(
                e.getMessage(), setting.origin().file(), setting.origin().line()));
      }
    }
    return new Style(element, pseudo, parent, variables, values, unjudged);
  }

  /** What applies here, weakest first. */
  private static List<Setting> ordered(
      List<Match> matches, String pseudoElement, Environment environment) {
    List<Match> active = new ArrayList<>();
    boolean hasImportant = false;
    for (Match match : matches) {
      if (match.pseudoElement().equals(pseudoElement) && match.condition().holdsIn(environment)) {
        active.add(match);
        hasImportant |= match.settings().stream().anyMatch(Setting::isImportant);
      }
    }
    List<Setting> ordered = new ArrayList<>();
    for (Match match : active) {
      add(match, false, environment, ordered);
    }
    if (hasImportant) {
      active.sort(Match.IMPORTANT);
      active.forEach(match -> add(match, true, environment, ordered));
    }
    return ordered;
  }

  private static void add(
      Match match, boolean isImportant, Environment environment, List<Setting> ordered) {
    for (Setting setting : match.settings()) {
      if (setting.isImportant() == isImportant && setting.condition().holdsIn(environment)) {
        ordered.add(setting);
      }
    }
  }

  private static Map<String, Setting> custom(List<Setting> ordered) {
    Map<String, Setting> winners = new LinkedHashMap<>();
    ordered.stream().filter(Setting::isCustom).forEach(s -> winners.put(s.property(), s));
    return winners;
  }

  private static void apply(
      Setting setting, Variables variables, Map<String, Value> values, Map<String, Value> readers) {
    boolean isReaders = setting.origin().equals(Origin.READER);
    for (Map.Entry<String, Value> longhand : setting.longhands(variables).entrySet()) {
      Value value = longhand.getValue();
      if (value.is("revert-layer")) {
        throw new UnjudgedCssException("revert-layer", setting.origin().line());
      }
      if (isReaders) {
        readers.put(longhand.getKey(), value);
      }
      Value unset = new Value(List.of(Shorthands.ident("unset")), setting.origin());
      values.put(
          longhand.getKey(),
          value.is("revert") ? readers.getOrDefault(longhand.getKey(), unset) : value);
    }
  }
}
