package press.caveat.verify.epub.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.caveat.verify.xml.XmlElement;

/** How the book can be taken in: its text, its images and what stands for them in words. */
final class ContentClaims {
  private final Publication book;

  ContentClaims(Publication book) {
    this.book = book;
  }

  /** {@code accessMode}: a way of perceiving that the content asks for. */
  Answer mode(String mode) {
    return switch (mode) {
      case "textual" ->
          words() > 0 ? Answer.yes(words() + " words") : Answer.no("there is no text");
      case "visual" ->
          meaningful().isEmpty()
              ? Answer.no("no image but the cover carries information")
              : Answer.yes(meaningful().size() + " images besides the cover");
      case "auditory" -> sounding().isEmpty() ? Answer.no("nothing sounds") : Answer.yes("sounds");
      default -> Answer.unknown();
    };
  }

  /** Ways of perceiving that the content asks for. */
  Set<String> modes() {
    Set<String> modes = new TreeSet<>();
    for (String mode : List.of("auditory", "textual", "visual")) {
      if (mode(mode).outcome() == press.caveat.verify.Outcome.PASSED) {
        modes.add(mode);
      }
    }
    return modes;
  }

  /** {@code accessModeSufficient}: ways that together are enough to take in the whole book. */
  Answer sufficient(String value) {
    Set<String> set = new TreeSet<>(Arrays.asList(value.strip().split("\\s*,\\s*")));
    Set<String> extra = new TreeSet<>(set);
    extra.removeAll(modes());
    if (!extra.isEmpty()) {
      return Answer.no("the content has nothing for " + String.join(", ", extra));
    }
    if (!set.contains("textual")) {
      return Answer.no("without its text the book says nothing");
    }
    if (!sounding().isEmpty() && !set.contains("auditory")) {
      return Answer.no("what sounds is not known to stand in the text");
    }
    Optional<XmlElement> bare = undescribed();
    return set.contains("visual") || bare.isEmpty()
        ? Answer.yes(words() + " words, " + images().size() + " images")
        : Answer.no(place(bare.get()) + " has no words in its place");
  }

  /** {@code alternativeText}: every image that says something says it in words too. */
  Answer alternatives() {
    Optional<XmlElement> bare = undescribed();
    if (bare.isPresent()) {
      return Answer.no(place(bare.get()) + " has no words in its place");
    }
    long described = images().stream().filter(ContentClaims::isDescribed).count();
    return described == 0
        ? Answer.no("there is no image with words in its place")
        : Answer.yes(
            described + " of " + images().size() + " images have words; all others are decoration");
  }

  private Optional<XmlElement> undescribed() {
    return images().stream().filter(i -> !isDescribed(i) && !isDecoration(i)).findFirst();
  }

  private List<XmlElement> images() {
    return book.elements().stream().filter(ContentClaims::isImage).toList();
  }

  private List<XmlElement> meaningful() {
    return book.pages().stream()
        .filter(page -> !page.isCover())
        .flatMap(page -> page.root().subtree().stream())
        .filter(e -> isImage(e) && !isDecoration(e))
        .toList();
  }

  private static boolean isImage(XmlElement element) {
    boolean isOuterSvg =
        element.name().equals("svg")
            && element.parent().filter(p -> p.name().equals("svg")).isEmpty();
    return element.is("img", "canvas", "video", "object", "embed", "area")
        || isOuterSvg
        || element.is("input") && element.attribute("type").orElse("").equals("image");
  }

  private static boolean isDescribed(XmlElement image) {
    boolean hasTitle =
        image.elements().stream().anyMatch(e -> e.name().equals("title") && !e.text().isBlank());
    return hasText(image, "alt") || hasText(image, "aria-label") || hasTitle;
  }

  private static boolean isDecoration(XmlElement image) {
    boolean hasNoWords = image.attribute("alt").filter(String::isBlank).isPresent();
    List<String> roles = image.words("role");
    return hasNoWords
        || roles.contains("presentation")
        || roles.contains("none")
        || image.attribute("aria-hidden").orElse("").equals("true");
  }

  private static boolean hasText(XmlElement image, String attribute) {
    return image.attribute(attribute).filter(words -> !words.isBlank()).isPresent();
  }

  private List<XmlElement> sounding() {
    return book.elements().stream().filter(e -> e.is("audio", "video")).toList();
  }

  private int words() {
    return book.pages().stream()
        .flatMap(page -> page.root().elements().stream().filter(e -> e.is("body")))
        .map(XmlElement::text)
        .mapToInt(text -> text.isBlank() ? 0 : text.strip().split("\\s+").length)
        .sum();
  }

  private static String place(XmlElement image) {
    return image.attribute("src").map(src -> "the image " + src).orElse("an image")
        + ", line "
        + image.line();
  }
}
