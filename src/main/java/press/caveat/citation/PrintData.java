package press.caveat.citation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.reference.Reference;

/**
 * A reference's data as handed to the style: the same facts, in the fields from which styles print
 * them best.
 *
 * <ul>
 *   <li>A DOI is written out as an address and needs no day of access, for what it names stays.
 *   <li>An {@code article} with a container is an article of a periodical: in CSL 1.0.2 the plain
 *       type is a preprint, and styles say so.
 *   <li>In a periodical the article's number stands where its pages would.
 *   <li>The number of a report or law stands in parentheses after its title: many styles print
 *       none, and without it the source cannot be found.
 *   <li>A law whose title ends with its year is not dated a second time.
 *   <li>Small words at the end of a given name are particles: Neto, Anibal de.
 *   <li>Words in {@code <span class="nocase">} keep their letters in a style that writes titles in
 *       capitals: Mitragyna speciosa.
 * </ul>
 */
final class PrintData {
  private static final Set<String> PERIODICALS =
      Set.of("article-journal", "article-magazine", "article-newspaper");
  private static final Set<String> LAWS = Set.of("bill", "legislation", "regulation", "treaty");
  private static final Pattern PARTICLES = Pattern.compile("(.*?\\S)((?: \\p{Ll}[\\p{Ll}'’]*+)+)");
  private static final Pattern NO_CASE =
      Pattern.compile("<span class=[\"']nocase[\"']>(.*?)</span>");
  private static final Pattern WORD_START =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])");

  private final Map<String, Object> fields;

  private PrintData(Reference reference) {
    this.fields = new LinkedHashMap<>(reference.fields());
  }

  /**
   * The fields to print.
   *
   * @param style which may want initials joined
   */
  static Map<String, Object> of(Reference reference, CitationStyle style) {
    PrintData data = new PrintData(reference);
    data.fields.putIfAbsent("type", "document");
    data.addressInsteadOfDoi(reference);
    data.periodical();
    data.numberBesideTitle();
    data.keepCase();
    data.names(style.joinsInitials());
    return data.fields;
  }

  /** Where the source is found: its DOI, or else its URL; empty if it has neither. */
  static String address(Reference reference) {
    return reference.has("DOI")
        ? "https://doi.org/" + escaped(reference.text("DOI"))
        : reference.text("URL");
  }

  private void addressInsteadOfDoi(Reference reference) {
    String address = address(reference);
    if (!address.isEmpty()) {
      fields.put("URL", address);
    }
    if (fields.remove("DOI") != null) {
      fields.remove("accessed");
    }
  }

  private void periodical() {
    if ("article".equals(fields.get("type")) && fields.containsKey("container-title")) {
      fields.put("type", "article-journal");
    }
    if (PERIODICALS.contains(text("type")) && fields.get("number") instanceof String number) {
      fields.putIfAbsent("page", number);
      fields.remove("number");
    }
  }

  private void numberBesideTitle() {
    String type = text("type");
    boolean law = LAWS.contains(type);
    if ((law || type.equals("report")) && fields.remove("number") instanceof String number) {
      fields.put("title", text("title") + " (" + unchanging(number) + ")");
    }
    if (law && fields.get("issued") instanceof Map<?, ?> issued) {
      String year = issued.toString().replaceAll("\\D*(\\d{4}).*", "$1");
      if (text("title").replaceFirst(" \\([^)]*\\)$", "").endsWith(year)) {
        fields.remove("issued");
      }
    }
  }

  private void keepCase() {
    if (fields.containsKey("title")) {
      fields.put(
          "title",
          NO_CASE
              .matcher(text("title"))
              .replaceAll(span -> Matcher.quoteReplacement(unchanging(span.group(1)))));
    }
  }

  private void names(boolean joinInitials) {
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      if (field.getValue() instanceof List<?> names) {
        List<Map<String, Object>> printed = new ArrayList<>();
        names.forEach(name -> printed.add(name((Map<?, ?>) name, joinInitials)));
        field.setValue(printed);
      }
    }
  }

  private static Map<String, Object> name(Map<?, ?> written, boolean joinInitials) {
    Map<String, Object> name = new LinkedHashMap<>();
    written.forEach((part, text) -> name.put(part.toString(), text));
    if (name.get("given") instanceof String given) {
      Matcher particles = PARTICLES.matcher(given);
      boolean split = !name.containsKey("dropping-particle") && particles.matches();
      if (split) {
        name.put("dropping-particle", particles.group(2).strip());
      }
      String first = split ? particles.group(1) : given;
      name.put("given", joinInitials ? first.replace('-', ' ') : first);
    }
    return name;
  }

  private String text(String field) {
    return fields.get(field) instanceof String text ? text : "";
  }

  private static String unchanging(String text) {
    return WORD_START.matcher(text).replaceAll(String.valueOf(Reference.MARK));
  }

  /** A DOI may hold signs an address may not, as the DOI Handbook 2.5 says: {@code < > # %}. */
  private static String escaped(String doi) {
    StringBuilder escaped = new StringBuilder();
    for (byte c : doi.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = Character.isLetterOrDigit((char) c) || "-._~/:;()!$&'*+,=@".indexOf(c) >= 0;
      escaped.append(plain ? (char) c : String.format(Locale.ROOT, "%%%02X", c));
    }
    return escaped.toString();
  }
}
