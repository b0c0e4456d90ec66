package org.numrand.libm;

/**
 * glibc's elementary functions, bit for bit, on every JVM.
 *
 * <p>The reference is glibc on x86-64 with FMA; {@code docs/parity.md} says which versions. {@link
 * Math} and {@link StrictMath} differ from it in the last bit, here and there. No value makes a
 * method throw: special values follow C99, Annex F, and the NaN that comes out is any NaN.
 *
 * <p>The array forms give what a loop over the scalar form gives, as fast or faster. The array that
 * is written may be the one that is read; indexes from {@code from} to {@code to} - 1 are treated.
 *
 * <p>Where the JVM has no instruction for the fused product and sum ({@link Math#fma}), arithmetic
 * in doubles gives the same results, in several times the time.
 */
public final class Libm {
  private Libm() {}

  /**
   * Returns the natural logarithm of {@code x}, within 0.52 ulp.
   *
   * <p>log(±0) = -∞, log(1) = +0, log(x &lt; 0) = NaN, log(+∞) = +∞. Source: ARM
   * optimized-routines, as in glibc since 2.29.
   *
   * @param x any double
   * @return log(x)
   */
  public static double log(double x) {
    return Log.log(x);
  }

  /**
   * Writes {@link #log(double)} of each element of {@code in} to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void log(double[] in, double[] out) {
    log(in, out, 0, in.length);
  }

  /**
   * Writes {@link #log(double)} of the elements of {@code in} in a range to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void log(double[] in, double[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    for (int i = from; i < to; i++) {
      out[i] = Log.log(in[i]);
    }
  }

  /**
   * Returns e to the power {@code x}, within 0.511 ulp.
   *
   * <p>exp(±0) = 1, exp(-∞) = +0, exp(+∞) = +∞; above 709.78 the result overflows, below -745.13 it
   * is zero. Source: ARM optimized-routines, as in glibc since 2.29.
   *
   * @param x any double
   * @return e<sup>x</sup>
   */
  public static double exp(double x) {
    return Exp.exp(x);
  }

  /**
   * Writes {@link #exp(double)} of each element of {@code in} to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void exp(double[] in, double[] out) {
    exp(in, out, 0, in.length);
  }

  /**
   * Writes {@link #exp(double)} of the elements of {@code in} in a range to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void exp(double[] in, double[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    for (int i = from; i < to; i++) {
      out[i] = Exp.exp(in[i]);
    }
  }

  /**
   * Returns {@code x} to the power {@code y}, within 0.54 ulp.
   *
   * <p>pow(x, ±0) = 1 and pow(1, y) = 1 even if the other argument is a quiet NaN; pow(-1, ±∞) = 1;
   * pow(x &lt; 0, y) = NaN for a finite y that is no integer. With x = ±0 or ±∞ the result is zero
   * or infinite, and negative where x is and y is an odd integer. Unlike {@link Math#pow}, pow(1,
   * NaN) and pow(±1, ±∞) are 1. Source: ARM optimized-routines, as in glibc since 2.29.
   *
   * @param x any double
   * @param y any double
   * @return x<sup>y</sup>
   */
  public static double pow(double x, double y) {
    return Pow.pow(x, y);
  }

  /**
   * Writes {@link #pow(double, double)} of each element of {@code in} and of {@code y} to {@code
   * out}.
   *
   * @param in the arguments
   * @param y the exponent
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void pow(double[] in, double y, double[] out) {
    pow(in, y, out, 0, in.length);
  }

  /**
   * Writes {@link #pow(double, double)} of the elements of {@code in} in a range and of {@code y}
   * to {@code out}.
   *
   * @param in the arguments
   * @param y the exponent
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void pow(double[] in, double y, double[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    PowArray.pow(in, y, out, from, to);
  }

  /**
   * Returns log(1 + {@code x}), within 1 ulp.
   *
   * <p>log1p(±0) = ±0, log1p(-1) = -∞, log1p(x &lt; -1) = NaN, log1p(+∞) = +∞. Source: Sun's
   * fdlibm, grouped and contracted as in glibc since 2.39.
   *
   * @param x any double
   * @return log(1 + x)
   */
  public static double log1p(double x) {
    return Log1p.log1p(x);
  }

