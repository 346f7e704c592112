package press.caveat.verify.pdf.tree;

/** What a structure element can hold. */
public sealed interface Node permits Tagged, Piece, Annotated {}
