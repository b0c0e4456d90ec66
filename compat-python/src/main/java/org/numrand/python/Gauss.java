package org.numrand.python;

import java.util.OptionalDouble;
import org.numrand.libm.Libm;

/**
 * The standard normals of Python's {@code gauss}, made in pairs: the second of each is kept for the
 * next call. George Box, Mervin Muller, "A note on the generation of random normal deviates", 1958.
 */
final class Gauss {
  private static final double NONE = Double.NaN;

  private double kept = NONE;

  double next(Draws draws) {
    if (!Double.isNaN(kept)) {
      double z = kept;
      kept = NONE;
      return z;
    }
    double angle = draws.random() * PythonMath.TAU;
    double radius = Math.sqrt(-2.0 * Libm.log(1.0 - draws.random()));
    kept = Libm.sin(angle) * radius;
    return Libm.cos(angle) * radius;
  }

  void forget() {
    kept = NONE;
  }

  OptionalDouble kept() {
    return Double.isNaN(kept) ? OptionalDouble.empty() : OptionalDouble.of(kept);
  }

  void keep(OptionalDouble next) {
    kept = next.orElse(NONE);
  }

  @Override
  public String toString() {
    return "gauss_next=" + (Double.isNaN(kept) ? "None" : kept);
  }
}
