package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_DISGUISE;
import static press.caveat.verify.Rule.PDF_NOTICE_LETTERS;
import static press.caveat.verify.Rule.PDF_NOTICE_SIGHT;
import static press.caveat.verify.Rule.PDF_NOTICE_SIZE;
import static press.caveat.verify.Rule.PDF_NOTICE_TEXT;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.name;
import static press.caveat.verify.pdf.PaintTricks.NOTICE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import press.caveat.verify.Rule;

/** The letters are not those approved, or stand for others than they draw. */
final class TextTricks {
  private TextTricks() {}

  static List<Trick> all() {
    return List.of(
        words("'not' is gone", PDF_NOTICE_TEXT, text -> text.replace("Do not stop", "Do stop")),
        words("'not' has become 'now'", PDF_NOTICE_TEXT, t -> t.replace("Do not", "Do now")),
        words(
            "a number has changed", PDF_NOTICE_TEXT, t -> t.replace("emergency call", "emergency")),
        words("a word is added", PDF_NOTICE_TEXT, t -> t.replace("Do not stop", "Do not not stop")),
        words(
            "two words have become one", PDF_NOTICE_TEXT, t -> t.replace("is new to", "isnew to")),
        words("a word has become two", PDF_NOTICE_TEXT, t -> t.replace("medicine", "medi cine")),
        words("a zero-width space in a word", PDF_NOTICE_TEXT, t -> t.replace("Ask", "A\u200Bsk")),
        unicode("Cyrillic letters, by name", 'o', "043E", PDF_NOTICE_TEXT),
        unicode("a right-to-left mark, by name", 'e', "202E0065", PDF_NOTICE_TEXT),
        unicode("a private character, by name", 'e', "E001", PDF_NOTICE_TEXT),
        unicode("a letter that claims to be a blank", 'y', "0020", PDF_NOTICE_TEXT),
        unicode("a letter that claims to be nothing", 'y', "200B", PDF_NOTICE_TEXT),
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
                        + " 318 449 8 8 re S 318 441 8 5 re S Q EMC")),
        marked("ActualText in the stream", dict("ActualText", "Nothing to see")),
        marked("empty words by ActualText", dict("ActualText", " ")),
        marked("silenced by an ActualText of nothing", dict("ActualText", "")),
        marked("Alt in the stream", dict("Alt", "An ornament")),
        marked("E in the stream", dict("E", "and so on")),
        tag("ActualText on the section", "Sect", dict("ActualText", "Read on.")),
        tag("ActualText on a paragraph", "P", dict("ActualText", "All is well.")),
        tag("a section silenced by an ActualText of nothing", "Sect", dict("ActualText", "")),
        tag("Alt on the section", "Sect", dict("Alt", "An ornament")),
        tag("E on the heading", "H1", dict("E", "Welcome")),
        letters("another letter drawn for n, all others true", Map.of('n', 'u')),
        letters("not drawn as now", Map.of('t', 'w')),
        letters("a cipher of the alphabet", cipher()),
        new Trick(
            "no outlines: every letter is a blank", PDF_NOTICE_SIGHT, TextTricks::blankOutlines),
        new Trick("every letter is the missing glyph", PDF_NOTICE_LETTERS, d -> map(d, c -> 0)),
        new Trick(
            "a font whose outlines are a quarter of its size", PDF_NOTICE_SIZE, d -> units(d, 4)),
        new Trick(
            "a font whose outlines are four times its size", PDF_NOTICE_TEXT, d -> units(d, 0.25)),
        new Trick("a Type 3 font draws nothing", PDF_NOTICE_SIGHT, d -> type3(d, "")),
        new Trick(
            "a Type 3 font draws dots", PDF_NOTICE_DISGUISE, d -> type3(d, "300 300 200 200 re f")),
        new Trick("the font is not in the file", PDF_NOTICE_DISGUISE, TextTricks::notEmbedded));
  }

  /** Other words, set by the same engine. */
  private static Trick words(String name, Rule rule, UnaryOperator<String> change) {
    String other = change.apply(SampleBook.NOTICE);
    if (other.equals(SampleBook.NOTICE)) {
      throw new IllegalStateException("nothing changed: " + name);
    }
    return Trick.set(name, rule, SampleBook.plain().withNotice(other));
  }

  private static List<COSDictionary> fonts(PDDocument d) {
    COSDictionary fonts = Cos.resources(d, NOTICE).getCOSObject().getCOSDictionary(COSName.FONT);
    List<COSDictionary> all = new ArrayList<>();
    fonts.keySet().forEach(key -> all.add(fonts.getCOSDictionary(key)));
    return all;
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
            int code = codes(font).getOrDefault((int) letter, -1);
            COSStream map = d.getDocument().createCOSStream();
            Cos.write(map, cmap(font, code, hex));
            font.getCOSObject().setItem(COSName.TO_UNICODE, map);
          }
          if (page.isEmpty()) {
            throw new IllegalStateException("no font");
          }
        });
  }

  private static Map<Integer, Integer> codes(PDType0Font font) throws IOException {
    Map<Integer, Integer> codes = new HashMap<>();
    for (int code = 1; code < 1000; code++) {
      String text = font.toUnicode(code);
      if (text != null && !text.isEmpty()) {
        codes.putIfAbsent(text.codePointAt(0), code);
      }
    }
    return codes;
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
            hex.append("%04X".formatted(codes(font).get((int) c)));
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

  private static Trick letters(String name, Map<Character, Character> drawn) {
    return new Trick(
        name,
        PDF_NOTICE_LETTERS,
        d -> {
          for (COSDictionary dictionary : fonts(d)) {
            PDType0Font font = new PDType0Font(dictionary);
            Map<Integer, Integer> codes = codes(font);
            Map<Integer, Integer> other = new HashMap<>();
            drawn.forEach(
                (claimed, shape) -> {
                  Integer from = codes.get((int) claimed);
                  Integer to = codes.get((int) shape);
                  if (from != null && to != null) {
                    other.put(from, to);
                  }
                });
            remap(d, dictionary, font, code -> other.getOrDefault(code, code));
          }
        });
  }

  private static Map<Character, Character> cipher() {
    Map<Character, Character> cipher = new HashMap<>();
    String common = "etaonisrh";
    for (int i = 0; i < common.length(); i++) {
      cipher.put(common.charAt(i), common.charAt((i + 1) % common.length()));
    }
    return cipher;
  }

  /** Says in the font program that an em has more units, so that its outlines shrink. */
  private static void units(PDDocument d, double times) throws IOException {
    for (COSDictionary dictionary : fonts(d)) {
      COSDictionary descendant =
          (COSDictionary) dictionary.getCOSArray(name("DescendantFonts")).getObject(0);
      COSStream file =
          (COSStream)
              descendant
                  .getCOSDictionary(COSName.FONT_DESC)
                  .getDictionaryObject(COSName.FONT_FILE2);
      byte[] program;
      try (var in = file.createInputStream()) {
        program = in.readAllBytes();
      }
      int head = table(program, "head");
      int units = (program[head + 18] & 255) << 8 | program[head + 19] & 255;
      int other = (int) (units * times);
      program[head + 18] = (byte) (other >> 8);
      program[head + 19] = (byte) other;
      try (var out = file.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(program);
      }
    }
  }

  private static int table(byte[] program, String tag) {
    java.nio.ByteBuffer font = java.nio.ByteBuffer.wrap(program);
    for (int i = 0; i < font.getShort(4); i++) {
      int record = 12 + 16 * i;
      String name = new String(program, record, 4, StandardCharsets.ISO_8859_1);
      if (name.equals(tag)) {
        return font.getInt(record + 8);
      }
    }
    throw new IllegalStateException("no table " + tag);
  }

  private static void blankOutlines(PDDocument d) throws IOException {
    for (COSDictionary dictionary : fonts(d)) {
      PDType0Font font = new PDType0Font(dictionary);
      int blank = codes(font).get((int) ' ');
      remap(d, dictionary, font, code -> blank);
    }
  }

  private static void map(PDDocument d, java.util.function.IntUnaryOperator glyph)
      throws IOException {
    for (COSDictionary dictionary : fonts(d)) {
      remap(d, dictionary, new PDType0Font(dictionary), glyph);
    }
  }

  /** Turns the font's glyphs over: code by code, another outline. */
  private static void remap(
      PDDocument d,
      COSDictionary dictionary,
      PDType0Font font,
      java.util.function.IntUnaryOperator other)
      throws IOException {
    byte[] map = new byte[2 * 1000];
    for (int code = 0; code < 1000; code++) {
      int source = other.applyAsInt(code);
      int glyph = source == 0 ? 0 : font.codeToGID(source);
      map[2 * code] = (byte) (glyph >> 8);
      map[2 * code + 1] = (byte) glyph;
    }
    COSStream stream = d.getDocument().createCOSStream();
    Cos.write(stream, new String(map, StandardCharsets.ISO_8859_1));
    COSArray descendants = dictionary.getCOSArray(name("DescendantFonts"));
    ((COSDictionary) descendants.getObject(0)).setItem(name("CIDToGIDMap"), stream);
  }

  /** Every string of the page becomes one of a Type 3 font with the same letters by name. */
  private static void type3(PDDocument d, String procedure) throws IOException {
    List<Object> tokens = Ops.read(d, NOTICE);
    COSStream glyph = d.getDocument().createCOSStream();
    Cos.write(glyph, "500 0 0 0 500 700 d1 " + procedure);
    COSArray differences = Cos.array(org.apache.pdfbox.cos.COSInteger.ZERO);
    COSArray widths = new COSArray();
    StringBuilder cmap = new StringBuilder();
    for (int code = 0; code < 256; code++) {
      differences.add(name("g"));
      widths.add(org.apache.pdfbox.cos.COSInteger.get(500));
    }
    Map<String, Integer> codes = new HashMap<>();
    PDType0Font font = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof COSName key
          && i + 2 < tokens.size()
          && String.valueOf(tokens.get(i + 2)).contains("{Tf}")) {
        font = (PDType0Font) Cos.resources(d, NOTICE).getFont(key);
        tokens.set(i, name("T3"));
      } else if (tokens.get(i) instanceof COSString string && font != null) {
        tokens.set(i, recode(string, font, codes));
      }
    }
    codes.forEach(
        (text, code) -> cmap.append("<%02X> <%04X>%n".formatted(code, (int) text.charAt(0))));
    COSStream map = d.getDocument().createCOSStream();
    Cos.write(
        map,
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF>"
            + " endcodespacerange "
            + codes.size()
            + " beginbfchar\n"
            + cmap
            + "endbfchar endcmap end");
    Cos.resource(
        d,
        NOTICE,
        "Font",
        "T3",
        dict(
            "Type",
            "/Font",
            "Subtype",
            "/Type3",
            "FontBBox",
            Cos.numbers(0, 0, 1000, 1000),
            "FontMatrix",
            Cos.numbers(0.001, 0, 0, 0.001, 0, 0),
            "CharProcs",
            dict("g", glyph),
            "Encoding",
            dict("Differences", differences),
            "FirstChar",
            org.apache.pdfbox.cos.COSInteger.ZERO,
            "LastChar",
            org.apache.pdfbox.cos.COSInteger.get(255),
            "Widths",
            widths,
            "ToUnicode",
            map,
            "Resources",
            dict()));
    Ops.write(d, NOTICE, tokens);
  }

  private static COSString recode(COSString string, PDType0Font font, Map<String, Integer> codes)
      throws IOException {
    byte[] bytes = string.getBytes();
    byte[] other = new byte[bytes.length / 2];
    for (int i = 0; i < other.length; i++) {
      String text = font.toUnicode((bytes[2 * i] & 255) << 8 | bytes[2 * i + 1] & 255);
      other[i] = codes.computeIfAbsent(text, t -> codes.size() + 1).byteValue();
    }
    return new COSString(other);
  }

  private static void notEmbedded(PDDocument d) {
    for (COSDictionary font : fonts(d)) {
      COSArray descendants = font.getCOSArray(name("DescendantFonts"));
      COSDictionary descendant = (COSDictionary) descendants.getObject(0);
      descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
    }
  }
}
