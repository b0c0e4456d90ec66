package org.numrand.testkit;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** Tails: the probability that chance alone gives as much or more. */
final class PValues {
  /** Rarer cells of a chi-square test are put together. */
  private static final double LEAST_EXPECTED = 10;

  private PValues() {}

  static double ofNormal(double deviation) {
    return 0.5 * Erfc.value(deviation / Math.sqrt(2));
  }

  /** Of ones among fair bits. */
  static double ofBits(long ones, long bits) {
    return ofNormal((ones - bits / 2.0) / Math.sqrt(bits / 4.0));
  }

  static double ofChiSquare(double sum, double degreesOfFreedom) {
    return RegularizedGamma.Q.value(degreesOfFreedom / 2, sum / 2);
  }

  /** Halves the probability of the count itself, so that both tails are alike. */
  static double ofPoisson(long count, double mean) {
    double orMore = count == 0 ? 1 : RegularizedGamma.P.value((double) count, mean);
    double more = RegularizedGamma.P.value(count + 1.0, mean);
    return (orMore + more) / 2;
  }

  /** Of counts in cells, neighbours among which are put together while they are rare. */
  static double ofCounts(long[] counts, double[] probabilities) {
    long total = 0;
    for (long count : counts) {
      total += count;
    }
    double sum = 0;
    int cells = 0;
    double expected = 0;
    long found = 0;
    double rest = 1;
    for (int i = 0; i < counts.length; i++) {
      expected += total * probabilities[i];
      found += counts[i];
      rest -= probabilities[i];
      boolean last = i == counts.length - 1;
      if (last || (expected >= LEAST_EXPECTED && total * rest >= LEAST_EXPECTED)) {
        sum += (found - expected) * (found - expected) / expected;
        cells++;
        expected = 0;
        found = 0;
      }
    }
    return ofChiSquare(sum, cells - 1.0);
  }
}
