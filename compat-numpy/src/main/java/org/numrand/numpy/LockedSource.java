package org.numrand.numpy;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.draw.Draws;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * A source that threads may share: everything goes through the lock of the engine, as in NumPy, so
 * two of these over one engine are safe as well. The lock guards all that belongs to the {@link
 * PolarSource}, and which one is the current one.
 */
final class LockedSource extends Draws {
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
  @Override
  public PolarSource acquire() {
    while (true) {
      PolarSource current = source;
      current.bits().lock().lock();
      if (current == source) {
        return current;
      }
      release(current);
    }
  }

  @Override
  public void release(VariateSource acquired) {
    acquired.bits().lock().unlock();
  }

  @Override
  protected PolarSource over(VariateSource like, BitGenerator other) {
    return PolarSource.of(like).over(other);
  }

  @Override
  protected @Nullable Object kept(VariateSource any) {
    PolarSource polar = PolarSource.of(any);
    if (polar.binomials().isOfMultinomial()) {
      return new Object(); // nobody else remembers the same
    }
    return polar.hasGauss() ? polar.gauss() : null;
  }

  @Override
  protected void keep(VariateSource target, VariateSource from) {
    PolarSource.of(target).keep(PolarSource.of(from));
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
    double[] out = new double[Parameters.size(size)];
    fill(distribution, out, 0, size);
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
    long[] out = new long[Parameters.size(size)];
    fill(distribution, out, 0, size);
    return out;
  }

  // Vectors

  <V> V draw(VectorDistribution<V> distribution) {
    return get(distribution::sample);
  }

  <V> V[] draw(VectorDistribution<V> distribution, int size) {
    return get(current -> distribution.sample(current, size));
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
}
