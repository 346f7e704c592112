package press.caveat.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/** One folder of the user's, and no way out of it. */
public final class SourceFolder {
  private final Path root;
  private final Diagnostics diagnostics;

  /**
   * @param root the folder as the user typed it; locations are named from it
   */
  public SourceFolder(Path root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** Whether the folder is there; reports it if not. */
  public boolean exists() {
    if (Files.isDirectory(root)) {
      return true;
    }
    diagnostics.report(Code.FOLDER_MISSING, Location.startOf(root.toString()), root);
    return false;
  }

  /** The name of a file of this folder as the user would type it. */
  public String nameOf(String path) {
    return root.resolve(path).toString().replace('\\', '/');
  }

  /**
   * A text file. Reports what is wrong with it at {@code mention}, where the user names it, or in
   * the file itself.
   *
   * @param path relative to the folder, with {@code /}
   */
  public Optional<SourceFile> text(String path, Location mention) {
    return bytes(path, mention).flatMap(bytes -> decoded(nameOf(path), bytes));
  }

  /** The bytes of a file. */
  public Optional<byte[]> bytes(String path, Location mention) {
    Optional<Path> file = inside(path, mention);
    if (file.isPresent() && !Files.isRegularFile(file.get())) {
      diagnostics.report(Code.FILE_MISSING, mention, nameOf(path));
      return Optional.empty();
    }
    return file.map(SourceFolder::read);
  }

  /** The paths of all files below the folder, sorted. */
  public Stream<String> files() {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Path> inside(String path, Location mention) {
    try {
      Path file = root.resolve(path).normalize();
      boolean within = !Path.of(path).isAbsolute() && file.startsWith(root.normalize());
      if (within && (!Files.exists(file) || file.toRealPath().startsWith(root.toRealPath()))) {
        return Optional.of(file);
      }
    } catch (InvalidPathException e) {
      diagnostics.report(Code.FILE_MISSING, mention, path);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    diagnostics.report(Code.PATH_OUTSIDE, mention, path);
    return Optional.empty();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<SourceFile> decoded(String name, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      diagnostics.report(Code.NOT_UTF_8, Location.startOf(name));
      return Optional.empty();
    }
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String lines = marked.replace("\r\n", "\n").replace('\r', '\n');
    SourceFile file = new SourceFile(name, Normalizer.normalize(lines, Normalizer.Form.NFC));
    return controlCharacters(file) ? Optional.empty() : Optional.of(file);
  }

  private boolean controlCharacters(SourceFile file) {
    boolean found = false;
    for (int i = 0; i < file.text().length(); i++) {
      char c = file.text().charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF') {
        String code = String.format(Locale.ROOT, "%04X", (int) c);
        diagnostics.report(Code.CONTROL_CHARACTER, file.at(i), code);
        found = true;
      }
    }
    return found;
  }
}
