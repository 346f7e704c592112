package press.caveat.typesetting;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.BlockBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import press.caveat.book.PageMap;
import press.caveat.book.Place;

/**
 * One run of the print engine with all we add to it, in the one order that works: text renderer,
 * joints, layout, lines, page map, painting.
 */
public final class Typesetting {
  private Typesetting() {}

  /**
   * Typesets what the engine was configured with.
   *
   * @param engine makes the engine with its fonts, conformance, resources and document, whose
   *     elements carry {@link Place#KEY}; asked again for each new try, since layout leaves traces
   *     in all of them; the line breaker is set here
   * @param laidOut is shown the boxes before they are painted, to look at and not to change
   * @param label how a page is called in the page map
   * @return the document, still open and not saved; to be closed by the caller
   */
  public static Typeset typeset(
      Supplier<PdfRendererBuilder> engine,
      Consumer<BlockBox> laidOut,
      Function<PageNumber, String> label) {
    PdfBoxRenderer renderer = laidOut(engine);
    try {
      BlockBox root = renderer.getRootBox();
      laidOut.accept(root);
      PageStarts starts = PageStarts.of(root);
      List<PageNumber> numbers = starts.numbers();
      PageMap pages = pageMap(numbers, starts.places(), label);
      renderer.createPDFWithoutClosing();
      return new Typeset(renderer, numbers, pages);
    } catch (IOException e) {
      Typeset.close(renderer);
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      Typeset.close(renderer);
      throw e;
    }
  }

  /** Lays out only, for measuring: shows the boxes and draws nothing. */
  public static void layOut(Supplier<PdfRendererBuilder> engine, Consumer<BlockBox> laidOut) {
    PdfBoxRenderer renderer = laidOut(engine);
    try {
      laidOut.accept(renderer.getRootBox());
    } finally {
      Typeset.close(renderer);
    }
  }

  /** Again without those joints that could not be kept, until every line has room. */
  private static PdfBoxRenderer laidOut(Supplier<PdfRendererBuilder> engine) {
    Set<Integer> givenUp = new TreeSet<>();
    while (true) {
      PdfBoxRenderer renderer =
          engine.get().useUnicodeLineBreaker(new LineBreaker()).buildPdfRenderer();
      try {
        if (!givenUp.addAll(tryLayout(renderer, givenUp))) {
          return renderer;
        }
      } catch (RuntimeException | Error e) {
        Typeset.close(renderer);
        throw e;
      }
      Typeset.close(renderer);
    }
  }

  private static Set<Integer> tryLayout(PdfBoxRenderer renderer, Set<Integer> givenUp) {
    SharedContext shared = renderer.getSharedContext();
    Joints joints = new Joints(shared, givenUp);
    shared.setTextRenderer(new KerningTextRenderer(joints));
    joints.beginLayout(renderer.getDocument());
    renderer.layout();
    joints.endLayout();
    return JustifiedLines.mend(renderer.getRootBox(), shared);
  }

  private static PageMap pageMap(
      List<PageNumber> numbers, List<Optional<Place>> places, Function<PageNumber, String> label) {
    List<PageMap.Page> pages = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      pages.add(new PageMap.Page(label.apply(numbers.get(i)), places.get(i)));
    }
    return new PageMap(pages);
  }
}
