package press.caveat.citation;

import java.util.Objects;
import java.util.Optional;

/**
 * One source cited: in {@code [see @guo2017, pp. 3-4, for a review]} the prefix is {@code see}, the
 * key {@code guo2017}, the locator {@code pp. 3-4} and the suffix {@code , for a review}.
 *
 * @param key the reference's key
 * @param offset where the key's {@code @} stands in the text that was parsed
 * @param prefix what stands before it, without white space around it
 * @param locator the place in the source
 * @param suffix what stands after it, as written
 */
record Cite(String key, int offset, String prefix, Optional<Locator> locator, String suffix) {
  Cite {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(locator, "locator");
    Objects.requireNonNull(suffix, "suffix");
  }
}
