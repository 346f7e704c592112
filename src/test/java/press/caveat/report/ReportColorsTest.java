package press.caveat.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** By day, by night and on paper the report's words contrast as WCAG's level AAA asks, 7 to 1. */
class ReportColorsTest {
  private static final Pattern SCHEME = Pattern.compile(":root \\{([^}]*)}");
  private static final Pattern COLOR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

  @Test
  void wordsStandOutInEveryScheme() throws IOException {
    String css;
    try (var in = HtmlReport.class.getResourceAsStream("report.css")) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> pale = new ArrayList<>();
    int schemes = 0;
    for (Matcher scheme = SCHEME.matcher(css); scheme.find(); schemes++) {
      Map<String, String> colors = new HashMap<>();
      COLOR.matcher(scheme.group(1)).results().forEach(c -> colors.put(c.group(1), c.group(2)));
      for (String word : List.of("ink", "soft", "link", "accepted", "rejected", "open", "silent")) {
        String paper = colors.getOrDefault(word + "-paper", colors.get("paper"));
        double contrast = contrast(colors.get(word), paper);
        if (contrast < 7) {
          pale.add(word + " on " + paper + ": " + contrast);
        }
      }
    }
    assertEquals(3, schemes);
    assertTrue(pale.isEmpty(), pale::toString);
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
  }

  private static double linear(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
