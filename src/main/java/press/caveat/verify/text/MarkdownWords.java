package press.caveat.verify.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of plain Markdown, by commonmark-java: markup gone, blocks apart. */
final class MarkdownWords {
  private static final Parser PARSER = Parser.builder().build();

  /** Where a paragraph's source breaks a line; white space of no other meaning. */
  private static final char LINE_END = '\u000B';

  /** Between two characters of Chinese or Japanese the end of a line is no space. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "(?<=[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF0F\uFF1A-\uFF20])\u000B"
              + "(?=[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF0F\uFF1A-\uFF20])");

  private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]]*)\\]\\{[^{}]*\\}");
  private static final Pattern ATTRIBUTES =
      Pattern.compile("[ \\t]*\\{(?=[:#.\\w])[^{}\\n]*(?:[#.][\\w-]|=)[^{}\\n]*\\}");
  private static final Pattern RAISED = Pattern.compile("\\^([^\\s^]+)\\^|~~?([^\\s~][^~]*)~~?");
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^\\s{0,3}\\[[^\\]^]+\\]:\\s*\\S+.*$");
  private static final Pattern ABBREVIATION = Pattern.compile("(?m)^\\*\\[[^\\]]+\\]:.*$");
  private static final Pattern TERM_MARK = Pattern.compile("(?m)^: +");
  private static final Pattern TABLE_RULE =
      Pattern.compile("(?m)^[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$");

  private MarkdownWords() {}

  /** Link definitions of a whole text: every piece of it may use them. */
  static String definitions(String markdown) {
    return DEFINITION
        .matcher(markdown)
        .results()
        .map(m -> m.group())
        .collect(Collectors.joining("\n"));
  }

  /** The words; what stands in different blocks is parted by a space. */
  static String of(String markdown, String definitions) {
    String plain = ABBREVIATION.matcher(markdown).replaceAll("");
    plain = TERM_MARK.matcher(plain).replaceAll("");
    plain = withoutTableRules(plain);
    Words words = new Words();
    PARSER.parse(plain + "\n\n" + definitions).accept(words);
    return SameLetters.collapsed(UNSPACED.matcher(words.text).replaceAll(""));
  }

  /** Lines with pipes above and below a rule are a table's; its words are between the pipes. */
  private static String withoutTableRules(String markdown) {
    if (!markdown.contains("|") || !TABLE_RULE.matcher(markdown).find()) {
      return markdown;
    }
    List<String> lines = new ArrayList<>();
    for (String line : markdown.split("\n", -1)) {
      boolean isRow = line.contains("|");
      boolean isRule = isRow && TABLE_RULE.matcher(line).matches();
      lines.add(isRule ? "" : isRow ? line.replaceAll("(?<!\\\\)\\|", " ").strip() : line);
    }
    return String.join("\n", lines);
  }

  private static final class Words extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    private void apart(Node block) {
      int start = text.length();
      text.append(' ');
      visitChildren(block);
      String own = text.substring(start);
      text.setLength(start);
      text.append(withoutMarks(own)).append(' ');
    }

    private static String withoutMarks(String own) {
      String plain = SPAN.matcher(own).replaceAll("$1");
      plain = ATTRIBUTES.matcher(plain).replaceAll("");
      return RAISED.matcher(plain).replaceAll(m -> m.group(1) != null ? "$1" : "$2");
    }

    @Override
    public void visit(Heading heading) {
      apart(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
      apart(paragraph);
    }

    @Override
    public void visit(ListItem item) {
      text.append(' ');
      visitChildren(item);
    }

    @Override
    public void visit(Text characters) {
      text.append(characters.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
      text.append(' ').append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      text.append(' ').append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      text.append(LINE_END);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      text.append('\n');
    }

    /** An image's alternative is read out and not part of the page's text. */
    @Override
    public void visit(Image image) {}

    @Override
    public void visit(HtmlInline html) {}

    @Override
    public void visit(HtmlBlock html) {}
  }
}
