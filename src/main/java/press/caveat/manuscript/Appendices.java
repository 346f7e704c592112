package press.caveat.manuscript;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.caveat.book.SectionKind;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** Letters the appendices, where there is more than one: “Appendix B. Poison centres”. */
final class Appendices {
  private Appendices() {}

  static void apply(List<Draft> drafts, Words words) {
    List<Draft> appendices =
        drafts.stream().filter(draft -> draft.kind() == SectionKind.APPENDIX).toList();
    for (int i = 0; i < appendices.size() && appendices.size() > 1; i++) {
      String label = words.of(Term.APPENDIX, letter(i + 1)) + ".";
      appendices.get(i).heading().ifPresent(heading -> label(heading, label));
    }
  }

  private static void label(Element heading, String label) {
    heading.prependChild(new TextNode(" "));
    heading.prependChild(new Element("span").addClass("label").text(label));
  }

  /** 1 is A, 26 is Z, 27 is AA. */
  static String letter(int number) {
    String last = String.valueOf((char) ('a' + (number - 1) % 26)).toUpperCase(Locale.ROOT);
    return number <= 26 ? last : letter((number - 1) / 26) + last;
  }
}
