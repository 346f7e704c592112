/**
 * What a PDF owes its reader beyond the notice and beyond what veraPDF asks: catalog, metadata,
 * outline, links, and tags as PAC's quality checks have them.
 */
package press.caveat.verify.pdf.rules;
