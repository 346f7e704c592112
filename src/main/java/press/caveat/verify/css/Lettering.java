package press.caveat.verify.css;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.StyleRules;
import press.caveat.verify.css.cascade.StyleRules.FontFace;
import press.caveat.verify.css.property.Addresses;
import press.caveat.verify.css.property.Families;
import press.caveat.verify.css.syntax.Component;

/**
 * Is the text drawn by a font that draws letters? An embedded font may draw nothing, or other
 * letters; only known ones are trusted. Some installed fonts draw pictures.
 */
final class Lettering implements Effect {
  private static final Pattern PICTURES =
      Pattern.compile(
          ".*(wingdings|webdings|dingbats|marlett|bookshelf symbol|\\bsymbol\\b|adobe blank"
              + "|adobeblank|redacted|blokk|flow (block|circular|rounded)|barcode|emoji|icons?"
              + "|fontawesome|font awesome|last ?resort).*");

  private final List<FontFace> faces;
  private final FontTrust trust;

  Lettering(StyleRules rules, FontTrust trust) {
    this.faces = rules.fonts();
    this.trust = trust;
  }

  @Override
  public void look(Look look) {
    if (!look.hasOwnText()) {
      return;
    }
    look.style()
        .get("font-family")
        .ifPresent(
            value -> {
              List<String> families = Families.names(value.components());
              for (String family : families) {
                embedded(look, family);
              }
              if (PICTURES.matcher(families.get(0)).matches()) {
                look.fail(
                    Rule.CSS_FONT,
                    "font-family",
                    look.declared("font-family") + " draws pictures instead of letters");
              }
            });
  }

  private void embedded(Look look, String family) {
    for (FontFace face : faces) {
      if (face.family().equals(family) && !isTrusted(face)) {
        look.unjudged(
            Rule.CSS_FONT,
            face.origin(),
            "the embedded font "
                + family
                + " is not a known one; it may draw other letters or none");
      }
    }
  }

  private boolean isTrusted(FontFace face) {
    boolean isTrusted = true;
    for (Component source : face.sources()) {
      Optional<String> address =
          source.type() == Component.Type.STRING ? Optional.empty() : Addresses.of(source);
      if (address.isPresent()) {
        isTrusted &= trust.trusts(address.get(), face.origin().file());
      } else if (source.isFunction("local")) {
        isTrusted &=
            Families.names(source.inside()).stream()
                .noneMatch(name -> PICTURES.matcher(name).matches());
      }
    }
    return isTrusted;
  }
}
