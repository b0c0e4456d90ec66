package org.numrand.python;

import org.numrand.libm.Libm;

/**
 * The standard normals of Python's {@code normalvariate}, by ratio of uniforms. Albert Kinderman,
 * John Monahan, "Computer generation of random variables using the ratio of uniform deviates",
 * 1977.
 */
final class NormalVariate {
  /** Python's NV_MAGICCONST. */
  private static final double WIDTH = 4 * Libm.exp(-0.5) / Math.sqrt(2.0);

  private NormalVariate() {}

  static double next(Draws draws) {
    while (true) {
      double u1 = draws.random();
      double u2 = 1.0 - draws.random();
      double z = WIDTH * (u1 - 0.5) / u2;
      if (z * z / 4.0 <= -Libm.log(u2)) {
        return z;
      }
    }
  }
}
