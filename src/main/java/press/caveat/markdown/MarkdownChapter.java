package press.caveat.markdown;

import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import press.caveat.book.Body;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.language.Words;
import press.caveat.markdown.guard.BoundedReading;
import press.caveat.markdown.guard.TextGuard;
import press.caveat.markdown.guard.TreeGuard;
import press.caveat.markdown.steps.Steps;
import press.caveat.markdown.steps.Tree;
import press.caveat.source.SourceFile;

/** Reads one Markdown file of the dialect. Configured once, used for every file of a book. */
public final class MarkdownChapter {
  private final String language;
  private final Words words;
  private final Diagnostics diagnostics;

  /**
   * @param language the book's language, a BCP 47 tag
   * @param words the build's own words in that language
   */
  public MarkdownChapter(String language, Words words, Diagnostics diagnostics) {
    this.language = language;
    this.words = words;
    this.diagnostics = diagnostics;
  }

  /**
   * The file's content in the language of the book; see {@link #read(SourceFile, String, String)}.
   */
  public Optional<Element> read(SourceFile file, String section) {
    return read(file, section, language);
  }

  /**
   * The file's content as XHTML. References to other files, citations and cross-references are
   * still as written; figures and tables carry no numbers yet. Empty, and reported, if the file is
   * beyond what the parser can take.
   *
   * @param section the id of the section it becomes, which ids made from text begin with
   * @param spoken the language of the file, a BCP 47 tag
   */
  public Optional<Element> read(SourceFile file, String section, String spoken) {
    if (!new TextGuard(file, diagnostics).admits()) {
      return Optional.empty();
    }
    return new BoundedReading(file, diagnostics)
        .run(() -> parse(html(file)))
        .filter(body -> new TreeGuard(file, diagnostics).admits(body))
        .flatMap(body -> shaped(body, file, section, spoken));
  }

  private Optional<Element> shaped(Element body, SourceFile file, String section, String spoken) {
    Words own = Words.of(spoken).orElse(words);
    Tree tree = new Tree(body, section, file.name(), own, spoken, diagnostics);
    return new BoundedReading(file, diagnostics)
        .run(
            () -> {
              Steps.apply(tree);
              if (!spoken.equals(language)) {
                body.children().stream()
                    .filter(block -> !block.hasAttr("lang"))
                    .forEach(block -> block.attr("lang", spoken));
              }
              return body;
            });
  }

  private String html(SourceFile file) {
    Document document = Parser.builder(Dialect.ALL).build().parse(file.text());
    new DefinitionCheck(file, diagnostics).check(document);
    return HtmlRenderer.builder(Dialect.ALL)
        .nodeRendererFactory(options -> new ChapterNodes(file, diagnostics))
        .nodeRendererFactory(options -> new LinkNodes(file, diagnostics))
        .nodeRendererFactory(options -> new CodeNodes(file, diagnostics))
        .attributeProviderFactory(positions(file))
        .build()
        .render(document);
  }

  private static Element parse(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    return body;
  }

  private static IndependentAttributeProviderFactory positions(SourceFile file) {
    return new IndependentAttributeProviderFactory() {
      @Override
      public AttributeProvider apply(LinkResolverContext context) {
        return (node, part, attributes) -> {
          Location at = file.at(node.getStartOffset());
          if (!attributes.contains(Body.AT)) {
            attributes.replaceValue(Body.AT, at.line() + ":" + at.column());
          }
        };
      }
    };
  }
}
