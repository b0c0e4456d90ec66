package org.numrand.distributions.kernel;

import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.DiscreteDistribution;

/**
 * The distributions of the parts of a multivariate distribution, each given how much is left for
 * it. If they are few and the rows are many, each is made once and kept; otherwise it is made for
 * each use.
 */
public final class Conditionals {
  private static final long MOST_KEPT = 4096;
  private static final int USES = 32;
  private static final DiscreteDistribution[][] NONE = {};

  /** Makes the distribution of a part. */
  @FunctionalInterface
  public interface Maker {
    /**
     * The distribution of a part; {@code kept} says that it is used often enough to pay for tables.
     */
    DiscreteDistribution make(int part, long left, boolean kept);
  }

  private final Maker maker;
  private final boolean keeps;
  private final @Nullable DiscreteDistribution[][] kept;

  /**
   * No distribution is made yet.
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
