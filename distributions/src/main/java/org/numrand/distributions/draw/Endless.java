package org.numrand.distributions.draw;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Streams that draw one variate after the other. They never split, so even a parallel stream draws
 * on one thread, in order. They say that they have a size, practically infinite, because then the
 * JDK's {@code limit} draws no more than it needs, sequential or parallel.
 */
public final class Endless {
  private static final int TRAITS =
      Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED | Spliterator.NONNULL;

  private Endless() {}

  /** A stream of what a draw gives. */
  public static DoubleStream doubles(DoubleSupplier draw) {
    return StreamSupport.doubleStream(new Doubles(draw), false);
  }

  /** A stream of what a draw gives. */
  public static LongStream longs(LongSupplier draw) {
    return StreamSupport.longStream(new Longs(draw), false);
  }

  /** A stream of what a draw gives. */
  public static <V> Stream<V> objects(Supplier<V> draw) {
    return StreamSupport.stream(new Objects<>(draw), false);
  }

  /** Counts what was drawn. */
  private abstract static class Counted<T> implements Spliterator<T> {
    private long left = Long.MAX_VALUE;

    final boolean take() {
      if (left == 0) {
        return false;
      }
      left--;
      return true;
    }

    @Override
    public final long estimateSize() {
      return left;
    }

    @Override
    public final int characteristics() {
      return TRAITS;
    }
  }

  private static final class Doubles extends Counted<Double> implements Spliterator.OfDouble {
    private final DoubleSupplier draw;

    Doubles(DoubleSupplier draw) {
      this.draw = draw;
    }

    @Override
    public boolean tryAdvance(DoubleConsumer action) {
      boolean taken = take();
      if (taken) {
        action.accept(draw.getAsDouble());
      }
      return taken;
    }

    @Override
    public Spliterator.@Nullable OfDouble trySplit() {
      return null;
    }
  }

  private static final class Longs extends Counted<Long> implements Spliterator.OfLong {
    private final LongSupplier draw;

    Longs(LongSupplier draw) {
      this.draw = draw;
    }

    @Override
    public boolean tryAdvance(LongConsumer action) {
      boolean taken = take();
      if (taken) {
        action.accept(draw.getAsLong());
      }
      return taken;
    }

    @Override
    public Spliterator.@Nullable OfLong trySplit() {
      return null;
    }
  }

  private static final class Objects<V> extends Counted<V> {
    private final Supplier<V> draw;

    Objects(Supplier<V> draw) {
      this.draw = draw;
    }

    @Override
    public boolean tryAdvance(Consumer<? super V> action) {
      boolean taken = take();
      if (taken) {
        action.accept(draw.get());
      }
      return taken;
    }

    @Override
    public @Nullable Spliterator<V> trySplit() {
      return null;
    }
  }
}
