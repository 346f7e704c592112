package press.caveat.verify.pdf;

import static press.caveat.verify.Rule.PDF_NOTICE_DISGUISE;
import static press.caveat.verify.Rule.PDF_NOTICE_LETTERS;
import static press.caveat.verify.Rule.PDF_NOTICE_SIGHT;
import static press.caveat.verify.Rule.PDF_NOTICE_SIZE;
import static press.caveat.verify.Rule.PDF_NOTICE_TEXT;
import static press.caveat.verify.pdf.Cos.dict;
import static press.caveat.verify.pdf.Cos.name;
import static press.caveat.verify.pdf.InkTricks.NOTICE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font draws other letters than it claims, or none. */
final class FontTricks {
  private FontTricks() {}

  static List<Trick> all() {
    return Stream.of(others(), types()).flatMap(List::stream).toList();
  }

  private static List<Trick> others() {
    return List.of(
        letters("another letter drawn for n, all others true", Map.of('n', 'u')),
        letters("not drawn as now", Map.of('t', 'w')),
        letters("a cipher of the alphabet", cipher()),
        new Trick(
            "no outlines: every letter is a blank", PDF_NOTICE_SIGHT, TextTricks::blankOutlines),
        new Trick("every letter is the missing glyph", PDF_NOTICE_LETTERS, d -> map(d, c -> 0)),
        new Trick(
            "a font whose outlines are a quarter of its size", PDF_NOTICE_SIZE, d -> units(d, 4)),
        new Trick(
            "a font whose outlines are four times its size", PDF_NOTICE_TEXT, d -> units(d, 0.25)));
  }

  private static List<Trick> types() {
    return List.of(
        new Trick("a Type 3 font draws nothing", PDF_NOTICE_SIGHT, d -> type3(d, "")),
        new Trick(
            "a Type 3 font draws dots", PDF_NOTICE_DISGUISE, d -> type3(d, "300 300 200 200 re f")),
        new Trick("the font is not in the file", PDF_NOTICE_DISGUISE, TextTricks::notEmbedded));
  }

  private static List<COSDictionary> fonts(PDDocument d) {
    COSDictionary fonts = Cos.resources(d, NOTICE).getCOSObject().getCOSDictionary(COSName.FONT);
    List<COSDictionary> all = new ArrayList<>();
    fonts.keySet().forEach(key -> all.add(fonts.getCOSDictionary(key)));
    return all;
  }

  static Map<Integer, Integer> codes(PDType0Font font) throws IOException {
    Map<Integer, Integer> codes = new HashMap<>();
    for (int code = 1; code < 1000; code++) {
      String text = font.toUnicode(code);
      if (text != null && !text.isEmpty()) {
        codes.putIfAbsent(text.codePointAt(0), code);
      }
    }
    return codes;
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

  private static void blankOutlines(PDDocument d) throws IOException {
    for (COSDictionary dictionary : fonts(d)) {
      PDType0Font font = new PDType0Font(dictionary);
      int blank = codes(font).get((int) ' ');
      remap(d, dictionary, font, code -> blank);
    }
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
