package org.numrand.core;

import java.math.BigInteger;
import java.util.function.LongConsumer;

/**
 * An engine for tests that advances at no cost: its i-th word is {@link MixEngine}'s, and a hook,
 * shared with its copies, is told i before the word is made.
 */
final class HookedEngine extends WordBitGenerator {
  private final LongConsumer hook;
  private long index;

  HookedEngine() {
    this(index -> {});
  }

  HookedEngine(LongConsumer hook) {
    this(64, hook);
  }

  HookedEngine(int wordBits, LongConsumer hook) {
    super(
        new BitGeneratorProperties("Hooked", wordBits, 64, "2^64", false, true),
        1,
        new SeedSequence(0));
    this.hook = hook;
  }

  @Override
  protected long nextWord() {
    hook.accept(index);
    return MixEngine.word(index++, properties().wordBits());
  }

  @Override
  protected void saveWords(long[] to) {
    to[0] = index;
  }

  @Override
  protected void loadWords(long[] from) {
    index = from[0];
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new HookedEngine(properties().wordBits(), hook);
  }

  @Override
  protected void skip(BigInteger delta) {
    setWords(new long[] {words()[0] + delta.longValue()});
  }

  @Override
  protected int doublesAnAdvance() {
    return 1;
  }
}
