package org.numrand.libm;

/**
 * Arc cosines of many numbers: the steps of {@link Acos} in stages, each a loop over some numbers.
 * The loops have so few operations that C2 of JDK 17 vectorises them, all but the look-up.
 */
final class AcosArray extends ArrayForm<double[]> {
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

  static final AcosArray INSTANCE = new AcosArray();

  private AcosArray() {}

  /** The scalar function has no branches. */
  @Override
  int whileAlike(double[] in, double[] out, int from, int to) {
    return from;
  }

  @Override
  void oneByOne(double[] in, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Acos.acos(in[i]);
    }
  }

  @Override
  void inStages(double[] in, double[] out, int start, int count) {
    double[] scratch = Scratch.array();
    System.arraycopy(in, start, scratch, J, count);
    split(scratch, count);
    sines(scratch, count);
    restsOfSines(scratch, count);
    turns(scratch, count);
    lookUp(scratch, count);
    turn(scratch, count);
    firstRests(scratch, count);
    secondRests(scratch, count);
    rests(scratch, count);
    beyond(scratch, count);
    add(scratch, count);
    reflect(scratch, count);
    reflectRests(scratch, count);
    bound(scratch, count);
    finish(in, scratch, out, start, count);
  }

  /** Leaves the magnitude, the cosine of an angle up to pi/2, and 1 or -1, or NaN for zero. */
  private static void split(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[I + i] = Math.abs(scratch[J + i]);
    }
    for (int i = 0; i < count; i++) {
      scratch[J + i] /= scratch[I + i];
    }
  }

  private static void sines(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[A + i] = Acos.sine(scratch[I + i]);
    }
  }

  private static void restsOfSines(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[B + i] = Acos.restOfSine(scratch[I + i], scratch[A + i]);
    }
  }

  /** Leaves by which k/128 to turn back, shifted. */
  private static void turns(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[C + i] = SinCos.SHIFT_128 + Acos.roughAcos(scratch[I + i]);
    }
  }

  /** Leaves sin(k/128) and its rest, cos(k/128) and its rest. */
  private static void lookUp(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      int k = SinCos.index(Double.doubleToRawLongBits(scratch[C + i]));
      scratch[D + i] = SinCos.TABLE[k];
      scratch[E + i] = SinCos.TABLE[k + 1];
      scratch[F + i] = SinCos.TABLE[k + 2];
      scratch[G + i] = SinCos.TABLE[k + 3];
    }
  }

  /** Leaves the sine of what is left of the angle. */
  private static void turn(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[H + i] = scratch[A + i] * scratch[F + i] - scratch[I + i] * scratch[D + i];
    }
  }

  private static void firstRests(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[G + i] =
          Acos.restOfProduct(scratch[A + i], scratch[B + i], scratch[F + i], scratch[G + i]);
    }
  }

  private static void secondRests(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[E + i] = Acos.restOfProduct(scratch[I + i], scratch[D + i], scratch[E + i]);
    }
  }

  /** Leaves what the sine lacks. */
  private static void rests(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double p = scratch[A + i] * scratch[F + i];
      double q = scratch[I + i] * scratch[D + i];
      scratch[B + i] =
          Acos.errorOfDifference(p, q, scratch[H + i]) + (scratch[G + i] - scratch[E + i]);
    }
  }

  private static void beyond(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[G + i] = Acos.asinBeyond(scratch[H + i], scratch[B + i]);
    }
  }

  /** Leaves the angle as the sum of two doubles. */
  private static void add(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[C + i] -= SinCos.SHIFT_128;
    }
    for (int i = 0; i < count; i++) {
      scratch[A + i] = scratch[C + i] + scratch[H + i];
    }
    for (int i = 0; i < count; i++) {
      scratch[B + i] = (scratch[C + i] - scratch[A + i]) + scratch[H + i] + scratch[G + i];
    }
  }

  /** Leaves the angle, or pi less the angle, ... */
  private static void reflect(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double sign = scratch[J + i];
      scratch[D + i] = Acos.PI_HI * (0.5 - 0.5 * sign) + scratch[A + i] * sign;
    }
  }

  /** ... and what it lacks. */
  private static void reflectRests(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double sign = scratch[J + i];
      double isNegative = 0.5 - 0.5 * sign;
      scratch[E + i] =
          (Acos.PI_HI * isNegative - scratch[D + i])
              + scratch[A + i] * sign
              + (Acos.PI_LO * isNegative + scratch[B + i] * sign);
    }
  }

  /** Leaves the least and the most that it may be. */
  private static void bound(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      scratch[F + i] = Acos.error(scratch[H + i], scratch[D + i]);
    }
    for (int i = 0; i < count; i++) {
      scratch[A + i] = scratch[D + i] + (scratch[E + i] - scratch[F + i]);
    }
    for (int i = 0; i < count; i++) {
      scratch[B + i] = scratch[D + i] + (scratch[E + i] + scratch[F + i]);
    }
  }

  /** Calls the scalar function where these differ, or where the formula does not apply. */
  private static void finish(double[] in, double[] scratch, double[] out, int start, int count) {
    for (int i = 0; i < count; i++) {
      double result = scratch[A + i];
      out[start + i] = result == scratch[B + i] ? result : Acos.acos(in[start + i]);
    }
  }
}
