package org.numrand.junit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.List;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.Generator;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.numpy.RandomState;

/**
 * What every distribution of real numbers keeps, for an author of one. Extend it, and say what the
 * distribution is; the tests draw it on {@code Generator} and on {@code RandomState}: Kolmogorov
 * and Smirnov's, chi-square and moments; all forms alike; nothing kept from call to call; refusals,
 * equality, serialization. Seeds are fixed: what passes once passes always.
 *
 * <pre>{@code
 * class ArcsineTest extends ContinuousDistributionContract {
 *   protected ContinuousDistribution distribution() { return new Arcsine(); }
 *   protected double cdf(double x) { return 2 / Math.PI * Math.asin(Math.sqrt(x)); }
 *   protected double mean() { return 0.5; }
 *   protected double variance() { return 0.125; }
 *   protected List<Executable> refusals() { return List.of(); }
 * }
 * }</pre>
 */
public abstract class ContinuousDistributionContract
    extends DistributionContract<ContinuousDistribution> {
  private static final int CELLS = 100;

  /** For subclasses. */
  protected ContinuousDistributionContract() {}

  /**
   * The probability of a variate of {@code x} at most: 0 and 1 only where there is none below or
   * above.
   *
   * @param x any variate that the distribution has drawn
   */
  protected abstract double cdf(double x);

  @Override
  Forms forms(Surface surface, BitGenerator bits, ContinuousDistribution d) {
    if (surface == Surface.GENERATOR) {
      var rng = new Generator(bits);
      return new Forms(
          bits,
          () -> rng.sample(d),
          size -> Doubles.asList(rng.sample(d, size)),
          size -> Doubles.asList(rng.into(new double[size]).sample(d)),
          size -> Doubles.asList(rng.stream(d).limit(size).toArray()));
    }
    var rs = new RandomState(bits);
    return new Forms(
        bits,
        () -> rs.sample(d),
        size -> Doubles.asList(rs.sample(d, size)),
        size -> Doubles.asList(rs.into(new double[size]).sample(d)),
        size -> Doubles.asList(rs.stream(d).limit(size).toArray()));
  }

  @Override
  List<? extends Number> filledPart(
      ContinuousDistribution distribution, BitGenerator bits, int from, int to) {
    double[] out = new double[10];
    new Generator(bits)
        .sample(
            ContinuousDistribution.of(
                source -> {
                  distribution.fill(source, out, from, to);
                  return 0;
                }));
    return Doubles.asList(out);
  }

  @Override
  List<PValue> fits(Surface surface, BitGenerator bits, ContinuousDistribution distribution) {
    double[] x = Doubles.toArray(forms(surface, bits, distribution).array().apply(size()));
    Arrays.sort(x);
    int n = x.length;
    double distance = 0;
    long[] counts = new long[CELLS];
    for (int i = 0; i < n; i++) {
      double value = x[i];
      assertFalse(Double.isNaN(value), "a variate is NaN");
      double u = cdf(value);
      checkState(u >= 0 && u <= 1, "cdf(%s) must be in [0, 1], but is %s", value, u);
      assertTrue(u > 0 && u < 1, () -> value + " cannot be a variate: cdf says " + u);
      distance = Math.max(distance, Math.max(u - (double) i / n, (i + 1.0) / n - u));
      counts[Math.min(CELLS - 1, (int) (u * CELLS))]++;
    }
    var cells = new Fit(n);
    for (long count : counts) {
      cells.add(count, 1.0 / CELLS);
    }
    return List.of(
        new PValue("Kolmogorov-Smirnov", kolmogorov(distance, n)),
        new PValue("chi-square", cells.pValue()));
  }

  /** The probability that a sample of n is as far from its distribution as that, or farther. */
  static double kolmogorov(double distance, int n) {
    checkArgument(n > 0, "n must be > 0, but is %s", n);
    double root = Math.sqrt(n);
    double t = distance * (root + 0.12 + 0.11 / root); // Stephens' correction
    if (t < 0.2) {
      return 1;
    }
    double sum = 0;
    for (int k = 1; k <= 100; k++) {
      double term = Math.exp(-2.0 * k * k * t * t);
      sum += k % 2 == 1 ? term : -term;
    }
    return 2 * sum;
  }
}
