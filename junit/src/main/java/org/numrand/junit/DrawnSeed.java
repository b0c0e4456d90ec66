package org.numrand.junit;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A seed, for jqwik. A smaller seed does not give smaller numbers, so it does not shrink step by
 * step: small seeds are tried in turn, and the first that fails is taken.
 *
 * @param value at least 0
 */
record DrawnSeed(Long value) implements Shrinkable<Long> {
  private static final long SMALL = 256;

  @Override
  public Stream<Shrinkable<Long>> shrink() {
    LongStream small = LongStream.range(0, Math.min(value, SMALL));
    LongStream halves = LongStream.iterate(value >>> 1, seed -> seed >= SMALL, seed -> seed >>> 1);
    return LongStream.concat(small, halves).mapToObj(DrawnSeed::new);
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(value);
  }
}
