package press.caveat.markdown.steps;

import org.jsoup.nodes.Element;
import press.caveat.book.Places;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.Words;

/**
 * A chapter's tree while the steps work on it.
 *
 * @param body the element whose children are the chapter
 * @param section the id of the section it becomes
 * @param file its name, for diagnostics
 * @param words the build's own words in the chapter's language
 * @param language the chapter's language, a BCP 47 tag
 */
public record Tree(
    Element body,
    String section,
    String file,
    Words words,
    String language,
    Diagnostics diagnostics) {
  void report(Code code, Element at, Object... arguments) {
    diagnostics.report(code, Places.of(at, file), arguments);
  }
}
