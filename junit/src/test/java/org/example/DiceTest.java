package org.example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.numrand.distributions.Generator;
import org.numrand.junit.RandomSource;
import org.numrand.junit.Seeded;

@Seeded
class DiceTest {
  @Test
  void isFair(Generator rng) {
    long[] thrown = rng.integers(1, 7, 100);
    double mean = Arrays.stream(thrown).average().orElseThrow();
    assertTrue(Math.abs(mean - 3.5) < 0.2, () -> "the mean is " + mean);
  }

  @ParameterizedTest
  @RandomSource(count = 20)
  void sixesAreRare(Generator rng) {
    long[] thrown = rng.integers(1, 7, 60);
    long sixes = Arrays.stream(thrown).filter(n -> n == 6).count();
    assertTrue(sixes < 15, () -> sixes + " sixes");
  }
}
