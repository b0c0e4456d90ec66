package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

/**
 * Sines or cosines of many numbers: the steps of {@link SinCos} in stages, each a loop over some
 * numbers. Range and quadrant choose by masks, because random numbers make branches unpredictable;
 * one formula gives sine and cosine.
 */
final class SinCosArray extends ArrayForm<double[]> {
  /** Where the stages leave their results in the scratch array. */
  private static final int A = 0;

  private static final int B = Scratch.CHUNK;
  private static final int C = 2 * Scratch.CHUNK;
  private static final int D = 3 * Scratch.CHUNK;
  private static final int E = 4 * Scratch.CHUNK;
  private static final int F = 5 * Scratch.CHUNK;
  private static final int G = 6 * Scratch.CHUNK;
  private static final int H = 7 * Scratch.CHUNK;
  private static final int I = 8 * Scratch.CHUNK;
  private static final int J = 9 * Scratch.CHUNK;

  private static final long ONE = Double.doubleToRawLongBits(1.0);
  private static final long SMALLEST = Double.doubleToRawLongBits(SinCos.TINY_SIN);
  private static final long POLYNOMIAL_BELOW = Double.doubleToRawLongBits(SinCos.POLYNOMIAL_BELOW);
  private static final long FIRST = Double.doubleToRawLongBits(SinCos.FIRST);
  private static final long SECOND = Double.doubleToRawLongBits(SinCos.SECOND);
  private static final long LARGEST = Double.doubleToRawLongBits(SinCos.LARGE) - 1;
  private static final long NAN = Double.doubleToRawLongBits(Double.NaN);

  static final SinCosArray SIN = new SinCosArray(0);
  static final SinCosArray COS = new SinCosArray(1);

  /** It gives sin(x + quarters pi/2). */
  private final int quarters;

  private SinCosArray(int quarters) {
    this.quarters = quarters;
  }

  /** None of the branches here is on the quadrant. */
  @Override
  int whileAlike(double[] in, double[] out, int from, int to) {
    boolean first = Math.abs(in[from]) < SinCos.FIRST;
    double least = first ? 0 : SinCos.FIRST;
    double end = first ? SinCos.FIRST : SinCos.SECOND;
    for (int i = from; i < to; i++) {
      double magnitude = Math.abs(in[i]);
      if (!(magnitude >= least && magnitude < end)) {
        return i;
      }
      out[i] = one(in[i], quarters);
    }
    return to;
  }

  @Override
  void oneByOne(double[] in, double[] out, int from, int to) {
    if (quarters == 0) {
      for (int i = from; i < to; i++) {
        out[i] = SinCos.sin(in[i]);
      }
    } else {
      for (int i = from; i < to; i++) {
        out[i] = SinCos.cos(in[i]);
      }
    }
  }

  private static double one(double x, int quarters) {
    return quarters == 0 ? SinCos.sin(x) : SinCos.cos(x);
  }

  @Override
  void inStages(double[] in, double[] out, int start, int count) {
    double[] scratch = Scratch.array();
    System.arraycopy(in, start, scratch, A, count);
    reduce(scratch, count);
    reflect(quarters, scratch, count);
    choose(quarters, scratch, count);
    approximateSmall(scratch, count);
    split(scratch, count);
    lookUp(scratch, count);
    addRest(scratch, count);
    approximate(scratch, count);
    combine(scratch, count);
    finish(in, quarters, scratch, out, start, count);
  }

