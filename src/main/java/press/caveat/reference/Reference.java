package press.caveat.reference;

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
public record Reference(String key, Location at, Map<String, Object> fields) {
  /**
   * A letter no text of a reference holds, so that it may mark one: it has no capital, which keeps
   * a word that begins with it as it is.
   */
  public static final char MARK = '\uA78F';

  public Reference {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(at, "at");
    fields = Map.copyOf(fields);
  }

  /** Whether the field is there. */
  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** A field of text; empty if there is none. */
  public String text(String field) {
    return fields.get(field) instanceof String text ? text : "";
  }
}
