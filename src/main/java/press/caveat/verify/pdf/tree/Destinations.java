package press.caveat.verify.pdf.tree;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitRectangleDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Follows links, outline entries and open actions to the place they lead to. */
public final class Destinations {
  /** Taken as the width of a page where a destination fits a part of one into the window. */
  private static final double LETTER_WIDTH = 612;

  private static final COSName GO_TO = COSName.getPDFName("GoTo");

  private final PDDocument document;

  public Destinations(PDDocument document) {
    this.document = document;
  }

  /**
   * Where a dictionary leads by its {@code Dest} or by a go-to action in its {@code A}.
   *
   * @return nothing if it leads out of the file, nowhere, or does something else
   */
  public Optional<Place> of(COSDictionary source) {
    COSBase direct = source.getDictionaryObject(COSName.DEST);
    if (direct != null) {
      return target(direct);
    }
    COSDictionary action = source.getCOSDictionary(COSName.A);
    return action == null ? Optional.empty() : ofAction(action);
  }

  /** Where a go-to action leads; nothing for any other action. */
  public Optional<Place> ofAction(COSDictionary action) {
    return GO_TO.equals(action.getCOSName(COSName.S))
        ? target(action.getDictionaryObject(COSName.D))
        : Optional.empty();
  }

  /** Where an explicit or named destination leads. */
  public Optional<Place> target(COSBase destination) {
    try {
      PDDestination found = PDDestination.create(destination);
      if (found instanceof PDNamedDestination named) {
        found = document.getDocumentCatalog().findNamedDestinationPage(named);
      }
      return found instanceof PDPageDestination page ? place(page) : Optional.empty();
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<Place> place(PDPageDestination destination) {
    int page = destination.retrievePageNumber() + 1;
    if (page < 1) {
      return Optional.empty();
    }
    if (destination instanceof PDPageXYZDestination exact) {
      return Optional.of(new Place(page, top(exact.getTop()), Math.max(0, exact.getZoom())));
    }
    if (destination instanceof PDPageFitRectangleDestination part) {
      double width = part.getRight() - part.getLeft();
      return Optional.of(new Place(page, top(part.getTop()), LETTER_WIDTH / Math.max(1, width)));
    }
    if (destination instanceof PDPageFitWidthDestination width) {
      return Optional.of(new Place(page, top(width.getTop()), 0));
    }
    return Optional.of(new Place(page, Double.NaN, 0));
  }

  private static double top(int given) {
    return given < 0 ? Double.NaN : given;
  }

  /**
   * A place in the file.
   *
   * @param page from 1
   * @param top the height in user space that is brought to the window's top; not a number if the
   *     destination leaves it open
   * @param zoom the magnification; 0 if the destination leaves it open
   */
  public record Place(int page, double top, double zoom) {
    /** Whether what begins at this height of user space is not above the window. */
    public boolean shows(double height) {
      return Double.isNaN(top) || top >= height - 2;
    }

    /** Whether a reader sees whole lines at a size that can be read. */
    public boolean isOrdinaryZoom() {
      return zoom == 0 || zoom >= 0.25 && zoom <= 2;
    }
  }
}
