package press.caveat.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import press.caveat.verify.Check;
import press.caveat.verify.Finding;
import press.caveat.verify.Ledger;
import press.caveat.verify.Rule;

/**
 * The report for tools (RFC 8259): {@code title}, {@code accepted}, {@code rules} with their
 * promises, {@code files} with a verdict for every rule, {@code accessibility}, {@code open}, and
 * {@code unjudged}.
 */
public final class JsonReport {
  /** The name of its file. */
  public static final String NAME = "report.json";

  private static final int FORMAT = 1;

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /** The report as UTF-8, the same on every system. */
  public static byte[] of(ProofReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(lines);
    layout.indentArraysWith(lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.setPrettyPrinter(layout);
      new JsonReport(json).report(report);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void report(ProofReport report) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("title", report.title());
    json.writeBooleanField("accepted", report.isAccepted());
    json.writeObjectFieldStart("rules");
    for (Rule rule : Rule.values()) {
      json.writeStringField(rule.id(), rule.promise());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("files");
    for (Ledger ledger : report.ledgers()) {
      file(ledger);
    }
    json.writeEndArray();
    accessibility(report);
    open(report);
    json.writeArrayFieldStart("unjudged");
    for (String file : report.unjudged()) {
      json.writeString(file);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void file(Ledger ledger) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", ledger.file());
    json.writeStringField("kind", KindWords.of(ledger.kind()));
    json.writeNumberField("bytes", ledger.bytes());
    json.writeStringField("sha256", ledger.sha256());
    json.writeBooleanField("accepted", ledger.accepted());
    json.writeArrayFieldStart("checks");
    for (Check check : ledger.checks()) {
      check(check);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void check(Check check) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", check.rule().id());
    json.writeStringField("verdict", check.verdict().words());
    json.writeStringField("figure", check.figure());
    if (!check.findings().isEmpty()) {
      json.writeArrayFieldStart("findings");
      for (Finding finding : check.findings()) {
        json.writeStartObject();
        json.writeStringField("outcome", KindWords.of(finding.outcome()));
        json.writeStringField("place", finding.place());
        json.writeStringField("message", finding.message());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void accessibility(ProofReport report) throws IOException {
    json.writeArrayFieldStart("accessibility");
    for (ProofReport.Statement statement : report.conformance()) {
      json.writeStartObject();
      json.writeStringField("subject", statement.subject());
      json.writeStringField("words", statement.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void open(ProofReport report) throws IOException {
    json.writeArrayFieldStart("open");
    for (HumanQuestion question : report.humanQuestions()) {
      json.writeStartObject();
      json.writeStringField("id", question.id());
      json.writeStringField("question", question.question());
      json.writeStringField("source", question.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
