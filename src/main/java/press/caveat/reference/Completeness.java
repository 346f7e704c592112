package press.caveat.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reference of each type must hold so that a reader knows who said it, when, and where to
 * find it. A slash means: one of these.
 *
 * <table>
 * <caption>Fields required</caption>
 * <tr><th>type</th><th>fields</th></tr>
 * <tr><td>every type</td><td>type, title</td></tr>
 * <tr><td>articles of a journal, magazine, newspaper</td><td>container-title, issued, and
 *     volume/issue/number/page/DOI/URL</td></tr>
 * <tr><td>webpage, post, post-weblog</td><td>URL, author/editor/publisher/container-title</td></tr>
 * <tr><td>book</td><td>author/editor, publisher, issued</td></tr>
 * <tr><td>chapter, paper-conference</td><td>author/editor, container-title, issued</td></tr>
 * <tr><td>report</td><td>author/editor/publisher, issued</td></tr>
 * <tr><td>thesis</td><td>author, publisher, issued</td></tr>
 * <tr><td>bill, legislation, regulation, treaty, legal_case</td><td>issued, and
 *     author/authority/jurisdiction/container-title/number/URL</td></tr>
 * <tr><td>every other type</td><td>author/editor/publisher/container-title and
 *     issued/accessed/DOI/URL</td></tr>
 * </table>
 *
 * <p>A web page may go without a date: many have none, and the day it was read ({@code accessed})
 * is only true of a page somebody has read.
 */
final class Completeness {
  private static final String ANYONE = "author/editor/publisher/container-title";

  private static final List<String> ARTICLE =
      List.of("container-title", "issued", "volume/issue/number/page/DOI/URL");
  private static final List<String> PAGE = List.of("URL", ANYONE);
  private static final List<String> CHAPTER = List.of("author/editor", "container-title", "issued");
  private static final List<String> LAW =
      List.of("issued", "author/authority/jurisdiction/container-title/number/URL");
  private static final List<String> OTHER = List.of(ANYONE, "issued/accessed/DOI/URL");

  private static final Map<String, List<String>> BY_TYPE =
      Map.ofEntries(
          Map.entry("article-journal", ARTICLE),
          Map.entry("article-magazine", ARTICLE),
          Map.entry("article-newspaper", ARTICLE),
          Map.entry("webpage", PAGE),
          Map.entry("post", PAGE),
          Map.entry("post-weblog", PAGE),
          Map.entry("book", List.of("author/editor", "publisher", "issued")),
          Map.entry("chapter", CHAPTER),
          Map.entry("paper-conference", CHAPTER),
          Map.entry("report", List.of("author/editor/publisher", "issued")),
          Map.entry("thesis", List.of("author", "publisher", "issued")),
          Map.entry("bill", LAW),
          Map.entry("legislation", LAW),
          Map.entry("regulation", LAW),
          Map.entry("treaty", LAW),
          Map.entry("legal_case", LAW));

  private Completeness() {}

  /** What is missing, each as the table above writes it; empty if nothing is. */
  static List<String> missing(String type, Set<String> fields) {
    List<String> missing = new ArrayList<>();
    if (!fields.contains("title")) {
      missing.add("title");
    }
    for (String required : BY_TYPE.getOrDefault(type, OTHER)) {
      if (List.of(required.split("/")).stream().noneMatch(fields::contains)) {
        missing.add(required);
      }
    }
    return missing;
  }
}