  /** Leaves quadrant, a and da for large numbers. */
  private static void reduce(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double x = scratch[A + i];
      double t = SinCos.shiftedQuarters(x);
      double n = t - SinCos.SHIFT;
      double y = SinCos.reducedTwice(x, n);
      double y3 = fma(-n, SinCos.HALF_PI_3, y);
      double a = fma(-n, SinCos.HALF_PI_4, y3);
      scratch[B + i] = t;
      scratch[C + i] = a;
      scratch[D + i] = SinCos.rest(n, y, y3, a);
    }
  }

  /** Leaves a and da for numbers about pi/2. */
  private static void reflect(int quarters, double[] scratch, int count) {
    double added = quarters * SinCos.HALF_PI_LO;
    for (int i = 0; i < count; i++) {
      double y = SinCos.HALF_PI_HI - Math.abs(scratch[A + i]);
      double a = y + added;
      scratch[E + i] = a;
      scratch[F + i] = y - a + SinCos.HALF_PI_LO;
    }
  }

  /** Leaves |a|, da with the sign that goes with it, and the result's sign and kind in G. */
  private static void choose(int quarters, double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      long x = Double.doubleToRawLongBits(scratch[A + i]);
      long magnitude = x & Long.MAX_VALUE;
      long beyondFirst = (FIRST - 1 - magnitude) >> 63;
      long reduced = (SECOND - 1 - magnitude) >> 63;
      long reflected = beyondFirst & ~reduced;
      long a =
          (x & ~beyondFirst)
              | (bits(scratch, E + i) & reflected)
              | (bits(scratch, C + i) & reduced);
      long da = (bits(scratch, F + i) & reflected) | (bits(scratch, D + i) & reduced);
      long step = (x >> 63) | -quarters | 1;
      long quadrant = quarters + (bits(scratch, B + i) & reduced) + (step & reflected);
      long isCosine = quadrant & 1;
      long sign = quadrant << 62 ^ (a & (isCosine - 1));
      long doubtful = (magnitude - SMALLEST) | (LARGEST - magnitude);
      scratch[A + i] = doubtful < 0 ? Double.NaN : Double.longBitsToDouble(a & Long.MAX_VALUE);
      scratch[B + i] = Double.longBitsToDouble(da ^ (a & Long.MIN_VALUE));
      scratch[G + i] = Double.longBitsToDouble((sign & Long.MIN_VALUE) | isCosine);
    }
  }

  private static long bits(double[] scratch, int i) {
    return Double.doubleToRawLongBits(scratch[i]);
  }

  /** Leaves k, and x = |a| - k/128. */
  private static void split(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double a = scratch[A + i];
      double u = SinCos.SHIFT_128 + a;
      scratch[C + i] = u;
      scratch[D + i] = a - (u - SinCos.SHIFT_128);
    }
  }

  /** Leaves the pairs of what is wanted of k/128 and of the other function, and 1 for cosines. */
  private static void lookUp(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      long isCosine = bits(scratch, G + i) & 1;
      int wanted = SinCos.index(bits(scratch, C + i)) + 2 * (int) isCosine;
      int other = wanted ^ 2;
      scratch[E + i] = SinCos.TABLE[wanted];
      scratch[F + i] = SinCos.TABLE[wanted + 1];
      scratch[C + i] = SinCos.TABLE[other];
      scratch[H + i] = SinCos.TABLE[other + 1];
      scratch[I + i] = Double.longBitsToDouble(ONE & -isCosine);
    }
  }

  /** Leaves x, to which da is added for cosines, and dx, which is da for sines. */
  private static void addRest(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double da = scratch[B + i];
      double daOfCosine = da * scratch[I + i];
      scratch[B + i] = da - daOfCosine;
      scratch[D + i] += daOfCosine;
    }
  }

  /** Leaves s, negative for cosines, and c, which is 1 less the cosine of x. */
  private static void approximate(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double x = scratch[D + i];
      double dx = scratch[B + i];
      double cosine = scratch[I + i];
      scratch[I + i] = SinCos.oneMinusCos(x, dx);
      double xOfCosine = x * cosine;
      double s = x - xOfCosine + SinCos.sinMinusX(x, xOfCosine + dx);
      scratch[D + i] = s * (1.0 - 2.0 * cosine);
    }
  }

  /** Leaves the results by the addition theorem. */
  private static void combine(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double s = scratch[D + i];
      double wanted = scratch[E + i];
      double low = fma(s, scratch[H + i], scratch[F + i]);
      low = fma(-scratch[I + i], wanted, low);
      scratch[E + i] = wanted + fma(s, scratch[C + i], low);
    }
  }

  /** Leaves sines by the polynomial. */
  private static void approximateSmall(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[J + i] = SinCos.sinOfSmall(scratch[A + i], scratch[B + i]);
    }
  }

  /** Calls the scalar function where the formula does not apply. */
  private static void finish(
      double[] in, int quarters, double[] scratch, double[] out, int start, int count) {
    for (int i = 0; i < count; i++) {
      long sign = bits(scratch, G + i);
      long a = bits(scratch, A + i);
      long small = ((a - POLYNOMIAL_BELOW) >> 63) & ((sign & 1) - 1);
      long result = (bits(scratch, J + i) & small) | (bits(scratch, E + i) & ~small);
      double signed = Double.longBitsToDouble(result ^ (sign & Long.MIN_VALUE));
      out[start + i] = a == NAN ? one(in[start + i], quarters) : signed;
    }
  }
}
