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
 * A file opened for rendering: as it is, and, if it has layers (ISO 32000-1, 8.11), with all of
 * them shown and with all hidden. A layer's state may hang on the zoom, the language, the user or a
 * click, so the worst of them counts.
 *
 * <p>These are copies of their own because a renderer writes the appearances that annotations lack
 * into the document it draws.
 */
public final class LayerStates implements Closeable {
  private static final COSName USAGE = COSName.getPDFName("Usage");
  private static final COSName CONFIGURATIONS = COSName.getPDFName("Configs");

  private final PDDocument asIs;
  private final Optional<PDDocument> shown;
  private final Optional<PDDocument> hidden;

  private LayerStates(PDDocument asIs, Optional<PDDocument> shown, Optional<PDDocument> hidden) {
    this.asIs = asIs;
    this.shown = shown;
    this.hidden = hidden;
  }

  /** All states of a file. */
  public static LayerStates of(byte[] pdf) throws IOException {
    PDDocument asIs = Loader.loadPDF(pdf);
    return properties(asIs) == null
        ? new LayerStates(asIs, Optional.empty(), Optional.empty())
        : new LayerStates(
            asIs,
            Optional.of(withLayers(pdf, COSName.ON)),
            Optional.of(withLayers(pdf, COSName.OFF)));
  }

  PDDocument asIs() {
    return asIs;
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
    asIs.close();
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
