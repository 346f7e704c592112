package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_DISGUISE;
import static press.caveat.verify.Rule.PDF_NOTICE_TEXT;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.name;
import static press.caveat.verify.pdf.InkTricks.NOTICE;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import press.caveat.verify.Rule;

/** The letters are not those approved, or something is read out in their place. */
final class TextTricks {
  private TextTricks() {}

  static List<Trick> all() {
    return Stream.of(wordings(), codePoints(), insertions(), replacements())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Trick> wordings() {
    return List.of(
        words("'not' is gone", PDF_NOTICE_TEXT, text -> text.replace("Do not stop", "Do stop")),
        words("'not' has become 'now'", PDF_NOTICE_TEXT, t -> t.replace("Do not", "Do now")),
        words(
            "a number has changed", PDF_NOTICE_TEXT, t -> t.replace("emergency call", "emergency")),
        words("a word is added", PDF_NOTICE_TEXT, t -> t.replace("Do not stop", "Do not not stop")),
        words(
            "two words have become one", PDF_NOTICE_TEXT, t -> t.replace("is new to", "isnew to")),
        words("a word has become two", PDF_NOTICE_TEXT, t -> t.replace("medicine", "medi cine")),
        words("a zero-width space in a word", PDF_NOTICE_TEXT, t -> t.replace("Ask", "A\u200Bsk")));
  }

  private static List<Trick> codePoints() {
    return List.of(
        unicode("Cyrillic letters, by name", 'o', "043E", PDF_NOTICE_TEXT),
        unicode("a right-to-left mark, by name", 'e', "202E0065", PDF_NOTICE_TEXT),
        unicode("a private character, by name", 'e', "E001", PDF_NOTICE_TEXT),
        unicode("a letter that claims to be a blank", 'y', "0020", PDF_NOTICE_TEXT),
        unicode("a letter that claims to be nothing", 'y', "200B", PDF_NOTICE_TEXT));
  }

  private static List<Trick> insertions() {
    return List.of(
        insert("another word printed in between", "3 0 0 3 0 0", 300, 441),
        insert("another word printed after the last", "1 0 0 1 0 0", 330, 441),
        insert("another sentence on the notice's page", "1 0 0 1 0 0", 60, 120),
        new Trick(
            "a word drawn as outlines",
            PDF_NOTICE_TEXT,
            d ->
                Ops.after(
                    d,
                    NOTICE,
                    "/Artifact BMC q 1.2 w 300 441 m 300 449 l 306 441 l 306 449 l S 309 441 6 8 re S"
                        + " 318 449 8 8 re S 318 441 8 5 re S Q EMC")));
  }

  private static List<Trick> replacements() {
    return List.of(
        marked("ActualText in the stream", dict("ActualText", "Nothing to see")),
        marked("empty words by ActualText", dict("ActualText", " ")),
        marked("silenced by an ActualText of nothing", dict("ActualText", "")),
        marked("Alt in the stream", dict("Alt", "An ornament")),
        marked("E in the stream", dict("E", "and so on")),
        tag("ActualText on the section", "Sect", dict("ActualText", "Read on.")),
        tag("ActualText on a paragraph", "P", dict("ActualText", "All is well.")),
        tag("a section silenced by an ActualText of nothing", "Sect", dict("ActualText", "")),
        tag("Alt on the section", "Sect", dict("Alt", "An ornament")),
        tag("E on the heading", "H1", dict("E", "Welcome")));
  }

  /** Other words, set by the same engine. */
  private static Trick words(String name, Rule rule, UnaryOperator<String> change) {
    String other = change.apply(SampleBook.NOTICE);
    if (other.equals(SampleBook.NOTICE)) {
      throw new IllegalStateException("nothing changed: " + name);
    }
    return Trick.set(name, rule, SampleBook.plain().withNotice(other));
  }

  /** Gives one letter another meaning, in all fonts of the notice's page. */
  private static Trick unicode(String name, char letter, String hex, Rule rule) {
    return new Trick(
        name,
        rule,
        d -> {
          String page = Cos.resources(d, NOTICE).getFontNames().iterator().next().getName();
          for (COSName key : Cos.resources(d, NOTICE).getFontNames()) {
            PDType0Font font = (PDType0Font) Cos.resources(d, NOTICE).getFont(key);
            int code = FontTricks.codes(font).getOrDefault((int) letter, -1);
            COSStream map = d.getDocument().createCOSStream();
            Cos.write(map, cmap(font, code, hex));
            font.getCOSObject().setItem(COSName.TO_UNICODE, map);
          }
          if (page.isEmpty()) {
            throw new IllegalStateException("no font");
          }
        });
  }

  private static String cmap(PDType0Font font, int changed, String hex) throws IOException {
    StringBuilder lines = new StringBuilder();
    int count = 0;
    for (int code = 1; code < 1000; code++) {
      String text = font.toUnicode(code);
      if (text != null && !text.isEmpty() && count < 99) {
        String utf16 = code == changed ? hex : "%04X".formatted((int) text.charAt(0));
        lines.append("<%04X> <%s>%n".formatted(code, utf16));
        count++;
      }
    }
    return """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        /CMapName /Trick def /CMapType 2 def
        1 begincodespacerange <0000> <FFFF> endcodespacerange
        %d beginbfchar
        %sendbfchar
        endcmap CMapName currentdict /CMap defineresource pop end end
        """
        .formatted(count, lines);
  }

  private static Trick insert(String name, String matrix, int x, int y) {
    return new Trick(
        name,
        PDF_NOTICE_TEXT,
        d -> {
          var font =
              (PDType0Font)
                  Cos.resources(d, NOTICE)
                      .getFont(Cos.resources(d, NOTICE).getFontNames().iterator().next());
          StringBuilder hex = new StringBuilder();
          for (char c : "not".toCharArray()) {
            hex.append("%04X".formatted(FontTricks.codes(font).get((int) c)));
          }
          String key = Cos.resources(d, NOTICE).getFontNames().iterator().next().getName();
          Ops.after(
              d,
              NOTICE,
              "/Artifact BMC BT /"
                  + key
                  + " 11 Tf 1 0 0 1 "
                  + x
                  + " "
                  + y
                  + " Tm <"
                  + hex
                  + "> Tj ET EMC");
        });
  }

  private static Trick marked(String name, COSDictionary properties) {
    return new Trick(
        name,
        PDF_NOTICE_DISGUISE,
        d -> {
          int id = Cos.idOf(d, NOTICE, "does not replace");
          Cos.resource(d, NOTICE, "Properties", "McTrick", properties);
          Ops.inside(d, NOTICE, i -> i == id, "/Span /McTrick BDC", "EMC");
        });
  }

  private static Trick tag(String name, String type, COSDictionary entries) {
    return new Trick(
        name,
        PDF_NOTICE_DISGUISE,
        d -> {
          COSDictionary section = Cos.section(d, NOTICE).getCOSObject();
          COSDictionary target = type.equals("Sect") ? section : below(section, type);
          target.addAll(entries);
        });
  }

  private static COSDictionary below(COSDictionary parent, String type) {
    COSBase kids = parent.getDictionaryObject(COSName.K);
    COSArray array = kids instanceof COSArray many ? many : Cos.array(kids);
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary kid) {
        if (type.equals(kid.getNameAsString(COSName.S))) {
          return kid;
        }
        COSDictionary found = below(kid, type);
        if (found.size() > 0) {
          return found;
        }
      }
    }
    return new COSDictionary();
  }
}
