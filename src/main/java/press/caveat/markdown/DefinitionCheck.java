package press.caveat.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;

/**
 * Whether every note and link definition is used and every reference defined: a definition prints
 * nothing, so one that is not used, or that an earlier one of its name hides, would be lost.
 */
final class DefinitionCheck {
  /** An unused definition that leads somewhere is harmless; {@code [Warning]: careful} is prose. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "<?(?:[A-Za-z][A-Za-z0-9+.-]*:\\S+|#\\S+|[\\w./%+-]*\\w\\.[A-Za-z]{2,5}(?:#\\S*)?)>?");

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final Set<String> notes = new HashSet<>();
  private final Set<String> links = new HashSet<>();

  DefinitionCheck(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  void check(Document document) {
    Set<Reference> used = used(document);
    for (Node node : document.getDescendants()) {
      if (node instanceof Footnote note && !note.isDefined()) {
        report(Code.NOTE_UNDEFINED, node, note.getText());
      } else if (node instanceof FootnoteBlock note) {
        checkNote(note);
      } else if (node instanceof Reference definition) {
        checkLink(definition, used);
      }
    }
  }

  private static Set<Reference> used(Document document) {
    Set<Reference> used = new HashSet<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof RefNode reference && reference.isDefined()) {
        used.add(reference.getReferenceNode(Parser.REFERENCES.get(document)));
      }
    }
    return used;
  }

  private void checkNote(FootnoteBlock note) {
    if (!notes.add(note.getText().toString())) {
      report(Code.DEFINITION_TWICE, note, note.getText());
    } else if (note.getFirstReferenceOffset() == Integer.MAX_VALUE) {
      report(Code.NOTE_UNUSED, note, note.getText());
    }
  }

  private void checkLink(Reference definition, Set<Reference> used) {
    String name = Escaping.normalizeReference(definition.getReference(), true);
    if (!links.add(name.toLowerCase(Locale.ROOT))) {
      report(Code.DEFINITION_TWICE, definition, definition.getReference());
    } else if (definition.getTitle().isNotNull()) {
      report(Code.TITLE_UNSEEN, definition, definition.getTitle().unescape());
    } else if (!used.contains(definition)
        && !ADDRESS.matcher(definition.getUrl().toString()).matches()) {
      report(Code.DEFINITION_UNUSED, definition, definition.getReference());
    }
  }

  private void report(Code code, Node node, Object... arguments) {
    diagnostics.report(code, file.at(node.getStartOffset()), arguments);
  }
}
