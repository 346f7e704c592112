package press.caveat.manuscript;

import java.util.List;
import java.util.stream.Collectors;
import press.caveat.book.Edition;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.Scripts;
import press.caveat.source.SourceFolder;

/**
 * Whether a book can be printed in its language. The print engine sets lines from left to right and
 * tags them in the order they are drawn, so Arabic would come out backwards for those who listen.
 */
public final class PrintedLanguage {
  private PrintedLanguage() {}

  /** Whether print can set books in this language. */
  public static boolean isPrintable(String language) {
    return !Scripts.isRightToLeft(language);
  }

  /** Reports the printed editions among these if the language cannot be printed. */
  public static void check(
      SourceFolder folder, String language, List<Edition> editions, Diagnostics diagnostics) {
    String printed =
        editions.stream()
            .filter(edition -> edition != Edition.EPUB)
            .map(Edition::word)
            .collect(Collectors.joining(", "));
    if (!printed.isEmpty() && !isPrintable(language)) {
      diagnostics.report(
          Code.LANGUAGE_NOT_PRINTED, SettingsPlace.of(folder, "lang"), printed, language);
    }
  }
}
