package press.caveat.verify.pdf.sight;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The same file with all its layers shown and with all hidden (ISO 32000-1, 8.11): a layer's state
 * may hang on the zoom, the language, the user or a click, so the worst of them counts.
 */
public final class LayerStates implements Closeable {
  private static final COSName USAGE = COSName.getPDFName("Usage");
  private static final COSName CONFIGURATIONS = COSName.getPDFName("Configs");

  private final Optional<PDDocument> shown;
  private final Optional<PDDocument> hidden;

  private LayerStates(Optional<PDDocument> shown, Optional<PDDocument> hidden) {
    this.shown = shown;
    this.hidden = hidden;
  }

  /** Both states of a file, or none if it has no layers. */
  public static LayerStates of(byte[] pdf, PDDocument document) throws IOException {
    return properties(document) == null
        ? new LayerStates(Optional.empty(), Optional.empty())
        : new LayerStates(
            Optional.of(withLayers(pdf, COSName.ON)), Optional.of(withLayers(pdf, COSName.OFF)));
  }

  boolean any() {
    return shown.isPresent();
  }

  PDDocument shown() {
    return shown.orElseThrow();
  }

  PDDocument hidden() {
    return hidden.orElseThrow();
  }

  @Override
  public void close() throws IOException {
    if (any()) {
      shown().close();
      hidden().close();
    }
  }

  private static COSDictionary properties(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
  }

  private static PDDocument withLayers(byte[] pdf, COSName state) throws IOException {
    PDDocument document = Loader.loadPDF(pdf);
    COSDictionary properties = properties(document);
    COSDictionary configuration = new COSDictionary();
    configuration.setItem(COSName.BASE_STATE, state);
    properties.setItem(COSName.D, configuration);
    properties.removeItem(CONFIGURATIONS);
    COSArray groups = properties.getCOSArray(COSName.OCGS);
    for (int i = 0; groups != null && i < groups.size(); i++) {
      COSBase group = groups.getObject(i);
      if (group instanceof COSDictionary dictionary) {
        dictionary.removeItem(USAGE);
      }
    }
    return document;
  }
}
