package press.caveat.readers;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One content document in one reading mode: what in it cannot be read, by style and as painted. */
final class ReadPage {
  private static final String WORDS = script("words.js");
  private static final String MODES = script("modes.js");

  /** One picture is so high at most, in CSS pixels; taller pages are taken in several. */
  private static final int TALLEST = 6000;

  private final Tab tab;
  private final ReadingMode mode;
  private final List<String> faults = new ArrayList<>();

  ReadPage(Tab tab, ReadingMode mode) {
    this.tab = tab;
    this.mode = mode;
  }

  private static String script(String name) {
    try (var in = ReadPage.class.getResourceAsStream("/readers/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a document and returns all that is wrong with it. */
  List<String> faults(String address) {
    open(address);
    take("reading.faint()");
    take("reading.sheer()");
    if (mode.isStyled()) {
      take("reading.cut()");
    }
    List<Word> words = Word.all(tab.evaluate("caveat.measure(document.body.textContent)"));
    faults.addAll(new Crowd(words, pictures()).faults());
    if (!mode.isLarge()) {
      words.stream().filter(Word::isDivided).map(ReadPage::divided).forEach(faults::add);
    }
    if (faults.isEmpty()) {
      paint(words);
    }
    return faults;
  }

  private void take(String question) {
    tab.evaluate(question).forEach(fault -> faults.add(fault.asText()));
  }

  /** Opens a document and sets the reader. */
  void open(String address) {
    tab.size(mode.width(), 640);
    tab.open(address);
    tab.evaluate(WORDS);
    tab.evaluate(MODES);
    mode.apply(tab);
  }

  private List<Rectangle2D> pictures() {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (JsonNode box : tab.evaluate("reading.pictures()")) {
      boxes.add(
          new Rectangle2D.Double(
              box.get(0).asDouble(),
              box.get(1).asDouble(),
              box.get(2).asDouble(),
              box.get(3).asDouble()));
    }
    return boxes;
  }

  /** Goes down the page and holds the letters against what is painted behind them. */
  private void paint(List<Word> words) {
    int height = Math.min(TALLEST, Math.max(640, tab.evaluate("reading.height()").asInt()));
    tab.size(mode.width(), height);
    List<Rectangle2D> boxes = new ArrayList<>();
    words.forEach(word -> boxes.addAll(word.boxes()));
    while (!boxes.isEmpty()) {
      double top = tab.evaluate("caveat.scroll(" + top(boxes) + ")").asDouble();
      List<Rectangle2D> here =
          boxes.stream().filter(box -> box.getY() >= top && box.getMaxY() <= top + height).toList();
      if (here.isEmpty()) {
        faults.add("words at " + top(boxes) + " cannot be scrolled to");
        return;
      }
      Inks inks = inks();
      here.forEach(box -> contrast(box, inks, top).ifPresent(faults::add));
      boxes.removeAll(here);
    }
  }

  private static String divided(Word word) {
    return "\"" + word.text() + "\" is divided, though there is room";
  }

  private static double top(List<Rectangle2D> boxes) {
    return Math.floor(boxes.stream().mapToDouble(Rectangle2D::getY).min().orElseThrow());
  }

  private static Optional<String> contrast(Rectangle2D box, Inks inks, double top) {
    Rectangle2D here =
        new Rectangle2D.Double(box.getX(), box.getY() - top, box.getWidth(), box.getHeight());
    return inks.fault(here).map(("what is painted at " + box + " ")::concat);
  }

  private Inks inks() {
    var with = tab.picture();
    tab.evaluate("caveat.empty()");
    var without = tab.picture();
    tab.evaluate("caveat.fill()");
    return new Inks(with, without);
  }
}
