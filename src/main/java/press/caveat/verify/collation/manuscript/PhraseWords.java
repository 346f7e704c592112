package press.caveat.verify.collation.manuscript;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import press.caveat.verify.collation.CopyText;
import press.caveat.verify.collation.Word;
import press.caveat.verify.collation.WordScanner;

/** The words inside one block. */
final class PhraseWords {
  private static final Pattern BOX = Pattern.compile("\\[([ xX])\\]\\s");

  private final Chapter chapter;
  private final Notes notes;
  private final Labels labels;
  private final Map<String, CopyText.Source> sources;
  private final Abbreviations abbreviations;
  private boolean inHeading;
  private String skipped = "";
  private boolean boxExpected;
  private int group;

  PhraseWords(Chapter chapter, Notes notes, Labels labels, Map<String, CopyText.Source> sources) {
    this.chapter = chapter;
    this.notes = notes;
    this.labels = labels;
    this.sources = sources;
    this.abbreviations = new Abbreviations(chapter.tree());
  }

  /** The next text may begin with a box to tick. */
  void expectBox() {
    boxExpected = true;
  }

  void readHeading(Heading heading, WordScanner words) {
    inHeading = true;
    readInside(heading, words);
    inHeading = false;
  }

  /** A caption without the word that marks it. */
  void readCaption(Node caption, WordScanner words) {
    skipped = "Table:";
    readInside(caption, words);
  }

  void readInside(Node parent, WordScanner words) {
    box(parent, words);
    Shapes.children(parent).forEach(child -> read(child, words));
  }

  private void box(Node parent, WordScanner words) {
    if (!boxExpected) {
      return;
    }
    boxExpected = false;
    Matcher box = BOX.matcher(chapter.source(parent));
    if (box.lookingAt()) {
      words.text(box.group(1).equals(" ") ? "\u2610" : "\u2611");
      words.part();
      skipped = "[" + box.group(1) + "]";
    }
  }

  void read(Node node, WordScanner words) {
    if (!node.getSourceSpans().isEmpty()) {
      words.at(chapter.place(node));
    }
    if (node instanceof Text text) {
      text(text.getLiteral(), words);
    } else if (node instanceof Code code) {
      words.text(code.getLiteral());
    } else if (node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || node instanceof HtmlInline html && html.getLiteral().startsWith("<br")) {
      words.part();
    } else if (node instanceof Extra.NoteReference reference) {
      note(reference, words);
    } else if (node instanceof Extra.Citation citation) {
      citation(citation, words);
    } else if (node instanceof Image image) {
      image(image, words);
    } else if (node instanceof Extra.Phrase phrase && phrase.isRaised()) {
      words.edge();
      readInside(node, words);
      words.edge();
    } else {
      readInside(node, words);
    }
  }

  private void text(String literal, WordScanner words) {
    String rest = literal;
    if (!skipped.isEmpty()) {
      int length = Math.min(skipped.length(), rest.length());
      rest = rest.substring(length);
      skipped = skipped.substring(length);
    }
    words.text(inHeading ? rest : abbreviations.explained(rest));
  }

  private void note(Extra.NoteReference reference, WordScanner words) {
    notes
        .letter(reference.name())
        .ifPresentOrElse(
            letter -> words.mark(Word.note(letter, chapter.place(reference))),
            () -> words.text("[^" + reference.name() + "]"));
  }

  private void image(Image image, WordScanner words) {
    if (Shapes.isDecorative(image)) {
      return;
    }
    String alt = Shapes.attributes(image).getOrDefault("alt", "");
    words.part();
    words.text(alt.isEmpty() ? Plain.of(image) : alt);
    words.part();
  }

  private void citation(Extra.Citation citation, WordScanner words) {
    Matcher cross = Citations.crossReferences(citation.written());
    if (cross.find()) {
      words.text(labels.answered(citation.written(), cross.reset()));
      return;
    }
    for (Node at = citation.getParent(); citation.isInText() && at != null; at = at.getParent()) {
      if (at instanceof Link) {
        words.text(citation.written());
        return;
      }
    }
    List<Citations.Cite> cites = Citations.in(citation.written());
    boolean plain = cites.stream().allMatch(c -> c.prefix().isEmpty() && c.suffix().isEmpty());
    group++;
    String place = chapter.place(citation);
    for (Citations.Cite cite : cites) {
      if (citation.isInText() && !citation.written().startsWith("-")) {
        CopyText.Source source = sources.get(cite.key());
        words.mark(pattern(source == null ? "" : source.narrative(), Word.Kind.NAMES, place));
      }
      affix(cite.prefix(), place, words);
      words.mark(Word.citation((plain ? group : "") + "@" + cite.key(), place));
      if (!cite.locator().isEmpty()) {
        words.mark(pattern(cite.locator(), Word.Kind.LOCATOR, place));
      }
      affix(cite.suffix(), place, words);
    }
  }

  private static Word pattern(String letters, Word.Kind kind, String place) {
    return Word.plain(letters, place).as(kind);
  }

  private static void affix(String text, String place, WordScanner words) {
    WordScanner own = new WordScanner();
    own.at(place);
    own.text(text);
    own.words().forEach(word -> words.mark(word.as(Word.Kind.AFFIX)));
  }
}
