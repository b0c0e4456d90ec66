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
}
