package press.caveat.verify.pdf.tree;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The way from marked content up to its element (ISO 32000-1, 14.7.4.4). Some assistive technology
 * goes this way and some goes down the tree, so both must come to the same.
 */
public final class ParentTree {
  private final PDDocument document;
  private final PDNumberTreeNode tree;

  private ParentTree(PDDocument document, PDNumberTreeNode tree) {
    this.document = document;
    this.tree = tree;
  }

  /** The parent tree of a file, if it has one. */
  public static Optional<ParentTree> of(PDDocument document) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    return Optional.ofNullable(root)
        .map(PDStructureTreeRoot::getParentTree)
        .map(tree -> new ParentTree(document, tree));
  }

  /** Whether the way up from each piece the element holds itself leads to that element. */
  public boolean agreesWith(Tagged element) {
    return element.kids().stream()
        .filter(Piece.class::isInstance)
        .map(Piece.class::cast)
        .allMatch(piece -> parent(piece).filter(up -> up == element.dictionary()).isPresent());
  }

  private Optional<COSDictionary> parent(Piece piece) {
    if (piece.page() < 1 || piece.page() > document.getNumberOfPages()) {
      return Optional.empty();
    }
    int key = document.getPage(piece.page() - 1).getCOSObject().getInt(COSName.STRUCT_PARENTS, -1);
    try {
      Object value = tree.getValue(key);
      COSBase parents = value instanceof PDParentTreeValue found ? found.getCOSObject() : null;
      return parents instanceof COSArray array
              && piece.id() < array.size()
              && array.getObject(piece.id()) instanceof COSDictionary up
          ? Optional.of(up)
          : Optional.empty();
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }
}
