package @package@;

import java.math.BigInteger;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.WordBitGenerator;

/** SplitMix64 by Steele, Lea and Flood, 2014@half@: replace it by your engine. */
final class @name@ extends WordBitGenerator {
  /** Name, bits of a word, bits of the state, period; whether it jumps, whether it advances. */
  static final BitGeneratorProperties PROPERTIES =
      new BitGeneratorProperties("@name@", @wordBits@, 64, "2^64", true, true);

  private static final long STEP = 0x9e3779b97f4a7c15L;

  private long state;

  @name@(SeedSequence seed) {
    super(PROPERTIES, 1, seed);
    state = seed.generateStateUint64(1)[0];
  }

  /** The next word@lower@. */
  @Override
  protected long nextWord() {
    state += STEP;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return @output@;
  }

  @Override
  protected void saveWords(long[] to) {
    to[0] = state;
  }

  /** Throw IllegalArgumentException for a state that is none, before a field is changed. */
  @Override
  protected void loadWords(long[] from) {
    state = from[0];
  }

  /** Moves on by {@code delta} words, back if it is negative. Delete it if yours cannot. */
  @Override
  protected void skip(BigInteger delta) {
    long[] words = words(); // the state as of now: the field is ahead, by what is left of the block
    words[0] += delta.longValue() * STEP;
    setWords(words);
  }

  /** Moves on by {@code jumps} times 2^32 words. Delete it if yours cannot. */
  @Override
  protected void jump(long jumps) {
    skip(BigInteger.valueOf(jumps).shiftLeft(32));
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new @name@(seed);
  }
}
