package press.caveat.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.diagnostic.Nearest;

/** An entry of {@code references.json} while it is being read. */
final class ReferenceEntry {
  /** What can be cited, linked to and be part of an id in XML. */
  private static final Pattern KEY =
      Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?");

  private final Location at;
  private final Diagnostics diagnostics;
  private final FieldValues values;
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Map<String, Location> places = new LinkedHashMap<>();

  ReferenceEntry(Location at, Diagnostics diagnostics) {
    this.at = at;
    this.diagnostics = diagnostics;
    this.values = new FieldValues(diagnostics);
  }

  /** Takes a field if CSL has it and its value is of its kind; reports it if not. */
  void add(String name, Location nameAt, Object value, Location valueAt) {
    Optional<Vocabulary.Kind> kind = Vocabulary.kindOf(name);
    if (kind.isEmpty()) {
      String nearest = Nearest.to(name, Vocabulary.fields());
      diagnostics.report(Code.REFERENCE_FIELD_UNKNOWN, nameAt, name, nearest);
      return;
    }
    places.put(name, valueAt);
    switch (kind.get()) {
      case TEXT -> values.text(name, value, valueAt).ifPresent(text -> fields.put(name, text));
      case NAMES -> values.names(name, value, valueAt).ifPresent(list -> fields.put(name, list));
      case DATE -> values.date(name, value, valueAt).ifPresent(date -> fields.put(name, date));
      case REMARK -> places.remove(name);
    }
  }

  /** The reference, if it can be cited; reports what it lacks either way. */
  Optional<Reference> toReference(Map<String, Reference> others) {
    checkType();
    if (!places.containsKey("id")) {
      diagnostics.report(Code.REFERENCE_WITHOUT_ID, at);
      return Optional.empty();
    }
    if (!(fields.get("id") instanceof String key)) {
      return Optional.empty();
    }
    if (!KEY.matcher(key).matches()) {
      diagnostics.report(Code.REFERENCE_KEY_MALFORMED, places.get("id"), key);
      return Optional.empty();
    }
    if (others.containsKey(key)) {
      diagnostics.report(Code.REFERENCE_TWICE, places.get("id"), key, others.get(key).at());
      return Optional.empty();
    }
    // A field that is there and malformed has been reported; it is not missing as well.
    for (String missing : Completeness.missing(type(), places.keySet())) {
      diagnostics.report(Code.REFERENCE_INCOMPLETE, places.get("id"), key, missing);
    }
    return Optional.of(new Reference(key, places.get("id"), fields));
  }

  private String type() {
    return fields.get("type") instanceof String type ? type : "";
  }

  private void checkType() {
    if (!places.containsKey("type")) {
      diagnostics.report(Code.REFERENCE_INCOMPLETE, at, "the reference", "type");
    } else if (!type().isEmpty() && !Vocabulary.types().contains(type())) {
      String nearest = Nearest.to(type(), Vocabulary.types());
      diagnostics.report(Code.REFERENCE_TYPE_UNKNOWN, places.get("type"), type(), nearest);
      fields.remove("type");
    }
  }
}
