package press.caveat.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;

/** The output intent's profile. */
final class ColorProfile {
  /** The field “primary platform” (ICC.1, 7.2.10): the one thing in which builds of Java differ. */
  private static final int PLATFORM = 40;

  private static final int PLATFORM_LENGTH = 4;

  private ColorProfile() {}

  /** sRGB, the same bytes on every machine. */
  static byte[] sRgb() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    Arrays.fill(profile, PLATFORM, PLATFORM + PLATFORM_LENGTH, (byte) 0);
    return profile;
  }
}
