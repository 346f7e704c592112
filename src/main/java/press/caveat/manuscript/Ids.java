package press.caveat.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.caveat.book.Places;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.markdown.steps.Marks;

/**
 * Makes every id stand once in the whole book. What an author wrote stays and may not stand twice;
 * an id made from text gives way to it. A heading whose author calls it by its file's name has that
 * name already: it is the section's.
 */
final class Ids {
  private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}._-]*");

  private final Diagnostics diagnostics;
  private final Map<String, Location> taken = new HashMap<>();

  Ids(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void apply(List<Draft> drafts) {
    for (Draft draft : drafts) {
      taken.put(draft.id(), Location.startOf(draft.name()));
      taken.put(draft.headingId(), Location.startOf(draft.name()));
    }
    drafts.forEach(this::claimWritten);
    drafts.forEach(this::claimMade);
  }

  /** {@code fig:days} is written {@code fig-days}: a colon is no part of an XML name. */
  private void claimWritten(Draft draft) {
    for (Element element : draft.body().select("[id]:not([" + Marks.MADE_ID + "])")) {
      String id = element.id().replace(':', '-');
      if (id.equals(draft.id()) && element.closest(".section-heading") != null) {
        element.removeAttr("id");
        continue;
      }
      element.attr("id", id);
      if (id.equals(draft.headingId()) && element.hasClass("section-heading")) {
        continue;
      }
      Location there = taken.putIfAbsent(id, Places.of(element, draft.name()));
      if (!ID.matcher(id).matches()) {
        draft.report(diagnostics, Code.ID_MALFORMED, element, id);
      } else if (there != null) {
        draft.report(diagnostics, Code.ID_TWICE, element, id, there);
      }
    }
  }

  private void claimMade(Draft draft) {
    Map<String, String> renamed = new HashMap<>();
    for (Element element : draft.body().select("[" + Marks.MADE_ID + "]")) {
      String id = element.id();
      for (int n = 2; taken.putIfAbsent(id, Places.of(element, draft.name())) != null; n++) {
        id = element.id() + "-" + n;
      }
      if (!id.equals(element.id())) {
        renamed.put(element.id(), id);
        element.attr("id", id);
      }
      element.removeAttr(Marks.MADE_ID);
    }
    for (Element reference : draft.body().select("a.note-ref")) {
      String id = reference.attr("href").substring(1);
      reference.attr("href", "#" + renamed.getOrDefault(id, id));
    }
  }
}
