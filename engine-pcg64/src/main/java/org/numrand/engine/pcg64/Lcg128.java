package org.numrand.engine.pcg64;

import java.math.BigInteger;

/**
 * The linear congruential step {@code x -> multiplier * x + increment} modulo 2<sup>128</sup>, and
 * any number of such steps taken at once (Forrest Brown, "Random number generation with arbitrary
 * strides", 1994).
 */
record Lcg128(Uint128 multiplier, Uint128 increment) {

  Uint128 step(Uint128 state) {
    return state.times(multiplier).plus(increment);
  }

  /**
   * The step that is {@code count} of this one's steps; modulo the period, so {@code count} may be
   * negative.
   */
  Lcg128 times(BigInteger count) {
    BigInteger rest = count.mod(BigInteger.ONE.shiftLeft(128));
    Uint128 totalMultiplier = new Uint128(0, 1);
    Uint128 totalIncrement = Uint128.ZERO;
    Lcg128 power = this;
    for (int bit = 0; bit < rest.bitLength(); bit++) {
      if (rest.testBit(bit)) {
        totalMultiplier = totalMultiplier.times(power.multiplier);
        totalIncrement = power.step(totalIncrement);
      }
      power = new Lcg128(power.multiplier.times(power.multiplier), power.step(power.increment));
    }
    return new Lcg128(totalMultiplier, totalIncrement);
  }
}
