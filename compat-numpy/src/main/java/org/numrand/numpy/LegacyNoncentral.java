package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.List;
import org.numrand.distributions.Chisquare;
import org.numrand.distributions.NoncentralChisquare;
import org.numrand.distributions.NoncentralF;
import org.numrand.distributions.Normal;
import org.numrand.distributions.Uniform;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The legacy non-central distributions: the modern ones, except that with a NaN for nonc they draw
 * what they would with another number, and give NaN after that. Source: {@code
 * legacy_noncentral_chisquare} and {@code legacy_noncentral_f} in NumPy's {@code
 * legacy-distributions.c}.
 */
final class LegacyNoncentral {
  private LegacyNoncentral() {}

  static ContinuousDistribution chisquare(double df, double nonc) {
    return Double.isNaN(nonc)
        ? chisquareInVain(Parameters.positive("df", df))
        : new NoncentralChisquare(df, nonc);
  }

  private static InVain chisquareInVain(double df) {
    // A Poisson variate of mean NaN takes one double.
    return df > 1
        ? new InVain(List.of(new Chisquare(df - 1), new Normal(0, 1)))
        : new InVain(List.of(new Uniform(0, 1), new Chisquare(df)));
  }

  static ContinuousDistribution f(double dfnum, double dfden, double nonc) {
    return Double.isNaN(nonc)
        ? new InVain(
            List.of(
                chisquareInVain(Parameters.positive("dfnum", dfnum)),
                new Chisquare(Parameters.positive("dfden", dfden))))
        : new NoncentralF(dfnum, dfden, nonc);
  }

  /** Draws one of each, and gives NaN. */
  private record InVain(List<ContinuousDistribution> drawn) implements ContinuousDistribution {
    @Override
    public double sample(VariateSource source) {
      drawn.forEach(distribution -> distribution.sample(source));
      return Double.NaN;
    }

    @Override
    public void fill(VariateSource source, double[] out, int from, int to) {
      checkPositionIndexes(from, to, out.length);
      for (int i = from; i < to; i++) {
        out[i] = sample(source);
      }
    }
  }
}
