package org.numrand.distributions.kernel;

import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * Rejection that draws two uniform doubles a try, whether it accepts or not. Fills that pay for
 * tables make them, and single draws once they have been as many; all use those that are kept.
 * Threads may share it: what they see late, or count twice, only takes more time.
 */
abstract class PairRejection implements DiscreteDistribution {
  /** What {@link #attempt} gives for a rejected pair. */
  static final long REJECTED = -1;

  private static final int CHUNK = 256;

  /** From so many single draws on, and at each doubling, it is asked whether tables pay. */
  private static final int OFTEN = 1 << 10;

  /** Tables pay for fills that are longer than they are: these are at most 64 kilobytes. */
  private static final int KEPT_TO = 1 << 16;

  private final int[] singles = {0};

  /** Null before it pays. */
  private final @Nullable PairRejection[] often = {null};

  /** The variate that a pair of uniform doubles makes, or {@link #REJECTED}. */
  abstract long attempt(double u, double v);

  /** The same variates, from tables if a fill of this size pays for them. */
  PairRejection tabulated(int size) {
    return this;
  }

  /** This distribution as a source's version draws it. */
  PairRejection of(VariateSource source) {
    return this;
  }

  /** Attempts all pairs and writes the accepted variates; returns the end. */
  int attempt(double[] pairs, int doubles, long[] out, int from) {
    int next = from;
    for (int i = 0; i < doubles; i += 2) {
      next = put(attempt(pairs[i], pairs[i + 1]), out, next);
    }
    return next;
  }

  /** Writes a variate unless it is {@link #REJECTED}; returns the end. */
  static int put(long value, long[] out, int next) {
    out[next] = value;
    return next + (value == REJECTED ? 0 : 1);
  }

  @Override
  public long sample(VariateSource source) {
    return of(source).draw(source);
  }

  private long draw(VariateSource source) {
    PairRejection algorithm = often[0];
    if (algorithm == null) {
      countSingle();
      algorithm = this;
    }
    long value;
    do {
      double u = source.nextDouble();
      value = algorithm.attempt(u, source.nextDouble());
    } while (value == REJECTED);
    return value;
  }

  private void countSingle() {
    int count = ++singles[0];
    if (count >= OFTEN && Integer.bitCount(count) == 1) {
      PairRejection tabulated = tabulated(count);
      often[0] = tabulated == this ? null : tabulated;
    }
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    of(source).drawAll(source, out, from, to);
  }

  /** Draws at most as many pairs as values are missing, so never too many. */
  private void drawAll(VariateSource source, long[] out, int from, int to) {
    PairRejection algorithm = often[0];
    if (algorithm == null) {
      algorithm = tabulated(to - from);
      keepIfSmall(algorithm, to - from);
    }
    double[] pairs = source.scratch().doubles(2 * Math.min(CHUNK, to - from));
    int next = from;
    while (next < to) {
      int doubles = 2 * Math.min(CHUNK, to - next);
      source.bits().nextDoubles(pairs, 0, doubles);
      next = algorithm.attempt(pairs, doubles, out, next);
    }
    source.scratch().giveBack(pairs);
  }

  private void keepIfSmall(PairRejection tabulated, int size) {
    if (size <= KEPT_TO && tabulated != this) {
      often[0] = tabulated;
    }
  }
}
