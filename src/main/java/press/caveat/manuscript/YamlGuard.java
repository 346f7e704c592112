package press.caveat.manuscript;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import press.caveat.source.Limit;

/**
 * Looks through YAML event by event, before anything is built of it: anchors and aliases, by which
 * a small file grows large or contains itself, and deep nesting are refused.
 */
final class YamlGuard {
  /**
   * Something refused.
   *
   * @param what in words
   */
  record Refusal(String what, Optional<Mark> at) {}

  private YamlGuard() {}

  static Optional<Refusal> refusal(LoadSettings settings, String text) {
    if (text.length() > Limit.YAML_BYTES.value()) {
      String what = "there are more than " + Limit.YAML_BYTES.value() + " characters of settings";
      return Optional.of(new Refusal(what, Optional.empty()));
    }
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof AliasEvent
          || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        return Optional.of(
            new Refusal("anchors and aliases are not allowed", event.getStartMark()));
      }
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > Limit.YAML_NESTING.value()) {
        String what =
            "more than " + Limit.YAML_NESTING.value() + " lists and keys inside each other";
        return Optional.of(new Refusal(what, event.getStartMark()));
      }
    }
    return Optional.empty();
  }
}
