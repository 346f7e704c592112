package press.caveat.verify.epub;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.caveat.verify.Rule;
import press.caveat.verify.xml.MalformedXmlException;
import press.caveat.verify.xml.XmlDocument;
import press.caveat.verify.xml.XmlElement;
import press.caveat.verify.xml.XmlReader;

/** V-09: nothing on the notice's page runs, loads, replaces or covers anything. */
final class ClosedCheck {
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "iframe",
          "object",
          "embed",
          "applet",
          "frame",
          "frameset",
          "form",
          "input",
          "button",
          "select",
          "textarea",
          "base",
          "foreignObject",
          "animate",
          "animateTransform",
          "animateMotion",
          "set",
          "switch",
          "trigger",
          "marquee",
          "blink",
          "portal",
          "handler",
          "listener",
          "use");

  private static final Set<String> SOURCES =
      Set.of("src", "srcset", "poster", "data", "background", "manifest", "profile", "cite");

  private static final String XLINK = "{http://www.w3.org/1999/xlink}href";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  private final EpubFile epub;
  private final Verdicts verdicts;

  ClosedCheck(EpubFile epub, Verdicts verdicts) {
    this.epub = epub;
    this.verdicts = verdicts;
  }

  void check(Notice notice) throws BrokenEpubException {
    XmlDocument document = notice.document();
    List<XmlElement> all = document.root().subtree();
    verdicts.applied(Rule.EPUB_CLOSED, all.size() + " elements on the notice's page");
    if (document.hasDeclarations()) {
      fail(notice.path() + ":1", "the document type declares entities or attributes of its own");
    }
    for (XmlDocument.Instruction instruction : document.instructions()) {
      boolean isSheet = instruction.target().equals("xml-stylesheet");
      if (isSheet && instruction.data().matches("(?s).*type\\s*=\\s*[\"'][^\"']*(xsl|xml).*")) {
        fail(notice.path() + ":" + instruction.line(), "a style sheet in XSL can replace the text");
      }
    }
    all.forEach(element -> element(notice, element));
    encryption(notice);
  }

  private void element(Notice notice, XmlElement element) {
    String place = notice.place(element);
    if (ACTIVE.contains(element.name())) {
      fail(place, element + " can change the page or be drawn over it");
    }
    boolean isRefresh = element.is("meta") && element.attribute("http-equiv").isPresent();
    boolean isHarmless =
        element
            .attribute("http-equiv")
            .orElse("")
            .strip()
            .toLowerCase(Locale.ROOT)
            .matches("content-type|content-style-type|content-language|default-style");
    if (isRefresh && !isHarmless) {
      fail(place, "meta http-equiv can lead away from the page");
    }
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      attribute(element, attribute.getKey(), attribute.getValue(), place);
    }
  }

  private void attribute(XmlElement element, String name, String value, String place) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isLink = element.is("a", "area");
    boolean loads =
        SOURCES.contains(lower)
            || name.equals(XLINK) && !isLink
            || lower.equals("href") && !isLink && !isAlternative(element);
    if (lower.startsWith("on") && lower.length() > 4) {
      fail(place, element + " runs a script: " + name);
    } else if (loads && isRemote(value)) {
      fail(place, element + " loads something from outside the book: " + value);
    } else if (isLink
        && lower.equals("href")
        && value.strip().matches("(?i)(javascript|data):.*")) {
      fail(place, element + " runs a script");
    } else if (name.equals("{" + XmlElement.XML + "}base")) {
      fail(place, "xml:base gives addresses another meaning");
    }
  }

  private static boolean isAlternative(XmlElement element) {
    return element.is("link") && !element.words("rel").contains("stylesheet");
  }

  private static boolean isRemote(String value) {
    return Addresses.isRemote(value) && !Addresses.isData(value);
  }

  /** Encrypted files can be judged by nobody; fonts may be scrambled, the text may not. */
  private void encryption(Notice notice) throws BrokenEpubException {
    if (epub.bytes(ENCRYPTION).isEmpty()) {
      return;
    }
    try {
      XmlDocument encryption = XmlReader.read(epub.bytes(ENCRYPTION).orElseThrow());
      for (XmlElement element : encryption.root().subtree()) {
        String path = Addresses.decoded(element.attribute("URI").orElse(""));
        if (path.equals(notice.path()) || path.endsWith(".css") || path.endsWith("html")) {
          fail(ENCRYPTION + ":" + element.line(), path + " is encrypted");
        }
      }
    } catch (MalformedXmlException e) {
      fail(ENCRYPTION + ":" + e.line(), "cannot be read: " + e.getMessage());
    }
  }

  private void fail(String place, String message) {
    verdicts.fail(Rule.EPUB_CLOSED, place, message);
  }
}
