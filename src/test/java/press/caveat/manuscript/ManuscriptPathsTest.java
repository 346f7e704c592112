package press.caveat.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ManuscriptPathsTest {
  @Test
  void standsBesideTheFileThatNamesIt() {
    assertEquals("b.md", ManuscriptPaths.beside("a.md", "b.md"));
    assertEquals("part/b.md", ManuscriptPaths.beside("part/a.md", "./b.md"));
    assertEquals(
        "figures/é b+c.png", ManuscriptPaths.beside("part/a.md", "../figures/%C3%A9%20b+c.png"));
    assertEquals("../b.md", ManuscriptPaths.beside("a.md", "../b.md"));
    assertEquals("100%.md", ManuscriptPaths.beside("a.md", "100%.md"));
  }
}
