package press.caveat.verify.pdf.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.PageContent;

/**
 * The structure tree of one file.
 *
 * @param roots the elements under the root
 * @param remapped standard types that the role map gives another meaning
 */
public record StructureTree(List<Tagged> roots, List<String> remapped) {
  public StructureTree {
    roots = List.copyOf(roots);
    remapped = List.copyOf(remapped);
  }

  /** The tree, joined with the content of those pages that were read. */
  public static StructureTree of(PDDocument document, Collection<PageContent> pages) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return new StructureTree(List.of(), List.of());
    }
    return new Reader(document, root, pages).read(root);
  }

  public boolean isEmpty() {
    return roots.isEmpty();
  }

  /** Every element, in document order. */
  public Stream<Tagged> all() {
    return roots.stream().flatMap(Tagged::all);
  }

  /** The elements from a root down to the given one; empty if it is not in the tree. */
  public List<Tagged> pathTo(Tagged wanted) {
    for (Tagged root : roots) {
      List<Tagged> path = new ArrayList<>();
      if (descend(root, wanted, path)) {
        return path;
      }
    }
    return List.of();
  }

  private static boolean descend(Tagged from, Tagged wanted, List<Tagged> path) {
    path.add(from);
    if (from == wanted || from.children().anyMatch(kid -> descend(kid, wanted, path))) {
      return true;
    }
    path.remove(path.size() - 1);
    return false;
  }

  /** One reading: pages by their dictionary, glyphs by page and number. */
  private static final class Reader {
    private final Map<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();
    private final Map<Long, List<Glyph>> shown = new HashMap<>();
    private final Map<COSBase, Boolean> seen = new IdentityHashMap<>();
    private final RoleMap roles;

    Reader(PDDocument document, COSDictionary root, Collection<PageContent> pages) {
      document.getPages().forEach(p -> pageNumbers.put(p.getCOSObject(), pageNumbers.size() + 1));
      roles = new RoleMap(Optional.ofNullable(root.getCOSDictionary(COSName.ROLE_MAP)));
      for (PageContent page : pages) {
        for (Glyph glyph : page.glyphs()) {
          if (glyph.content().id() >= 0) {
            shown
                .computeIfAbsent(key(glyph.page(), glyph.content().id()), k -> new ArrayList<>())
                .add(glyph);
          }
        }
      }
    }

    StructureTree read(COSDictionary root) {
      List<Tagged> tagged = new ArrayList<>();
      for (Node node : kids(root, 0)) {
        if (node instanceof Tagged element) {
          tagged.add(element);
        }
      }
      return new StructureTree(tagged, roles.remapped());
    }

    private List<Node> kids(COSDictionary parent, int page) {
      List<Node> nodes = new ArrayList<>();
      COSBase kids = parent.getDictionaryObject(COSName.K);
      if (kids instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          node(array.getObject(i), page).ifPresent(nodes::add);
        }
      } else if (kids != null) {
        node(kids, page).ifPresent(nodes::add);
      }
      return nodes;
    }

    private Optional<Node> node(COSBase kid, int page) {
      if (kid instanceof COSInteger id) {
        return Optional.of(piece(page, id.intValue()));
      }
      if (!(kid instanceof COSDictionary dictionary)) {
        return Optional.empty();
      }
      int own = pageOf(dictionary, page);
      String type = dictionary.getNameAsString(COSName.TYPE, "");
      if (type.equals("MCR")) {
        return Optional.of(piece(own, dictionary.getInt(COSName.MCID)));
      }
      if (type.equals("OBJR")) {
        COSDictionary object = dictionary.getCOSDictionary(COSName.OBJ);
        return Optional.ofNullable(object).map(Annotated::new);
      }
      if (seen.put(dictionary, true) != null) {
        return Optional.empty();
      }
      String role = roles.standard(dictionary.getNameAsString(COSName.S, ""));
      return Optional.of(new Tagged(role, dictionary, kids(dictionary, own)));
    }

    private int pageOf(COSDictionary dictionary, int inherited) {
      COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
      return page == null ? inherited : pageNumbers.getOrDefault(page, 0);
    }

    private Piece piece(int page, int id) {
      return new Piece(page, id, shown.getOrDefault(key(page, id), List.of()));
    }

    private static long key(int page, int id) {
      return (long) page << 32 | id;
    }
  }
}
