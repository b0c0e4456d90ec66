package org.numrand.numpy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * {@link LegacyHypergeometric} for few objects taken: one double for each, until all of the rarer
 * kind are taken. Source: {@code random_hypergeometric_hyp} in NumPy's {@code
 * legacy-distributions.c}.
 */
final class LegacyHypergeometricUrn implements DiscreteDistribution {
  /** How many uniforms are drawn at once, at most. */
  private static final int CHUNK = 512;

  private static final double ULP = 0x1p-53;

  /** Fills of at least this many values make a table. */
  private static final int TABLE_FROM = 100;

  private final boolean goodAreMore;
  private final double fewer;
  private final long left;
  private final long taken;

  /** Null before it pays. Threads that see it late make their own. */
  private final @Nullable Ends[] ends = {null};

  LegacyHypergeometricUrn(long good, long bad, long sample) {
    this.goodAreMore = good > bad;
    this.fewer = Math.min(good, bad);
    this.left = bad + good - sample;
    this.taken = sample;
  }

  @Override
  public long sample(VariateSource source) {
    double fewerLeft = fewer;
    for (long toTake = taken; toTake > 0 && fewerLeft > 0.0; toTake--) {
      fewerLeft -= Math.floor(source.nextDouble() + fewerLeft / (left + toTake));
    }
    long fewerTaken = (long) (fewer - fewerLeft);
    return goodAreMore ? taken - fewerTaken : fewerTaken;
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    if (to - from >= TABLE_FROM && isPlain()) {
      fillPlainly(source, out, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }

  /**
   * Whether neither kind can run out, so that each value takes as many doubles, and all numbers of
   * objects are doubles.
   */
  private boolean isPlain() {
    return fewer >= taken && left >= fewer && left + taken < 1L << 53;
  }

  /** A step of many values at once, so that none waits for the step before. */
  private void fillPlainly(VariateSource source, long[] out, int from, int to) {
    Ends table = ends[0];
    if (table == null) {
      table = new Ends(ends());
      ends[0] = table;
    }
    int steps = (int) taken;
    int most = CHUNK / steps;
    double[] uniforms = source.scratch().doubles(CHUNK);
    int[] othersTaken = source.scratch().ints(most);
    for (int next = from; next < to; next += most) {
      int count = Math.min(most, to - next);
      source.bits().nextDoubles(uniforms, 0, steps * count);
      Arrays.fill(othersTaken, 0, count, 0);
      for (int step = 0; step < steps; step++) {
        take(uniforms, step, steps, table.uniforms, othersTaken, count);
      }
      for (int i = 0; i < count; i++) {
        out[next + i] = goodAreMore ? othersTaken[i] : steps - othersTaken[i];
      }
    }
    source.scratch().giveBack(uniforms);
    source.scratch().giveBack(othersTaken);
  }

  private static void take(
      double[] uniforms, int step, int steps, double[] ends, int[] othersTaken, int count) {
    for (int i = 0; i < count; i++) {
      int others = othersTaken[i];
      double excess = uniforms[i * steps + step] - ends[step * steps + others];
      othersTaken[i] = others + (int) (Double.doubleToRawLongBits(excess) >>> 63);
    }
  }

  /** The least uniforms that take one of the rarer kind, by step and others taken before. */
  private static final class Ends {
    final double[] uniforms;

    Ends(double[] uniforms) {
      this.uniforms = uniforms;
    }
  }

  private double[] ends() {
    int steps = (int) taken;
    double[] ends = new double[steps * steps];
    for (int step = 0; step < steps; step++) {
      for (int others = 0; others <= step; others++) {
        ends[step * steps + others] = end((fewer - (step - others)) / (left + taken - step));
      }
    }
    return ends;
  }

  /** The least multiple of 2^-53 that makes a sum of at least 1. */
  private static double end(double probability) {
    double end = 1 - probability;
    while (end - ULP + probability >= 1) {
      end -= ULP;
    }
    while (end + probability < 1) {
      end += ULP;
    }
    return end;
  }
}
