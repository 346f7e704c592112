package press.caveat.source;

import java.util.Locale;
import java.util.Optional;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/**
 * Characters that nobody sees in an editor and that do something all the same. Joiners, marks of
 * direction and selectors of variants belong to the writing of many languages and pass.
 */
public final class CharacterCheck {
  private final SourceFile file;
  private final Diagnostics diagnostics;

  CharacterCheck(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Reports each; whether the text can be used all the same. */
  boolean admits() {
    boolean admitted = true;
    for (int i = 0; i < file.text().length(); ) {
      int c = file.text().codePointAt(i);
      report(c, file.at(i), diagnostics);
      admitted &= !isControl(c);
      i += Character.charCount(c);
    }
    return admitted;
  }

  /** Reports a character if nobody would see it in an editor. */
  public static void report(int c, Location at, Diagnostics diagnostics) {
    fault(c).ifPresent(code -> diagnostics.report(code, at, String.format(Locale.ROOT, "%04X", c)));
  }

  private static Optional<Code> fault(int c) {
    if (isControl(c)) {
      return Optional.of(Code.CONTROL_CHARACTER);
    } else if (isBidiControl(c)) {
      return Optional.of(Code.BIDI_CONTROL);
    } else if (c == '\uFFFD') {
      return Optional.of(Code.REPLACEMENT_CHARACTER);
    }
    return isHidden(c) ? Optional.of(Code.HIDDEN_CHARACTER) : Optional.empty();
  }

  /** C0 and C1 controls and noncharacters: XML 1.0, 2.2 forbids or discourages them. */
  private static boolean isControl(int c) {
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return Character.isISOControl(c) && c != '\n' && c != '\t' || noncharacter;
  }

  /** Embeddings, overrides and isolates (UAX 9): in a text file nobody sees where one ends. */
  private static boolean isBidiControl(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** Default-ignorable or format characters that no writing needs in a book. */
  private static boolean isHidden(int c) {
    return switch (c) {
      case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x2028, 0x2029 -> true;
      case 0x3164, 0xFEFF, 0xFFA0 -> true;
      default ->
          c >= 0x2060 && c <= 0x2065
              || c >= 0x206A && c <= 0x206F
              || c >= 0xFFF0 && c <= 0xFFFB
              || c >= 0xE0000 && c <= 0xE007F;
    };
  }
}
