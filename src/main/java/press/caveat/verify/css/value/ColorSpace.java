package press.caveat.verify.css.value;

import java.util.Arrays;
import java.util.Optional;

/** The colour spaces of CSS Color 4, each with its way from and to sRGB. */
enum ColorSpace {
  SRGB("srgb", false),
  SRGB_LINEAR("srgb-linear", false),
  HSL("hsl", true),
  HWB("hwb", true),
  LAB("lab", false),
  LCH("lch", true),
  OKLAB("oklab", false),
  OKLCH("oklch", true),
  DISPLAY_P3("display-p3", false),
  A98_RGB("a98-rgb", false),
  PROPHOTO_RGB("prophoto-rgb", false),
  REC2020("rec2020", false),
  XYZ("xyz", false),
  XYZ_D65("xyz-d65", false),
  XYZ_D50("xyz-d50", false);

  private final String css;
  private final boolean polar;

  ColorSpace(String css, boolean polar) {
    this.css = css;
    this.polar = polar;
  }

  static Optional<ColorSpace> named(String name) {
    return Arrays.stream(values()).filter(space -> space.css.equals(name)).findFirst();
  }

  /** Where the hue stands among the three parts; -1 if there is none. */
  int hueIndex() {
    return !polar ? -1 : this == HSL || this == HWB ? 0 : 2;
  }

  double[] toSrgb(double[] c) {
    return switch (this) {
      case SRGB -> c;
      case HSL -> Polar.hslToRgb(c);
      case HWB -> Polar.hwbToRgb(c);
      case LCH -> LAB.toSrgb(Polar.toCartesian(c));
      case OKLCH -> OKLAB.toSrgb(Polar.toCartesian(c));
      default -> Spectral.gamma(Spectral.xyzToLinear(toXyz(c)));
    };
  }

  double[] fromSrgb(double[] rgb) {
    return switch (this) {
      case SRGB -> rgb;
      case HSL -> Polar.rgbToHsl(rgb);
      case HWB -> Polar.rgbToHwb(rgb);
      case SRGB_LINEAR -> Spectral.linear(rgb);
      case LCH -> Polar.toPolar(LAB.fromSrgb(rgb));
      case OKLCH -> Polar.toPolar(OKLAB.fromSrgb(rgb));
      case LAB -> Spectral.xyzToLab(Spectral.toXyz(rgb));
      case OKLAB -> Spectral.xyzToOklab(Spectral.toXyz(rgb));
      case XYZ, XYZ_D65 -> Spectral.toXyz(rgb);
      case XYZ_D50 -> Spectral.toD50(Spectral.toXyz(rgb));
      default -> rgb;
    };
  }

  /** CIE XYZ with the white of D65. */
  private double[] toXyz(double[] c) {
    return switch (this) {
      case SRGB_LINEAR -> Spectral.times(Spectral.SRGB_TO_XYZ, c);
      case LAB -> Spectral.labToXyz(c);
      case OKLAB -> Spectral.oklabToXyz(c);
      case DISPLAY_P3 -> Spectral.times(Spectral.P3_TO_XYZ, Spectral.linear(c));
      case A98_RGB -> Spectral.times(Spectral.A98_TO_XYZ, Spectral.power(c, 563.0 / 256));
      case PROPHOTO_RGB ->
          Spectral.fromD50(Spectral.times(Spectral.PROPHOTO_TO_XYZ_D50, Spectral.power(c, 1.8)));
      case REC2020 -> Spectral.times(Spectral.REC2020_TO_XYZ, Spectral.power(c, 2.4));
      case XYZ_D50 -> Spectral.fromD50(c);
      default -> c;
    };
  }

  /** Whether two colours can be mixed in this space. */
  boolean isForMixing() {
    return switch (this) {
      case DISPLAY_P3, A98_RGB, PROPHOTO_RGB, REC2020 -> false;
      default -> true;
    };
  }
}
