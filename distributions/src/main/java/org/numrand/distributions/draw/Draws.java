package org.numrand.distributions.draw;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.ParallelFill;
import org.numrand.distributions.call.Broadcast;
import org.numrand.distributions.call.Parameters;
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
  /** Null for those that draw on the calling thread alone. */
  private final @Nullable Executor executor;

  private final int parts;

  /** Draws on the calling thread. */
  protected Draws() {
    this.executor = null;
    this.parts = 1;
  }

  /** Fills arrays in so many parts at once, with the help of an executor. */
  protected Draws(Executor executor, int parts) {
    Objects.requireNonNull(executor, "executor");
    this.executor = executor;
    Parameters.check(parts >= 1, "parts", ">= 1", parts);
    this.parts = parts;
  }

  /** The source, for one call. */
  public abstract VariateSource acquire();

  /** Gives back what {@link #acquire} gave. */
  public abstract void release(VariateSource acquired);

  // Copies of a source, for other threads

  /** A source like another, over another engine; it keeps no variate. */
  protected abstract VariateSource over(VariateSource source, BitGenerator other);

  /**
   * What a source keeps that its next variates may depend on; equal for two sources if those do not
   * depend on which it is.
   */
  protected abstract @Nullable Object kept(VariateSource source);

  /** Makes a source keep what another one keeps. */
  protected abstract void keep(VariateSource target, VariateSource source);

  /**
   * What draws a distribution that somebody describes: this, unless it is another's and more than
   * one thread would draw it.
   */
  public Draws of(Object distribution) {
    return executor == null || distribution instanceof BuiltIn ? this : new Shared(this);
  }

  /** The same on several threads. */
  public Draws parallel(Executor helpers, int most) {
    return new Shared(this, helpers, most);
  }

  /** Whether several threads fill arrays. */
  public final boolean isParallel() {
    return executor != null;
  }

  /** Fills {@code out[from..to)} on several threads. */
  final <A> void fillInParts(Way<A> way, A out, int from, int to) {
    with(
        source ->
            ParallelFill.fill(
                new SourceDrawing<>(this, source, way),
                out,
                from,
                to,
                Objects.requireNonNull(executor),
                parts));
  }

  /** What a function draws from the source. */
  public <T> T draw(Function<VariateSource, T> function) {
    VariateSource source = acquire();
    try {
      return function.apply(source);
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

  /** A distribution's way to fill arrays of a type. */
  private interface Filling<D, A> {
    void fill(D distribution, VariateSource source, A out, int from, int to);
  }

  /**
   * Fills on one thread. A method's name, unlike what captures a distribution, is no new object.
   */
  private <D, A> void alone(Filling<D, A> filling, D distribution, A out, int from, int to) {
    VariateSource source = acquire();
    try {
      filling.fill(distribution, source, out, from, to);
    } finally {
      release(source);
    }
  }

  // One distribution

  /** Fills {@code out[from..to)}. */
  public void fill(ContinuousDistribution distribution, double[] out, int from, int to) {
    if (isParallel()) {
      fillInParts(Way.of(distribution), out, from, to);
      return;
    }
    alone(ContinuousDistribution::fill, distribution, out, from, to);
  }

  /** Fills {@code out[from..to)}. */
  public void fill(DiscreteDistribution distribution, long[] out, int from, int to) {
    if (isParallel() && isAlike(distribution)) {
      fillInParts(Way.of(distribution), out, from, to);
      return;
    }
    alone(DiscreteDistribution::fill, distribution, out, from, to);
  }

  /** Fills {@code out[from..to)}. */
  public void fill(UniformIntegers distribution, int[] out, int from, int to) {
    if (isParallel() && distribution.isOfOneRange()) {
      fillInParts(Way.ofInts(distribution), out, from, to);
      return;
    }
    alone(UniformIntegers::fill, distribution, out, from, to);
  }

  /** Fills {@code out[from..to)}. */
  public void fill(UniformIntegers distribution, short[] out, int from, int to) {
    if (isParallel() && distribution.isOfOneRange()) {
      fillInParts(Way.ofShorts(distribution), out, from, to);
      return;
    }
    alone(UniformIntegers::fill, distribution, out, from, to);
  }

  /** Fills {@code out[from..to)}. */
  public void fill(UniformIntegers distribution, byte[] out, int from, int to) {
    if (isParallel() && distribution.isOfOneRange()) {
      fillInParts(Way.ofBytes(distribution), out, from, to);
      return;
    }
    alone(UniformIntegers::fill, distribution, out, from, to);
  }

  /** Fills {@code out[from..to)}. */
  public void fill(UniformIntegers distribution, boolean[] out, int from, int to) {
    if (isParallel() && distribution.isOfOneRange()) {
      fillInParts(Way.ofBooleans(distribution), out, from, to);
      return;
    }
    alone(UniformIntegers::fill, distribution, out, from, to);
  }

  /** Fills the rows {@code out[from..to)}. */
  public <V> void fill(VectorDistribution<V> distribution, V[] out, int from, int to) {
    if (isParallel()) {
      checkRows(out, from, to, distribution.length());
      fillInParts(Way.of(distribution), out, from, to);
      return;
    }
    VariateSource source = acquire();
    try {
      distribution.fill(source, out, from, to);
    } finally {
      release(source);
    }
  }

  /** Whether a value does not depend on its index, nor on pieces of a draw that are left. */
  private static boolean isAlike(DiscreteDistribution distribution) {
    return !(distribution instanceof UniformIntegers integers)
        || (integers.isOfOneRange() && !integers.takesPieces());
  }

  /** Checks all rows, before the first is drawn. */
  private static void checkRows(Object[] rows, int from, int to, int length) {
    if (rows instanceof double[][] reals) {
      Parameters.rowLengths("out", reals, from, to, length);
    } else if (rows instanceof long[][] counts) {
      Parameters.rowLengths("out", counts, from, to, length);
    }
  }

  /** A new array of vectors. */
  public <V> V[] sample(VectorDistribution<V> distribution, int size) {
    if (isParallel()) {
      V[] out = rows(distribution, size);
      fill(distribution, out, 0, size);
      return out;
    }
    return sampleAlone(distribution, size);
  }

  private <V> V[] sampleAlone(VectorDistribution<V> distribution, int size) {
    VariateSource source = acquire();
    try {
      return distribution.sample(source, size);
    } finally {
      release(source);
    }
  }

  /** A new array for vectors, whose type only the distribution knows. */
  @SuppressWarnings("unchecked")
  private <V> V[] rows(VectorDistribution<V> distribution, int size) {
    V[] none = sampleAlone(distribution, 0);
    Class<?> vector = none.getClass().getComponentType();
    return (V[]) Array.newInstance(vector.getComponentType(), size, distribution.length());
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
    each(Broadcast.along(last, make, lengths), out, from, to);
  }

  /** The same for what {@link Broadcast#along} gave. */
  public void each(List<ContinuousDistribution> all, double[] out, int from, int to) {
    if (all.size() == 1) {
      fill(all.get(0), out, from, to);
      return;
    }
    VariateSource source = acquire();
    try {
      for (int i = from, j = 0; i < to; i++, j = j + 1 < all.size() ? j + 1 : 0) {
        out[i] = all.get(j).sample(source);
      }
    } finally {
      release(source);
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
    each(Broadcast.along(last, make, lengths), out, from, to);
  }

  /** The same for what {@link Broadcast#along} gave. */
  public void each(List<DiscreteDistribution> all, long[] out, int from, int to) {
    if (all.size() == 1) {
      fill(all.get(0), out, from, to);
      return;
    }
    VariateSource source = acquire();
    try {
      for (int i = from, j = 0; i < to; i++, j = j + 1 < all.size() ? j + 1 : 0) {
        out[i] = all.get(j).sample(source);
      }
    } finally {
      release(source);
    }
  }

  /** The same for vectors. */
  public <V> void each(List<VectorDistribution<V>> all, V[] out, int from, int to) {
    if (all.size() == 1) {
      fill(all.get(0), out, from, to);
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (i == 0 || all.get(i).length() != all.get(i - 1).length()) {
        checkRows(out, from, to, all.get(i).length());
      }
    }
    VariateSource source = acquire();
    try {
      for (int i = from, j = 0; i < to; i++, j = j + 1 < all.size() ? j + 1 : 0) {
        all.get(j).fill(source, out, i, i + 1);
      }
    } finally {
      release(source);
    }
  }

  /** Draws from another's source. */
  private static final class Shared extends Draws {
    private final Draws draws;

    Shared(Draws draws) {
      this.draws = draws;
    }

    Shared(Draws draws, Executor executor, int parts) {
      super(executor, parts);
      this.draws = draws;
    }

    @Override
    public VariateSource acquire() {
      return draws.acquire();
    }

    @Override
    public void release(VariateSource acquired) {
      draws.release(acquired);
    }

    @Override
    protected VariateSource over(VariateSource source, BitGenerator other) {
      return draws.over(source, other);
    }

    @Override
    protected @Nullable Object kept(VariateSource source) {
      return draws.kept(source);
    }

    @Override
    protected void keep(VariateSource target, VariateSource source) {
      draws.keep(target, source);
    }
  }
}
