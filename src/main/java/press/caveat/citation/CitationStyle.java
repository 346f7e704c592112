package press.caveat.citation;

import de.undercouch.citeproc.CSL;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.diagnostic.Nearest;

/**
 * A numeric style of the Citation Style Language and the language it speaks.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
public final class CitationStyle {
  /**
   * The AMA Manual of Style: superscript numbers, no jargon such as [Internet], and the day a page
   * was read in words.
   */
  public static final String DEFAULT = "american-medical-association";

  private static final String NUMBER = "[variable=citation-number]";
  private static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*+";

  private final Element style;
  private final CslLocale locale;

  private CitationStyle(Element style, CslLocale locale) {
    this.style = style;
    this.locale = locale;
  }

  /**
   * The style of that name in the styles artifact; a name that stands for another style, as {@code
   * jama} does, gives the other.
   *
   * @param language the book's BCP 47 tag
   * @param at where the style is named, for what is wrong with it
   */
  public static Optional<CitationStyle> named(
      String name, String language, Location at, Diagnostics diagnostics) {
    Optional<Element> style = independent(name).map(CitationStyle::root);
    Optional<CslLocale> locale = CslLocale.of(language);
    if (style.isEmpty()) {
      diagnostics.report(Code.CITATION_STYLE_UNKNOWN, at, name, nearest(name));
    } else if (!isNumeric(style.get())) {
      diagnostics.report(Code.CITATION_STYLE_NOT_NUMERIC, at, name);
      return Optional.empty();
    }
    if (locale.isEmpty()) {
      diagnostics.report(Code.LANGUAGE_WITHOUT_WORDS, at, language);
    }
    return style.flatMap(s -> locale.map(l -> new CitationStyle(s, l)));
  }

  /**
   * The style as the engine gets it: its references go without their numbers, for those are the
   * list's own, which every reader's machine knows how to show and to speak.
   */
  String xml() {
    Element unnumbered = style.clone();
    Element references = unnumbered.expectFirst("> bibliography");
    references.removeAttr("second-field-align");
    references.select("> layout " + NUMBER).remove();
    for (Element macro : unnumbered.select("> macro:has(" + NUMBER + ")")) {
      references.select("> layout text[macro=" + macro.attr("name") + "]").remove();
    }
    return unnumbered.outerHtml();
  }

  CslLocale locale() {
    return locale;
  }

  /** Whether Jean-Paul is JP and not J-P; the engine leaves this attribute unread. */
  boolean joinsInitials() {
    return "false".equals(style.attr("initialize-with-hyphen"));
  }

  private static Optional<String> independent(String name) {
    if (!name.matches(NAME)) {
      return Optional.empty();
    }
    Optional<String> own = resource("/" + name + ".csl");
    return own.isPresent()
        ? own
        : resource("/dependent/" + name + ".csl").flatMap(CitationStyle::parent);
  }

  private static Optional<String> parent(String xml) {
    String address = root(xml).select("info > link[rel=independent-parent]").attr("href");
    return resource("/" + address.substring(address.lastIndexOf('/') + 1) + ".csl");
  }

  private static boolean isNumeric(Element style) {
    return style.selectFirst("info > category[citation-format=numeric]") != null
        && style.selectFirst("> bibliography") != null;
  }

  private static Element root(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    return document.expectFirst("style");
  }

  private static String nearest(String name) {
    return Nearest.to(name.toLowerCase(Locale.ROOT), Names.ALL);
  }

  /** Listed only when a name is wrong, and then once: the artifact has thousands of files. */
  private static final class Names {
    static final List<String> ALL = list();

    private static List<String> list() {
      try {
        return CSL.getSupportedStyles().stream()
            .map(path -> path.replace("dependent/", ""))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A file at the root of the class path, where the artifacts have theirs. */
  static Optional<String> resource(String path) {
    try (InputStream in = CitationStyle.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
