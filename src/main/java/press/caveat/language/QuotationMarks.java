package press.caveat.language;

import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language, in two levels, with the spaces that belong to them.
 *
 * @param open begins a quotation
 * @param close ends it
 * @param innerOpen begins a quotation in a quotation
 * @param innerClose ends that
 */
public record QuotationMarks(String open, String close, String innerOpen, String innerClose) {
  private static final QuotationMarks ENGLISH = of("“”‘’");
  private static final QuotationMarks FRENCH = new QuotationMarks("«\u202f", "\u202f»", "“", "”");

  /**
   * By language, or language and region where the region writes otherwise (CLDR, delimiters; Arabic
   * as its publishers do, with marks that turn with the line).
   */
  private static final Map<String, QuotationMarks> MARKS =
      Map.ofEntries(
          Map.entry("ar", of("«»“”")),
          Map.entry("cs", of("„“‚‘")),
          Map.entry("da", of("“”‘’")),
          Map.entry("de", of("„“‚‘")),
          Map.entry("de-CH", of("«»‹›")),
          Map.entry("el", of("«»“”")),
          Map.entry("es", of("«»“”")),
          Map.entry("es-MX", ENGLISH),
          Map.entry("fi", of("””’’")),
          Map.entry("fr", FRENCH),
          Map.entry("fr-CH", of("«»‹›")),
          Map.entry("hu", of("„”»«")),
          Map.entry("it", of("«»“”")),
          Map.entry("la", of("«»“”")),
          Map.entry("nb", of("«»‘’")),
          Map.entry("nl", of("“”‘’")),
          Map.entry("nn", of("«»‘’")),
          Map.entry("pl", of("„”«»")),
          Map.entry("pt", of("«»“”")),
          Map.entry("pt-BR", ENGLISH),
          Map.entry("ro", of("„”«»")),
          Map.entry("ru", of("«»„“")),
          Map.entry("sk", of("„“‚‘")),
          Map.entry("sl", of("„“‚‘")),
          Map.entry("sv", of("””’’")),
          Map.entry("uk", of("«»„“")));

  /** The marks for a BCP 47 tag; English ones for a language not in the list. */
  public static QuotationMarks of(Locale locale) {
    String language = locale.getLanguage();
    QuotationMarks general = MARKS.getOrDefault(language, ENGLISH);
    return MARKS.getOrDefault(language + "-" + locale.getCountry(), general);
  }

  private static QuotationMarks of(String four) {
    return new QuotationMarks(
        four.substring(0, 1), four.substring(1, 2), four.substring(2, 3), four.substring(3));
  }
}
