package press.caveat.verify.css;

import java.util.List;
import press.caveat.verify.Rule;

/** Is the text read out? CSS Speech 1 and its EPUB names. */
final class Heard implements Effect {
  @Override
  public void look(Look look) {
    silent(look, "speak", List.of("none", "never"));
    silent(look, "voice-volume", List.of("silent"));
    silent(look, "volume", List.of("silent", "0"));
    silent(look, "interactivity", List.of("inert"));
  }

  private static void silent(Look look, String property, List<String> words) {
    look.style()
        .get(property)
        .filter(value -> words.contains(value.toString()))
        .ifPresent(
            value -> look.fail(Rule.CSS_HEARD, property, look.declared(property) + " silences it"));
  }
}
