package press.caveat.font;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The joined forms of Arabic letters, taken from Unicode's Arabic Presentation Forms: their names
 * say of which letter they are which form, so no table of ours can be wrong.
 */
final class ArabicForms {
  /** How a letter is joined to its neighbours. */
  enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  private static final int FIRST = 0xFB50;
  private static final int LAST = 0xFEFC;
  private static final int TATWEEL = 0x0640;
  private static final int JOINER = 0x200D;
  private static final Map<String, Map<Form, Integer>> FORMS = forms();

  private ArabicForms() {}

  private static Map<String, Map<Form, Integer>> forms() {
    Map<String, Map<Form, Integer>> forms = new HashMap<>();
    for (int c = FIRST; c <= LAST; c++) {
      String name = String.valueOf(Character.getName(c));
      if (name.matches("ARABIC (LETTER .*|LIGATURE LAM WITH ALEF( WITH .*)?) \\w+ FORM")) {
        String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        Form form = Form.valueOf(name.replaceFirst(".* (\\w+) FORM", "$1"));
        forms.computeIfAbsent(letters, key -> new EnumMap<>(Form.class)).put(form, c);
      }
    }
    return forms;
  }

  /** Whether these letters, one or lam with alef, have forms at all. */
  static boolean has(String letters) {
    return FORMS.containsKey(letters);
  }

  /** Whether a character reaches out to the one after it. */
  static boolean joinsNext(int codePoint) {
    return codePoint == TATWEEL
        || codePoint == JOINER
        || FORMS.getOrDefault(Character.toString(codePoint), Map.of()).containsKey(Form.INITIAL);
  }

  /** Whether a character reaches back to the one before it. */
  static boolean joinsPrevious(int codePoint) {
    return codePoint == TATWEEL
        || codePoint == JOINER
        || FORMS.getOrDefault(Character.toString(codePoint), Map.of()).containsKey(Form.FINAL);
  }

  /**
   * The character that shows the letters in a form; the letters' first if there is no such form.
   */
  static int shown(String letters, Form form) {
    return FORMS.getOrDefault(letters, Map.of()).getOrDefault(form, letters.codePointAt(0));
  }
}
