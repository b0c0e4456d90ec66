package org.numrand.engine.mt19937;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Many steps of the Mersenne Twister at once. A step is a linear map F over GF(2), so e steps are
 * the polynomial x<sup>e</sup> modulo F's characteristic polynomial, applied to F (Hiroshi
 * Haramoto, Makoto Matsumoto, Takuji Nishimura, François Panneton, Pierre L'Ecuyer, "Efficient Jump
 * Ahead for F2-Linear Random Number Generators", 2008).
 *
 * <p>The characteristic polynomial is that of appendix A of the Mersenne Twister's paper. It has
 * 135 terms, the first two of them 227 apart, so a square is reduced 64 bits at a time, in about a
 * tenth of a millisecond.
 *
 * <p>The lower 31 bits of a window's first word do not count for what follows, and after a step
 * taken in the usual way nothing is left of them, but a polynomial with a constant term carries
 * them over.
 */
final class StepPolynomial {
  private static final int DEGREE = 19937;
  private static final int N = Twister.N;
  private static final int PAIRS = Twister.PAIRS;

  /** Enough 64-bit words for a polynomial of the characteristic polynomial's degree. */
  private static final int LENGTH = DEGREE / Long.SIZE + 1;

  private static final int TOP_SHIFT = DEGREE % Long.SIZE;

  /** Every exponent of so many bits is below the degree. */
  private static final int MONOMIAL_BITS = 14;

  private static final BigInteger CHARACTERISTIC = characteristic();
  private static final int[] LOWER_EXPONENTS = exponents(CHARACTERISTIC.clearBit(DEGREE));

  /** The coefficients, the constant term in the lowest bit. */
  private final long[] coefficients;

  private StepPolynomial(long[] coefficients) {
    this.coefficients = coefficients;
  }

  /**
   * With P = x<sup>623</sup> + x<sup>396</sup> and a the twist's matrix: (P<sup>31</sup> + a<sub>0
   * </sub>P<sup>30</sup> + ... + a<sub>30</sub>) (x<sup>624</sup> + x<sup>397</sup>) +
   * a<sub>31</sub>.
   */
  private static BigInteger characteristic() {
    BigInteger sum = BigInteger.ONE;
    for (int i = 0; i < Integer.SIZE; i++) {
      int stepBack = i < Integer.SIZE - 1 ? 1 : 0;
      sum = sum.shiftLeft(N - stepBack).xor(sum.shiftLeft(Twister.M - stepBack));
      if ((Twister.MATRIX_A >>> i & 1) != 0) {
        sum = sum.flipBit(0);
      }
    }
    return sum;
  }

  private static int[] exponents(BigInteger polynomial) {
    int[] exponents = new int[polynomial.bitCount()];
    BigInteger rest = polynomial;
    for (int i = 0; i < exponents.length; i++) {
      exponents[i] = rest.getLowestSetBit();
      rest = rest.clearBit(exponents[i]);
    }
    return exponents;
  }

  /**
   * The polynomial of so many steps, back if negative. Takes as many squarings as the exponent has
   * bits; forward, {@value #MONOMIAL_BITS} fewer, since a small power of x needs no reduction.
   */
  static StepPolynomial ofSteps(BigInteger steps) {
    BigInteger magnitude = steps.abs();
    int bit = magnitude.bitLength();
    int first = 0;
    if (steps.signum() > 0) {
      bit = Math.max(0, bit - MONOMIAL_BITS);
      first = magnitude.shiftRight(bit).intValue();
    }
    long[] power = new long[LENGTH];
    power[first / Long.SIZE] = 1L << first;
    while (--bit >= 0) {
      power = square(power);
      if (magnitude.testBit(bit)) {
        if (steps.signum() > 0) {
          multiplyByX(power);
        } else {
          divideByX(power);
        }
      }
    }
    return new StepPolynomial(power);
  }

  /** The polynomial for the same steps that has, or has not, a constant term. */
  StepPolynomial withConstantTerm(boolean wanted) {
    long[] result = coefficients.clone();
    if ((result[0] & 1) != (wanted ? 1 : 0)) {
      addCharacteristic(result);
    }
    return new StepPolynomial(result);
  }

