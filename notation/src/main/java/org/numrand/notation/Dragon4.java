package org.numrand.notation;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The decimal digits of a floating-point number, as NumPy makes them: the fewest that tell the
 * number from its neighbours, unless a limit on the digits cuts them off or asks for more. Follows
 * Steele and White, "How to Print Floating-Point Numbers Accurately" (1990), with the rounding of
 * NumPy's {@code dragon4.c} in its unique mode.
 */
public final class Dragon4 {
  private static final int UNLIMITED = 1000;

  private Dragon4() {}

  /** The fewest digits that identify the number; of several such, the closest. */
  public static BigDecimal shortest(BinaryFloat value) {
    return digits(value, -UNLIMITED, Integer.MAX_VALUE);
  }

  /** The same, but rounded to at most so many digits after the decimal point. */
  public static BigDecimal positional(BinaryFloat value, int maxFraction) {
    return digits(value, -maxFraction, Integer.MAX_VALUE);
  }

  /** The same, but with at least and at most so many digits after the first. */
  public static BigDecimal scientific(BinaryFloat value, int minFraction, int maxFraction) {
    int first = value.wholeDigits() - 1;
    return digits(value, first - maxFraction, first - minFraction);
  }

  /**
   * Digits from the first down to the one of 10<sup>{@code highestEnd}</sup>, and on from there
   * until they identify the number, but not beyond that of 10<sup>{@code lowestEnd}</sup>.
   */
  private static BigDecimal digits(BinaryFloat value, int lowestEnd, int highestEnd) {
    if (value.mantissa() == 0) {
      return BigDecimal.ZERO;
    }
    int position = value.wholeDigits();
    // A quarter of the distance to the next number above, and 10^position, both on one scale.
    BigInteger quarter = power(2, value.exponent() - 2).multiply(power(10, -position));
    BigInteger unit = power(2, 2 - value.exponent()).multiply(power(10, position));
    BigInteger rest = quarter.multiply(BigInteger.valueOf(4 * value.mantissa()));
    BigInteger up = quarter.shiftLeft(1);
    BigInteger down = value.isPowerOfTwo() ? quarter : up;
    int tie = (value.mantissa() & 1) == 0 ? 0 : 1;
    long digits = 0;
    boolean canDrop;
    boolean canRaise;
    do {
      position--;
      BigInteger[] digitAndRest = rest.multiply(BigInteger.TEN).divideAndRemainder(unit);
      digits = 10 * digits + digitAndRest[0].intValue();
      rest = digitAndRest[1];
      down = down.multiply(BigInteger.TEN);
      up = up.multiply(BigInteger.TEN);
      canDrop = down.compareTo(rest) >= tie;
      canRaise = rest.add(up).compareTo(unit) >= tie;
    } while (position != lowestEnd && !(position <= highestEnd && (canDrop || canRaise)));
    boolean raise = canDrop == canRaise ? isAboveHalf(rest, unit, digits) : canRaise;
    return BigDecimal.valueOf(raise ? digits + 1 : digits, -position);
  }

  /** Whether the rest is more than half a unit, or just half of it after an odd digit. */
  private static boolean isAboveHalf(BigInteger rest, BigInteger unit, long digits) {
    int comparison = rest.shiftLeft(1).compareTo(unit);
    return comparison > 0 || (comparison == 0 && (digits & 1) == 1);
  }

  private static BigInteger power(int base, int exponent) {
    return BigInteger.valueOf(base).pow(Math.max(exponent, 0));
  }
}
