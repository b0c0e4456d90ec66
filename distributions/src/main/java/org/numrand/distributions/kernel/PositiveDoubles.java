package org.numrand.distributions.kernel;

import org.numrand.distributions.spi.VariateSource;

/** Uniform doubles of (0, 1): zeros, one in 2<sup>53</sup>, are skipped. */
public final class PositiveDoubles {
  private PositiveDoubles() {}

  public static double next(VariateSource source) {
    while (true) {
      double u = source.nextDouble();
      if (u > 0.0) {
        return u;
      }
    }
  }

  public static void fill(VariateSource source, double[] out, int from, int to) {
    int next = from;
    do {
      source.bits().nextDoubles(out, next, to);
      next = hasZero(out, next, to) ? dropZeros(out, next, to) : to;
    } while (next < to);
  }

  private static boolean hasZero(double[] out, int from, int to) {
    long zeros = 0;
    for (int i = from; i < to; i++) {
      zeros |= Double.doubleToRawLongBits(out[i]) - 1;
    }
    return zeros < 0;
  }

  /** Moves the other values together; returns their end. */
  private static int dropZeros(double[] out, int from, int to) {
    int kept = from;
    for (int i = from; i < to; i++) {
      out[kept] = out[i];
      kept += out[i] > 0.0 ? 1 : 0;
    }
    return kept;
  }
}
