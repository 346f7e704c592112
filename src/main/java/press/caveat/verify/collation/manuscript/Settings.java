package press.caveat.verify.collation.manuscript;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** {@code book.yaml}, as a tree of maps and lists. */
record Settings(Map<?, ?> tree) {
  /** A file of the book and the kind its list gives it; empty if it gives none. */
  record Listed(String file, String kind) {}

  String text(String... path) {
    Object found = tree;
    for (String key : path) {
      found = found instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return found == null || found instanceof Map || found instanceof Collection
        ? ""
        : found.toString();
  }

  List<Listed> chapters() {
    return list("chapters").stream()
        .map(
            item ->
                item instanceof Map<?, ?> map
                    ? new Listed(string(map, "file"), string(map, "kind"))
                    : new Listed(item.toString(), ""))
        .toList();
  }

  private List<?> list(String key) {
    Object value = tree.get(key);
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  private static String string(Map<?, ?> map, String key) {
    return map.get(key) == null ? "" : map.get(key).toString();
  }

  /** What the title page must say. */
  List<String> facts(Words words) {
    List<String> facts = new ArrayList<>();
    for (String key : List.of("title", "subtitle", "version", "publisher", "rights")) {
      facts.add(text(key));
    }
    for (Object author : list("author")) {
      facts.add(author instanceof Map<?, ?> map ? string(map, "name") : author.toString());
    }
    date("date").ifPresent(d -> facts.add(words.of(Term.PUBLISHED, words.date(d))));
    date("health", "last-updated")
        .ifPresent(d -> facts.add(words.of(Term.LAST_UPDATED, words.date(d))));
    date("health", "do-not-use-after")
        .ifPresent(d -> facts.add(words.of(Term.DO_NOT_USE_AFTER, words.date(d))));
    date("health", "evidence-searched-to")
        .ifPresent(d -> facts.add(words.of(Term.EVIDENCE_TO, words.date(d))));
    String reviewer = text("health", "reviewed-by", "name");
    facts.add(reviewer.isEmpty() ? words.of(Term.NOT_REVIEWED) : reviewer);
    return facts.stream().filter(fact -> !fact.isBlank()).toList();
  }

  private Optional<LocalDate> date(String... path) {
    try {
      return Optional.of(LocalDate.parse(text(path)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /** What a withdrawn or corrected edition says at the head of every chapter; empty otherwise. */
  String standing(Words words) {
    String status = text("status");
    if (status.isEmpty()) {
      return "";
    }
    Term term = status.equals("withdrawn") ? Term.WITHDRAWN : Term.CORRECTED;
    return words.of(term) + " " + text("status-note");
  }
}
