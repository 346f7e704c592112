/**
 * The printed editions: one tagged PDF each, PDF/UA-1 and PDF/A-2a at once.
 *
 * <p>{@link press.caveat.pdf.PdfRenderer} asks {@link press.caveat.pdf.PrintTree} for the book as
 * one XHTML tree in its print flavour, lets {@link press.caveat.pdf.PrintEngine} lay it out with
 * {@link press.caveat.pdf.PageDesign}'s page rules and the publisher's styles, then mends what the
 * engine cannot say: {@link press.caveat.pdf.StructureTree} gives structure elements their roles
 * and notes their place in the reading order, {@link press.caveat.pdf.DocumentMetadata} writes XMP,
 * dates, identifiers and page labels, none of which depend on the clock.
 *
 * <p>Roles travel through the engine as private-use language tags ({@code en-x-TOC}), because the
 * engine passes {@code lang} into the structure tree and nothing else an author's tree could carry.
 */
package press.caveat.pdf;
