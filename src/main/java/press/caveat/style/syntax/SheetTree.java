package press.caveat.style.syntax;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.ICSSWriteable;
import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSPageRuleMember;
import com.helger.css.decl.ICSSSelectorMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.List;
import press.caveat.diagnostic.Location;

/** Flattens the parser's tree. */
final class SheetTree {
  private static final CSSWriterSettings PLAIN = new CSSWriterSettings();

  private final String name;
  private final List<Rule> rules = new ArrayList<>();
  private final List<AtRule> atRules = new ArrayList<>();

  SheetTree(String name) {
    this.name = name;
  }

  Sheet of(CascadingStyleSheet sheet) {
    sheet.getAllImportRules().forEach(rule -> atRules.add(atRule(rule, rule)));
    sheet.getAllNamespaceRules().forEach(rule -> atRules.add(atRule(rule, rule)));
    sheet.getAllRules().forEach(rule -> add(rule, List.of()));
    return new Sheet(name, rules, atRules);
  }

  private void add(ICSSTopLevelRule rule, List<AtRule> within) {
    if (rule instanceof CSSStyleRule style) {
      rules.add(
          new Rule(
              style.getAllSelectors().stream().map(this::selector).toList(),
              declarations(style.getAllDeclarations()),
              within,
              span(style.getSourceLocation())));
      return;
    }
    AtRule atRule = atRule(rule, (ICSSSourceLocationAware) rule);
    atRules.add(atRule);
    List<AtRule> inside = new ArrayList<>(within);
    inside.add(atRule);
    if (rule instanceof CSSPageRule page) {
      page(page, inside);
    } else if (rule instanceof AbstractHasTopLevelRules group) {
      group.getAllRules().forEach(inner -> add(inner, inside));
    }
  }

  private void page(CSSPageRule page, List<AtRule> within) {
    List<CSSDeclaration> own = new ArrayList<>();
    for (ICSSPageRuleMember member : page.getAllMembers()) {
      if (member instanceof CSSDeclaration declaration) {
        own.add(declaration);
      } else if (member instanceof CSSPageMarginBlock block) {
        AtRule box = new AtRule(Escapes.name(symbol(block)), "", span(block.getSourceLocation()));
        atRules.add(box);
        List<AtRule> inside = new ArrayList<>(within);
        inside.add(box);
        rules.add(
            new Rule(List.of(), declarations(block.getAllDeclarations()), inside, box.span()));
      }
    }
    if (!own.isEmpty()) {
      rules.add(new Rule(List.of(), declarations(own), within, span(page.getSourceLocation())));
    }
  }

  private static String symbol(CSSPageMarginBlock block) {
    return block.getPageMarginSymbol().replace("@", "");
  }

  private AtRule atRule(ICSSWriteable rule, ICSSSourceLocationAware located) {
    String text = Escapes.name(rule.getAsCSSString(PLAIN, 0).replaceFirst("(?s)[{;].*", ""));
    String[] parts = text.strip().split("\\s+", 2);
    String prelude = parts.length > 1 ? parts[1].replaceAll("\\s+", " ") : "";
    return new AtRule(parts[0].substring(1), prelude, span(located.getSourceLocation()));
  }

  private Selector selector(CSSSelector selector) {
    List<String> parts = new ArrayList<>();
    for (ICSSSelectorMember member : selector.getAllMembers()) {
      if (member instanceof ECSSSelectorCombinator combinator) {
        String sign = combinator.getName().strip();
        parts.add(sign.isEmpty() ? " " : sign);
      } else {
        parts.add(Escapes.resolved(member.getAsCSSString(PLAIN, 0)));
      }
    }
    return new Selector(String.join("", parts), parts, span(selector.getSourceLocation()));
  }

  private List<Declaration> declarations(Iterable<CSSDeclaration> declarations) {
    List<Declaration> list = new ArrayList<>();
    for (CSSDeclaration declaration : declarations) {
      list.add(
          new Declaration(
              Escapes.name(declaration.getProperty()),
              Terms.text(declaration.getExpression()),
              Terms.of(declaration.getExpression()),
              span(declaration.getSourceLocation())));
    }
    return list;
  }

  private Span span(CSSSourceLocation at) {
    Location start =
        new Location(
            name,
            Math.max(1, at.getFirstTokenBeginLineNumber()),
            Math.max(1, at.getFirstTokenBeginColumnNumber()));
    return new Span(start, Math.max(start.line(), at.getLastTokenEndLineNumber()));
  }
}
