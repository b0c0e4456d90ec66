package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.math.LongMath;
import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.Generator;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.numpy.RandomState;

/**
 * What every distribution of integers keeps, for an author of one: as {@link
 * ContinuousDistributionContract}, with the probability of each integer.
 */
public abstract class DiscreteDistributionContract
    extends DistributionContract<DiscreteDistribution> {
  /** How far from the median integers are looked at one by one. */
  private static final int REACH = 1 << 20;

  /** For subclasses. */
  protected DiscreteDistributionContract() {}

  /**
   * The probability of a variate.
   *
   * @param x any integer
   */
  protected abstract double pmf(long x);

  @Override
  Forms forms(Surface surface, BitGenerator bits, DiscreteDistribution d) {
    if (surface == Surface.GENERATOR) {
      var rng = new Generator(bits);
      return new Forms(
          bits,
          () -> rng.sample(d),
          size -> Longs.asList(rng.sample(d, size)),
          size -> Longs.asList(rng.into(new long[size]).sample(d)),
          size -> Longs.asList(rng.stream(d).limit(size).toArray()));
    }
    var rs = new RandomState(bits);
    return new Forms(
        bits,
        () -> rs.sample(d),
        size -> Longs.asList(rs.sample(d, size)),
        size -> Longs.asList(rs.into(new long[size]).sample(d)),
        size -> Longs.asList(rs.stream(d).limit(size).toArray()));
  }

  @Override
  List<? extends Number> filledPart(
      DiscreteDistribution distribution, BitGenerator bits, int from, int to) {
    long[] out = new long[10];
    new Generator(bits)
        .sample(
            DiscreteDistribution.of(
                source -> {
                  distribution.fill(source, out, from, to);
                  return 0;
                }));
    return Longs.asList(out);
  }

  /** Neighbouring integers make a cell, with a 200th of the variates at least. */
  @Override
  List<PValue> fits(Surface surface, BitGenerator bits, DiscreteDistribution distribution) {
    long[] x = Longs.toArray(forms(surface, bits, distribution).array().apply(size()));
    Arrays.sort(x);
    LongStream.of(x)
        .distinct()
        .forEach(v -> assertTrue(p(v) > 0, () -> v + " cannot be a variate: pmf says 0"));
    int n = x.length;
    long median = x[n / 2];
    long last = Math.min(x[n - 1], LongMath.saturatedAdd(median, REACH));
    var cells = new Fit(n);
    int at = 0;
    for (long v = Math.max(x[0], LongMath.saturatedSubtract(median, REACH)); v <= last; v++) {
      while (at < n && x[at] < v) {
        at++; // beyond reach
      }
      int from = at;
      while (at < n && x[at] == v) {
        at++;
      }
      cells.add(at - from, p(v));
    }
    return List.of(new PValue("chi-square", cells.pValue()));
  }

  private double p(long x) {
    double p = pmf(x);
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalStateException("pmf(" + x + ") must be in [0, 1], but is " + p);
    }
    return p;
  }
}
