package press.caveat.readers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a text can be read on a page, as a browser shows it: the page is drawn with its letters
 * and without, in several windows, and each word must make a difference where it lies. It knows
 * nothing of CSS, so it can contradict a judge that reads style sheets.
 */
public final class BrowserSight {
  private static final String SCRIPT = script();

  private final Tab tab;
  private final String text;
  private final double least;

  /**
   * Judges whether {@code text} can be read on pages shown in {@code tab}.
   *
   * @param least the smallest font size allowed, in CSS pixels; a reader's own is 16
   */
  public BrowserSight(Tab tab, String text, double least) {
    this.tab = tab;
    this.least = least;
    this.text = TextNode.valueOf(text).toString();
  }

  private static String script() {
    try (var in = BrowserSight.class.getResourceAsStream("/readers/words.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a page and says what keeps the text from being read, in whichever setting, if any. */
  public Optional<String> fault(String address) {
    Setting.ALL.get(0).apply(tab);
    tab.open(address);
    tab.evaluate(SCRIPT);
    for (Setting setting : Setting.ALL) {
      setting.apply(tab);
      Optional<String> fault = fault();
      if (fault.isPresent()) {
        return fault.map((setting.name() + ": ")::concat);
      }
    }
    return unheard();
  }

  private Optional<String> fault() {
    tab.evaluate("caveat.settle()");
    JsonNode measured = tab.evaluate("caveat.measure(" + text + ")");
    List<Word> words = Word.all(measured);
    if (words.isEmpty()) {
      return Optional.of("the text is not on the page");
    }
    if (words.size() != measured.path("wanted").asInt() && !Layout.isUnspaced(text)) {
      return Optional.of("its words are divided otherwise");
    }
    List<Word> plain = Word.all(tab.evaluate("caveat.plain(" + text + ")"));
    double height = measured.path("height").asDouble();
    Layout layout = new Layout(words, plain, least, measured.path("width").asDouble(), height);
    return layout.fault().or(() -> unseen(words, height, measured.path("still").asBoolean()));
  }

  /** Goes down the page screen by screen. */
  private Optional<String> unseen(List<Word> words, double height, boolean isStill) {
    int next = 0;
    while (next < words.size()) {
      double wanted = next == 0 ? 0 : Math.max(0, words.get(next).start().getY() - 20);
      double top = tab.evaluate("caveat.scroll(" + wanted + ")").asDouble();
      if (isStill && top > 0) {
        return Optional.of("\"" + words.get(next).text() + "\" lies where no scrolling leads");
      }
      Inks inks = inks();
      int from = next;
      while (next < words.size() && words.get(next).end().getMaxY() <= top + height) {
        Optional<String> fault = fault(words.get(next++), inks, top);
        if (fault.isPresent()) {
          return fault;
        }
      }
      if (next == from) {
        return Optional.of("\"" + words.get(next).text() + "\" cannot be scrolled to");
      }
    }
    tab.evaluate("caveat.scroll(0)");
    return Optional.empty();
  }

  private static Optional<String> fault(Word word, Inks inks, double top) {
    for (Rectangle2D box : word.boxes()) {
      Rectangle2D here =
          new Rectangle2D.Double(box.getX(), box.getY() - top, box.getWidth(), box.getHeight());
      Optional<String> fault = inks.fault(here);
      if (fault.isPresent()) {
        return fault.map(("\"" + word.text() + "\" ")::concat);
      }
    }
    return Optional.empty();
  }

  private Inks inks() {
    BufferedImage with = tab.picture();
    tab.evaluate("caveat.empty()");
    BufferedImage without = tab.picture();
    tab.evaluate("caveat.fill()");
    return new Inks(with, without);
  }

  /** A screen reader must say the text, in order, and no word the page does not hold. */
  private Optional<String> unheard() {
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    for (JsonNode node : tab.command("Accessibility.getFullAXTree").path("nodes")) {
      nodes.put(node.path("nodeId").asText(), node);
    }
    StringBuilder heard = new StringBuilder();
    listen(nodes.keySet().iterator().next(), nodes, heard);
    String said = letters(TextNode.valueOf(heard.toString()).toString());
    if (!said.contains(letters(text))) {
      return Optional.of("a screen reader does not say it");
    }
    return said.length() > letters("caveat.shown()").length()
        ? Optional.of("words are said that the page does not hold")
        : Optional.empty();
  }

  private static void listen(String id, Map<String, JsonNode> nodes, StringBuilder heard) {
    JsonNode node = nodes.get(id);
    if (node == null) {
      return;
    }
    String role = node.at("/role/value").asText();
    if (!node.path("ignored").asBoolean()
        && (role.equals("StaticText") || role.equals("ListMarker"))) {
      heard.append(node.at("/name/value").asText());
      return;
    }
    node.path("childIds").forEach(child -> listen(child.asText(), nodes, heard));
  }

  private String letters(String expression) {
    return tab.evaluate("caveat.letters(" + expression + ").replace(/[^\\p{L}]/gu, '')").asText();
  }
}
