package press.caveat.verify.css.value;

/** Spaces with a hue, in degrees. Other parts of HSL and HWB run from 0 to 1. */
final class Polar {
  private Polar() {}

  static double[] toCartesian(double[] lch) {
    double hue = Math.toRadians(lch[2]);
    return new double[] {lch[0], lch[1] * Math.cos(hue), lch[1] * Math.sin(hue)};
  }

  static double[] toPolar(double[] lab) {
    double hue = Math.toDegrees(Math.atan2(lab[2], lab[1]));
    return new double[] {lab[0], Math.hypot(lab[1], lab[2]), (hue + 360) % 360};
  }

  static double[] hslToRgb(double[] hsl) {
    double chroma = hsl[1] * Math.min(hsl[2], 1 - hsl[2]);
    double[] rgb = new double[3];
    int[] offsets = {0, 8, 4};
    for (int i = 0; i < 3; i++) {
      double k = (((offsets[i] + hsl[0] / 30) % 12) + 12) % 12;
      rgb[i] = hsl[2] - chroma * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }
    return rgb;
  }

  static double[] hwbToRgb(double[] hwb) {
    double sum = hwb[1] + hwb[2];
    double white = sum > 1 ? hwb[1] / sum : hwb[1];
    double black = sum > 1 ? hwb[2] / sum : hwb[2];
    double[] rgb = hslToRgb(new double[] {hwb[0], 1, 0.5});
    for (int i = 0; i < 3; i++) {
      rgb[i] = rgb[i] * (1 - white - black) + white;
    }
    return rgb;
  }

  static double[] rgbToHsl(double[] rgb) {
    double max = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    double min = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    double light = (max + min) / 2;
    double span = max - min;
    double room = 1 - Math.abs(2 * light - 1);
    return new double[] {hue(rgb, max, span), room == 0 ? 0 : span / room, light};
  }

  static double[] rgbToHwb(double[] rgb) {
    double max = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
    double min = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    return new double[] {hue(rgb, max, max - min), min, 1 - max};
  }

  private static double hue(double[] rgb, double max, double span) {
    if (span == 0) {
      return 0;
    }
    double sixth =
        max == rgb[0]
            ? (rgb[1] - rgb[2]) / span
            : max == rgb[1] ? (rgb[2] - rgb[0]) / span + 2 : (rgb[0] - rgb[1]) / span + 4;
    return ((sixth * 60) % 360 + 360) % 360;
  }
}