  /** The window of 624 consecutive words, in pairs, that so many steps make of the given one. */
  long[] apply(long[] window) {
    long[] even = sequence(window);
    long[] odd = new long[even.length - 1];
    for (int i = 0; i < odd.length; i++) {
      odd[i] = (even[i] << 32) | (even[i + 1] >>> 32);
    }
    long[] sum = new long[PAIRS];
    for (int exponent = 0; exponent <= DEGREE; exponent++) {
      if ((coefficients[exponent / Long.SIZE] >>> exponent & 1) != 0) {
        add(exponent % 2 == 0 ? even : odd, exponent / 2, sum);
      }
    }
    return sum;
  }

  private static void add(long[] pairs, int from, long[] sum) {
    for (int i = 0; i < PAIRS; i++) {
      sum[i] ^= pairs[from + i];
    }
  }

  /** The window and what follows it: as many words as a polynomial can ask for, in pairs. */
  private static long[] sequence(long[] window) {
    var twister = new Twister();
    long[][] scratch = new long[twister.scratchArrays()][PAIRS];
    long[] key = window.clone();
    long[] pairs = new long[(DEGREE / N + 2) * PAIRS];
    System.arraycopy(key, 0, pairs, 0, PAIRS);
    for (int at = PAIRS; at < pairs.length; at += PAIRS) {
      twister.next(key, scratch);
      System.arraycopy(key, 0, pairs, at, PAIRS);
    }
    return pairs;
  }

  private static long[] square(long[] polynomial) {
    long[] square = new long[2 * LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      square[2 * i] = spread(polynomial[i] & 0xffff_ffffL);
      square[2 * i + 1] = spread(polynomial[i] >>> 32);
    }
    for (int i = square.length - 1; i >= LENGTH; i--) {
      reduce(square, Long.SIZE * i, square[i]);
    }
    long excess = square[LENGTH - 1] >>> TOP_SHIFT;
    reduce(square, DEGREE, excess);
    square[LENGTH - 1] ^= excess << TOP_SHIFT;
    return Arrays.copyOf(square, LENGTH);
  }

  /** A zero after each of the lower 32 bits. */
  private static long spread(long bits) {
    long x = bits;
    x = (x | (x << 16)) & 0x0000_ffff_0000_ffffL;
    x = (x | (x << 8)) & 0x00ff_00ff_00ff_00ffL;
    x = (x | (x << 4)) & 0x0f0f_0f0f_0f0f_0f0fL;
    x = (x | (x << 2)) & 0x3333_3333_3333_3333L;
    return (x | (x << 1)) & 0x5555_5555_5555_5555L;
  }

  /** Adds what 64 coefficients, the lowest of x<sup>{@code position}</sup>, are congruent to. */
  private static void reduce(long[] polynomial, int position, long coefficients) {
    for (int exponent : LOWER_EXPONENTS) {
      int target = position - DEGREE + exponent;
      int word = target / Long.SIZE;
      int shift = target % Long.SIZE;
      polynomial[word] ^= coefficients << shift;
      if (shift != 0) {
        polynomial[word + 1] ^= coefficients >>> (Long.SIZE - shift);
      }
    }
  }

  private static void multiplyByX(long[] polynomial) {
    for (int i = LENGTH - 1; i > 0; i--) {
      polynomial[i] = polynomial[i] << 1 | polynomial[i - 1] >>> 63;
    }
    polynomial[0] <<= 1;
    if ((polynomial[LENGTH - 1] >>> TOP_SHIFT & 1) != 0) {
      addCharacteristic(polynomial);
    }
  }

  private static void divideByX(long[] polynomial) {
    if ((polynomial[0] & 1) != 0) {
      addCharacteristic(polynomial);
    }
    for (int i = 0; i < LENGTH - 1; i++) {
      polynomial[i] = polynomial[i] >>> 1 | polynomial[i + 1] << 63;
    }
    polynomial[LENGTH - 1] >>>= 1;
  }

  private static void addCharacteristic(long[] polynomial) {
    for (int exponent : LOWER_EXPONENTS) {
      polynomial[exponent / Long.SIZE] ^= 1L << exponent;
    }
    polynomial[LENGTH - 1] ^= 1L << TOP_SHIFT;
  }
}
