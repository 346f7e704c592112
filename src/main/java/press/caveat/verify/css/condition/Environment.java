package press.caveat.verify.css.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One reader's surroundings: the facts that hold there; all others do not.
 *
 * @param facts their names
 */
public record Environment(Set<String> facts) {
  /** More independent facts than these are too many to try out. */
  public static final int MOST_FACTS = 10;

  private static final List<Set<String>> EXCLUSIVE =
      List.of(
          Set.of("@media (prefers-color-scheme: dark)", "@media (prefers-color-scheme: light)"),
          Set.of("@media print", "@media screen"),
          Set.of(":link", ":visited"));

  public Environment {
    facts = Set.copyOf(facts);
  }

  boolean holds(String fact) {
    return facts.contains(fact);
  }

  /** Where nothing conditional holds. */
  public static Environment plain() {
    return new Environment(Set.of());
  }

  /** Every environment that differs in the facts; empty if they are too many. */
  public static Optional<List<Environment>> all(Collection<String> facts) {
    if (facts.size() > MOST_FACTS) {
      return Optional.empty();
    }
    List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
    for (String fact : facts) {
      for (Set<String> without : List.copyOf(sets)) {
        Set<String> with = new LinkedHashSet<>(without);
        with.add(fact);
        if (EXCLUSIVE.stream().noneMatch(with::containsAll)) {
          sets.add(with);
        }
      }
    }
    return Optional.of(sets.stream().map(Environment::new).toList());
  }

  /** For messages: {@code when @media print}; nothing where nothing special holds. */
  @Override
  public String toString() {
    return facts.isEmpty() ? "" : " when " + String.join(" and ", facts.stream().sorted().toList());
  }
}
