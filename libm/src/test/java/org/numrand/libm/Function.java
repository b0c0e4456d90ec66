package org.numrand.libm;

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
