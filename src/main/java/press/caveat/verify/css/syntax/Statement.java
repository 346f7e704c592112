package press.caveat.verify.css.syntax;

import java.util.List;
import java.util.Locale;

/** What a style sheet or a block consists of. */
public sealed interface Statement {
  /** The line on which it begins, from 1. */
  int line();

  /**
   * {@code selector { … }}.
   *
   * @param block what stands between the braces
   */
  record QualifiedRule(List<Component> prelude, List<Component> block, int line)
      implements Statement {}

  /**
   * {@code @name prelude;} or {@code @name prelude { … }}.
   *
   * @param name lower case, without the at sign
   * @param hasBlock whether it ends in a block and not in a semicolon
   */
  record AtRule(
      String name, List<Component> prelude, boolean hasBlock, List<Component> block, int line)
      implements Statement {}

  /**
   * {@code name: value}.
   *
   * @param name lower case unless it is a custom property
   * @param value without white space at its ends and without {@code !important}
   */
  record Declaration(String name, List<Component> value, boolean isImportant, int line)
      implements Statement {
    public Declaration {
      value = List.copyOf(value);
      name = name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT);
    }

    public boolean isCustom() {
      return name.startsWith("--");
    }

    @Override
    public String toString() {
      return name + ": " + Component.join(value);
    }
  }
}
