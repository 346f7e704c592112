package press.caveat.verify.collation.manuscript;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** What the dialect adds inside a line. */
final class Phrases {
  private Phrases() {}

  static List<InlineContentParserFactory> contents() {
    return List.of(new Factory('{', Phrases::attributes), new Factory('@', Phrases::citation));
  }

  static List<DelimiterProcessor> delimiters() {
    return List.of(new Delimiter('~', 1, 2), new Delimiter('^', 1, 1), new Delimiter('+', 2, 2));
  }

  /** {@code [^note]}, {@code [@key]}, {@code [Figure @fig:x]}: brackets that lead nowhere else. */
  static final class Brackets implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      if (link.destination() != null) {
        return LinkResult.none();
      }
      String text = link.text(scanner);
      if (text.startsWith("^") && !text.matches("(?s)\\^|.*\\s.*")) {
        return LinkResult.replaceWith(
            new Extra.NoteReference(text.substring(1)), link.afterTextBracket());
      }
      return Citations.isOne(text)
          ? LinkResult.replaceWith(new Extra.Citation(text, false), link.afterTextBracket())
          : LinkResult.none();
    }
  }

  private static ParsedInline attributes(Scanner scanner) {
    return matched(scanner, Attribute.LIST, Extra.Attributes::new);
  }

  /** Not after a letter: that is an e-mail address. */
  private static ParsedInline citation(Scanner scanner) {
    int before = scanner.peekPreviousCodePoint();
    boolean free =
        before == 0
            || Character.isWhitespace(before)
            || Character.isSpaceChar(before)
            || "([{\"'\u201C\u2018\u00AB,;:\u2013\u2014-".indexOf(before) >= 0;
    String minus = before == '-' ? "-" : "";
    return free
        ? matched(scanner, Citations.IN_TEXT, text -> new Extra.Citation(minus + text, true))
        : ParsedInline.none();
  }

  private static ParsedInline matched(
      Scanner scanner, Pattern pattern, java.util.function.Function<String, Node> node) {
    Position start = scanner.position();
    scanner.find('\n');
    String line = scanner.getSource(start, scanner.position()).getContent();
    scanner.setPosition(start);
    Matcher matcher = pattern.matcher(line);
    if (!matcher.lookingAt()) {
      return ParsedInline.none();
    }
    for (int i = 0; i < matcher.end(); i++) {
      scanner.next();
    }
    return ParsedInline.of(node.apply(matcher.group()), scanner.position());
  }

  private record Factory(char trigger, java.util.function.Function<Scanner, ParsedInline> parser)
      implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(trigger);
    }

    @Override
    public InlineContentParser create() {
      return (InlineParserState state) -> parser.apply(state.scanner());
    }
  }

  /** Signs around a phrase, as many on each side. */
  private record Delimiter(char sign, int least, int most) implements DelimiterProcessor {
    @Override
    public char getOpeningCharacter() {
      return sign;
    }

    @Override
    public char getClosingCharacter() {
      return sign;
    }

    @Override
    public int getMinLength() {
      return least;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
      int used = opening.length();
      if (used != closing.length() || used < least || used > most) {
        return 0;
      }
      Node opener = opening.getOpener();
      Node phrase = new Extra.Phrase(sign == '^');
      SourceSpans spans = new SourceSpans();
      spans.addAllFrom(opening.getOpeners(used));
      for (Node inside : Nodes.between(opener, closing.getCloser())) {
        phrase.appendChild(inside);
        spans.addAll(inside.getSourceSpans());
      }
      spans.addAllFrom(closing.getClosers(used));
      phrase.setSourceSpans(spans.getSourceSpans());
      opener.insertAfter(phrase);
      return used;
    }
  }
}
