package org.numrand.distributions.kernel;

import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.DiscreteDistribution;

/**
 * The distributions of the parts of a multivariate distribution, each given how much is left for
 * it. If they are few, and many variates have been drawn, each is made once and kept; otherwise it
 * is made for each use. Threads may share them.
 */
public final class Conditionals {
  private static final long MOST_KEPT = 4096;
  private static final int USES = 32;

  /** Makes the distribution of a part. */
  @FunctionalInterface
  public interface Maker {
    /**
     * The distribution of a part; {@code kept} says that it is used often enough to pay for tables.
     */
    DiscreteDistribution make(int part, long left, boolean kept);
  }

  private final int parts;
  private final long most;
  private final Maker maker;

  /** How many variates were drawn; threads that race lose some. */
  private final long[] drawn = {0};

  /**
   * Those of the first part for 0 to {@code most}, then those of the second; null before many have
   * been drawn. What a thread sees late it makes again.
   */
  private final @Nullable DiscreteDistribution @Nullable [][] kept = {null};

  /**
   * No distribution is made yet.
   *
   * @param parts how many parts there are
   * @param most the most that can be left
   */
  public Conditionals(int parts, long most, Maker maker) {
    this.parts = parts;
    this.most = most;
    this.maker = maker;
  }

  /** To be called before some variates are drawn. */
  public void expect(int variates) {
    drawn[0] += variates;
    if (kept[0] == null && most < drawn[0] / USES && (most + 1) * parts <= MOST_KEPT) {
      kept[0] = new DiscreteDistribution[parts * ((int) most + 1)];
    }
  }

  /** The distribution of a part, given what is left for it. */
  public DiscreteDistribution of(int part, long left) {
    @Nullable DiscreteDistribution[] all = kept[0];
    if (all == null) {
      return maker.make(part, left, false);
    }
    int place = part * ((int) most + 1) + (int) left;
    DiscreteDistribution distribution = all[place];
    if (distribution == null) {
      distribution = maker.make(part, left, true);
      all[place] = distribution;
    }
    return distribution;
  }
}
