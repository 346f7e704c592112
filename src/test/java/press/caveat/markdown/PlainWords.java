package press.caveat.markdown;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a Markdown text, found without any parser: comments, attribute lists, link
 * definitions and addresses taken out line by line, then every run of letters and digits.
 */
final class PlainWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

  private PlainWords() {}

  static Set<String> of(String text) {
    String plain =
        text.replaceAll("(?s)<!--.*?-->", " ")
            .replaceAll("(?m)^\\[[^\\]^]*\\]:.*$", " ")
            .replaceAll("(?m)^(```|~~~|:::).*$", " ")
            .replaceAll("(?m)^\\[\\^[^\\]]*\\]:", " ")
            .replaceAll("(?m)^ *\\*\\[([^\\]]*)\\]:", " ")
            .replaceAll("(?m)^Table:", " ")
            .replaceAll("\\[\\^[^\\]]*\\]", " ")
            .replaceAll("\\]\\([^)]*\\)", "] ")
            .replaceAll("\\]\\[[^\\]]*\\]", "] ")
            .replaceAll("\\[[^\\]]*@[^\\]]*\\]", " ")
            .replaceAll("\\{[^}]*\\}", " ")
            .replaceAll("&[a-z]+;", " ")
            .replaceAll("<[^>]*>", " ");
    Set<String> words = new LinkedHashSet<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
