package press.caveat;

import java.util.Map;

/**
 * Where the messages go.
 *
 * @param present whether a person sits at it
 * @param environment the variables the command was started with
 */
record Terminal(boolean present, Map<String, String> environment) {
  Terminal {
    environment = Map.copyOf(environment);
  }

  /** Whether it wants no colours (no-color.org). */
  boolean isPlain() {
    return !present || !environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
