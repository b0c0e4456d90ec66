package org.numrand.engine.pcg64;

import java.math.BigInteger;
import java.util.ServiceLoader;
import org.numrand.core.spi.FastLoops;
import org.numrand.engine.pcg64.spi.LaneLoops;

/**
 * As many consecutive states of the congruential sequence as a block has words, all moved on
 * together.
 */
final class Lanes {
  static final LaneLoops LOOPS =
      FastLoops.choose(
          LaneLoops.class,
          loader -> ServiceLoader.load(LaneLoops.class, loader),
          new PlainLaneLoops());

  /** Whether the loops are those of the Vector API, which are only chosen where they are fast. */
  static final boolean ARE_VECTORS = !(LOOPS instanceof PlainLaneLoops);

  private final long[] high;
  private final long[] low;
  private final long[] scratch;
  private final Lcg128 step;
  private final Lcg128 stride;

  /** The lanes {@code first, step(first), ...}. */
  Lanes(int count, Lcg128 step, Uint128 first) {
    high = new long[count];
    low = new long[count];
    scratch = new long[count];
    this.step = step;
    stride = step.times(BigInteger.valueOf(count));
    Uint128 state = first;
    for (int i = 0; i < count; i++) {
      high[i] = state.high();
      low[i] = state.low();
      state = step.step(state);
    }
  }

  long[] high() {
    return high;
  }

  long[] low() {
    return low;
  }

  /** The state of a lane, from the one before the first to the one after the last. */
  Uint128 get(int lane) {
    int inside = Math.max(0, Math.min(lane, high.length - 1));
    var state = new Uint128(high[inside], low[inside]);
    return lane == inside ? state : step.times(BigInteger.valueOf(lane - inside)).step(state);
  }

  /** Moves each lane on by as many steps as there are lanes. */
  void advance() {
    Uint128 multiplier = stride.multiplier();
    Uint128 increment = stride.increment();
    LOOPS.step(
        high, low, multiplier.high(), multiplier.low(), increment.high(), increment.low(), scratch);
  }
}
