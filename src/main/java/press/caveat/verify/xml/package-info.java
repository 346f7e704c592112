/**
 * XML as the judge reads it: strictly, with lines, and without fetching anything.
 *
 * <p>{@link press.caveat.verify.xml.XmlReader} makes an {@link press.caveat.verify.xml.XmlDocument}
 * of an entry's bytes. The tree is our own and not jsoup's, because jsoup repairs what a reading
 * system would refuse, and a judge must see the same tree as the strictest reader.
 */
package press.caveat.verify.xml;
