package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.VariateSource;

/**
 * Values made of standard normal variates and of gamma variates of shapes above 1, many at once.
 * The variates take turns, each as often as there are values.
 */
public final class NormalTurns {
  private static final int CHUNK = VariateSource.MOST_TRIES;

  private final @Nullable MarsagliaTsang[] turns;
  private final boolean isLarge;

  /**
   * The variates of a value.
   *
   * @param gammas for each turn its gamma variate; null for a normal variate
   */
  public NormalTurns(@Nullable UncheckedGamma... gammas) {
    boolean allLarge = true;
    this.turns = new MarsagliaTsang[gammas.length];
    for (int i = 0; i < gammas.length; i++) {
      UncheckedGamma gamma = gammas[i];
      if (gamma != null) {
        turns[i] = gamma.large();
        allLarge &= gamma.isLarge();
      }
    }
    this.isLarge = allLarge;
  }

  /** Makes {@code count} values; turn t's variate for value i is at {@code t * count + i}. */
  public interface Combine<D> {
    void combine(D distribution, double[] variates, double[] out, int from, int count);
  }

  /**
   * Fills {@code out[from..to)}, unless a shape is not above 1 or the source knows no faster way
   * than one by one.
   *
   * @return whether the range has been filled; if not, nothing has been drawn
   */
  public <D> boolean fill(
      VariateSource source, Combine<D> combine, D distribution, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (!isLarge || !source.hasTurns()) {
      return false;
    }
    double[] variates = source.scratch().doubles(turns.length * Math.min(CHUNK, to - from));
    for (int next = from; next < to; next += CHUNK) {
      int count = Math.min(CHUNK, to - next);
      source.acceptedNormals(turns, variates, count);
      toGammas(variates, count);
      combine.combine(distribution, variates, out, next, count);
    }
    source.scratch().giveBack(variates);
    return true;
  }

  private void toGammas(double[] variates, int count) {
    for (int i = 0; i < turns.length; i++) {
      MarsagliaTsang turn = turns[i];
      if (turn != null) {
        turn.variates(variates, i * count, (i + 1) * count);
      }
    }
  }
}