  /**
   * Writes {@link #log1p(double)} of each element of {@code in} to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void log1p(double[] in, double[] out) {
    log1p(in, out, 0, in.length);
  }

  /**
   * Writes {@link #log1p(double)} of the elements of {@code in} in a range to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void log1p(double[] in, double[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    Log1pArray.INSTANCE.apply(in, out, from, to);
  }

  /**
   * Returns e<sup>x</sup> - 1, within 1 ulp.
   *
   * <p>expm1(±0) = ±0, expm1(-∞) = -1, expm1(+∞) = +∞; above 709.78 the result overflows. Source:
   * Sun's fdlibm, grouped and contracted as in glibc since 2.39.
   *
   * @param x any double
   * @return e<sup>x</sup> - 1
   */
  public static double expm1(double x) {
    return Expm1.expm1(x);
  }

  /**
   * Writes {@link #expm1(double)} of each element of {@code in} to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void expm1(double[] in, double[] out) {
    expm1(in, out, 0, in.length);
  }

  /**
   * Writes {@link #expm1(double)} of the elements of {@code in} in a range to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void expm1(double[] in, double[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    Expm1Array.INSTANCE.apply(in, out, from, to);
  }

  /**
   * Returns the cosine of {@code x}, within 0.55 ulp.
   *
   * <p>cos(±0) = 1, cos(±∞) = NaN. Source: IBM's Accurate Mathematical Library, as in glibc since
   * 2.28.
   *
   * @param x an angle in radians
   * @return cos(x)
   */
  public static double cos(double x) {
    return SinCos.cos(x);
  }

  /**
   * Writes {@link #cos(double)} of each element of {@code in} to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void cos(double[] in, double[] out) {
    cos(in, out, 0, in.length);
  }

  /**
   * Writes {@link #cos(double)} of the elements of {@code in} in a range to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void cos(double[] in, double[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    SinCosArray.COS.apply(in, out, from, to);
  }

  /**
   * Returns the sine of {@code x}, within 0.55 ulp.
   *
   * <p>sin(±0) = ±0, sin(±∞) = NaN. Source: IBM's Accurate Mathematical Library, as in glibc since
   * 2.28.
   *
   * @param x an angle in radians
   * @return sin(x)
   */
  public static double sin(double x) {
    return SinCos.sin(x);
  }

  /**
   * Writes {@link #sin(double)} of each element of {@code in} to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void sin(double[] in, double[] out) {
    sin(in, out, 0, in.length);
  }

  /**
   * Writes {@link #sin(double)} of the elements of {@code in} in a range to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void sin(double[] in, double[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    SinCosArray.SIN.apply(in, out, from, to);
  }

  /**
   * Returns the arc cosine of {@code x}, correctly rounded.
   *
   * <p>acos(1) = +0, acos(|x| &gt; 1) = NaN. This one is not glibc's, bit for bit: that differs by
   * 1 ulp in 0.07 % of inputs.
   *
   * @param x any double
   * @return acos(x), from 0 to pi
   */
  public static double acos(double x) {
    return Acos.acos(x);
  }

  /**
   * Writes {@link #acos(double)} of each element of {@code in} to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void acos(double[] in, double[] out) {
    acos(in, out, 0, in.length);
  }

  /**
   * Writes {@link #acos(double)} of the elements of {@code in} in a range to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void acos(double[] in, double[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    AcosArray.INSTANCE.apply(in, out, from, to);
  }

  /**
   * Returns the natural logarithm of {@code x}, within 0.82 ulp of a float.
   *
   * <p>logf(±0) = -∞, logf(1) = +0, logf(x &lt; 0) = NaN, logf(+∞) = +∞. Source: ARM
   * optimized-routines, as in glibc since 2.27.
   *
   * @param x any float
   * @return log(x)
   */
  public static float logf(float x) {
    return LogF.logf(x);
  }

