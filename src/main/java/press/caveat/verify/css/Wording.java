package press.caveat.verify.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;

/** Does style put in words nobody approved, take approved ones out, or strike them through? */
final class Wording implements Effect {
  private static final Set<String> SILENT =
      Set.of(
          "normal",
          "none",
          "open-quote",
          "close-quote",
          "no-open-quote",
          "no-close-quote",
          "contents");

  @Override
  public void look(Look look) {
    look.style()
        .get("content")
        .ifPresent(
            value -> {
              if (look.place() == Look.Place.PSEUDO) {
                generated(look, value);
              } else if (!value.is("normal")) {
                look.fail(
                    Rule.CSS_WORDS, "content", look.declared("content") + " replaces its text");
              }
            });
    if (isStruck(look.style())) {
      look.fail(
          Rule.CSS_WORDS,
          "text-decoration-line",
          look.declared("text-decoration-line") + " strikes the text out");
    }
    for (String property : List.of("quotes", "hyphenate-character")) {
      look.style()
          .get(property)
          .filter(v -> v.parts().stream().anyMatch(Wording::isWords))
          .ifPresent(
              v -> look.fail(Rule.CSS_WORDS, property, look.declared(property) + " adds words"));
    }
    look.style().get("list-style-type").ifPresent(value -> marker(look, value));
  }

  private static boolean isStruck(Style style) {
    return style.get("text-decoration-line").map(v -> v.has("line-through")).orElse(false);
  }

  private static void generated(Look look, Value value) {
    for (Component part : value.parts()) {
      boolean isOwnSystem =
          part.inside().stream()
              .anyMatch(c -> c.type() == Type.IDENT && look.report().isCounterStyle(c.text()));
      if (isOwnSystem) {
        look.fail(Rule.CSS_WORDS, value.origin(), look.declared("content") + " counts in words");
      } else if (part.type() == Type.URL || part.type() == Type.FUNCTION && !isText(part)) {
        look.unjudged(
            Rule.CSS_WORDS,
            value.origin(),
            look.declared("content") + " adds what nobody here sees");
      } else if (words(part, look).stream().anyMatch(Wording::hasLetter)) {
        look.fail(
            Rule.CSS_WORDS, value.origin(), look.declared("content") + " adds words of its own");
      }
    }
  }

  private static boolean isText(Component function) {
    return function.isFunction("attr")
        || function.isFunction("counter")
        || function.isFunction("counters");
  }

  private static List<String> words(Component part, Look look) {
    List<String> words = new ArrayList<>();
    if (part.type() == Type.STRING) {
      words.add(part.text());
    } else if (part.type() == Type.IDENT && !SILENT.contains(part.word())) {
      words.add("");
    } else if (part.isFunction("attr")) {
      part.inside().stream()
          .filter(c -> c.type() == Type.IDENT || c.type() == Type.STRING)
          .forEach(c -> words.add(attribute(look, c.text())));
    } else if (part.isFunction("counters")) {
      part.inside().stream().filter(c -> c.type() == Type.STRING).forEach(c -> words.add(c.text()));
    }
    return words;
  }

  private static String attribute(Look look, String name) {
    String own = look.element().attribute(name).orElse("");
    return own.isEmpty() ? "" : own;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isWords(Component part) {
    return part.type() == Type.STRING && hasLetter(part.text());
  }

  private static void marker(Look look, Value value) {
    boolean isWords = value.parts().stream().anyMatch(Wording::isWords);
    boolean isOwnSystem =
        value.parts().stream()
            .anyMatch(
                c ->
                    c.isFunction("symbols")
                        || c.type() == Type.IDENT && look.report().isCounterStyle(c.text()));
    if (isWords || isOwnSystem) {
      look.fail(
          Rule.CSS_WORDS, "list-style-type", look.declared("list-style-type") + " adds words");
    }
  }
}
