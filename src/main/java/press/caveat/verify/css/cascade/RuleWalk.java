package press.caveat.verify.css.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.condition.ConditionParser;
import press.caveat.verify.css.property.Addresses;
import press.caveat.verify.css.property.Families;
import press.caveat.verify.css.selector.Namespaces;
import press.caveat.verify.css.selector.SelectorList;
import press.caveat.verify.css.selector.SelectorParser;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.css.syntax.Statement;
import press.caveat.verify.css.syntax.Statement.AtRule;
import press.caveat.verify.css.syntax.Statement.Declaration;
import press.caveat.verify.css.syntax.Statement.QualifiedRule;
import press.caveat.verify.css.syntax.UnjudgedCssException;

/** Walks one sheet and takes every style rule out of the at-rules and rules around it. */
final class RuleWalk {
  private final StyleSheetReader reader;
  private final Scope outermost;
  private final Map<String, String> prefixes = new HashMap<>();
  private boolean isPastImports;

  RuleWalk(StyleSheetReader reader, Scope outermost) {
    this.reader = reader;
    this.outermost = outermost;
  }

  void sheet(List<Statement> statements) {
    walk(statements, outermost);
  }

  private void walk(List<Statement> statements, Scope scope) {
    for (Statement statement : statements) {
      if (statement instanceof QualifiedRule rule) {
        isPastImports = true;
        styleRule(rule, scope);
      } else if (statement instanceof AtRule rule) {
        atRule(rule, scope);
      }
    }
  }

  private void styleRule(QualifiedRule rule, Scope scope) {
    Optional<SelectorList> selectors =
        SelectorParser.parse(
            rule.prelude(), new Namespaces(prefixes), scope.nesting(), scope.isScoped());
    selectors.ifPresent(list -> block(CssParser.declarations(rule.block()), list, scope));
  }

  /** The declarations of a style rule and the rules nested in it. */
  private void block(List<Statement> block, SelectorList selectors, Scope scope) {
    List<Setting> settings = Settings.of(block, scope.file());
    Condition condition = scope.condition().and(selectors.understood());
    reader.rule(new StyleRule(selectors, condition, scope.layer(), settings, scope.isReaders()));
    walk(block, scope.inside(selectors).under(selectors.understood()));
  }

  private void atRule(AtRule rule, Scope scope) {
    switch (rule.name()) {
      case "import" -> importSheet(rule, scope);
      case "namespace" -> namespace(rule);
      case "charset" -> {}
      case "layer" -> layer(rule, scope);
      case "media" -> group(rule, scope.under(ConditionParser.media(rule.prelude())));
      case "font-face" -> fontFace(rule, scope);
      case "page" -> page(rule, scope);
      case "counter-style" -> reader.register("@" + Component.join(rule.prelude()));
      case "property" -> reader.register(Component.join(rule.prelude()));
      case "scope" -> group(rule, scope.under(whole(rule)).scoped());
      case "keyframes",
          "font-feature-values",
          "font-palette-values",
          "color-profile",
          "view-transition",
          "position-try",
          "viewport" ->
          isPastImports = true;
      default -> other(rule, scope);
    }
  }

  /** {@code @supports} and {@code @container}; and what the judge has never heard of. */
  private void other(AtRule rule, Scope scope) {
    boolean isVendors = rule.name().matches("-\\w+-(keyframes|viewport)");
    boolean isFormula = rule.name().equals("supports") || rule.name().equals("container");
    Condition condition =
        isFormula ? ConditionParser.of("@" + rule.name(), rule.prelude()) : whole(rule);
    Condition known = Condition.fact("the reader knows @" + rule.name());
    if (!isVendors) {
      group(rule, scope.under(isFormula ? known.and(condition) : condition));
    }
  }

  private static Condition whole(AtRule rule) {
    return Condition.fact(("@" + rule.name() + " " + Component.join(rule.prelude())).strip());
  }

