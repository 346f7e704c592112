package press.caveat.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A fenced block, as pandoc writes it:
 *
 * <pre>
 * ::: {.warning title="Get help now"}
 * Text.
 * :::
 * </pre>
 *
 * {@code ::: warning} is short for {@code ::: {.warning}}. Blocks nest.
 */
public final class FencedDiv extends Block {
  private final BasedSequence attributes;
  private boolean closed;

  FencedDiv(BasedSequence attributes) {
    this.attributes = attributes;
  }

  /** What stands behind the opening colons. */
  public BasedSequence attributes() {
    return attributes;
  }

  public boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {attributes};
  }
}
