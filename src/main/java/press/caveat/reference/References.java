package press.caveat.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;

/** The sources a book may cite, by key. */
public final class References {
  private final Map<String, Reference> byKey;
  private final boolean complete;

  private References(Map<String, Reference> byKey, boolean complete) {
    this.byKey = byKey;
    this.complete = complete;
  }

  /** For a manuscript without {@code references.json}. */
  public static References none() {
    return new References(Map.of(), true);
  }

  /**
   * Reads a file in CSL-JSON, a list of objects. Whatever is wrong is reported at its line and
   * column; entries that can be cited in spite of it are kept, so that one mistake is reported
   * once.
   *
   * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
   */
  public static References read(SourceFile file, Diagnostics diagnostics) {
    Map<String, Reference> byKey = new LinkedHashMap<>();
    boolean complete = new ReferencesReader(file, diagnostics).read(byKey);
    return new References(byKey, complete);
  }

  /** How many there are. */
  public int size() {
    return byKey.size();
  }

  /** The reference of that key. */
  public Optional<Reference> get(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** In the order of the file. */
  public Collection<Reference> all() {
    return byKey.values();
  }

  /** In the order of the file. */
  public Collection<String> keys() {
    return byKey.keySet();
  }

  /** Whether the file was read to its end: if not, a key not found may stand in the rest. */
  public boolean isComplete() {
    return complete;
  }
}
