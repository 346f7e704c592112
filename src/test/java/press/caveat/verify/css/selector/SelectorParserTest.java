package press.caveat.verify.css.selector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.xml.MalformedXmlException;
import press.caveat.verify.xml.XmlElement;
import press.caveat.verify.xml.XmlReader;

class SelectorParserTest {
  private static final String PAGE =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:e="http://www.idpf.org/2007/ops" lang="en-GB">
      <body><h1>a</h1><p class="x y">b</p><p id="me" class="A b" title="one two" e:type="tip note">c<i/></p><p/></body></html>
      """;

  /** yes, no or perhaps, for the element with the id {@code me}; invalid if no rule is left. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '~',
      value = {
        "p → yes",
        "P → perhaps",
        "* → yes",
        "#me → yes",
        "#Me → perhaps",
        ".A.b → yes",
        ".a → perhaps",
        "[title] → yes",
        "[title='one two'] → yes",
        "[title~=two] → yes",
        "[title|=one] → no",
        "[title^=on][title$=wo][title*=' '] → yes",
        "[title='ONE TWO' i] → yes",
        "[title^=''] → no",
        "[TITLE] → perhaps",
        "[e|type~=note] → yes",
        "[*|type] → yes",
        "[type] → no",
        "[epub\\:type] → perhaps",
        "body > p → yes",
        "html > p → no",
        "html p → yes",
        "h1 ~ p → yes",
        "h1 + p → no",
        "p + p → yes",
        ":first-child → no",
        ":nth-child(3) → yes",
        ":nth-child(odd) → yes",
        ":nth-child(2n + 1) → yes",
        ":nth-child(-n+2) → no",
        ":nth-last-child(2) → yes",
        ":nth-of-type(2) → yes",
        ":nth-child(2 of p) → yes",
        ":only-child → no",
        ":empty → no",
        ":not(.x) → yes",
        ":not(p, h1) → no",
        ":is(h1, #me) → yes",
        ":where(.x .y, .z) → no",
        ":has(i) → yes",
        ":has(> i) → yes",
        ":has(+ h1) → no",
        ":has(+ p) → yes",
        ":lang(en) → yes",
        ":lang(fr) → no",
        ":root p → yes",
        ":hover → perhaps",
        ":not(:hover) → perhaps",
        ":nonsense → perhaps",
        "p:link → no",
        "p, → invalid",
        "> p → invalid",
        "p..x → invalid",
        "p { → invalid",
        "z|p → invalid",
        "p:not() → invalid",
      })
  void matches(String selector, String expected) throws MalformedXmlException {
    XmlElement root = XmlReader.read(PAGE.getBytes(StandardCharsets.UTF_8)).root();
    XmlElement me =
        root.subtree().stream()
            .filter(e -> e.attribute("id").isPresent())
            .findFirst()
            .orElseThrow();
    Optional<SelectorList> list =
        SelectorParser.parse(
            CssParser.components(selector, 1),
            new Namespaces(Map.of("e", XmlElement.OPS)),
            Optional.empty(),
            false);
    assertEquals(
        expected,
        list.map(l -> word(l.selectors().get(l.selectors().size() - 1).matches(me)))
            .orElse("invalid"));
  }

  private static String word(Condition condition) {
    return condition == Condition.ALWAYS ? "yes" : condition == Condition.NEVER ? "no" : "perhaps";
  }
}
