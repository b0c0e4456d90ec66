package org.numrand.distributions.draw;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Broadcast;
import org.numrand.distributions.integer.UniformIntegers;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * How a surface draws. Each method is one call, which has the source for itself from before the
 * first draw to after the last; a distribution is made and checked, and its array allocated, before
 * that.
 */
public abstract class Draws {
  /** For subclasses. */
  protected Draws() {}

  /** The source, for one call. */
  protected abstract VariateSource acquire();

  /** Gives back what {@link #acquire} gave. */
  protected abstract void release(VariateSource acquired);

  /** What a function draws from the engine. */
  public <T> T draw(Function<BitGenerator, T> function) {
    VariateSource source = acquire();
    try {
      return function.apply(source.bits());
    } finally {
      release(source);
    }
  }

  /** Runs an action over the source. */
  private void with(Consumer<VariateSource> action) {
    VariateSource source = acquire();
    try {
      action.accept(source);
    } finally {
      release(source);
    }
  }

  // One distribution

  /** Fills {@code out[from..to)}. */
  public void fill(ContinuousDistribution distribution, double[] out, int from, int to) {
    VariateSource source = acquire();
    try {
      distribution.fill(source, out, from, to);
    } finally {
      release(source);
    }
  }

  /** Fills {@code out[from..to)}. */
  public void fill(DiscreteDistribution distribution, long[] out, int from, int to) {
    VariateSource source = acquire();
    try {
      distribution.fill(source, out, from, to);
    } finally {
      release(source);
    }
  }

  /** Fills {@code out[from..to)}. */
  public void fill(UniformIntegers distribution, int[] out, int from, int to) {
    with(source -> distribution.fill(source, out, from, to));
  }

  /** Fills {@code out[from..to)}. */
  public void fill(UniformIntegers distribution, short[] out, int from, int to) {
    with(source -> distribution.fill(source, out, from, to));
  }

  /** Fills {@code out[from..to)}. */
  public void fill(UniformIntegers distribution, byte[] out, int from, int to) {
    with(source -> distribution.fill(source, out, from, to));
  }

  /** Fills {@code out[from..to)}. */
  public void fill(UniformIntegers distribution, boolean[] out, int from, int to) {
    with(source -> distribution.fill(source, out, from, to));
  }

  /** Fills the rows {@code out[from..to)}. */
  public <V> void fill(VectorDistribution<V> distribution, V[] out, int from, int to) {
    V[] rows = part(out, from, to);
    with(source -> distribution.fill(source, rows));
  }

  /** The rows {@code out[from..to)}, not copied. */
  public static <V> V[] part(V[] out, int from, int to) {
    return from == 0 && to == out.length ? out : Arrays.copyOfRange(out, from, to);
  }

  /** A new array of vectors. */
  public <V> V[] sample(VectorDistribution<V> distribution, int size) {
    VariateSource source = acquire();
    try {
      return distribution.sample(source, size);
    } finally {
      release(source);
    }
  }

  // A distribution for each element of the last axis

  /**
   * Fills {@code out[from..to)} with one variate of each distribution, over and over.
   *
   * @param make makes the i-th distribution, as {@link Broadcast#all} does
   * @param last the length of the last axis
   * @param lengths the lengths of the parameters: {@code last}, or 1
   */
  public void each(
      IntFunction<ContinuousDistribution> make,
      double[] out,
      int from,
      int to,
      int last,
      int... lengths) {
    List<ContinuousDistribution> all = Broadcast.along(last, make, lengths);
    if (all.size() == 1) {
      fill(all.get(0), out, from, to);
    } else {
      with(
          source -> {
            for (int i = from, j = 0; i < to; i++, j = j + 1 < last ? j + 1 : 0) {
              out[i] = all.get(j).sample(source);
            }
          });
    }
  }

  /** The same for counts. */
  public void each(
      IntFunction<DiscreteDistribution> make,
      long[] out,
      int from,
      int to,
      int last,
      int... lengths) {
    List<DiscreteDistribution> all = Broadcast.along(last, make, lengths);
    if (all.size() == 1) {
      fill(all.get(0), out, from, to);
    } else {
      with(
          source -> {
            for (int i = from, j = 0; i < to; i++, j = j + 1 < last ? j + 1 : 0) {
              out[i] = all.get(j).sample(source);
            }
          });
    }
  }
}
