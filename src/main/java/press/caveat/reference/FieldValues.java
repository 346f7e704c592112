package press.caveat.reference;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/** Checks the values of fields: what passes can be printed by any style. */
final class FieldValues {
  private static final int LONGEST = 2000;
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[\\x21-\\x7e]+");
  private static final Pattern DOI_PREFIX =
      Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi: ?)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> NAME_PARTS =
      Set.of("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle");

  private final Diagnostics diagnostics;

  FieldValues(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Text: white space collapsed, Unicode composed. A DOI comes without its prefix. */
  Optional<String> text(String field, Object value, Location at) {
    if (!(value instanceof String written) || written.isBlank() || written.length() > LONGEST) {
      return wrong(field, "text of 1 to " + LONGEST + " characters", at);
    }
    String text =
        Normalizer.normalize(written.replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
    OptionalInt unprintable = text.codePoints().filter(FieldValues::isUnprintable).findFirst();
    if (unprintable.isPresent()) {
      String code = String.format(Locale.ROOT, "%04X", unprintable.getAsInt());
      diagnostics.report(Code.CONTROL_CHARACTER, at, code);
      return Optional.empty();
    }
    return switch (field) {
      case "URL" -> address(text, at);
      case "DOI" -> doi(text, at);
      default -> Optional.of(text);
    };
  }

  /** Names of people ({@code family}, {@code given}) or bodies ({@code literal}). */
  Optional<List<Map<String, String>>> names(String field, Object value, Location at) {
    if (!(value instanceof List<?> list)
        || list.isEmpty()
        || !list.stream().allMatch(FieldValues::isName)) {
      return wrong(field, "a list of names, each with family and given, or literal", at);
    }
    return Optional.of(list.stream().map(FieldValues::name).toList());
  }

  /** A date or a range of two, each a year, a month, a day: {@code [[2024, 4, 29]]}. */
  Optional<Map<String, List<List<Integer>>>> date(String field, Object value, Location at) {
    if (value instanceof Map<?, ?> map
        && map.size() == 1
        && map.get("date-parts") instanceof List<?> l) {
      Optional<List<List<Integer>>> parts = DateParts.of(l);
      if (parts.isPresent()) {
        return Optional.of(Map.of("date-parts", parts.get()));
      }
    }
    return wrong(field, "a date as {\"date-parts\": [[2024, 4, 29]]}", at);
  }

  private static boolean isName(Object value) {
    if (!(value instanceof Map<?, ?> name) || !NAME_PARTS.containsAll(name.keySet())) {
      return false;
    }
    return (name.containsKey("family") || name.containsKey("literal"))
        && name.values().stream().allMatch(FieldValues::isNamePart);
  }

  private static boolean isNamePart(Object value) {
    return value instanceof String part
        && !part.isBlank()
        && part.length() <= LONGEST
        && part.codePoints().noneMatch(c -> isUnprintable(c));
  }

  private static Map<String, String> name(Object value) {
    Map<String, String> name = new TreeMap<>();
    ((Map<?, ?>) value)
        .forEach(
            (part, text) -> {
              String written = text.toString().strip().replaceAll("\\s+", " ");
              name.put(part.toString(), Normalizer.normalize(written, Normalizer.Form.NFC));
            });
    return Map.copyOf(name);
  }

  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || c == Reference.MARK
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  private Optional<String> address(String text, Location at) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null && address.toASCIIString().equals(text)) {
        return Optional.of(text);
      }
    } catch (URISyntaxException e) {
      // Reported like an address of another kind.
    }
    diagnostics.report(Code.NOT_AN_ADDRESS, at, text);
    return Optional.empty();
  }

  private Optional<String> doi(String text, Location at) {
    String doi = DOI_PREFIX.matcher(text).replaceFirst("");
    return DOI.matcher(doi).matches() ? Optional.of(doi) : wrong("DOI", "like 10.1000/182", at);
  }

  private <T> Optional<T> wrong(String field, String expected, Location at) {
    diagnostics.report(Code.REFERENCE_FIELD_WRONG, at, field, expected);
    return Optional.empty();
  }
}
