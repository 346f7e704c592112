package press.caveat.manuscript;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.caveat.book.Creator;
import press.caveat.book.Health;
import press.caveat.book.Metadata;
import press.caveat.book.SectionKind;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** The title and imprint page: what {@code book.yaml} says, and nothing it does not say. */
final class TitlePage {
  private static final String ID = "title-page";

  private final Metadata metadata;
  private final Words words;

  TitlePage(Metadata metadata, Words words) {
    this.metadata = metadata;
    this.words = words;
  }

  /**
   * @param settings the name of the settings file it comes from
   */
  Draft draft(String settings) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    Element group = body.appendElement("hgroup");
    group.appendElement("h1").attr("id", ID + "-heading").text(metadata.title());
    metadata
        .subtitle()
        .ifPresent(
            subtitle ->
                group
                    .appendElement("p")
                    .addClass("subtitle")
                    .attr("role", "doc-subtitle")
                    .text(subtitle));
    if (!metadata.creators().isEmpty()) {
      String names = words.list(metadata.creators().stream().map(Creator::name).toList());
      line(body, "byline", words.of(Term.BY, names));
    }
    imprint(body.appendElement("div").addClass("imprint"));
    return new Draft(ID, SectionKind.TITLE_PAGE, body, "", settings);
  }

  private void imprint(Element imprint) {
    metadata.version().ifPresent(v -> line(imprint, "edition", words.of(Term.EDITION, v)));
    metadata.date().ifPresent(d -> line(imprint, "date", words.of(Term.PUBLISHED, words.date(d))));
    dates(imprint, metadata.health());
    review(imprint, metadata.health());
    metadata.publisher().ifPresent(p -> line(imprint, "publisher", words.of(Term.PUBLISHER, p)));
    metadata.rights().ifPresent(rights -> line(imprint, "rights", rights));
    metadata
        .license()
        .ifPresent(
            address -> {
              Element line = line(imprint, "licence", labelled(Term.LICENCE, ""));
              line.appendElement("a").attr("href", address.toString()).text(address.toString());
            });
    metadata
        .isbn()
        .ifPresent(isbn -> line(imprint, "isbn", words.of(Term.ISBN) + " " + isbn.printed()));
    line(imprint, "identifier", labelled(Term.IDENTIFIER, metadata.identifier()));
  }

  private void dates(Element imprint, Health health) {
    health
        .lastUpdated()
        .ifPresent(d -> line(imprint, "date", words.of(Term.LAST_UPDATED, words.date(d))));
    health
        .doNotUseAfter()
        .ifPresent(d -> line(imprint, "date", words.of(Term.DO_NOT_USE_AFTER, words.date(d))));
    health
        .evidenceSearchedTo()
        .ifPresent(d -> line(imprint, "date", words.of(Term.EVIDENCE_TO, words.date(d))));
  }

  private void review(Element imprint, Health health) {
    String sentence =
        health
            .reviewedBy()
            .map(review -> words.of(Term.REVIEWED_BY, named(review), words.date(review.date())))
            .orElse(words.of(Term.NOT_REVIEWED));
    line(imprint, "review", sentence);
  }

  private String labelled(Term label, String value) {
    return words.of(Term.LABELLED, words.of(label), value);
  }

  private String named(Health.Review review) {
    return review
        .qualification()
        .map(qualification -> words.list(List.of(review.name(), qualification)))
        .orElse(review.name());
  }

  private static Element line(Element parent, String name, String text) {
    return parent.appendElement("p").addClass(name).text(text);
  }
}
