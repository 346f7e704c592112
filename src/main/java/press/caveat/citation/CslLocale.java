package press.caveat.citation;

import de.undercouch.citeproc.CSL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Terms and dates of a language, from the locales artifact.
 *
 * <p>The engine, given en-GB, reads the file of en-US and forgets to lay en-GB over it; so the file
 * is chosen here and the engine is shown no other.
 *
 * @param tag the language and region of the file
 * @param xml its text
 */
record CslLocale(String tag, String xml) {
  /**
   * The file for a BCP 47 tag: of its language and region; else of the language's own region, as in
   * de-DE; else the first of its language. Empty if the language has none.
   */
  static Optional<CslLocale> of(String language) {
    Locale wanted = Locale.forLanguageTag(language);
    String code = wanted.getLanguage();
    String own = code + "-" + code.toUpperCase(Locale.ROOT);
    return first(Stream.of(code + "-" + wanted.getCountry(), own, code)).or(() -> first(all(code)));
  }

  private static Optional<CslLocale> first(Stream<String> tags) {
    return tags.flatMap(tag -> read(tag).stream()).findFirst();
  }

  private static Optional<CslLocale> read(String tag) {
    return CitationStyle.resource("/locales-" + tag + ".xml").map(xml -> new CslLocale(tag, xml));
  }

  private static Stream<String> all(String code) {
    try {
      List<String> tags = CSL.getSupportedLocales().stream().sorted().toList();
      return tags.stream().filter(tag -> tag.startsWith(code + "-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The long form of a term: {@code and}, {@code et-al}. */
  String term(String name) {
    Element locale = Jsoup.parse(xml, "", Parser.xmlParser());
    return locale.select("terms > term[name=" + name + "]:not([form])").text();
  }
}
