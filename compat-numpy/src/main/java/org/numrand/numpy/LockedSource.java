package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.Broadcast;
import org.numrand.distributions.ContinuousDistribution;
import org.numrand.distributions.DiscreteDistribution;

/**
 * A source that threads may share: everything goes through the lock of the engine, as in NumPy, so
 * two of these over one engine are safe as well. The lock guards all that belongs to the {@link
 * PolarSource}, and which one is the current one.
 */
abstract class LockedSource {
  private volatile PolarSource source;

  LockedSource(BitGenerator bitGenerator) {
    source = new PolarSource(requireNonNull(bitGenerator, "bitGenerator"));
  }

  /** The current source at this moment. Only its engine may be looked at without the lock. */
  final PolarSource source() {
    return source;
  }

  /** Makes another source the current one. The caller holds the lock of the one before. */
  final void replaceSource(PolarSource newSource) {
    source = newSource;
  }

  /**
   * Takes the lock for one draw and returns the current source; {@link #release} gives it back.
   * Whoever waited looks again, because the source may have been replaced meanwhile.
   */
  final PolarSource acquire() {
    while (true) {
      PolarSource current = source;
      current.bits().lock();
      if (current == source) {
        return current;
      }
      release(current);
    }
  }

  /** The same for what may lead back here, as a callback does. */
  private PolarSource acquireReentrantly() {
    while (true) {
      PolarSource current = source;
      current.bits().lockReentrantly();
      if (current == source) {
        return current;
      }
      release(current);
    }
  }

  static void release(PolarSource acquired) {
    acquired.bits().unlock();
  }

  final <T> T locked(Function<PolarSource, T> action) {
    PolarSource current = acquireReentrantly();
    try {
      return action.apply(current);
    } finally {
      release(current);
    }
  }

  final void lockedRun(Consumer<PolarSource> action) {
    PolarSource current = acquireReentrantly();
    try {
      action.accept(current);
    } finally {
      release(current);
    }
  }

  static int checkedSize(int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    return size;
  }

  // Real numbers

  final double draw(ContinuousDistribution distribution) {
    PolarSource current = acquire();
    try {
      return distribution.sample(current);
    } finally {
      release(current);
    }
  }

  final double[] draw(ContinuousDistribution distribution, int size) {
    return draw(distribution, new double[checkedSize(size)]);
  }

  final double[] draw(ContinuousDistribution distribution, double[] out) {
    lockedRun(current -> distribution.fill(current, out, 0, out.length));
    return out;
  }

  final double[] each(DoubleFunction<ContinuousDistribution> make, double[] a) {
    return a.length == 0 ? a.clone() : each(a.length, i -> make.apply(a[i]));
  }

  final double[] each(Broadcast.Two make, double[] a, double[] b) {
    return each(Broadcast.length(a, b), i -> make.of(Broadcast.at(a, i), Broadcast.at(b, i)));
  }

  final double[] each(Broadcast.Three make, double[] a, double[] b, double[] c) {
    return each(Broadcast.length(a, b, c), i -> Broadcast.of(make, a, b, c, i));
  }

  /** One of each distribution, of which all are made, and so checked, before the first draw. */
  private double[] each(int length, IntFunction<ContinuousDistribution> make) {
    List<ContinuousDistribution> all = Broadcast.all(length, make);
    double[] out = new double[length];
    lockedRun(current -> Arrays.setAll(out, i -> all.get(i).sample(current)));
    return out;
  }

  // Integers

  final long draw(DiscreteDistribution distribution) {
    PolarSource current = acquire();
    try {
      return distribution.sample(current);
    } finally {
      release(current);
    }
  }

  final long[] draw(DiscreteDistribution distribution, int size) {
    return draw(distribution, new long[checkedSize(size)]);
  }

  final long[] draw(DiscreteDistribution distribution, long[] out) {
    lockedRun(current -> distribution.fill(current, out, 0, out.length));
    return out;
  }

  /** One of each distribution, of which all are made, and so checked, before the first draw. */
  final long[] eachInteger(int length, IntFunction<DiscreteDistribution> make) {
    List<DiscreteDistribution> all = Broadcast.all(length, make);
    long[] out = new long[length];
    lockedRun(current -> Arrays.setAll(out, i -> all.get(i).sample(current)));
    return out;
  }
}
