package org.numrand.engine.pcg64;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;
import org.numrand.core.internal.LoopChoice;

/**
 * What PCG64 and PCG64DXSM share: a 128-bit congruential state with an odd increment that selects
 * the stream (Melissa O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good
 * Algorithms for Random Number Generation", 2014).
 */
abstract class PcgBitGenerator extends BitGenerator {
  /** 2<sup>128</sup> times the golden ratio less one: NumPy's jump. */
  private static final BigInteger JUMP = new BigInteger("9e3779b97f4a7c15f39cc0605cedc835", 16);

  private static final int BITS = 128;

  /** PCG64's multiplier, which NumPy's seeding of PCG64DXSM takes too. */
  static final Uint128 DEFAULT_MULTIPLIER = new Uint128(2549297995355413924L, 4865540595714422341L);

  private final Uint128 multiplier;
  private Lcg128 step;

  /** The state at the start of the block, if that was filled by the chain. */
  private Uint128 blockStart = Uint128.ZERO;

  /** The state after the block, or while there is none; unless there are lanes. */
  private Uint128 state;

  /**
   * The block's states; null while there is no block, or if the chain filled it. Made on demand: an
   * engine that only spawns needs none.
   */
  private @Nullable Lanes lanes;

  /** Made on demand; null after the step has changed. */
  private @Nullable Chain chain;

  PcgBitGenerator(BitGeneratorProperties properties, Uint128 multiplier, SeedSequence seed) {
    super(properties, DEFAULT_BLOCK_LENGTH, seed);
    this.multiplier = multiplier;
    long[] words = seed.generateStateUint64(4);
    Uint128 stream = new Uint128((words[2] << 1) | (words[3] >>> 63), (words[3] << 1) | 1);
    step = new Lcg128(multiplier, stream);
    Lcg128 seeding = new Lcg128(DEFAULT_MULTIPLIER, stream);
    state = seeding.step(seeding.step(Uint128.ZERO).plus(new Uint128(words[0], words[1])));
  }

  static BitGeneratorProperties properties(String name) {
    return new BitGeneratorProperties(name, 64, 2 * BITS, "2^128", true, true);
  }

  /** Whether blocks are filled in lanes, or by the chain. */
  abstract LoopChoice choice();

  abstract Chain newChain(Lcg128 step);

  /** Whether a word is made of the state after the step, not before it. */
  abstract boolean outputsAfterStep();

  /** Makes each word of the block out of the state in its lane. */
  abstract void output(long[] high, long[] low, long[] block);

  @Override
  protected final void refill(long[] block) {
    if (choice().areLanes()) {
      refillInLanes(block);
    } else {
      Uint128 start = currentState();
      Uint128 end = chain().words(start, block, 0, block.length);
      blockStart = start;
      state = end;
      lanes = null;
    }
  }

  private void refillInLanes(long[] block) {
    if (lanes == null) {
      Uint128 start = currentState();
      lanes = new Lanes(block.length, step, outputsAfterStep() ? step.step(start) : start);
    } else {
      lanes.advance();
    }
    output(lanes.high(), lanes.low(), block);
  }

  @Override
  protected final boolean refillAsDoubles(double[] out, int from, int to) {
    if (choice().areLanes()) {
      return false;
    }
    Uint128 end = chain().doubles(currentState(), out, from, to);
    lanes = null;
    state = end;
    return true;
  }

  @Override
  protected final boolean refillAsLongs(long[] out, int from, int to) {
    if (choice().areLanes()) {
      return false;
    }
    Uint128 end = chain().words(currentState(), out, from, to);
    lanes = null;
    state = end;
    return true;
  }

  private Chain chain() {
    if (chain == null) {
      chain = newChain(step);
    }
    return chain;
  }

  /** Unless lanes have moved, nothing has changed. */
  @Override
  protected final boolean undoRefill() {
    return lanes == null;
  }

  private Uint128 currentState() {
    if (lanes != null) {
      return lanes.get(outputsAfterStep() ? wordsDrawn() - 1 : wordsDrawn());
    }
    return wordsDrawn() == limit()
        ? state
        : step.times(BigInteger.valueOf(wordsDrawn())).step(blockStart);
  }

  private void moveTo(Uint128 newState) {
    state = newState;
    lanes = null;
    dropBlock();
  }

  @Override
  protected final void jump(long jumps) {
    skip(JUMP.multiply(BigInteger.valueOf(jumps)));
  }

  @Override
  protected final void skip(BigInteger delta) {
    moveTo(step.times(delta).step(currentState()));
  }

  @Override
  protected final void writeState(BitGeneratorState.Builder out) {
    out.put("state.state", currentState().toBigInteger())
        .put("state.inc", step.increment().toBigInteger());
  }

  @Override
  protected final void readState(BitGeneratorState in) {
    Uint128 newState = Uint128.of(in.uint("state.state", BITS));
    Uint128 newIncrement = Uint128.of(in.uint("state.inc", BITS));
    step = new Lcg128(multiplier, newIncrement);
    chain = null;
    moveTo(newState);
  }
}
