package press.caveat.verify.css.value;

/** The linear algebra between colour spaces, with the constants of CSS Color 4, section 18. */
final class Spectral {
  static final double[][] SRGB_TO_XYZ = {
    {0.4123907993, 0.3575843394, 0.1804807884},
    {0.2126390059, 0.7151686788, 0.0721923154},
    {0.0193308187, 0.1191947798, 0.9505321522}
  };
  static final double[][] P3_TO_XYZ = {
    {0.4865709486, 0.2656676932, 0.1982172852},
    {0.2289745641, 0.6917385218, 0.0792869141},
    {0.0, 0.0451133819, 1.0439443689}
  };
  static final double[][] A98_TO_XYZ = {
    {0.5766690429, 0.1855582379, 0.1882286462},
    {0.2973449753, 0.6273635663, 0.0752914585},
    {0.0270313614, 0.0706888525, 0.9913375368}
  };
  static final double[][] PROPHOTO_TO_XYZ_D50 = {
    {0.7977666450, 0.1351812974, 0.0313477341},
    {0.2880748288, 0.7118352342, 0.0000899369},
    {0.0, 0.0, 0.8251046026}
  };
  static final double[][] REC2020_TO_XYZ = {
    {0.6369580483, 0.1446169036, 0.1688809752},
    {0.2627002120, 0.6779980715, 0.0593017165},
    {0.0, 0.0280726930, 1.0609850577}
  };
  private static final double[][] XYZ_TO_SRGB = {
    {3.2409699419, -1.5373831776, -0.4986107603},
    {-0.9692436363, 1.8759675015, 0.0415550574},
    {0.0556300797, -0.2039769589, 1.0569715142}
  };
  private static final double[][] D65_TO_D50 = {
    {1.0479297925, 0.0229468706, -0.0501922663},
    {0.0296278088, 0.9904344267, -0.0170737991},
    {-0.0092430406, 0.0150551914, 0.7518742815}
  };
  private static final double[][] D50_TO_D65 = {
    {0.9554734214, -0.0230984548, 0.0632592432},
    {-0.0283697093, 1.0099953981, 0.0210413112},
    {0.0123140146, -0.0205076493, 1.3303659302}
  };
  private static final double[][] OKLAB_TO_LMS = {
    {1.0, 0.3963377774, 0.2158037573},
    {1.0, -0.1055613458, -0.0638541728},
    {1.0, -0.0894841775, -1.2914855480}
  };
  private static final double[][] LMS_TO_XYZ = {
    {1.2268798733, -0.5578149966, 0.2813910502},
    {-0.0405757685, 1.1122868294, -0.0717110580},
    {-0.0763729497, -0.4214933240, 1.5869240244}
  };
  private static final double[][] XYZ_TO_LMS = {
    {0.8190224380, 0.3619062600, -0.1288737815},
    {0.0329836539, 0.9292868616, 0.0361446664},
    {0.0481771893, 0.2642395318, 0.6335478284}
  };
  private static final double[][] LMS_TO_OKLAB = {
    {0.2104542683, 0.7936177747, -0.0040720430},
    {1.9779985324, -2.4285922420, 0.4505937096},
    {0.0259040425, 0.7827717124, -0.8086757549}
  };
  private static final double[] WHITE_D50 = {0.9642956764, 1.0, 0.8251046026};
  private static final double EPSILON = 216.0 / 24389;
  private static final double KAPPA = 24389.0 / 27;

  private Spectral() {}

  static double[] times(double[][] matrix, double[] v) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      product[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    }
    return product;
  }

  static double[] linear(double[] rgb) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = Math.abs(rgb[i]);
      double value = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
      linear[i] = Math.copySign(value, rgb[i]);
    }
    return linear;
  }

  static double[] gamma(double[] linear) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = Math.abs(linear[i]);
      double value = part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
      rgb[i] = Math.copySign(value, linear[i]);
    }
    return rgb;
  }

  static double[] power(double[] c, double exponent) {
    double[] powered = new double[3];
    for (int i = 0; i < 3; i++) {
      powered[i] = Math.copySign(Math.pow(Math.abs(c[i]), exponent), c[i]);
    }
    return powered;
  }

  static double[] toXyz(double[] srgb) {
    return times(SRGB_TO_XYZ, linear(srgb));
  }

  static double[] xyzToLinear(double[] xyz) {
    return times(XYZ_TO_SRGB, xyz);
  }

  static double[] toD50(double[] xyz) {
    return times(D65_TO_D50, xyz);
  }

  static double[] fromD50(double[] xyz) {
    return times(D50_TO_D65, xyz);
  }

  static double[] labToXyz(double[] lab) {
    double y = (lab[0] + 16) / 116;
    double[] f = {lab[1] / 500 + y, y, y - lab[2] / 200};
    double[] xyz = new double[3];
    for (int i = 0; i < 3; i++) {
      double cube = f[i] * f[i] * f[i];
      xyz[i] = (cube > EPSILON ? cube : (116 * f[i] - 16) / KAPPA) * WHITE_D50[i];
    }
    return fromD50(xyz);
  }

  static double[] xyzToLab(double[] xyz) {
    double[] d50 = toD50(xyz);
    double[] f = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = d50[i] / WHITE_D50[i];
      f[i] = part > EPSILON ? Math.cbrt(part) : (KAPPA * part + 16) / 116;
    }
    return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
  }

  static double[] oklabToXyz(double[] lab) {
    return times(LMS_TO_XYZ, power(times(OKLAB_TO_LMS, lab), 3));
  }

  static double[] xyzToOklab(double[] xyz) {
    double[] lms = times(XYZ_TO_LMS, xyz);
    for (int i = 0; i < 3; i++) {
      lms[i] = Math.cbrt(lms[i]);
    }
    return times(LMS_TO_OKLAB, lms);
  }
}
