package press.caveat.verify.epub.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.css.syntax.Statement;
import press.caveat.verify.epub.claim.Publication.Page;
import press.caveat.verify.xml.XmlElement;

/** Every declaration that may reach a reader's screen, wherever it stands in the book. */
final class Styling {
  private final List<Declared> declared = new ArrayList<>();
  private final List<String> atRules = new ArrayList<>();

  /** A declaration and its place. */
  record Declared(Statement.Declaration declaration, String place) {
    String property() {
      return declaration.name();
    }

    /** The value and everything within it. */
    Stream<Component> parts() {
      return declaration.value().stream().flatMap(Declared::within);
    }

    private static Stream<Component> within(Component part) {
      return Stream.concat(Stream.of(part), part.inside().stream().flatMap(Declared::within));
    }

    @Override
    public String toString() {
      return place + ": " + declaration;
    }
  }

  static Styling of(Publication book) {
    Styling styling = new Styling();
    book.sheets().forEach(s -> styling.add(CssParser.styleSheet(s.css(), 1), s.path()));
    for (Page page : book.pages()) {
      for (XmlElement element : page.root().subtree()) {
        if (element.name().equals("style")) {
          styling.add(CssParser.styleSheet(element.ownText(), element.line()), page.path());
        }
        element
            .attribute("style")
            .map(css -> CssParser.styleAttribute(css, element.line()))
            .ifPresent(rules -> styling.add(rules, page.path()));
      }
    }
    return styling;
  }

  private void add(List<Statement> statements, String file) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Declaration declaration) {
        declared.add(new Declared(declaration, file + ":" + declaration.line()));
      } else if (statement instanceof Statement.QualifiedRule rule) {
        add(CssParser.declarations(rule.block()), file);
      } else if (statement instanceof Statement.AtRule rule) {
        atRule(rule, file);
      }
    }
  }

  /** A block may hold rules or declarations; both are read, for no reader reads more than that. */
  private void atRule(Statement.AtRule rule, String file) {
    atRules.add(rule.name());
    boolean isForPaper =
        rule.name().equals("media") && Component.join(rule.prelude()).equals("print");
    if (!isForPaper && !rule.name().equals("page") && !rule.name().equals("font-face")) {
      add(CssParser.rules(rule.block()), file);
      add(CssParser.declarations(rule.block()), file);
    }
  }

  List<Declared> declared() {
    return List.copyOf(declared);
  }

  /** The names of all at-rules. */
  List<String> atRules() {
    return List.copyOf(atRules);
  }
}
