package press.caveat.verify.epub.claim;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import press.caveat.verify.epub.claim.Styling.Declared;
import press.caveat.verify.xml.XmlElement;

/** What could flash, move or sound. A book in which nothing can do either has no hazard. */
final class HazardClaims {
  private static final Set<String> MOVING =
      Set.of(
          "audio",
          "video",
          "script",
          "iframe",
          "object",
          "embed",
          "canvas",
          "marquee",
          "blink",
          "animate",
          "animateTransform",
          "animateMotion",
          "animateColor",
          "set");

  private static final Set<String> SAFE =
      Set.of("none", "noFlashingHazard", "noMotionSimulationHazard", "noSoundHazard");

  private static final Pattern MOVING_SVG =
      Pattern.compile("<(?:\\w{1,40}:)?(?:animate|set|script|discard)[\\s/>A-Z]");

  private final Publication book;
  private final Styling styling;

  HazardClaims(Publication book, Styling styling) {
    this.book = book;
    this.styling = styling;
  }

  Answer hazard(String value) {
    if (value.startsWith("unknown")) {
      return Answer.yes("stated as unknown");
    }
    if (!SAFE.contains(value)) {
      return Answer.unknown();
    }
    return moving()
        .map(what -> Answer.no("this may move or sound: " + what))
        .orElseGet(
            () ->
                Answer.yes(
                    "nothing moves or sounds in "
                        + book.pages().size()
                        + " documents, "
                        + book.images().size()
                        + " images and the styles"));
  }

  private Optional<String> moving() {
    Optional<String> element =
        book.elements().stream()
            .filter(e -> MOVING.contains(e.name()))
            .map(XmlElement::toString)
            .findFirst();
    Optional<String> style =
        styling.declared().stream()
            .filter(d -> d.property().matches("(-[a-z]+-)?(animation|transition)(-.*)?"))
            .map(Declared::toString)
            .findFirst();
    return element.or(() -> style).or(this::image);
  }

  private Optional<String> image() {
    for (Map.Entry<String, byte[]> image : new TreeMap<>(book.images()).entrySet()) {
      if (moves(image.getValue())) {
        return Optional.of(image.getKey());
      }
    }
    return Optional.empty();
  }

  /** More than one picture in a GIF, an animated PNG or WebP, or an SVG with a clock or script. */
  private static boolean moves(byte[] image) {
    String bytes = new String(image, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("GIF8")) {
      return bytes.contains("NETSCAPE2.0") || bytes.split("\0!\\u00f9\\x04", -1).length > 2;
    }
    if (bytes.startsWith("\u0089PNG")) {
      return bytes.contains("acTL");
    }
    return bytes.startsWith("RIFF") && bytes.contains("ANIM") || MOVING_SVG.matcher(bytes).find();
  }
}
