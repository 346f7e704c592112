package press.caveat.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Nearest;
import press.caveat.reference.Reference;
import press.caveat.reference.References;

/**
 * The citations of a book. {@link #find} reads and checks them, {@link #print} puts numbers and
 * links in their places and makes the list of references.
 */
public final class Citations {
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Reference> cited = new LinkedHashMap<>();
  private final References references;
  private final Diagnostics diagnostics;

  private Citations(References references, Diagnostics diagnostics) {
    this.references = references;
    this.diagnostics = diagnostics;
  }

  /**
   * Finds the citations of all chapters. Reports keys nobody knows and references nobody cites.
   *
   * @param chapters in reading order
   */
  public static Citations find(
      List<Chapter> chapters, References references, Diagnostics diagnostics) {
    Citations citations = new Citations(references, diagnostics);
    for (Chapter chapter : chapters) {
      for (Element span : chapter.body().select("span[" + Mark.TEXT + "]")) {
        citations.read(chapter, span);
      }
    }
    citations.reportUncited();
    return citations;
  }

  /** The keys of the references cited, in the order of first citation. */
  public List<String> cited() {
    return List.copyOf(cited.keySet());
  }

  /**
   * Replaces every citation by its numbers, each a link, and makes the section they lead to.
   *
   * <pre>
   * &lt;sup class="citation"&gt;&lt;a class="citation-ref" href="#ref-guo2017"
   *   id="cite-guo2017-1" aria-label="Reference 3"&gt;3&lt;/a&gt;,…&lt;/sup&gt;
   *
   * &lt;h1&gt;…&lt;/h1&gt; &lt;ol class="references"&gt;&lt;li id="ref-guo2017"&gt;
   *   &lt;span class="reference"&gt;…&lt;/span&gt; &lt;span class="backlinks"&gt;
   *   &lt;a class="backlink" href="#cite-guo2017-1" aria-label="…"&gt;a&lt;/a&gt; …
   * </pre>
   *
   * Call it once; the chapters' trees are changed.
   *
   * @return a {@code body} with the content of the section; empty if nothing is cited
   */
  public Optional<Element> print(CitationStyle style, Labels labels) {
    if (cited.isEmpty()) {
      return Optional.empty();
    }
    NumberedSources sources = new NumberedSources(style, cited.values());
    InTextMarkup text = new InTextMarkup(sources, labels, style.locale());
    marks.forEach(mark -> text.replace(mark, cited));
    return Optional.of(new ReferenceList(labels).of(sources.entries(), text.places()));
  }

  private void read(Chapter chapter, Element span) {
    String text = span.attr(Mark.TEXT);
    switch (CitationSyntax.kindOf(text)) {
      case CROSS_REFERENCE -> {}
      case TEXT -> span.text("[" + text + "]").removeAttr(Mark.TEXT).unwrap();
      case MALFORMED ->
          diagnostics.report(Code.CITATION_MALFORMED, Mark.place(chapter, span), text);
      case CITATION -> resolve(new Mark(chapter, span, CitationSyntax.parse(text)));
    }
  }

  private void resolve(Mark mark) {
    if (mark.element().closest(HEADINGS) != null) {
      diagnostics.report(Code.CITATION_IN_HEADING, Mark.place(mark.chapter(), mark.element()));
    }
    List<Cite> known = new ArrayList<>();
    for (Cite cite : mark.cites()) {
      Optional<Reference> reference = references.get(cite.key());
      if (reference.isPresent()) {
        cited.putIfAbsent(cite.key(), reference.get());
        known.add(cite);
      } else if (references.isComplete()) {
        String nearest = Nearest.to(cite.key(), references.keys());
        diagnostics.report(Code.CITATION_UNKNOWN, mark.placeOf(cite), cite.key(), nearest);
      }
    }
    if (!known.isEmpty()) {
      marks.add(new Mark(mark.chapter(), mark.element(), known));
    }
  }

  private void reportUncited() {
    for (Reference reference : references.all()) {
      if (!cited.containsKey(reference.key())) {
        diagnostics.report(Code.REFERENCE_UNCITED, reference.at(), reference.key());
      }
    }
  }
}
