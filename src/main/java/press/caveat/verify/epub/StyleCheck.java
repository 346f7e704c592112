package press.caveat.verify.epub;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.caveat.verify.Rule;
import press.caveat.verify.css.CssEffect;
import press.caveat.verify.css.Demand;
import press.caveat.verify.css.cascade.StyleSource;
import press.caveat.verify.css.syntax.UnjudgedCssException;
import press.caveat.verify.xml.XmlDocument;
import press.caveat.verify.xml.XmlElement;

/** V-04 and V-05: what style does to a text. */
final class StyleCheck {
  private static final List<Rule> RULES =
      List.of(
          Rule.CSS_SHOWN,
          Rule.CSS_CONTRAST,
          Rule.CSS_SIZE,
          Rule.CSS_SPACING,
          Rule.CSS_ROOM,
          Rule.CSS_PLACE,
          Rule.CSS_COVER,
          Rule.CSS_PAINT,
          Rule.CSS_WORDS,
          Rule.CSS_DIRECTION,
          Rule.CSS_FONT,
          Rule.CSS_HEARD,
          Rule.CSS_NOT_JUDGED);

  private final EpubFile epub;
  private final Set<String> trustedFonts;
  private final Verdicts verdicts;
  private final Map<List<StyleSource>, CssEffect> known = new HashMap<>();
  private int texts;

  /**
   * @param trustedFonts SHA-256 of embedded fonts that draw every letter as that letter, lower case
   */
  StyleCheck(EpubFile epub, Set<String> trustedFonts, Verdicts verdicts) {
    this.epub = epub;
    this.trustedFonts = trustedFonts;
    this.verdicts = verdicts;
  }

  void check(String path, XmlDocument page, List<XmlElement> parts, Demand demand) {
    PageStyles styles = new PageStyles(epub);
    try {
      List<StyleSource> sheets = styles.of(path, page);
      CssEffect effect = known.computeIfAbsent(sheets, s -> new CssEffect(s, styles, this::trusts));
      texts++;
      String figure = texts + " texts, each under all style sheets that reach it";
      RULES.forEach(rule -> verdicts.applied(rule, figure));
      effect.judge(page, path, parts, demand).forEach(verdicts::add);
    } catch (UnjudgedCssException e) {
      String place = e.file().isEmpty() ? path : e.file() + ":" + e.line();
      verdicts.unjudged(Rule.CSS_NOT_JUDGED, place, e.getMessage());
    }
  }

  private boolean trusts(String address, String from) {
    try {
      return !Addresses.isRemote(address)
          && epub.bytes(Addresses.resolve(from, address))
              .map(bytes -> trustedFonts.contains(sha256(bytes)))
              .orElse(true);
    } catch (BrokenEpubException e) {
      return false;
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
