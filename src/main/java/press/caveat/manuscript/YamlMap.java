package press.caveat.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.diagnostic.Nearest;

/**
 * A mapping of {@code book.yaml}, with the place of every key and value. Values are text exactly as
 * written (YAML 1.2 core schema types are not applied: a version 1.10 stays 1.10). Anchors and
 * aliases are refused, so that a small file stays small.
 */
final class YamlMap {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(1_000_000).build();

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Location> keys = new LinkedHashMap<>();
  private final Location at;
  private final Diagnostics diagnostics;

  private YamlMap(MappingNode node, String file, Diagnostics diagnostics) {
    this.at = place(node, file);
    this.diagnostics = diagnostics;
    for (NodeTuple tuple : node.getValue()) {
      add(tuple, file);
    }
  }

  /** Reads a file whose root is a mapping. */
  static Optional<YamlMap> parse(String file, String text, Diagnostics diagnostics) {
    try {
      Optional<YamlGuard.Refusal> refusal = YamlGuard.refusal(SETTINGS, text);
      if (refusal.isPresent()) {
        Location at =
            refusal.get().at().map(mark -> place(mark, file)).orElse(Location.startOf(file));
        diagnostics.report(Code.YAML_SYNTAX, at, refusal.get().what());
        return Optional.empty();
      }
      Node root = new Compose(SETTINGS).composeString(text).orElse(null);
      if (root instanceof MappingNode mapping) {
        return Optional.of(new YamlMap(mapping, file, diagnostics));
      }
      diagnostics.report(Code.YAML_WRONG_TYPE, Location.startOf(file), file, "a list of keys");
    } catch (MarkedYamlEngineException e) {
      Location at =
          e.getProblemMark().map(mark -> place(mark, file)).orElse(Location.startOf(file));
      diagnostics.report(Code.YAML_SYNTAX, at, e.getProblem());
    } catch (YamlEngineException e) {
      diagnostics.report(Code.YAML_SYNTAX, Location.startOf(file), e.getMessage());
    }
    return Optional.empty();
  }

  Location at() {
    return at;
  }

  /** Reports every key that is not one of {@code known}, with the nearest of them. */
  YamlMap allow(Set<String> known) {
    keys.forEach(
        (key, place) -> {
          if (!known.contains(key)) {
            diagnostics.report(Code.YAML_UNKNOWN_KEY, place, key, Nearest.to(key, known));
          }
        });
    return this;
  }

  /** A single value. */
  Optional<Setting> text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    Optional<Setting> setting = scalar(node);
    if (setting.isEmpty()) {
      diagnostics.report(Code.YAML_WRONG_TYPE, place(node, at.file()), key, "one value");
    }
    return setting;
  }

  /** A single value that must be there. */
  Optional<Setting> required(String key) {
    Optional<Setting> setting = text(key).filter(value -> !value.value().isBlank());
    if (setting.isEmpty()) {
      diagnostics.report(Code.KEY_REQUIRED, keys.getOrDefault(key, at), key);
    }
    return setting;
  }

  /** A mapping below a key. */
  Optional<YamlMap> mapping(String key) {
    Node node = values.get(key);
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(mapping, at.file(), diagnostics));
    }
    if (node != null) {
      diagnostics.report(Code.YAML_WRONG_TYPE, place(node, at.file()), key, "a list of keys");
    }
    return Optional.empty();
  }

  /** One value, one mapping, or a list of either; empty if the key is absent. */
  List<Item> items(String key) {
    Node node = values.get(key);
    List<Item> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(child -> item(key, child).ifPresent(items::add));
    } else if (node != null) {
      item(key, node).ifPresent(items::add);
    }
    return items;
  }

  /** Where a key stands, or the mapping if it is absent. */
  Location placeOf(String key) {
    return keys.getOrDefault(key, at);
  }

  /** An element of a list: either a value or a mapping. */
  record Item(Optional<Setting> text, Optional<YamlMap> mapping) {}

  private Optional<Item> item(String key, Node node) {
    if (node instanceof MappingNode mapping) {
      YamlMap map = new YamlMap(mapping, at.file(), diagnostics);
      return Optional.of(new Item(Optional.empty(), Optional.of(map)));
    }
    Optional<Setting> setting = scalar(node).filter(value -> !value.value().isBlank());
    if (setting.isEmpty()) {
      diagnostics.report(Code.YAML_WRONG_TYPE, place(node, at.file()), key, "a value or keys");
    }
    return setting.map(value -> new Item(Optional.of(value), Optional.empty()));
  }

  private Optional<Setting> scalar(Node node) {
    return node instanceof ScalarNode scalar
        ? Optional.of(new Setting(scalar.getValue(), place(node, at.file())))
        : Optional.empty();
  }

  private void add(NodeTuple tuple, String file) {
    Location place = place(tuple.getKeyNode(), file);
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (keys.putIfAbsent(key, place) != null) {
      diagnostics.report(Code.YAML_DUPLICATE_KEY, place, key);
    } else {
      values.put(key, tuple.getValueNode());
    }
  }

  private static Location place(Node node, String file) {
    return node.getStartMark().map(mark -> place(mark, file)).orElse(Location.startOf(file));
  }

  private static Location place(Mark mark, String file) {
    return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
