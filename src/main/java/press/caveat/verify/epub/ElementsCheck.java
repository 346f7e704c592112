package press.caveat.verify.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.text.ElementText;
import press.caveat.verify.text.SameLetters;
import press.caveat.verify.xml.XmlElement;
import press.caveat.verify.xml.XmlNode;

/** V-01: no element or attribute keeps the notice from eyes or ears. */
final class ElementsCheck {
  private static final Set<String> CONTAINERS =
      Set.of(
          "html",
          "body",
          "section",
          "div",
          "main",
          "article",
          "header",
          "footer",
          "aside",
          "blockquote",
          "hgroup",
          "address",
          "figure",
          "figcaption",
          "ul",
          "ol",
          "dl",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "center",
          "nav",
          "search");

  private static final Set<String> TEXT =
      Set.of(
          "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "td", "th", "caption", "pre",
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
          "dfn", "em", "font", "hr", "i", "ins", "kbd", "mark", "q", "rb", "rp", "rt", "ruby", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr");

  private static final Set<String> HIDING =
      Set.of(
          "details",
          "summary",
          "dialog",
          "template",
          "noscript",
          "noembed",
          "noframes",
          "datalist",
          "select",
          "option",
          "optgroup",
          "textarea",
          "canvas",
          "video",
          "audio",
          "object",
          "iframe",
          "title",
          "style",
          "script",
          "head",
          "progress",
          "meter",
          "button",
          "map",
          "frameset",
          "slot",
          "portal",
          "fencedframe",
          "rp");

  /** Roles under which assistive technology does not read the content. */
  private static final Set<String> SILENT_ROLES =
      Set.of(
          "none",
          "presentation",
          "img",
          "image",
          "button",
          "checkbox",
          "math",
          "meter",
          "option",
          "progressbar",
          "radio",
          "scrollbar",
          "separator",
          "slider",
          "switch",
          "tab",
          "doc-cover",
          "doc-pagebreak",
          "graphics-symbol",
          "graphics-document",
          "menuitem");

  private static final Pattern EMPTY_RAW_TEXT =
      Pattern.compile(
          "<(title|style|script|textarea|iframe|noscript|noembed|noframes|xmp|plaintext)"
              + "(\\s[^<>]*)?/>");

  private static final String SPEECH = "http://www.w3.org/2001/10/synthesis";

  private final EpubFile epub;
  private final Verdicts verdicts;

  ElementsCheck(EpubFile epub, Verdicts verdicts) {
    this.epub = epub;
    this.verdicts = verdicts;
  }

  void check(Notice notice) throws BrokenEpubException {
    List<XmlElement> around = notice.first().lineage();
    around.subList(1, around.size()).forEach(element -> element(notice, element, CONTAINERS));
    int count = 0;
    for (XmlElement part : notice.parts()) {
      for (XmlElement element : part.subtree()) {
        if (!element.text().isBlank()) {
          element(notice, element, TEXT);
          label(notice, element);
          count++;
        }
      }
    }
    verdicts.applied(Rule.EPUB_NOTICE_ELEMENTS, count + " elements with text");
    for (XmlNode.Text text : NoticeFinder.texts(notice.parts())) {
      if (text.isCdata() && !text.text().isBlank()) {
        fail(
            notice,
            notice.first(),
            "text in a CDATA section is no text where XHTML is read as HTML");
      }
    }
    emptyRawText(notice);
    spoken(notice);
  }

  /** What is said in place of the words: lexicons, and recordings nobody here can hear. */
  private void spoken(Notice notice) {
    notice.document().root().subtree().stream()
        .filter(e -> e.is("link") && e.words("rel").contains("pronunciation"))
        .forEach(e -> fail(notice, e, "a lexicon tells speech engines what to say for a word"));
    if (epub.spine().get(notice.index()).item().hasRecording()) {
      verdicts.add(
          new Finding(
              Rule.EPUB_NOTICE_ELEMENTS,
              Outcome.OPEN,
              notice.path(),
              "a recording is played for this page; somebody has to listen to it"));
    }
  }

  private void element(Notice notice, XmlElement element, Set<String> allowed) {
    boolean isPlain =
        element.is(element.name())
            && (CONTAINERS.contains(element.name()) || allowed.contains(element.name()));
    if (HIDING.contains(element.name())) {
      fail(notice, element, element + " does not show its content everywhere, or not at once");
    } else if (!isPlain) {
      verdicts.unjudged(
          Rule.EPUB_NOTICE_ELEMENTS,
          notice.place(element),
          "nobody here knows how readers show " + element);
    }
    for (String attribute : List.of("hidden", "inert", "popover")) {
      if (element.attribute(attribute).isPresent()) {
        fail(notice, element, element + " has the attribute " + attribute);
      }
    }
    String ariaHidden = element.attribute("aria-hidden").orElse("false").strip();
    if (!ariaHidden.equals("false")) {
      fail(notice, element, element + " is hidden from listeners by aria-hidden");
    }
    Optional<String> role =
        element.words("role").stream().filter(SILENT_ROLES::contains).findFirst();
    role.ifPresent(
        r -> fail(notice, element, element + " loses its meaning for listeners: role " + r));
    if (element.attributes().keySet().stream().anyMatch(k -> k.startsWith("{" + SPEECH + "}"))) {
      fail(notice, element, element + " tells speech engines to say something else");
    }
    if (element.attribute("aria-owns").isPresent()) {
      fail(notice, element, element + " is put out of its order for listeners by aria-owns");
    }
  }

  /** Outside containers a label is read instead of the content. */
  private void label(Notice notice, XmlElement element) {
    if (CONTAINERS.contains(element.name())) {
      return;
    }
    String own = SameLetters.fold(ElementText.of(element));
    for (String attribute : List.of("aria-label", "aria-braillelabel")) {
      String label = SameLetters.fold(element.attribute(attribute).orElse(own));
      if (!label.equals(own)) {
        fail(notice, element, attribute + " makes listeners hear \"" + label + "\" instead");
      }
    }
    if (element.attribute("aria-labelledby").isPresent()) {
      fail(notice, element, "aria-labelledby makes listeners hear another text instead");
    }
  }

  /** {@code <title/>} swallows the whole page where XHTML is read as HTML. */
  private void emptyRawText(Notice notice) throws BrokenEpubException {
    String source =
        new String(epub.bytes(notice.path()).orElseThrow(), StandardCharsets.UTF_8)
            .replaceAll("(?s)<!--.*?-->", "");
    Matcher empty = EMPTY_RAW_TEXT.matcher(source);
    if (empty.find()) {
      verdicts.fail(
          Rule.EPUB_NOTICE_ELEMENTS,
          notice.path(),
          empty.group() + " swallows the page where XHTML is read as HTML");
    }
  }

  private void fail(Notice notice, XmlElement element, String message) {
    verdicts.fail(Rule.EPUB_NOTICE_ELEMENTS, notice.place(element), message);
  }
}
