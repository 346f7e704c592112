package press.caveat.verify.epub;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.verify.Finding;

/** Every harm by every way of reaching the notice, each pair under another condition. */
class CssProductTest {
  private static final List<String> HARMS =
      List.of(
          "css-shown | display: none",
          "css-shown | visibility: hidden",
          "css-shown | content-visibility: hidden; display: block",
          "css-contrast | opacity: 0",
          "css-contrast | color: #fafafa; background: #fff",
          "css-contrast | color: oklch(20% 0 0); background: oklch(25% 0 0)",
          "css-contrast | -webkit-text-fill-color: rgb(0 0 0 / 4%)",
          "css-size | font-size: 2px",
          "css-size | font: 300 3px/1.5 serif",
          "css-size | zoom: .25",
          "css-spacing | letter-spacing: -.8em",
          "css-spacing | line-height: .2",
          "css-room | display: block; height: 0; overflow: hidden",
          "css-room | display: block; width: 4px",
          "css-place | display: block; text-indent: -500vw",
          "css-place | position: absolute; left: -300vw",
          "css-place | transform: scale(.01)",
          "css-place | position: relative; left: 400em",
          "css-paint | filter: opacity(1%)",
          "css-paint | clip-path: inset(100%)",
          "css-paint | mask: linear-gradient(#0000, #0000)",
          "css-cover | outline: 90em solid #fff; outline-offset: -90em",
          "css-words | text-decoration: line-through",
          "css-direction | direction: rtl; unicode-bidi: bidi-override",
          "css-font | font-family: Webdings",
          "css-heard | speak: none");

  private static final List<String> REACHES =
      List.of(
          ".notice p",
          "#disclaimer > p:last-child",
          "[role='doc-notice'] #last",
          "body section p:not(.urgent)",
          "h1 ~ p",
          "ul + p[id]",
          "section :nth-last-child(1 of p)",
          ":is(section, article) :where(p)",
          "section :has(+ ul)",
          "P",
          "* > * > * > p",
          "p:lang(en)",
          "p:hover",
          "p:unheard-of",
          "\\70");

  private static final List<String> CONDITIONS =
      List.of(
          "%s",
          "@media print { %s }",
          "@media (max-width: 30em) { %s }",
          "@supports (display: flex) { %s }",
          "@media screen { @media (min-height: 1px) { %s } }",
          "@layer x { %s }",
          "@container (width > 0) { %s }",
          "@media not print { %s }",
          "html { body & , & { %s } }",
          "@-vendor-thing x { %s }",
          "@media amzn-kf8 { %s }");

  static Stream<String> products() {
    List<String> products = new ArrayList<>();
    for (int h = 0; h < HARMS.size(); h++) {
      String[] harm = HARMS.get(h).split(" \\| ");
      for (int r = 0; r < REACHES.size(); r++) {
        String important = (h + r) % 3 == 0 ? " !important" : "";
        String rule =
            REACHES.get(r) + " { " + harm[1].replace(";", important + ";") + important + " }";
        String condition = CONDITIONS.get((h * 7 + r) % CONDITIONS.size());
        products.add(harm[0] + " | " + condition.replace("%s", rule));
      }
    }
    return products.stream();
  }

  @ParameterizedTest
  @MethodSource("products")
  void isRefusedByTheRightRule(String product) {
    String[] parts = product.split(" \\| ", 2);
    List<Finding> rejecting =
        EpubJudge.ofAnyBook()
            .judge(new SampleEpub().css(parts[1]).bytes(), "a.epub", SampleEpub.APPROVED)
            .stream()
            .filter(f -> f.outcome().rejects())
            .toList();
    assertTrue(
        rejecting.stream().anyMatch(f -> f.rule().id().equals(parts[0])), rejecting::toString);
  }
}
