package press.caveat.book;

import java.util.Optional;

/**
 * An International Standard Book Number (ISO 2108) of thirteen digits.
 *
 * @param printed as the publisher writes it, with or without hyphens
 */
public record Isbn(String printed) {
  private static final int LENGTH = 13;

  public Isbn {
    if (!isRight(printed)) {
      throw new IllegalArgumentException("not an ISBN: " + printed);
    }
  }

  /** The number, if its digits and its check digit are right. */
  public static Optional<Isbn> of(String text) {
    return isRight(text) ? Optional.of(new Isbn(text)) : Optional.empty();
  }

  /** The thirteen digits alone. */
  public String digits() {
    return printed.replace("-", "").replace(" ", "");
  }

  /** As an identifier: {@code urn:isbn:9780306406157} (RFC 8254). */
  public String urn() {
    return "urn:isbn:" + digits();
  }

  /** ISO 2108, annex A: the sum, every second digit threefold, ends in nought. */
  private static boolean isRight(String text) {
    if (!text.matches("97[89](?:[- ]?[0-9]){10}")) {
      return false;
    }
    String digits = text.replaceAll("[- ]", "");
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }
}
