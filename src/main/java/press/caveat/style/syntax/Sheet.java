package press.caveat.style.syntax;

import java.util.List;
import java.util.Objects;

/**
 * One style sheet.
 *
 * @param name its file as the user would type it
 * @param rules all of them in the order of the file, those within at-rules too
 * @param atRules all of them in the order of the file
 */
public record Sheet(String name, List<Rule> rules, List<AtRule> atRules) {
  public Sheet {
    Objects.requireNonNull(name, "name");
    rules = List.copyOf(rules);
    atRules = List.copyOf(atRules);
  }
}
