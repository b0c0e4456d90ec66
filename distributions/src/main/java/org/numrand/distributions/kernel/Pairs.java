package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

/** Bulk loops for values made of two variates each. */
public final class Pairs {
  private static final int CHUNK = 128;

  private Pairs() {}

  /** Fills a part of an array with variates. */
  public interface Draw {
    void fill(double[] out, int from, int to);
  }

  /** Makes {@code count} values of twice as many variates. */
  public interface Combine {
    void combine(double[] variates, double[] out, int from, int count);
  }

  public static void fill(double[] out, int from, int to, Draw draw, Combine combine) {
    checkPositionIndexes(from, to, out.length);
    double[] variates = new double[2 * Math.min(CHUNK, to - from)];
    for (int next = from; next < to; next += CHUNK) {
      int count = Math.min(CHUNK, to - next);
      draw.fill(variates, 0, 2 * count);
      combine.combine(variates, out, next, count);
    }
  }
}
