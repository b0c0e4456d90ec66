package org.numrand.libm;

import java.util.Arrays;

/** The functions under test, on raw bits; a float's bits stand in the low half of a long. */
enum Function {
  LOG,
  EXP,
  POW,
  LOG1P,
  EXPM1,
  COS,
  SIN,
  ACOS,
  LOGF,
  EXPF,
  POWF,
  LOG1PF;

  /** The result of {@link Libm}, every NaN being the same one. */
  long apply(long x, long y) {
    return isSingle()
        ? bits(ours(single(x), single(y)))
        : bits(ours(Double.longBitsToDouble(x), Double.longBitsToDouble(y)));
  }

  /**
   * Replaces x[from..to) by the results of the array form, every NaN being the same one; all that
   * lies outside must stay as it is.
   *
   * @param inPlace whether the array that is read is written
   */
  long[] applyToArray(long[] x, long y, int from, int to, boolean inPlace) {
    return isSingle()
        ? applyToFloats(x, single(y), from, to, inPlace)
        : applyToDoubles(x, Double.longBitsToDouble(y), from, to, inPlace);
  }

  private long[] applyToDoubles(long[] x, double y, int from, int to, boolean inPlace) {
    double[] in = Arrays.stream(x).mapToDouble(Double::longBitsToDouble).toArray();
    double[] out = inPlace ? in : in.clone();
    range(in, y, out, from, to);
    return Arrays.stream(out).mapToLong(Double::doubleToLongBits).toArray();
  }

  private long[] applyToFloats(long[] x, float y, int from, int to, boolean inPlace) {
    float[] in = new float[x.length];
    for (int i = 0; i < in.length; i++) {
      in[i] = single(x[i]);
    }
    float[] out = inPlace ? in : in.clone();
    range(in, y, out, from, to);
    long[] result = new long[x.length];
    for (int i = 0; i < in.length; i++) {
      result[i] = bits(out[i]);
    }
    return result;
  }

  /** Calls the array form of a function of doubles. */
  void range(double[] in, double y, double[] out, int from, int to) {
    switch (this) {
      case LOG -> Libm.log(in, out, from, to);
      case EXP -> Libm.exp(in, out, from, to);
      case POW -> Libm.pow(in, y, out, from, to);
      case LOG1P -> Libm.log1p(in, out, from, to);
      case EXPM1 -> Libm.expm1(in, out, from, to);
      case COS -> Libm.cos(in, out, from, to);
      case SIN -> Libm.sin(in, out, from, to);
      case ACOS -> Libm.acos(in, out, from, to);
      default -> throw new IllegalStateException(name());
    }
  }

  /** Calls the array form of a function of floats. */
  void range(float[] in, float y, float[] out, int from, int to) {
    switch (this) {
      case LOGF -> Libm.logf(in, out, from, to);
      case EXPF -> Libm.expf(in, out, from, to);
      case POWF -> Libm.powf(in, y, out, from, to);
      case LOG1PF -> Libm.log1pf(in, out, from, to);
      default -> throw new IllegalStateException(name());
    }
  }

  /** The result of {@link StrictMath}, every NaN being the same one. */
  long strict(long x, long y) {
    return isSingle()
        ? bits((float) strict(single(x), single(y)))
        : bits(strict(Double.longBitsToDouble(x), Double.longBitsToDouble(y)));
  }

  boolean isSingle() {
    return name().endsWith("F");
  }

  boolean takesTwo() {
    return this == POW || this == POWF;
  }

  /** Makes every NaN the same one. */
  long canonical(long bits) {
    return isSingle() ? bits(single(bits)) : bits(Double.longBitsToDouble(bits));
  }

  /** Input and result in words, for the report of a difference. */
  String describe(long x, long y, long expected) {
    String arguments = takesTwo() ? text(x) + ", " + text(y) : text(x);
    return "%s(%s) = %s, not %s".formatted(name(), arguments, text(expected), text(apply(x, y)));
  }

  private double ours(double x, double y) {
    return switch (this) {
      case LOG -> Libm.log(x);
      case EXP -> Libm.exp(x);
      case POW -> Libm.pow(x, y);
      case LOG1P -> Libm.log1p(x);
      case EXPM1 -> Libm.expm1(x);
      case COS -> Libm.cos(x);
      case SIN -> Libm.sin(x);
      case ACOS -> Libm.acos(x);
      default -> throw new IllegalStateException(name());
    };
  }

  private float ours(float x, float y) {
    return switch (this) {
      case LOGF -> Libm.logf(x);
      case EXPF -> Libm.expf(x);
      case POWF -> Libm.powf(x, y);
      case LOG1PF -> Libm.log1pf(x);
      default -> throw new IllegalStateException(name());
    };
  }

  private double strict(double x, double y) {
    return switch (this) {
      case LOG, LOGF -> StrictMath.log(x);
      case EXP, EXPF -> StrictMath.exp(x);
      case POW, POWF -> StrictMath.pow(x, y);
      case LOG1P, LOG1PF -> StrictMath.log1p(x);
      case EXPM1 -> StrictMath.expm1(x);
      case COS -> StrictMath.cos(x);
      case SIN -> StrictMath.sin(x);
      case ACOS -> StrictMath.acos(x);
    };
  }

  private String text(long bits) {
    return isSingle()
        ? Float.toHexString(single(bits))
        : Double.toHexString(Double.longBitsToDouble(bits));
  }

  private static float single(long bits) {
    return Float.intBitsToFloat((int) bits);
  }

  private static long bits(double value) {
    return Double.doubleToLongBits(value);
  }

  private static long bits(float value) {
    return Integer.toUnsignedLong(Float.floatToIntBits(value));
  }
}
