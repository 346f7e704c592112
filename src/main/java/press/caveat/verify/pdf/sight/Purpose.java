package press.caveat.verify.pdf.sight;

import org.apache.pdfbox.rendering.RenderDestination;

/** What a page is rendered for. */
public enum Purpose {
  VIEW("on the screen", RenderDestination.VIEW),
  PRINT("in print", RenderDestination.PRINT),
  ALL_LAYERS("with every layer shown", RenderDestination.VIEW),
  NO_LAYERS("with every layer hidden", RenderDestination.VIEW);

  private final String words;
  private final RenderDestination destination;

  Purpose(String words, RenderDestination destination) {
    this.words = words;
    this.destination = destination;
  }

  public String words() {
    return words;
  }

  RenderDestination destination() {
    return destination;
  }
}
