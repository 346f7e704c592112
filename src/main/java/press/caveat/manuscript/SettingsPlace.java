package press.caveat.manuscript;

import java.util.List;
import java.util.Optional;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.SourceFile;
import press.caveat.source.SourceFolder;

/** Places in {@code book.yaml}, for those who judge its values after it was read. */
final class SettingsPlace {
  private SettingsPlace() {}

  /** Where the value of a key stands; what else is wrong in the file is known by now. */
  static Location of(SourceFolder folder, String... keys) {
    Diagnostics known = new Diagnostics();
    Location start = Location.startOf(folder.nameOf(ManuscriptReader.SETTINGS));
    Optional<SourceFile> file = folder.text(ManuscriptReader.SETTINGS, start);
    Optional<YamlMap> map = file.flatMap(f -> YamlMap.parse(f.name(), f.text(), known));
    for (String key : List.of(keys).subList(0, keys.length - 1)) {
      map = map.flatMap(m -> m.mapping(key));
    }
    return map.flatMap(m -> m.text(keys[keys.length - 1])).map(Setting::at).orElse(start);
  }
}
