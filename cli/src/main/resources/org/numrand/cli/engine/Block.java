package @package@;

import java.math.BigInteger;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;

/** SplitMix64 by Steele, Lea and Flood, 2014@half@: replace it by your engine. */
final class @name@ extends BitGenerator {
  /** Name, bits of a word, bits of the state, period; whether it jumps, whether it advances. */
  static final BitGeneratorProperties PROPERTIES =
      new BitGeneratorProperties("@name@", @wordBits@, 64, "2^64", true, true);

  private static final long STEP = 0x9e3779b97f4a7c15L;

  /** The state after the block's last word. */
  private long state;

  @name@(SeedSequence seed) {
    super(PROPERTIES, DEFAULT_BLOCK_LENGTH, seed);
    state = seed.generateStateUint64(1)[0];
  }

  private static long word(long state) {
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return @output@;
  }

  /** Fills the block with the next words@pairs@. */
  @Override
  protected void refill(long[] block) {
    long next = state;
    for (int i = 0; i < block.length; i++) {
@element@
    }
    state = next;
  }

  /** Nothing is to be undone: refill changes the state when nothing can throw any more. */
  @Override
  protected boolean undoRefill() {
    return true;
  }

  /** The state as of now: the field is ahead, by what is left of the block. */
  private long current() {
    long left = @blockWords@ - wordsDrawn();
    return state - left * STEP;
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    out.put("state.state", current());
  }

  /** Throw IllegalArgumentException for a state that is none, before a field is changed. */
  @Override
  protected void readState(BitGeneratorState in) {
    state = in.uint("state.state", 64).longValue();
    dropBlock();
  }

  /** Moves on by {@code delta} words, back if it is negative. Delete it if yours cannot. */
  @Override
  protected void skip(BigInteger delta) {
    state = current() + delta.longValue() * STEP;
    dropBlock();
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
