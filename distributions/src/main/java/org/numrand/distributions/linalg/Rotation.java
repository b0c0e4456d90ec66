package org.numrand.distributions.linalg;

/**
 * A plane rotation that turns (f, g) to (r, 0), with a cosine that is not negative: {@code DLARTG}
 * of LAPACK since 3.10. Earlier versions, and LAPACK's translation into Java, give other signs.
 *
 * @param c the cosine
 * @param s the sine
 * @param r the length, with f's sign
 */
record Rotation(double c, double s, double r) {
  static Rotation of(double f, double g) {
    if (g == 0) {
      return new Rotation(1, 0, f);
    }
    if (f == 0) {
      return new Rotation(0, Math.signum(g), Math.abs(g));
    }
    double length = Math.hypot(f, g);
    double r = Math.copySign(length, f);
    return new Rotation(Math.abs(f) / length, g / r, r);
  }

  /** Rotates two vectors. */
  void apply(double[] x, double[] y) {
    apply(c, s, x, y);
  }

  /** Rotates two vectors. */
  static void apply(double c, double s, double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      double t = c * x[i] + s * y[i];
      y[i] = c * y[i] - s * x[i];
      x[i] = t;
    }
  }
}
