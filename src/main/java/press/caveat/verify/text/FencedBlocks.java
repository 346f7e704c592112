package press.caveat.verify.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code ::: kind … :::} line by line and cuts a text into pieces of plain Markdown.
 *
 * <p>A callout's title is text of its own: the one its author gives, or its kind's word, which the
 * build puts in and which {@link CalloutTitles} therefore knows.
 */
final class FencedBlocks {
  private static final Pattern OPENING =
      Pattern.compile(" {0,3}:{3,}[ \\t]*(\\S.*?)[ \\t]*:*[ \\t]*");
  private static final Pattern CLOSING = Pattern.compile(" {0,3}:{3,}[ \\t]*");
  private static final Pattern CODE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
  private static final Pattern KIND = Pattern.compile("\\{?[^}]*?\\.?([A-Za-z][\\w-]*).*");
  private static final Pattern TITLE = Pattern.compile("title=(?:\"([^\"]*)\"|([^\\s}\"]+))");

  /**
   * A run of lines between two fences.
   *
   * @param isCore whether it stands in the core
   * @param isTitle whether it is a callout's title and no Markdown
   */
  record Piece(String text, boolean isCore, boolean isTitle) {}

  private final CalloutTitles titles;
  private final Deque<String> open = new ArrayDeque<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder lines = new StringBuilder();
  private String codeFence = "";

  private FencedBlocks(CalloutTitles titles) {
    this.titles = titles;
  }

  static List<Piece> read(String markdown, CalloutTitles titles) {
    FencedBlocks reader = new FencedBlocks(titles);
    markdown.lines().forEach(reader::line);
    reader.endPiece();
    return reader.pieces;
  }

  private void line(String line) {
    Matcher opening = OPENING.matcher(line);
    if (isCode(line)) {
      lines.append(line).append('\n');
    } else if (CLOSING.matcher(line).matches() && !open.isEmpty()) {
      endPiece();
      open.pop();
    } else if (opening.matches()) {
      endPiece();
      begin(opening.group(1));
    } else {
      lines.append(line).append('\n');
    }
  }

  private boolean isCode(String line) {
    Matcher fence = CODE.matcher(line);
    if (codeFence.isEmpty()) {
      codeFence = fence.matches() ? fence.group(1) : "";
      return !codeFence.isEmpty();
    }
    if (line.strip().startsWith(codeFence) && line.strip().chars().distinct().count() == 1) {
      codeFence = "";
    }
    return true;
  }

  private void begin(String attributes) {
    Matcher kind = KIND.matcher(attributes);
    String word = kind.matches() ? kind.group(1) : "";
    open.push(word);
    Matcher title = TITLE.matcher(attributes);
    Optional<String> usual = titles.title(word);
    if (usual.isPresent() && title.find()) {
      String own = title.group(1) != null ? title.group(1) : title.group(2);
      pieces.add(new Piece(own, isCore(), true));
    } else {
      usual
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> pieces.add(new Piece(text, isCore(), true)));
    }
  }

  private boolean isCore() {
    return open.contains("core");
  }

  private void endPiece() {
    if (!lines.toString().isBlank()) {
      pieces.add(new Piece(lines.toString(), isCore(), false));
    }
    lines.setLength(0);
  }
}
