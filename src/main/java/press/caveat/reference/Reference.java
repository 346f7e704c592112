package press.caveat.citation;

import java.util.Map;
import java.util.Objects;
import press.caveat.diagnostic.Location;

/**
 * A source, as {@code references.json} describes it.
 *
 * @param key its name in citations, the {@code id} of CSL-JSON
 * @param at where its entry begins
 * @param fields its fields by CSL-JSON name, those that are well formed: text is a String, a list
 *     of names a List of Maps, a date a Map with {@code date-parts}
 */
record Reference(String key, Location at, Map<String, Object> fields) {
  Reference {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(at, "at");
    fields = Map.copyOf(fields);
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  /** A field of text; empty if there is none. */
  String text(String field) {
    return fields.get(field) instanceof String text ? text : "";
  }

  String type() {
    return text("type");
  }
}
