package org.numrand.distributions;

import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The variates that a stream draws, one after the other. It never splits, so even a parallel stream
 * draws on one thread, in order. It says that it has a size, practically infinite, because then the
 * JDK's {@code limit} draws no more than it needs, sequential or parallel.
 */
final class VariateSpliterator implements Spliterator.OfDouble {
  private final ContinuousDistribution distribution;
  private final VariateSource source;
  private long left = Long.MAX_VALUE;

  VariateSpliterator(ContinuousDistribution distribution, VariateSource source) {
    this.distribution = distribution;
    this.source = source;
  }

  @Override
  public boolean tryAdvance(DoubleConsumer action) {
    if (left == 0) {
      return false;
    }
    left--;
    action.accept(distribution.sample(source));
    return true;
  }

  @Override
  public Spliterator.@Nullable OfDouble trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return left;
  }

  @Override
  public int characteristics() {
    return ORDERED | SIZED | SUBSIZED | NONNULL;
  }
}
