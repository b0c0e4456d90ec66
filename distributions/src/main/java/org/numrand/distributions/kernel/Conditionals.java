package org.numrand.distributions.kernel;

import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.DiscreteDistribution;

/**
 * The distributions of the parts of a multivariate one, each given how much is left for it. They
 * are made when they are needed; and kept, if they are few and the rows to be drawn are many. For
 * authors of distributions.
 */
public final class Conditionals {
  private static final long MOST_KEPT = 4096;
  private static final int USES = 32;
  private static final DiscreteDistribution[][] NONE = {};

  /** Makes the distribution of a part. */
  @FunctionalInterface
  public interface Maker {
    /** To be kept, that is, used often enough for tables to be worth their making; or not. */
    DiscreteDistribution make(int part, long left, boolean kept);
  }

  private final Maker maker;
  private final boolean keeps;
  private final @Nullable DiscreteDistribution[][] kept;

  /**
   * None made yet.
   *
   * @param parts how many parts there are
   * @param most the most that can be left
   * @param rows how many variates will be drawn
   */
  public Conditionals(int parts, long most, int rows, Maker maker) {
    this.maker = maker;
    this.keeps = most < rows / USES && (most + 1) * parts <= MOST_KEPT;
    this.kept = keeps ? new DiscreteDistribution[parts][(int) most + 1] : NONE;
  }

  /** The distribution of a part, given what is left for it. */
  public DiscreteDistribution of(int part, long left) {
    if (!keeps) {
      return maker.make(part, left, false);
    }
    DiscreteDistribution distribution = kept[part][(int) left];
    if (distribution == null) {
      distribution = maker.make(part, left, true);
      kept[part][(int) left] = distribution;
    }
    return distribution;
  }
}
