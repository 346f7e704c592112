package press.caveat.verify.css.cascade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.property.Properties;
import press.caveat.verify.css.property.Shorthands;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.Statement;
import press.caveat.verify.css.syntax.Statement.Declaration;

/** Takes from declarations what can matter, and says which engines understand it. */
final class Settings {
  private static final Set<String> OLD_FUNCTIONS =
      Set.of(
          "rgb",
          "rgba",
          "hsl",
          "hsla",
          "url",
          "attr",
          "counter",
          "counters",
          "rect",
          "format",
          "local",
          "linear-gradient",
          "radial-gradient",
          "repeating-linear-gradient",
          "translate",
          "translatex",
          "translatey",
          "translatez",
          "translate3d",
          "scale",
          "scalex",
          "scaley",
          "scale3d",
          "rotate",
          "rotatex",
          "rotatey",
          "rotatez",
          "skew",
          "skewx",
          "skewy",
          "matrix",
          "matrix3d",
          "blur",
          "opacity",
          "brightness",
          "contrast",
          "grayscale",
          "invert",
          "cubic-bezier",
          "steps");

  private static final Set<String> OLD_DISPLAYS =
      Set.of(
          "none",
          "block",
          "inline",
          "inline-block",
          "list-item",
          "table",
          "inline-table",
          "table-row",
          "table-row-group",
          "table-header-group",
          "table-footer-group",
          "table-cell",
          "table-caption",
          "table-column",
          "table-column-group");

  private Settings() {}

  /** The settings of a block's declarations; its nested rules are left out. */
  static List<Setting> of(List<Statement> block, String file) {
    List<Setting> settings = new ArrayList<>();
    boolean afterRule = false;
    for (Statement statement : block) {
      if (statement instanceof Declaration declaration) {
        of(declaration, file, afterRule).ifPresent(settings::add);
      } else {
        afterRule = true;
      }
    }
    return settings;
  }

  private static Optional<Setting> of(Declaration declaration, String file, boolean afterRule) {
    String name =
        declaration.isCustom() ? declaration.name() : Properties.plain(declaration.name());
    boolean matters = declaration.isCustom() || !Shorthands.longhands(name).isEmpty();
    if (!matters || declaration.value().isEmpty() && !declaration.isCustom()) {
      return Optional.empty();
    }
    List<Condition> conditions = new ArrayList<>();
    if (afterRule) {
      conditions.add(knows("nested rules"));
    }
    if (!declaration.isCustom()) {
      features(declaration, name).forEach(feature -> conditions.add(knows(feature)));
    }
    return Optional.of(
        new Setting(
            name,
            declaration.value(),
            declaration.isImportant(),
            Condition.all(conditions),
            new Origin(file, declaration.line())));
  }

  private static Condition knows(String feature) {
    return Condition.fact("the reader knows " + feature);
  }

  private static Set<String> features(Declaration declaration, String name) {
    Set<String> features = new LinkedHashSet<>();
    if (Properties.isLate(declaration.name())) {
      features.add(declaration.name());
    }
    for (Component component : declaration.value()) {
      boolean isWide = Properties.WIDE.contains(component.word()) && !component.isIdent("inherit");
      boolean isDisplay = name.equals("display") && !OLD_DISPLAYS.contains(component.word());
      if (component.type() == Type.IDENT && (isWide || isDisplay)) {
        features.add(name + ": " + component.word());
      }
      functions(component, features);
    }
    return features;
  }

  private static void functions(Component component, Set<String> features) {
    if (component.type() == Type.FUNCTION && !OLD_FUNCTIONS.contains(component.word())) {
      features.add(component.word() + "()");
    }
    component.inside().forEach(inner -> functions(inner, features));
  }
}
