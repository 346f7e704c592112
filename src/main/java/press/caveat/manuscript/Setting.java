package press.caveat.manuscript;

import press.caveat.diagnostic.Location;

/** A value of {@code book.yaml} and where it stands. */
record Setting(String value, Location at) {}
