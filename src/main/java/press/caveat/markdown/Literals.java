package press.caveat.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.markdown.steps.Marks;

/**
 * Text whose author wrote a backslash before what would be a sign of the dialect: {@code \"} stays
 * a straight quote, {@code \[ ]} is no box.
 */
final class Literals {
  private static final Pattern LITERAL = Pattern.compile("\\\\[\"'.\\-\\[\\]:;!?<>]");

  private Literals() {}

  /** Writes text, unescaped, with marks around what is literal. */
  static void write(HtmlWriter html, BasedSequence chars) {
    Matcher literal = LITERAL.matcher(chars);
    int written = 0;
    while (literal.find()) {
      html.text(chars.subSequence(written, literal.start()).unescape());
      html.raw("<span " + Marks.LITERAL + ">");
      html.text(chars.subSequence(literal.start(), literal.end()).unescape());
      html.raw("</span>");
      written = literal.end();
    }
    html.text(chars.subSequence(written).unescape());
  }
}
