package org.numrand.numpy;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.numrand.core.BitGenerator;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.call.Broadcast;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * A source that threads may share: everything goes through the lock of the engine, as in NumPy, so
 * two of these over one engine are safe as well. The lock guards all that belongs to the {@link
 * PolarSource}, and which one is the current one.
 */
final class LockedSource {
  private volatile PolarSource source;

  LockedSource(BitGenerator bitGenerator, NumPyVersion version) {
    source = new PolarSource(requireNonNull(bitGenerator, "bitGenerator"), version);
  }

  /** The engine at this moment. */
  BitGenerator bits() {
    return source.bits();
  }

  /** The source at this moment, to be looked at while nobody draws. */
  PolarSource current() {
    return source;
  }

  /** Makes another source the current one. The caller holds the lock of the one before. */
  void replace(PolarSource newSource) {
    source = newSource;
  }

  /**
   * Takes the lock and returns the current source; {@link #release} gives it back. Whoever waited
   * looks again, because the source may have been replaced meanwhile.
   */
  private PolarSource acquire() {
    while (true) {
      PolarSource current = source;
      current.bits().lock().lock();
      if (current == source) {
        return current;
      }
      release(current);
    }
  }

  private static void release(PolarSource acquired) {
    acquired.bits().lock().unlock();
  }

  /** What an action gives that has the source for itself. */
  <T> T get(Function<PolarSource, T> action) {
    PolarSource current = acquire();
    try {
      return action.apply(current);
    } finally {
      release(current);
    }
  }

  /** Runs an action that has the source for itself. */
  void run(Consumer<PolarSource> action) {
    PolarSource current = acquire();
    try {
      action.accept(current);
    } finally {
      release(current);
    }
  }

  /** What a function draws from the engine. */
  <T> T draw(Function<BitGenerator, T> function) {
    return get(current -> function.apply(current.bits()));
  }

  // Real numbers

  double draw(ContinuousDistribution distribution) {
    PolarSource current = acquire();
    try {
      return distribution.sample(current);
    } finally {
      release(current);
    }
  }

  double[] draw(ContinuousDistribution distribution, int size) {
    return draw(distribution, new double[Parameters.size(size)]);
  }

  double[] draw(ContinuousDistribution distribution, double[] out) {
    run(current -> distribution.fill(current, out, 0, out.length));
    return out;
  }

  /** One value of each distribution: see {@link Broadcast#all}. */
  double[] reals(IntFunction<ContinuousDistribution> make, int... lengths) {
    List<ContinuousDistribution> all = Broadcast.all(make, lengths);
    double[] out = new double[all.size()];
    run(current -> Arrays.setAll(out, i -> all.get(i).sample(current)));
    return out;
  }

  // Counts

  long draw(DiscreteDistribution distribution) {
    PolarSource current = acquire();
    try {
      return distribution.sample(current);
    } finally {
      release(current);
    }
  }

  long[] draw(DiscreteDistribution distribution, int size) {
    return draw(distribution, new long[Parameters.size(size)]);
  }

  long[] draw(DiscreteDistribution distribution, long[] out) {
    run(current -> distribution.fill(current, out, 0, out.length));
    return out;
  }

  /** One value of each distribution: see {@link Broadcast#all}. */
  long[] counts(IntFunction<DiscreteDistribution> make, int... lengths) {
    List<DiscreteDistribution> all = Broadcast.all(make, lengths);
    long[] out = new long[all.size()];
    run(current -> Arrays.setAll(out, i -> all.get(i).sample(current)));
    return out;
  }

  // Vectors

  <V> V draw(VectorDistribution<V> distribution) {
    return get(distribution::sample);
  }

  <V> V[] draw(VectorDistribution<V> distribution, int size) {
    return get(current -> distribution.sample(current, size));
  }

  <V> V[] draw(VectorDistribution<V> distribution, V[] out) {
    run(current -> distribution.fill(current, out));
    return out;
  }

  // Integers of a range

  long integer(IntegerType type, long low, long high, boolean endpoint) {
    PolarSource current = acquire();
    try {
      return LegacyIntegers.sample(current, type, low, high, endpoint);
    } finally {
      release(current);
    }
  }

  int[] draw(LegacyIntegers integers, int[] out) {
    run(current -> integers.fill(current, out, 0, out.length));
    return out;
  }

  short[] draw(LegacyIntegers integers, short[] out) {
    run(current -> integers.fill(current, out, 0, out.length));
    return out;
  }

  byte[] draw(LegacyIntegers integers, byte[] out) {
    run(current -> integers.fill(current, out, 0, out.length));
    return out;
  }

  boolean[] draw(LegacyIntegers integers, boolean[] out) {
    run(current -> integers.fill(current, out, 0, out.length));
    return out;
  }
}
