package org.numrand.core;

import java.util.List;

/** A word of each of several streams in turn, for tests of what the streams have in common. */
final class Interleaved extends BitGenerator {
  private final List<BitGenerator> streams;
  private int next;

  Interleaved(List<BitGenerator> streams) {
    super(properties(streams.get(0).properties()), DEFAULT_BLOCK_LENGTH, null);
    this.streams = streams;
  }

  private static BitGeneratorProperties properties(BitGeneratorProperties of) {
    return new BitGeneratorProperties(
        of.name(), of.wordBits(), of.stateBits(), of.period(), false, false);
  }

  @Override
  protected void refill(long[] block) {
    boolean wide = properties().wordBits() == Long.SIZE;
    for (int i = 0; i < block.length; i++) {
      block[i] = wide ? word() : word() << Integer.SIZE | word();
    }
  }

  private long word() {
    long word = streams.get(next).nextRaw();
    next = next + 1 == streams.size() ? 0 : next + 1;
    return word;
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    throw new UnsupportedOperationException("many streams have no state of their own");
  }

  @Override
  protected void readState(BitGeneratorState in) {
    throw new UnsupportedOperationException("many streams have no state of their own");
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    throw new UnsupportedOperationException("many streams have no seed of their own");
  }
}
