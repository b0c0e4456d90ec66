package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

import java.math.BigInteger;

/**
 * The natural logarithm of a float, after ARM's optimized-routines ({@code logf.c}, {@code
 * logf_data.c}): as {@link Log}, in double arithmetic with 16 subintervals.
 */
final class LogF {
  static final int N = 16;
  static final int OFFSET = 0x3f330000;

  /** The reciprocals 1/c as published, which powf shares. */
  private static final double[] INVERSES = {
    0x1.661ec79f8f3bep0, 0x1.571ed4aaf883dp0, 0x1.49539f0f010bp0, 0x1.3c995b0b80385p0,
    0x1.30d190c8864a5p0, 0x1.25e227b0b8eap0, 0x1.1bb4a4a1a343fp0, 0x1.12358f08ae5bap0,
    0x1.0953f419900a7p0, 0x1p0, 0x1.e608cfd9a47acp-1, 0x1.ca4b31f026aap-1,
    0x1.b2036576afce6p-1, 0x1.9c2d163a1aa2dp-1, 0x1.886e6037841edp-1, 0x1.767dcf5534862p-1,
  };

  /** 1/c and log(c), interleaved. */
  static final double[] TABLE = table(Fixed.ONE);

  private static final double LN2 = 0x1.62e42fefa39efp-1;
  private static final double A0 = -0x1.00ea348b88334p-2;
  private static final double A1 = 0x1.5575b0be00b6ap-2;
  private static final double A2 = -0x1.ffffef20a4123p-2;

  private LogF() {}

  static float logf(float x) {
    if (x >= Float.MIN_NORMAL && x <= Float.MAX_VALUE) {
      return logOfBits(Float.floatToRawIntBits(x));
    }
    return logSpecial(x);
  }

  /** The logarithm of the number with these bits; a subnormal one's exponent is below zero. */
  private static float logOfBits(int bits) {
    int offset = bits - OFFSET;
    int i = 2 * (offset >>> 19 & (N - 1));
    double k = Doubles.ofInteger(offset >> 23);
    double z = Doubles.ofFloatBits(bits - (offset & 0xff800000));
    double r = fma(z, TABLE[i], -1.0);
    double y0 = fma(k, LN2, TABLE[i + 1]);
    double r2 = r * r;
    double p = fma(A0, r2, fma(A1, r, A2));
    return (float) fma(p, r2, y0 + r);
  }

  private static float logSpecial(float x) {
    if (x == 0) {
      return Float.NEGATIVE_INFINITY;
    }
    if (x > 0 && x < Float.MIN_NORMAL) {
      return logOfBits(Float.floatToRawIntBits(x * 0x1p23f) - (23 << 23));
    }
    return x > 0 ? x : Float.NaN;
  }

  /** 1/c and log(c) / log(base), interleaved. */
  static double[] table(BigInteger logOfBase) {
    double[] table = new double[2 * N];
    for (int i = 0; i < N; i++) {
      table[2 * i] = INVERSES[i];
      table[2 * i + 1] = Fixed.toDouble(Fixed.divide(Fixed.log(INVERSES[i]).negate(), logOfBase));
    }
    return table;
  }
}
