package org.numrand.notation;

import java.math.BigDecimal;

/**
 * The magnitude of a finite floating-point number, {@code mantissa * 2^exponent}.
 *
 * @param isPowerOfTwo whether the next number below is only half as far away as the next above
 */
public record BinaryFloat(long mantissa, int exponent, boolean isPowerOfTwo) {

  public static BinaryFloat of(double value) {
    return of(Double.doubleToLongBits(value), 52, 1023, 0x7ff);
  }

  public static BinaryFloat of(float value) {
    return of(Float.floatToIntBits(value), 23, 127, 0xff);
  }

  private static BinaryFloat of(long bits, int fractionBits, int bias, int exponentMask) {
    long fraction = bits & ((1L << fractionBits) - 1);
    int biased = (int) (bits >>> fractionBits) & exponentMask;
    int exponent = Math.max(biased, 1) - bias - fractionBits;
    long hiddenBit = biased == 0 ? 0 : 1L << fractionBits;
    return new BinaryFloat(hiddenBit | fraction, exponent, fraction == 0 && biased > 1);
  }

  /** The number of digits before the decimal point; 0 or less for numbers below 0.1. */
  int wholeDigits() {
    BigDecimal exact = new BigDecimal(Math.scalb((double) mantissa, exponent));
    return exact.precision() - exact.scale();
  }
}
