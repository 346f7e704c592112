package press.caveat.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/** One folder of the user's, and no way out of it. */
public final class SourceFolder {
  private final Path root;
  private final Diagnostics diagnostics;
  private int filesRead;
  private long bytesRead;

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
    return read(path, mention, Limit.TEXT_BYTES).flatMap(bytes -> decoded(nameOf(path), bytes));
  }

  /** The bytes of an image or another file that is no text. */
  public Optional<byte[]> bytes(String path, Location mention) {
    return read(path, mention, Limit.IMAGE_BYTES);
  }

  private Optional<byte[]> read(String path, Location mention, Limit limit) {
    Optional<Path> file = inside(path, mention);
    if (file.isPresent() && !Files.isRegularFile(file.get())) {
      diagnostics.report(Code.FILE_MISSING, mention, nameOf(path));
      return Optional.empty();
    }
    return file.filter(f -> fits(f, path, mention, limit)).map(SourceFolder::read);
  }

  /** Looks at the size before anything is read. */
  private boolean fits(Path file, String path, Location mention, Limit limit) {
    long size = file.toFile().length();
    filesRead++;
    bytesRead += size;
    if (size > limit.value()) {
      diagnostics.report(Code.FILE_TOO_LARGE, mention, nameOf(path), size, limit.value());
    } else if (filesRead > Limit.FILES.value()) {
      diagnostics.report(
          Code.FILES_TOO_MANY, Location.startOf(root.toString()), Limit.FILES.value());
    } else if (bytesRead > Limit.MANUSCRIPT_BYTES.value()) {
      diagnostics.report(
          Code.MANUSCRIPT_TOO_LARGE,
          Location.startOf(root.toString()),
          Limit.MANUSCRIPT_BYTES.value());
    } else {
      return true;
    }
    return false;
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
    Optional<SourceFile> file =
        Encoding.decode(name, bytes, diagnostics)
            .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
            .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'))
            .map(text -> new SourceFile(name, Normalizer.normalize(text, Normalizer.Form.NFC)));
    return file.filter(f -> new CharacterCheck(f, diagnostics).admits());
  }
}
