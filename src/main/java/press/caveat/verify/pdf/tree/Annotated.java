package press.caveat.verify.pdf.tree;

import org.apache.pdfbox.cos.COSDictionary;

/** An annotation, or another object, that a structure element refers to. */
public record Annotated(COSDictionary annotation) implements Node {}
