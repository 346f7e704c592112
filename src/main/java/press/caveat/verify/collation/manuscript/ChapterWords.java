package press.caveat.verify.collation.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import press.caveat.language.Term;
import press.caveat.verify.collation.CopyText;
import press.caveat.verify.collation.Word;
import press.caveat.verify.collation.WordScanner;

/** The words a reader must find of one chapter: the author's, and those the build must add. */
final class ChapterWords {
  private static final Map<String, Term> CALLOUTS =
      Map.of(
          "note", Term.CALLOUT_NOTE,
          "tip", Term.CALLOUT_TIP,
          "caution", Term.CALLOUT_CAUTION,
          "warning", Term.CALLOUT_WARNING);
  private static final Set<String> CORE = Set.of("core");

  private record Open(String name, int from) {}

  private final Chapter chapter;
  private final List<String> head;
  private final Labels labels;
  private final Notes notes;
  private final PhraseWords phrases;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<CopyText.Marked> passages = new ArrayList<>();
  private WordScanner words = new WordScanner();
  private String label;

  /**
   * @param label what stands before its title; empty if nothing does
   * @param head what stands after its title
   */
  ChapterWords(
      Chapter chapter,
      String label,
      List<String> head,
      Labels labels,
      Map<String, CopyText.Source> sources) {
    this.chapter = chapter;
    this.label = label;
    this.head = head;
    this.labels = labels;
    this.notes = new Notes(chapter.tree());
    this.phrases = new PhraseWords(chapter, notes, labels, sources);
  }

  CopyText.Section read() {
    blocks(chapter.tree());
    List<Word> body = words.words();
    words = new WordScanner();
    notes.inOrder().forEach(this::blocks);
    return new CopyText.Section(body, words.words(), passages);
  }

  private void blocks(Node parent) {
    Shapes.children(parent).forEach(this::block);
  }

  private void block(Node node) {
    words.part();
    words.at(chapter.place(node));
    if (node instanceof Extra.Fence fence) {
      fence(fence);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof FencedCodeBlock code) {
      code(code, code.getLiteral(), 1);
    } else if (node instanceof IndentedCodeBlock code) {
      code(code, code.getLiteral(), 0);
    } else if (node instanceof Paragraph) {
      paragraph(node);
    } else if (!(node instanceof Extra.Note) && !(node instanceof Extra.Abbreviation)) {
      if (node instanceof Block) {
        blocks(node);
      } else {
        phrases.read(node, words);
      }
    }
    words.part();
  }

  private void fence(Extra.Fence fence) {
    if (fence.kind().isEmpty()) {
      if (!open.isEmpty()) {
        Open ended = open.pop();
        if (!ended.name().isEmpty()) {
          passages.add(new CopyText.Marked(ended.name(), ended.from(), words.count()));
        }
      }
      return;
    }
    String name = CORE.contains(fence.kind()) ? fence.kind() : fence.value("handout");
    open.push(new Open(name, words.count()));
    Term term = CALLOUTS.get(fence.kind());
    if (term != null) {
      String title = fence.value("title");
      words.text(title.isEmpty() ? chapter.words().of(term) : title);
    }
  }

  private void heading(Heading heading) {
    boolean own = heading.getLevel() == 1;
    if (own) {
      words.text(label + " ");
      label = "";
    }
    phrases.readHeading(heading, words);
    words.part();
    if (own) {
      head.forEach(
          line -> {
            words.text(line);
            words.part();
          });
    }
  }

  private void code(Block code, String literal, int first) {
    int line = code.getSourceSpans().isEmpty() ? 0 : code.getSourceSpans().get(0).getLineIndex();
    for (String text : literal.split("\n", -1)) {
      words.at(chapter.name() + ":" + (line++ + first + 1));
      words.text(text);
      words.part();
    }
  }

  private void paragraph(Node paragraph) {
    Optional<Image> figure = Shapes.figure(paragraph);
    if (figure.isPresent()) {
      figure(figure.get());
    } else if (Shapes.isTable(paragraph, chapter)) {
      Shapes.caption(paragraph).ifPresent(caption -> caption(caption, paragraph));
      words.at(chapter.place(paragraph));
      phrases.readInside(paragraph, words);
    } else if (!Shapes.isCaption(paragraph, chapter)) {
      task(paragraph);
      phrases.readInside(paragraph, words);
    }
  }

  /** The box of {@code - [x] done}, which the build draws. */
  private void task(Node paragraph) {
    boolean first = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
    if (first) {
      phrases.expectBox();
    }
  }

  private void figure(Image image) {
    words.text(Shapes.attributes(image).getOrDefault("alt", ""));
    words.part();
    words.text(labels.of(image) + " ");
    phrases.readInside(image, words);
  }

  private void caption(Node caption, Node table) {
    words.at(chapter.place(caption));
    words.text(labels.of(caption) + " ");
    phrases.readCaption(caption, words);
    words.part();
    words.at(chapter.place(table));
  }
}
