package press.caveat.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.SourceFile;

/** Reads a list of references in CSL-JSON, token by token, so that each mistake has its place. */
final class ReferencesReader {
  /** A list of entries with a list of names with their parts is four deep. */
  private static final int DEEPEST = 12;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(100)
                  .maxStringLength(100_000)
                  .build())
          .build();

  private final SourceFile file;
  private final Diagnostics diagnostics;

  ReferencesReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Adds the entries of the file; whether it was read to its end. */
  boolean read(Map<String, Reference> byKey) {
    try (JsonParser parser = JSON.createParser(file.text())) {
      readList(parser, byKey);
      return true;
    } catch (JsonProcessingException e) {
      diagnostics.report(Code.JSON_SYNTAX, place(e.getLocation()), reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return false;
  }

  private void readList(JsonParser parser, Map<String, Reference> byKey) throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      diagnostics.report(Code.REFERENCES_NOT_A_LIST, here(parser));
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Location at = here(parser);
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        ReferenceEntry entry = new ReferenceEntry(at, diagnostics);
        readFields(parser, entry);
        entry.toReference(byKey).ifPresent(found -> byKey.put(found.key(), found));
      } else {
        diagnostics.report(Code.REFERENCES_NOT_A_LIST, at);
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      diagnostics.report(Code.REFERENCES_NOT_A_LIST, here(parser));
    }
  }

  private void readFields(JsonParser parser, ReferenceEntry entry) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Location nameAt = here(parser);
      parser.nextToken();
      Location valueAt = here(parser);
      entry.add(name, nameAt, JsonValue.read(parser), valueAt);
    }
  }

  private Location here(JsonParser parser) {
    return place(parser.currentTokenLocation());
  }

  private Location place(JsonLocation location) {
    long offset = location == null ? 0 : location.getCharOffset();
    return file.at((int) Math.max(0, Math.min(offset, file.text().length())));
  }

  /** The parser's sentence up to where it begins to speak of its own inside. */
  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().split("\\n| \\(for | \\(start marker| \\(`", 2)[0];
  }
}
