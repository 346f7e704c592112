package press.caveat.verify.css.selector;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.xml.XmlElement;

/**
 * A complex selector: compounds joined by combinators, {@code section > p a}.
 *
 * @param steps the compounds from left to right, each with the combinator before it
 * @param pseudoElement {@code before}, {@code first-line} …; empty if it means the element itself
 */
public record Complex(List<Step> steps, String pseudoElement) {
  public Complex {
    steps = List.copyOf(steps);
  }

  /** A compound selector and how it follows what is left of it. */
  record Step(char combinator, List<Simple> compound) {
    Step {
      compound = List.copyOf(compound);
    }
  }

  /** When it matches the element, or the element's pseudo-element. */
  public Condition matches(XmlElement element) {
    return matches(element, element);
  }

  Condition matches(XmlElement element, XmlElement anchor) {
    return new Run(anchor).from(steps.size() - 1, element);
  }

  public Specificity specificity() {
    Specificity sum = pseudoElement.isEmpty() ? Specificity.NONE : Specificity.TYPE;
    for (Step step : steps) {
      for (Simple simple : step.compound()) {
        sum = sum.plus(simple.specificity());
      }
    }
    return sum;
  }

  /** One matching, right to left. It remembers what it found, so that depth costs no more twice. */
  private final class Run {
    private final XmlElement anchor;
    private final List<Map<XmlElement, Condition>> known = new ArrayList<>();

    Run(XmlElement anchor) {
      this.anchor = anchor;
      steps.forEach(step -> known.add(new IdentityHashMap<>()));
    }

    Condition from(int step, XmlElement element) {
      Condition before = known.get(step).get(element);
      if (before == null) {
        before = found(step, element);
        known.get(step).put(element, before);
      }
      return before;
    }

    private Condition found(int step, XmlElement element) {
      Condition here = compound(steps.get(step).compound(), element);
      if (here == Condition.NEVER || step == 0) {
        return here;
      }
      List<Condition> left = new ArrayList<>();
      for (XmlElement other : related(steps.get(step).combinator(), element)) {
        Condition condition = from(step - 1, other);
        left.add(condition);
        if (condition == Condition.ALWAYS) {
          break;
        }
      }
      return here.and(Condition.any(left));
    }

    private Condition compound(List<Simple> compound, XmlElement element) {
      List<Condition> all = new ArrayList<>();
      for (Simple simple : compound) {
        Condition condition = simple.matches(element, anchor);
        if (condition == Condition.NEVER) {
          return condition;
        }
        all.add(condition);
      }
      return Condition.all(all);
    }
  }

  private static List<XmlElement> related(char combinator, XmlElement element) {
    Optional<XmlElement> parent = element.parent();
    return switch (combinator) {
      case ' ' -> element.lineage().subList(1, element.lineage().size());
      case '>' -> parent.map(List::of).orElse(List.of());
      case '+' ->
          element.index() == 0
              ? List.of()
              : parent.map(p -> List.of(p.elements().get(element.index() - 1))).orElse(List.of());
      case '~' -> parent.map(p -> p.elements().subList(0, element.index())).orElse(List.of());
      default -> List.of();
    };
  }
}
