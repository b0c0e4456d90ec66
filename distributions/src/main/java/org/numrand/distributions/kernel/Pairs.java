package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.spi.VariateSource;

/** Bulk loops for values made of two variates each. */
public final class Pairs {
  private static final int CHUNK = 128;

  private Pairs() {}

  /** Fills a part of an array with variates. */
  public interface Draw {
    void fill(VariateSource source, double[] out, int from, int to);
  }

  /** Makes {@code count} values of a distribution of twice as many variates. */
  public interface Combine<D> {
    void combine(D distribution, double[] variates, double[] out, int from, int count);
  }

  /** A method's name for {@code combine} is no new object, unlike what captures a distribution. */
  public static <D> void fill(
      VariateSource source,
      Draw draw,
      Combine<D> combine,
      D distribution,
      double[] out,
      int from,
      int to) {
    checkPositionIndexes(from, to, out.length);
    double[] variates = source.scratch().doubles(2 * Math.min(CHUNK, to - from));
    for (int next = from; next < to; next += CHUNK) {
      int count = Math.min(CHUNK, to - next);
      draw.fill(source, variates, 0, 2 * count);
      combine.combine(distribution, variates, out, next, count);
    }
    source.scratch().giveBack(variates);
  }
}
