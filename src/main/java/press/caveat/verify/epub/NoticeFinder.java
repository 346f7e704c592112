package press.caveat.verify.epub;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.caveat.verify.text.Comparison;
import press.caveat.verify.text.ElementText;
import press.caveat.verify.text.ForbiddenLetters;
import press.caveat.verify.text.SameLetters;
import press.caveat.verify.xml.XmlDocument;
import press.caveat.verify.xml.XmlElement;
import press.caveat.verify.xml.XmlNode;

/** Finds the notice by its words, whoever made the book. */
final class NoticeFinder {
  /** A text that shares fewer of its words with the approved one is another text. */
  private static final double LIKELY = 0.5;

  private final EpubFile epub;
  private final String approved;
  private final String folded;

  NoticeFinder(EpubFile epub, String approved) {
    this.epub = epub;
    this.approved = approved;
    this.folded = SameLetters.fold(approved);
  }

  /** Where the approved words stand, or else what comes nearest to them. */
  Optional<Notice> find() throws BrokenEpubException {
    int nearest = -1;
    List<XmlElement> parts = List.of();
    double best = LIKELY;
    for (int i = 0; i < epub.spine().size(); i++) {
      PackageDocument.Item item = epub.spine().get(i).item();
      boolean isThere = item.isXhtml() && epub.archive().has(item.path());
      Optional<XmlElement> body = isThere ? epub.body(item.path()) : Optional.empty();
      if (body.isPresent() && contains(body.get())) {
        return Optional.of(notice(i, item.path(), smallest(body.get())));
      }
      List<XmlElement> candidate = body.map(this::nearest).orElse(List.of());
      double likeness = likeness(candidate);
      if (likeness > best || likeness == best && nearest < 0) {
        nearest = i;
        parts = candidate;
        best = likeness;
      }
    }
    return nearest < 0
        ? Optional.empty()
        : Optional.of(notice(nearest, epub.spine().get(nearest).item().path(), parts));
  }

  private Notice notice(int index, String path, List<XmlElement> parts) throws BrokenEpubException {
    XmlDocument document = epub.document(path);
    StringBuilder found = new StringBuilder();
    parts.forEach(part -> found.append(ElementText.of(part)).append(' '));
    return new Notice(index, path, document, parts, Comparison.of(approved, found.toString()));
  }

  private boolean contains(XmlElement element) {
    return SameLetters.fold(ElementText.of(element)).contains(folded);
  }

  /**
   * The innermost element that holds all the words; or, if it holds more, a run of its children.
   */
  private List<XmlElement> smallest(XmlElement element) {
    for (XmlElement child : element.elements()) {
      if (contains(child)) {
        return smallest(child);
      }
    }
    boolean isNotice =
        isMarked(element) || SameLetters.fold(ElementText.of(element)).equals(folded);
    return isNotice || !element.ownText().isBlank() ? List.of(element) : run(element);
  }

  private List<XmlElement> run(XmlElement element) {
    List<XmlElement> children = element.elements();
    for (int from = 0; from < children.size(); from++) {
      for (int to = from + 1; to <= children.size(); to++) {
        List<XmlElement> run = children.subList(from, to);
        String text =
            SameLetters.fold(String.join(" ", run.stream().map(ElementText::of).toList()));
        if (text.equals(folded)) {
          return withoutWordless(run);
        }
        if (text.length() > folded.length()) {
          break;
        }
      }
    }
    return List.of(element);
  }

  private static List<XmlElement> withoutWordless(List<XmlElement> run) {
    return run.stream().filter(e -> !ElementText.of(e).isEmpty()).toList();
  }

  /** Whether an element calls itself a notice. */
  static boolean isMarked(XmlElement element) {
    return element.epubTypes().stream()
            .anyMatch(t -> Arrays.asList("notice", "preamble").contains(t))
        || element.words("role").contains("doc-notice")
        || element.attribute("id").orElse("").toLowerCase(Locale.ROOT).contains("disclaimer");
  }

  /** What comes nearest in a file that does not have the words. */
  private List<XmlElement> nearest(XmlElement body) {
    double whole = likeness(List.of(body));
    return body.subtree().stream()
        .filter(NoticeFinder::isMarked)
        .filter(e -> likeness(List.of(e)) >= Math.max(LIKELY, whole - 0.2))
        .reduce((outer, inner) -> likeness(List.of(inner)) >= whole - 0.05 ? inner : outer)
        .map(List::of)
        .orElse(List.of(body));
  }

  /** How many of the approved words an element has, from 0 to 1. */
  private double likeness(List<XmlElement> parts) {
    Map<String, Integer> there = new HashMap<>();
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(ElementText.of(part)).append(' '));
    String plain = SameLetters.fold(ForbiddenLetters.removed(text.toString()));
    for (String word : words(plain)) {
      there.merge(word, 1, Integer::sum);
    }
    String[] wanted = words(folded);
    int found = 0;
    for (String word : wanted) {
      if (there.merge(word, -1, Integer::sum) >= 0) {
        found++;
      }
    }
    return (double) found / wanted.length;
  }

  private static String[] words(String text) {
    return text.split(" ");
  }

  /** All text nodes below the parts. */
  static List<XmlNode.Text> texts(List<XmlElement> parts) {
    return parts.stream()
        .flatMap(part -> part.subtree().stream())
        .flatMap(element -> element.children().stream())
        .filter(XmlNode.Text.class::isInstance)
        .map(XmlNode.Text.class::cast)
        .toList();
  }
}
