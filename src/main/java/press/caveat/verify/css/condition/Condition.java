package press.caveat.verify.css.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A formula over facts such as {@code @media print}. */
public sealed interface Condition {
  /** Holds everywhere. */
  Condition ALWAYS = new Constant(true);

  /** Holds nowhere. */
  Condition NEVER = new Constant(false);

  boolean holdsIn(Environment environment);

  /** Adds the facts it asks for. */
  void collectFacts(Set<String> facts);

  /** A fact that may hold or not. */
  static Condition fact(String name) {
    return new Fact(name);
  }

  static Condition not(Condition condition) {
    if (condition instanceof Constant constant) {
      return constant.value ? NEVER : ALWAYS;
    }
    return new Not(condition);
  }

  static Condition all(List<Condition> conditions) {
    List<Condition> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition == NEVER) {
        return NEVER;
      }
      if (condition != ALWAYS && !parts.contains(condition)) {
        parts.add(condition);
      }
    }
    return parts.isEmpty() ? ALWAYS : parts.size() == 1 ? parts.get(0) : new All(parts);
  }

  static Condition any(List<Condition> conditions) {
    List<Condition> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition == ALWAYS) {
        return ALWAYS;
      }
      if (condition != NEVER && !parts.contains(condition)) {
        parts.add(condition);
      }
    }
    return parts.isEmpty() ? NEVER : parts.size() == 1 ? parts.get(0) : new Any(parts);
  }

  default Condition and(Condition other) {
    return all(List.of(this, other));
  }

  /** Holds everywhere or nowhere. */
  record Constant(boolean value) implements Condition {
    @Override
    public boolean holdsIn(Environment environment) {
      return value;
    }

    @Override
    public void collectFacts(Set<String> facts) {}
  }

  /** One fact. */
  record Fact(String name) implements Condition {
    @Override
    public boolean holdsIn(Environment environment) {
      return environment.holds(name);
    }

    @Override
    public void collectFacts(Set<String> facts) {
      facts.add(name);
    }
  }

  /** The opposite. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean holdsIn(Environment environment) {
      return !condition.holdsIn(environment);
    }

    @Override
    public void collectFacts(Set<String> facts) {
      condition.collectFacts(facts);
    }
  }

  /** All of several. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public boolean holdsIn(Environment environment) {
      return parts.stream().allMatch(part -> part.holdsIn(environment));
    }

    @Override
    public void collectFacts(Set<String> facts) {
      parts.forEach(part -> part.collectFacts(facts));
    }
  }

  /** At least one of several. */
  record Any(List<Condition> parts) implements Condition {
    @Override
    public boolean holdsIn(Environment environment) {
      return parts.stream().anyMatch(part -> part.holdsIn(environment));
    }

    @Override
    public void collectFacts(Set<String> facts) {
      parts.forEach(part -> part.collectFacts(facts));
    }
  }
}
