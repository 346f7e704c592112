package press.caveat.manuscript;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.caveat.book.Creator;
import press.caveat.book.Health;
import press.caveat.book.Isbn;
import press.caveat.book.Metadata;
import press.caveat.book.Series;
import press.caveat.book.Standing;
import press.caveat.book.Subject;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.LanguageTags;

/** The values of {@code book.yaml} that are more than text; each reports what it cannot read. */
final class Values {
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|urn:isbn:[0-9]{13}");
  static final Set<String> CREATOR_KEYS = Set.of("name", "role", "file-as");
  static final Set<String> SUBJECT_KEYS = Set.of("text", "authority", "term");
  static final Set<String> REVIEW_KEYS = Set.of("name", "qualification", "date");
  static final Set<String> SERIES_KEYS = Set.of("name", "position");
  private static final Pattern POSITION = Pattern.compile("[0-9]+(\\.[0-9]+)*");
  private static final String ISBN_URN = "urn:isbn:";

  /** What a QR code of 57 modules holds, each a third of a millimetre on the handout. */
  private static final int LONGEST_IN_CODE = 213;

  private static final String AUTHOR = "aut";

  private final Diagnostics diagnostics;

  Values(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  boolean isLanguage(Setting setting) {
    if (LanguageTags.isWell(setting.value())) {
      return true;
    }
    diagnostics.report(Code.NOT_A_LANGUAGE, setting.at(), setting.value());
    return false;
  }

  boolean isIdentifier(Setting setting) {
    boolean well = IDENTIFIER.matcher(setting.value()).matches();
    if (!well) {
      diagnostics.report(Code.NOT_AN_IDENTIFIER, setting.at(), setting.value());
    }
    return well;
  }

  Optional<Isbn> isbn(Setting setting) {
    Optional<Isbn> isbn = Isbn.of(setting.value());
    if (isbn.isEmpty()) {
      diagnostics.report(Code.NOT_AN_ISBN, setting.at(), setting.value());
    }
    return isbn;
  }

  /** An identifier that is an ISBN must be a right one, and the same as {@code isbn}. */
  void checkNumbers(Metadata metadata, YamlMap yaml) {
    if (metadata.identifier().startsWith(ISBN_URN)) {
      String number = metadata.identifier().substring(ISBN_URN.length());
      if (isbn(new Setting(number, yaml.placeOf("identifier"))).isPresent()) {
        metadata
            .isbn()
            .filter(isbn -> !isbn.urn().equals(metadata.identifier()))
            .ifPresent(
                isbn ->
                    diagnostics.report(
                        Code.ISBN_DIFFERS, yaml.placeOf("isbn"), isbn.printed(), number));
      }
    }
  }

  /** Both keys or none: a reader who is told that something is wrong is told what. */
  Optional<Standing> standing(YamlMap yaml) {
    Optional<Setting> word = yaml.text("status");
    if (word.isEmpty()) {
      yaml.text("status-note").ifPresent(note -> yaml.required("status"));
      return Optional.empty();
    }
    Optional<Standing.Status> status = Standing.Status.ofWord(word.get().value());
    if (status.isEmpty()) {
      String words = String.join(" or ", Standing.Status.words());
      diagnostics.report(Code.YAML_WRONG_TYPE, word.get().at(), "status", words);
    }
    Optional<Setting> note = yaml.required("status-note");
    return status.flatMap(s -> note.map(n -> new Standing(s, n.value())));
  }

  Optional<LocalDate> date(Setting setting) {
    try {
      return Optional.of(LocalDate.parse(setting.value()));
    } catch (DateTimeParseException e) {
      diagnostics.report(Code.NOT_A_DATE, setting.at(), setting.value());
      return Optional.empty();
    }
  }

  Optional<URI> address(Setting setting) {
    try {
      URI address = new URI(setting.value());
      if (Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null) {
        return Optional.of(address);
      }
    } catch (URISyntaxException e) {
      // Reported below.
    }
    diagnostics.report(Code.NOT_AN_ADDRESS, setting.at(), setting.value());
    return Optional.empty();
  }

  /** Whether a QR code can hold an address and still be read. */
  boolean fitsCode(Setting address) {
    int length = address.value().length();
    if (length > LONGEST_IN_CODE) {
      diagnostics.report(Code.ADDRESS_TOO_LONG, address.at(), length, LONGEST_IN_CODE);
    }
    return length <= LONGEST_IN_CODE;
  }

  List<Creator> creators(YamlMap yaml) {
    List<Creator> creators = new ArrayList<>();
    for (YamlMap.Item item : yaml.items("author")) {
      item.text()
          .ifPresent(name -> creators.add(new Creator(name.value(), AUTHOR, Optional.empty())));
      item.mapping().ifPresent(map -> creator(map.allow(CREATOR_KEYS)).ifPresent(creators::add));
    }
    return creators;
  }

  private static Optional<Creator> creator(YamlMap map) {
    String role = map.text("role").map(Setting::value).orElse(AUTHOR);
    Optional<String> fileAs = map.text("file-as").map(Setting::value);
    return map.required("name").map(name -> new Creator(name.value(), role, fileAs));
  }

  List<Subject> subjects(YamlMap yaml) {
    List<Subject> subjects = new ArrayList<>();
    for (String key : List.of("subject", "keywords")) {
      for (YamlMap.Item item : yaml.items(key)) {
        item.text().ifPresent(text -> subjects.add(new Subject(text.value(), Optional.empty())));
        item.mapping().ifPresent(map -> subject(map.allow(SUBJECT_KEYS)).ifPresent(subjects::add));
      }
    }
    return subjects;
  }

  private static Optional<Subject> subject(YamlMap map) {
    Optional<Setting> text = map.required("text");
    Optional<Setting> authority = map.required("authority");
    Optional<Setting> term = map.required("term");
    if (text.isEmpty() || authority.isEmpty() || term.isEmpty()) {
      return Optional.empty();
    }
    Subject.Code code = new Subject.Code(authority.get().value(), term.get().value());
    return Optional.of(new Subject(text.get().value(), Optional.of(code)));
  }

  Optional<Series> series(YamlMap map) {
    map.allow(SERIES_KEYS);
    Optional<Setting> position = map.text("position");
    boolean isNumber = position.filter(p -> !POSITION.matcher(p.value()).matches()).isEmpty();
    if (!isNumber) {
      diagnostics.report(
          Code.YAML_WRONG_TYPE, position.get().at(), "position", "a number such as 2 or 2.1");
    }
    return map.required("name")
        .filter(name -> isNumber)
        .map(name -> new Series(name.value(), position.map(Setting::value)));
  }

  Optional<Health.Review> review(YamlMap map) {
    map.allow(REVIEW_KEYS);
    Optional<Setting> name = map.required("name");
    Optional<LocalDate> date = map.required("date").flatMap(this::date);
    Optional<String> qualification = map.text("qualification").map(Setting::value);
    return name.flatMap(n -> date.map(d -> new Health.Review(n.value(), qualification, d)));
  }
}
