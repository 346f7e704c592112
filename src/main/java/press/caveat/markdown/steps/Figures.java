package press.caveat.markdown.steps;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.book.Body;
import press.caveat.diagnostic.Code;

/**
 * Images. Alone in its paragraph an image is a figure: the text in brackets is its caption and the
 * attribute {@code alt} what a listener hears. Inside a line the text in brackets is the
 * alternative text. An image of the class {@code decorative} says nothing and has no words.
 */
final class Figures {
  private static final String DECORATIVE = "decorative";

  private Figures() {}

  static void apply(Tree tree) {
    for (Element image : List.copyOf(tree.body().select("span." + Marks.IMAGE))) {
      Element picture = image.expectFirst("img");
      Element paragraph = image.parent();
      boolean alone = paragraph.normalName().equals("p") && isAlone(image);
      if (picture.hasAttr(Marks.TITLE)) {
        tree.report(Code.TITLE_UNSEEN, picture, picture.attr(Marks.TITLE));
        picture.removeAttr(Marks.TITLE);
      }
      if (picture.hasClass(DECORATIVE)) {
        decoration(tree, image, picture);
      } else if (alone) {
        figure(tree, paragraph, image, picture);
      } else {
        inline(tree, image, picture);
      }
    }
  }

  private static boolean isAlone(Element image) {
    for (Node sibling : image.parent().childNodes()) {
      if (sibling != image && !(sibling instanceof TextNode text && text.isBlank())) {
        return false;
      }
    }
    return true;
  }

  /** HTML, 4.8.4.4.7: an empty alternative text says that the image says nothing. */
  private static void decoration(Tree tree, Element image, Element picture) {
    String words = image.expectFirst("span.caption").text() + picture.attr("alt");
    if (!words.isBlank()) {
      tree.report(Code.IMAGE_WORDS_LOST, picture, words);
    }
    picture.attr("alt", "").attr("role", "presentation");
    image.replaceWith(picture);
  }

  private static void figure(Tree tree, Element paragraph, Element image, Element picture) {
    Element caption = image.expectFirst("span.caption");
    checkAlt(tree, picture);
    Element figure = new Element("figure");
    paragraph
        .attributes()
        .forEach(attribute -> figure.attr(attribute.getKey(), attribute.getValue()));
    figure.attr(Body.AT, paragraph.attr(Body.AT));
    if (picture.hasAttr("id")) {
      figure.attr("id", picture.attr("id"));
      picture.removeAttr("id");
    }
    picture.classNames().forEach(figure::addClass);
    picture.removeAttr("class");
    figure.appendChild(picture);
    if (!caption.text().isBlank()) {
      Element figcaption = figure.appendElement("figcaption");
      new ArrayList<>(caption.childNodes()).forEach(figcaption::appendChild);
    }
    paragraph.replaceWith(figure);
  }

  private static void inline(Tree tree, Element image, Element picture) {
    String words = image.expectFirst("span.caption").text();
    if (!picture.hasAttr("alt")) {
      picture.attr("alt", words);
    } else if (!words.isBlank()) {
      tree.report(Code.IMAGE_WORDS_LOST, picture, words);
    }
    checkAlt(tree, picture);
    image.replaceWith(picture);
  }

  private static void checkAlt(Tree tree, Element picture) {
    if (picture.attr("alt").isBlank()) {
      tree.report(Code.IMAGE_WITHOUT_ALT, picture, picture.attr("src"));
    }
  }
}