  /** What stands in a conditional rule: rules, or declarations where a style rule is around it. */
  private void group(AtRule rule, Scope scope) {
    isPastImports = true;
    if (!rule.hasBlock()) {
      return;
    }
    if (scope.nesting().isEmpty()) {
      walk(CssParser.rules(rule.block()), scope);
      return;
    }
    List<Statement> block = CssParser.declarations(rule.block());
    SelectorList parent = scope.nesting().get();
    List<Setting> settings = Settings.of(block, scope.file());
    Condition nested = Condition.fact("the reader knows nested rules");
    reader.rule(
        new StyleRule(
            parent, scope.condition().and(nested), scope.layer(), settings, scope.isReaders()));
    walk(block, scope.under(nested));
  }

  private void layer(AtRule rule, Scope scope) {
    List<List<Component>> names = CssParser.commaSeparated(rule.prelude());
    if (!rule.hasBlock()) {
      names.forEach(name -> reader.layers().enter(scope.layer(), Component.join(name)));
      return;
    }
    String layer = reader.layers().enter(scope.layer(), Component.join(names.get(0)));
    group(rule, scope.inLayer(layer).under(Condition.fact("the reader knows @layer")));
  }

  /** One that comes too late means nothing; its prefix may, to an engine that does not mind. */
  private void namespace(AtRule rule) {
    List<Component> parts = rule.prelude().stream().filter(c -> !c.isWhitespace()).toList();
    if (parts.isEmpty()) {
      return;
    }
    boolean hasPrefix = parts.get(0).type() == Type.IDENT;
    Component address = parts.get(parts.size() - 1);
    String uri = Addresses.of(address).orElse("");
    if (!isPastImports) {
      prefixes.put(hasPrefix ? parts.get(0).text() : "", uri);
    } else if (hasPrefix) {
      prefixes.putIfAbsent(parts.get(0).text(), uri);
    }
  }

  private void importSheet(AtRule rule, Scope scope) {
    List<Component> parts = rule.prelude();
    Optional<String> address = parts.isEmpty() ? Optional.empty() : Addresses.of(parts.get(0));
    if (address.isEmpty()) {
      return;
    }
    Scope inner = scope;
    List<Component> media = new ArrayList<>();
    for (Component part : parts.subList(1, parts.size())) {
      if (part.isFunction("layer") || part.isIdent("layer")) {
        String name = Component.join(CssParser.trim(part.inside()));
        inner = inner.inLayer(reader.layers().enter(scope.layer(), name));
        inner = inner.under(Condition.fact("the reader knows @layer"));
      } else if (part.isFunction("supports")) {
        inner = inner.under(ConditionParser.of("@supports", part.inside()));
      } else {
        media.add(part);
      }
    }
    if (isPastImports) {
      inner = inner.under(Condition.fact("the reader takes a late @import"));
    }
    load(address.get(), rule, inner.under(ConditionParser.media(media)));
  }

  private void load(String address, AtRule rule, Scope scope) {
    try {
      reader
          .loader()
          .load(address, scope.file())
          .ifPresent(sheet -> reader.sheet(sheet, scope.inFile(sheet.file())));
    } catch (UnjudgedCssException e) {
      reader.fault(e.getMessage(), scope.at(rule.line()));
    }
  }

  private void fontFace(AtRule rule, Scope scope) {
    isPastImports = true;
    String family = "";
    List<Component> sources = List.of();
    for (Statement statement : CssParser.declarations(rule.block())) {
      if (statement instanceof Declaration d && d.name().equals("font-family")) {
        family = Families.names(d.value()).stream().findFirst().orElse("");
      } else if (statement instanceof Declaration d && d.name().equals("src")) {
        sources = d.value();
      }
    }
    reader.font(new StyleRules.FontFace(family, sources, scope.at(rule.line())));
  }

  private void page(AtRule rule, Scope scope) {
    isPastImports = true;
    for (Statement statement : CssParser.declarations(rule.block())) {
      if (statement instanceof Declaration d) {
        reader.page(
            new StyleRules.PageRule(d.name(), d.value(), scope.condition(), scope.at(d.line())));
      }
    }
  }
}
