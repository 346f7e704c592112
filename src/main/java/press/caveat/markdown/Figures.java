package press.caveat.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.diagnostic.Code;

/**
 * Images. Alone in its paragraph an image is a figure: the text in brackets is its caption and the
 * attribute {@code alt} what a listener hears. Inside a line the text in brackets is the
 * alternative text.
 */
final class Figures {
  private Figures() {}

  static void apply(Tree tree) {
    for (Element image : List.copyOf(tree.body().select("span.image"))) {
      Element paragraph = image.parent();
      if (paragraph != null && paragraph.normalName().equals("p") && isAlone(image)) {
        figure(tree, paragraph, image);
      } else {
        inline(tree, image);
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

  private static void figure(Tree tree, Element paragraph, Element image) {
    Element picture = image.expectFirst("img");
    Element caption = image.expectFirst("span.caption");
    checkAlt(tree, picture);
    Element figure = new Element("figure");
    copyPlace(paragraph, figure);
    if (picture.hasAttr("id")) {
      figure.attr("id", picture.attr("id"));
      picture.removeAttr("id");
    }
    figure.appendChild(picture);
    if (!caption.text().isBlank()) {
      Element figcaption = figure.appendElement("figcaption");
      new ArrayList<>(caption.childNodes()).forEach(figcaption::appendChild);
    }
    paragraph.replaceWith(figure);
  }

  private static void inline(Tree tree, Element image) {
    Element picture = image.expectFirst("img");
    if (!picture.hasAttr("alt")) {
      picture.attr("alt", image.expectFirst("span.caption").text());
    }
    checkAlt(tree, picture);
    image.replaceWith(picture);
  }

  private static void checkAlt(Tree tree, Element picture) {
    if (picture.attr("alt").isBlank()) {
      tree.report(Code.IMAGE_WITHOUT_ALT, picture, picture.attr("src"));
    }
  }

  private static void copyPlace(Element from, Element to) {
    to.attr(press.caveat.book.Body.AT, from.attr(press.caveat.book.Body.AT));
  }
}