  /**
   * Writes {@link #logf(float)} of each element of {@code in} to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void logf(float[] in, float[] out) {
    logf(in, out, 0, in.length);
  }

  /**
   * Writes {@link #logf(float)} of the elements of {@code in} in a range to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void logf(float[] in, float[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    for (int i = from; i < to; i++) {
      out[i] = LogF.logf(in[i]);
    }
  }

  /**
   * Returns e to the power {@code x}, within 0.502 ulp of a float.
   *
   * <p>expf(±0) = 1, expf(-∞) = +0, expf(+∞) = +∞; above 88.72 the result overflows, below -103.97
   * it is zero. Source: ARM optimized-routines, as in glibc since 2.27.
   *
   * @param x any float
   * @return e<sup>x</sup>
   */
  public static float expf(float x) {
    return ExpF.expf(x);
  }

  /**
   * Writes {@link #expf(float)} of each element of {@code in} to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void expf(float[] in, float[] out) {
    expf(in, out, 0, in.length);
  }

  /**
   * Writes {@link #expf(float)} of the elements of {@code in} in a range to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void expf(float[] in, float[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    for (int i = from; i < to; i++) {
      out[i] = ExpF.expf(in[i]);
    }
  }

  /**
   * Returns {@code x} to the power {@code y}, within 0.82 ulp of a float.
   *
   * <p>Special values as for {@link #pow(double, double)}. Source: ARM optimized-routines, as in
   * glibc 2.27 to 2.42.
   *
   * @param x any float
   * @param y any float
   * @return x<sup>y</sup>
   */
  public static float powf(float x, float y) {
    return PowF.powf(x, y);
  }

  /**
   * Writes {@link #powf(float, float)} of each element of {@code in} and of {@code y} to {@code
   * out}.
   *
   * @param in the arguments
   * @param y the exponent
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void powf(float[] in, float y, float[] out) {
    powf(in, y, out, 0, in.length);
  }

  /**
   * Writes {@link #powf(float, float)} of the elements of {@code in} in a range and of {@code y} to
   * {@code out}.
   *
   * @param in the arguments
   * @param y the exponent
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void powf(float[] in, float y, float[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    for (int i = from; i < to; i++) {
      out[i] = PowF.powf(in[i], y);
    }
  }

  /**
   * Returns log(1 + {@code x}), within 1 ulp of a float.
   *
   * <p>log1pf(±0) = ±0, log1pf(-1) = -∞, log1pf(x &lt; -1) = NaN, log1pf(+∞) = +∞. Source: Sun's
   * fdlibm, as in glibc up to 2.40.
   *
   * @param x any float
   * @return log(1 + x)
   */
  public static float log1pf(float x) {
    return Log1pF.log1pf(x);
  }

  /**
   * Writes {@link #log1pf(float)} of each element of {@code in} to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @throws IllegalArgumentException if {@code out} is shorter than {@code in}
   */
  public static void log1pf(float[] in, float[] out) {
    log1pf(in, out, 0, in.length);
  }

  /**
   * Writes {@link #log1pf(float)} of the elements of {@code in} in a range to {@code out}.
   *
   * @param in the arguments
   * @param out the results; may be {@code in}
   * @param from the first index
   * @param to one past the last index
   * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= both lengths
   */
  public static void log1pf(float[] in, float[] out, int from, int to) {
    checkRange(from, to, in.length, out.length);
    Log1pFArray.INSTANCE.apply(in, out, from, to);
  }

  private static void checkRange(int from, int to, int inLength, int outLength) {
    int shorter = Math.min(inLength, outLength);
    if (to < 0 || to > shorter) {
      throw new IllegalArgumentException(
          "to: " + to + ", allowed 0 to the shorter array's length, " + shorter);
    }
    if (from < 0 || from > to) {
      throw new IllegalArgumentException("from: " + from + ", allowed 0 to " + to);
    }
  }
}
