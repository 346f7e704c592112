package press.caveat.readers;

import java.util.List;

/** How a reader may hold the page: window in CSS pixels, medium and colour scheme. */
public record Setting(String name, int width, int height, String medium, String scheme) {
  /** A telephone, an e-ink reader, a wide screen, at night, and on paper. */
  public static final List<Setting> ALL =
      List.of(
          new Setting("phone", 360, 640, "screen", "light"),
          new Setting("e-ink", 758, 1024, "screen", "light"),
          new Setting("wide", 1280, 900, "screen", "light"),
          new Setting("night", 360, 640, "screen", "dark"),
          new Setting("print", 758, 1024, "print", "light"));

  void apply(Tab tab) {
    tab.size(width, height);
    tab.emulate(medium, scheme);
  }
}
