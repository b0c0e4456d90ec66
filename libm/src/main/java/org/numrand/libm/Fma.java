package org.numrand.libm;

import org.jspecify.annotations.Nullable;

/**
 * The fused product and sum, as {@link Math#fma} has it for every input. Where the JVM has no
 * instruction for it (x86 without FMA, or {@code -XX:-UseFMA}), that method goes by way of {@link
 * java.math.BigDecimal} and takes a microsecond or more; doubles alone do it as exactly in a
 * hundredth of that.
 */
final class Fma {
  /**
   * {@code instruction} or {@code arithmetic}: which of the two is used, instead of the one that is
   * faster here. For tests, and for steady times.
   */
  static final String PROPERTY = "numrand.fma";

  /** A constant for the compiler, so that what is not used costs nothing. */
  private static final boolean BY_INSTRUCTION = isByInstruction(System.getProperty(PROPERTY));

  /** Splits a double into halves of 26 bits, one with a sign (T. J. Dekker, 1971). */
  private static final double SPLITTER = 0x1p27 + 1;

  /** Between these no part of the product leaves the normal doubles. */
  private static final double SMALLEST_PRODUCT = 0x1p-900;

  private static final double LARGEST_PRODUCT = 0x1p900;
  private static final double LARGEST = 0x1p970;

  private static final int ROUNDS = 4;
  private static final int CALLS = 2;

  private Fma() {}

  /** a * b + c, rounded once. */
  static double fma(double a, double b, double c) {
    return BY_INSTRUCTION ? Math.fma(a, b, c) : arithmetically(a, b, c);
  }

  /**
   * The product as the sum of two doubles, then the sum of the three with one rounding: its lower
   * part is rounded to odd, so that the last rounding sees on which side of a tie the sum lies
   * (Sylvie Boldo, Guillaume Melquiond, "Emulation of FMA and correctly rounded sums: proved
   * algorithms using rounding to odd", 2008).
   */
  static double arithmetically(double a, double b, double c) {
    double product = a * b;
    double magnitude = Math.abs(product);
    if (!(magnitude > SMALLEST_PRODUCT
        && magnitude < LARGEST_PRODUCT
        && Math.abs(a) < LARGEST
        && Math.abs(b) < LARGEST
        && Math.abs(c) < LARGEST)) {
      return outOfRange(a, b, c);
    }
    double productLow = errorOfProduct(a, b, product);
    double sum = c + productLow;
    double sumLow = errorOfSum(c, productLow, sum);
    double high = product + sum;
    double middle = errorOfSum(product, sum, high);
    double low = middle + sumLow;
    return high + roundedToOdd(low, errorOfSum(middle, sumLow, low));
  }

  /** a * b - product. */
  private static double errorOfProduct(double a, double b, double product) {
    double aScaled = a * SPLITTER;
    double bScaled = b * SPLITTER;
    double aHigh = aScaled - (aScaled - a);
    double bHigh = bScaled - (bScaled - b);
    double aLow = a - aHigh;
    double bLow = b - bHigh;
    return aLow * bLow - (((product - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow);
  }

  /** a + b - sum, whichever is larger (Donald Knuth, 1969). */
  private static double errorOfSum(double a, double b, double sum) {
    double bRounded = sum - a;
    return (a - (sum - bRounded)) + (b - bRounded);
  }

  /**
   * Of the two doubles around sum + error the one whose last bit is set; the sum if that is exact.
   */
  private static double roundedToOdd(double sum, double error) {
    long bits = Double.doubleToRawLongBits(sum);
    if (error == 0 || (bits & 1) != 0) {
      return sum;
    }
    // Away from zero by one, or towards it.
    return Double.longBitsToDouble(bits + ((error > 0) == (sum > 0) ? 1 : -1));
  }

  /** An exact product with nothing to round, or what libm's functions do not come to. */
  private static double outOfRange(double a, double b, double c) {
    return a == 0 || b == 0 ? a * b + c : Math.fma(a, b, c);
  }

  private static boolean isByInstruction(@Nullable String chosen) {
    if (chosen == null) {
      return isInstructionFaster();
    }
    return switch (chosen) {
      case "instruction" -> true;
      case "arithmetic" -> false;
      default -> isInstructionFaster();
    };
  }

  /**
   * Which of the two is faster, as they are run so far: interpreted, some ten nanoseconds by
   * instruction, a microsecond by arithmetic, and many by way of BigDecimal. The best of some
   * rounds each, so that a pause decides nothing.
   */
  private static boolean isInstructionFaster() {
    long instruction = Long.MAX_VALUE;
    long arithmetic = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      instruction = Math.min(instruction, timeOfInstruction());
      arithmetic = Math.min(arithmetic, timeOfArithmetic());
    }
    return instruction <= arithmetic;
  }

  private static long timeOfInstruction() {
    long start = System.nanoTime();
    double x = 1.1;
    for (int i = 0; i < CALLS; i++) {
      x = Math.fma(x, 0.9, 0.3);
    }
    return time(start, x);
  }

  private static long timeOfArithmetic() {
    long start = System.nanoTime();
    double x = 1.1;
    for (int i = 0; i < CALLS; i++) {
      x = arithmetically(x, 0.9, 0.3);
    }
    return time(start, x);
  }

  /** The time since the start; that it asks for the result keeps the compiler from dropping it. */
  private static long time(long start, double result) {
    long elapsed = System.nanoTime() - start;
    return Double.isNaN(result) ? Long.MAX_VALUE : elapsed;
  }
}
