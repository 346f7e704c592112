package press.caveat.citation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.caveat.reference.Reference;

/** Names the authors in the running text, where {@code @key} stands outside brackets. */
final class Narrative {
  private Narrative() {}

  /** {@code Guo et al.}, {@code Mizumura and Taguchi}; the title of a source without authors. */
  static String of(Reference reference, CslLocale locale) {
    List<String> names =
        Stream.of("author", "editor")
            .map(role -> names(reference, role))
            .filter(list -> !list.isEmpty())
            .findFirst()
            .orElse(List.of(reference.text("title")));
    return switch (names.size()) {
      case 1 -> names.get(0);
      case 2 -> names.get(0) + " " + locale.term("and") + " " + names.get(1);
      default -> names.get(0) + " " + locale.term("et-al");
    };
  }

  private static List<String> names(Reference reference, String role) {
    return reference.fields().get(role) instanceof List<?> list
        ? list.stream().map(name -> name((Map<?, ?>) name)).toList()
        : List.of();
  }

  private static String name(Map<?, ?> name) {
    return name.containsKey("literal")
        ? name.get("literal").toString()
        : Stream.of("non-dropping-particle", "family")
            .filter(name::containsKey)
            .map(part -> name.get(part).toString())
            .collect(Collectors.joining(" "));
  }
}
