package org.numrand.junit;

import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.numrand.distributions.Generator;

/**
 * A number drawn from a distribution, for jqwik. It shrinks to numbers nearer to 0 that other seeds
 * give, so a property only sees numbers that can be drawn.
 */
final class DrawnNumber<T> implements Shrinkable<T> {
  /** Enough to find a number nearer to 0, unless few of the distribution's values are. */
  private static final int TRIES = 256;

  private final long seed;
  private final Function<Generator, T> draw;
  private final ToLongFunction<T> size;
  private final T value;

  /**
   * @param seed any
   * @param size how far a value is from 0
   */
  DrawnNumber(long seed, Function<Generator, T> draw, ToLongFunction<T> size) {
    this.seed = seed;
    this.draw = draw;
    this.size = size;
    this.value = draw.apply(Generator.withSeed(seed & Long.MAX_VALUE));
  }

  @Override
  public T value() {
    return value;
  }

  /** Nearer ones, the nearest first; the same each time. */
  @Override
  public Stream<Shrinkable<T>> shrink() {
    return new SplittableRandom(seed)
        .longs(TRIES)
        .mapToObj(other -> new DrawnNumber<>(other, draw, size))
        .filter(other -> other.distance().compareTo(distance()) < 0)
        .sorted()
        .map(other -> other);
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(size.applyAsLong(value));
  }

  @Override
  public String toString() {
    return "DrawnNumber(" + value + ")";
  }
}
