package press.caveat.style;

import java.util.Objects;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Code;

/**
 * Something of CSS the print engine lacks.
 *
 * @param code whether it is ignored or comes out wrong
 * @param place what of CSS it is
 * @param name matches the whole name of the property or at-rule, or a simple selector or combinator
 * @param value matches anywhere in the value, or in what stands before an at-rule's block
 * @param instead what to do about it
 */
record PrintGap(Code code, Place place, Pattern name, Pattern value, String instead) {
  /** Where CSS has it. */
  enum Place {
    AT_RULE,
    SELECTOR,
    PROPERTY
  }

  PrintGap {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(instead, "instead");
  }

  boolean matches(String name, String value) {
    return this.name.matcher(name).matches() && this.value.matcher(value).find();
  }
}
