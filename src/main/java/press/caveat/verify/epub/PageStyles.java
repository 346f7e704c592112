package press.caveat.verify.epub;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.verify.css.cascade.SheetLoader;
import press.caveat.verify.css.cascade.StyleSource;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.condition.ConditionParser;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.css.syntax.UnjudgedCssException;
import press.caveat.verify.xml.XmlDocument;
import press.caveat.verify.xml.XmlElement;
import press.caveat.verify.xml.XmlNode;

/** Every style sheet that can reach a page, in order. */
final class PageStyles implements SheetLoader {
  private static final Pattern PSEUDO_ATTRIBUTE =
      Pattern.compile("([\\w-]+)\\s*=\\s*[\"']([^\"']*)");
  private static final Pattern DATA =
      Pattern.compile("(?s)\\s*data:([^,]*?)(;base64)?,(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET = Pattern.compile("(?s)^@charset \"([^\"]*)\";.*");

  private final EpubFile epub;
  private final Map<String, Optional<StyleSource>> read = new HashMap<>();

  PageStyles(EpubFile epub) {
    this.epub = epub;
  }

  List<StyleSource> of(String path, XmlDocument page) {
    List<StyleSource> sheets = new ArrayList<>();
    for (XmlDocument.Instruction instruction : page.instructions()) {
      if (instruction.target().equals("xml-stylesheet")) {
        load(pseudo(instruction.data(), "href"), path)
            .map(sheet -> under(sheet, media(pseudo(instruction.data(), "media"))))
            .ifPresent(sheets::add);
      }
    }
    for (XmlElement element : page.root().subtree()) {
      boolean isLink = element.is("link") && isStyleSheet(element);
      if (isLink) {
        load(element.attribute("href").orElse(""), path)
            .map(sheet -> under(sheet, chosen(element)))
            .ifPresent(sheets::add);
      } else if (element.name().equals("style")) {
        sheets.add(under(embedded(path, element), chosen(element)));
        comments(path, element).ifPresent(sheets::add);
      }
    }
    return sheets;
  }

  private static String pseudo(String data, String name) {
    Matcher attribute = PSEUDO_ATTRIBUTE.matcher(data);
    while (attribute.find()) {
      if (attribute.group(1).equals(name)) {
        return attribute.group(2);
      }
    }
    return "";
  }

  private static boolean isStyleSheet(XmlElement link) {
    return link.words("rel").stream().anyMatch(rel -> rel.equalsIgnoreCase("stylesheet"));
  }

  private static StyleSource under(StyleSource sheet, Condition condition) {
    return new StyleSource(
        sheet.file(), sheet.css(), sheet.firstLine(), sheet.condition().and(condition));
  }

  private static Condition media(String media) {
    return ConditionParser.media(CssParser.components(media, 1));
  }

  /** When the reader applies it: its medium, and whether it is one of several to choose from. */
  private static Condition chosen(XmlElement element) {
    Condition condition = media(element.attribute("media").orElse(""));
    boolean isAlternate = element.words("rel").contains("alternate");
    boolean hasTitle = !element.attribute("title").orElse("").isEmpty();
    String type = element.attribute("type").orElse("text/css").strip().toLowerCase(Locale.ROOT);
    if (isAlternate || hasTitle || element.attribute("disabled").isPresent()) {
      String name = element.attribute("title").orElse("without a name");
      condition = condition.and(Condition.fact("the style " + name + " is chosen"));
    }
    if (!type.isEmpty() && !type.startsWith("text/css")) {
      condition = condition.and(Condition.fact("the reader takes " + type + " for CSS"));
    }
    return condition;
  }

  private static StyleSource embedded(String path, XmlElement style) {
    String css = style.ownText();
    int first = style.line();
    return new StyleSource(path, css, first, Condition.ALWAYS);
  }

  /** A comment in {@code style} is no style for XML and is style for HTML. */
  private static Optional<StyleSource> comments(String path, XmlElement style) {
    StringBuilder css = new StringBuilder();
    for (XmlNode child : style.children()) {
      css.append(child instanceof XmlNode.Comment comment ? comment.text() : "");
    }
    Condition html = Condition.fact("the page is read as HTML");
    return css.isEmpty()
        ? Optional.empty()
        : Optional.of(new StyleSource(path, css.toString(), style.line(), html));
  }

  /** A sheet of the book, or one in the address itself; what is remote is not loaded. */
  @Override
  public Optional<StyleSource> load(String address, String from) {
    Matcher data = DATA.matcher(address);
    if (data.matches()) {
      byte[] bytes = Addresses.bytes(data.group(3));
      boolean isBase64 = data.group(2) != null;
      return Optional.of(StyleSource.file(from, text(from, isBase64 ? base64(bytes) : bytes)));
    }
    if (Addresses.isRemote(address)) {
      throw new UnjudgedCssException("the style sheet " + address + " is not in the book", from, 1);
    }
    String path = Addresses.resolve(from, address);
    if (read.containsKey(path)) {
      return read.get(path);
    }
    try {
      Optional<StyleSource> sheet =
          epub.bytes(path).map(bytes -> StyleSource.file(path, text(path, bytes)));
      read.put(path, sheet);
      return sheet;
    } catch (BrokenEpubException e) {
      throw new UnjudgedCssException(e.getMessage(), path, 1);
    }
  }

  private static byte[] base64(byte[] bytes) {
    try {
      return Base64.getMimeDecoder().decode(bytes);
    } catch (IllegalArgumentException e) {
      throw new UnjudgedCssException("a style sheet in an address is not base64", 1);
    }
  }

  private static String text(String file, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnjudgedCssException("the style sheet is not UTF-8", file, 1);
    }
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Matcher charset = CHARSET.matcher(marked);
    boolean isOther =
        charset.matches() && !charset.group(1).toLowerCase(Locale.ROOT).matches("utf-?8|us-ascii");
    if (isOther && !text.chars().allMatch(c -> c < 0x80)) {
      throw new UnjudgedCssException("the style sheet says it is not UTF-8", file, 1);
    }
    return marked;
  }
}
