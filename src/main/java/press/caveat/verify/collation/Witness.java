package press.caveat.verify.collation;

import java.util.List;

/**
 * A finished file as its reader meets it, generated text that no copy-text can have taken out by
 * the rules of {@link Generated}.
 *
 * @param body the words of the text, in reading order
 * @param notes the words of the notes, in the order of the places that refer to them
 * @param titlePage the words of the title and imprint page
 * @param references the entries of the list of sources, in its order; letters only, lower case
 */
public record Witness(
    List<Word> body, List<Word> notes, List<Word> titlePage, List<String> references) {
  public Witness {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    titlePage = List.copyOf(titlePage);
    references = List.copyOf(references);
  }
}
