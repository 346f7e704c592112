package press.caveat.book;

import static press.caveat.book.Matter.BACK;
import static press.caveat.book.Matter.BODY;
import static press.caveat.book.Matter.FRONT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a section is to the book, with its term in the EPUB Structural Semantics Vocabulary and its
 * DPUB-ARIA 1.1 role. Kinds without a role have none in the standard.
 */
public enum SectionKind {
  DISCLAIMER(FRONT, "notice", "doc-notice"),
  TITLE_PAGE(FRONT, "titlepage", ""),
  FOREWORD(BODY, "foreword", "doc-foreword"),
  PREFACE(BODY, "preface", "doc-preface"),
  INTRODUCTION(BODY, "introduction", "doc-introduction"),
  PART(BODY, "part", "doc-part"),
  CHAPTER(BODY, "chapter", "doc-chapter"),
  CONCLUSION(BODY, "conclusion", "doc-conclusion"),
  APPENDIX(BACK, "appendix", "doc-appendix"),
  GLOSSARY(BACK, "glossary", "doc-glossary"),
  BIBLIOGRAPHY(BACK, "bibliography", "doc-bibliography"),
  ACKNOWLEDGMENTS(BACK, "acknowledgments", "doc-acknowledgments"),
  COLOPHON(BACK, "colophon", "doc-colophon");

  private final Matter matter;
  private final String epubType;
  private final String role;

  SectionKind(Matter matter, String epubType, String role) {
    this.matter = matter;
    this.epubType = epubType;
    this.role = role;
  }

  public Matter matter() {
    return matter;
  }

  public String epubType() {
    return epubType;
  }

  /** The DPUB-ARIA role, if the standard has one for this kind. */
  public Optional<String> role() {
    return role.isEmpty() ? Optional.empty() : Optional.of(role);
  }

  /** Whether an author may give a file of the manuscript this kind; the build makes the others. */
  public boolean isAuthored() {
    return this != DISCLAIMER && this != TITLE_PAGE && this != BIBLIOGRAPHY;
  }

  /** Whether the short notice stands at its head: everywhere but where the full text stands. */
  public boolean carriesShortNotice() {
    return this != DISCLAIMER;
  }

  /** The word for this kind in {@code book.yaml}: {@code introduction}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<SectionKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The words an author may use, in the order of this enum. */
  public static List<String> authoredWords() {
    return Arrays.stream(values()).filter(SectionKind::isAuthored).map(SectionKind::word).toList();
  }
}
