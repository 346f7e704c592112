package press.caveat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Searches finished files to the ground. */
final class Outputs {
  private Outputs() {}

  /** Whether a word stands anywhere in a folder: as bytes, unpacked, in a string, or as text. */
  static boolean hold(Path output, String word) {
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        boolean found =
            in(bytes, word)
                || file.toString().endsWith(".epub") && inZip(bytes, word)
                || file.toString().endsWith(".pdf") && inPdf(bytes, word);
        if (found) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean in(byte[] bytes, String word) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(word);
  }

  private static boolean inZip(byte[] bytes, String word) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (in(zip.readAllBytes(), word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean inPdf(byte[] bytes, String word) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
        if (inObject(pdf.getDocument().getObjectFromPool(key).getObject(), word)) {
          return true;
        }
      }
      return new PDFTextStripper().getText(pdf).contains(word);
    }
  }

  private static boolean inObject(COSBase object, String word) throws IOException {
    if (object instanceof COSStream stream && in(stream.createInputStream().readAllBytes(), word)) {
      return true;
    }
    if (object instanceof COSDictionary dictionary) {
      for (COSBase value : dictionary.getValues()) {
        if (value instanceof COSDictionary inner && !(inner instanceof COSStream)) {
          if (inObject(inner, word)) {
            return true;
          }
        } else if (value instanceof COSString string && string.getString().contains(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
