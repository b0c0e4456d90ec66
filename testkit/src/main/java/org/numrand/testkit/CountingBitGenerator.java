package org.numrand.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;

/**
 * An engine that makes another one's words and counts those drawn.
 *
 * <pre>{@code
 * var bits = new CountingBitGenerator(BitGenerators.create("PCG64", 1));
 * new Generator(bits).random(1000);
 * assertEquals(1000, bits.count());
 * }</pre>
 */
public final class CountingBitGenerator extends BitGenerator {
  private static final String COUNT = "state.count";
  private static final int COUNT_BITS = 63;

  private final BitGenerator start;
  private BitGenerator source;
  private long countAtBlockStart;
  private long subtracted;

  /**
   * Counts from where the source is, which itself stays there.
   *
   * @param source an engine without a buffered half
   */
  public CountingBitGenerator(BitGenerator source) {
    super(counting(source.properties()), DEFAULT_BLOCK_LENGTH, null);
    checkArgument(!source.hasHalf(), "source must not have a buffered half, but has one");
    this.start = source.copy();
    this.source = source.copy();
  }

  private static BitGeneratorProperties counting(BitGeneratorProperties source) {
    return new BitGeneratorProperties(
        "Counting", source.wordBits(), source.stateBits(), source.period(), false, false);
  }

  /**
   * How many of the engine's own words, of 64 or of 32 bits, have been drawn since the start or the
   * last {@link #reset}. A word of which half is buffered counts as drawn.
   */
  public long count() {
    return drawn() - subtracted;
  }

  /** Counts from 0 again. */
  public void reset() {
    subtracted = drawn();
  }

  private long drawn() {
    return countAtBlockStart + wordsDrawn();
  }

  @Override
  protected void refill(long[] block) {
    // With a half left over, wordsDrawn() is one short of the block: that half is still to come.
    if (limit() > 0) {
      countAtBlockStart += (long) block.length * (64 / properties().wordBits());
    }
    source.nextLongs(block);
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    out.put(COUNT, drawn());
  }

  @Override
  protected void readState(BitGeneratorState in) {
    countAtBlockStart = in.uint(COUNT, COUNT_BITS).longValue();
    source = start.copy();
    for (long i = 0; i < countAtBlockStart; i++) {
      source.nextRaw();
    }
    dropBlock();
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new CountingBitGenerator(start);
  }
}
