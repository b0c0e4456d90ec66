package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Consumer;
import java.util.function.Function;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.ContinuousDistribution;

/**
 * A source that threads may share: everything goes through the lock of the engine, as in NumPy, so
 * two of these over one engine are safe as well.
 */
abstract class LockedSource {
  private volatile PolarSource source;

  LockedSource(BitGenerator bitGenerator) {
    source = new PolarSource(bitGenerator);
  }

  final PolarSource source() {
    return source;
  }

  final void replaceSource(PolarSource newSource) {
    source = newSource;
  }

  final <T> T locked(Function<PolarSource, T> action) {
    PolarSource current = source;
    synchronized (current.bits()) {
      return action.apply(current);
    }
  }

  final void lockedRun(Consumer<PolarSource> action) {
    PolarSource current = source;
    synchronized (current.bits()) {
      action.accept(current);
    }
  }

  final double draw(ContinuousDistribution distribution) {
    PolarSource current = source;
    synchronized (current.bits()) {
      return distribution.sample(current);
    }
  }

  final double[] draw(ContinuousDistribution distribution, int size) {
    return draw(distribution, new double[checkedSize(size)]);
  }

  final double[] draw(ContinuousDistribution distribution, double[] out) {
    PolarSource current = source;
    synchronized (current.bits()) {
      distribution.fill(current, out, 0, out.length);
    }
    return out;
  }

  static int checkedSize(int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    return size;
  }
}
