package org.numrand.libm;

/**
 * glibc's elementary functions, bit for bit, on every JVM.
 *
 * <p>The reference is glibc on x86-64 with FMA; {@code docs/parity.md} says which versions. {@link
 * Math} and {@link StrictMath} differ from it in the last bit, here and there. No method throws:
 * special values follow C99, Annex F, and the NaN that comes out is any NaN.
 *
 * <p>Without FMA hardware {@link Math#fma} is emulated: the results stay the same, at some ten
 * microseconds a call.
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
   * Returns {@code x} to the power {@code y}, within 0.82 ulp of a float.
   *
   * <p>Special values as for {@link #pow}. Source: ARM optimized-routines, as in glibc 2.27 to
   * 2.42.
   *
   * @param x any float
   * @param y any float
   * @return x<sup>y</sup>
   */
  public static float powf(float x, float y) {
    return PowF.powf(x, y);
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
}
