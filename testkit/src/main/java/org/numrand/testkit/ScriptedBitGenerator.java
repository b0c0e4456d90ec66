package org.numrand.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;

/**
 * An engine that makes the words a test has written down, and fails the test if more are drawn. For
 * reaching a sampler's rare branch, and for proving how much it draws.
 *
 * <pre>{@code
 * var bits = ScriptedBitGenerator.ofDoubles(0.25, 0.5);
 * assertEquals(0.75, sampler.sample(bits));
 * assertEquals(0, bits.wordsLeft());
 * }</pre>
 */
public final class ScriptedBitGenerator extends BitGenerator {
  private static final String DRAWN = "state.drawn";
  private static final int MAX_STATE_BITS = 32;

  private final long[] script;
  private final int length;
  private boolean begun;

  private ScriptedBitGenerator(int wordBits, long[] script) {
    super(
        new BitGeneratorProperties("Scripted", wordBits, MAX_STATE_BITS, "0", false, false),
        script.length,
        null);
    this.script = script;
    this.length = script.length * (64 / wordBits);
  }

  /**
   * A 64-bit engine that makes these words.
   *
   * @param words what it gives, one after the other
   */
  public static ScriptedBitGenerator of(long... words) {
    return new ScriptedBitGenerator(64, words.clone());
  }

  /**
   * A 64-bit engine whose {@link #nextDouble}s are these.
   *
   * @param values multiples of 2<sup>-53</sup> in [0, 1)
   */
  public static ScriptedBitGenerator ofDoubles(double... values) {
    return of(Arrays.stream(values).mapToLong(ScriptedBitGenerator::wordOf).toArray());
  }

  private static long wordOf(double value) {
    double scaled = value * 0x1p53;
    checkArgument(
        value >= 0 && value < 1 && scaled == Math.rint(scaled),
        "values must be multiples of 2^-53 in [0, 1), but hold %s",
        value);
    return (long) scaled << 11;
  }

  /**
   * A 32-bit engine that makes these words.
   *
   * @param words an even number of them
   */
  public static ScriptedBitGenerator ofInts(int... words) {
    checkArgument(words.length % 2 == 0, "words must be even in number, but are %s", words.length);
    long[] pairs = new long[words.length / 2];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = ((long) words[2 * i] << 32) | Integer.toUnsignedLong(words[2 * i + 1]);
    }
    return new ScriptedBitGenerator(32, pairs);
  }

  /** How many words, of 64 or of 32 bits, have not been drawn yet. */
  public int wordsLeft() {
    return length - wordsDrawn();
  }

  @Override
  protected void refill(long[] block) {
    if (begun) {
      throw new AssertionError("more than the " + length + " words of the script were drawn");
    }
    begun = true;
    System.arraycopy(script, 0, block, 0, script.length);
  }

  /** The script is at its end, as it was. */
  @Override
  protected boolean undoRefill() {
    return true;
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    out.put(DRAWN, wordsDrawn());
  }

  @Override
  protected void readState(BitGeneratorState in) {
    int drawn = in.integer(DRAWN, 0, length);
    begun = true;
    System.arraycopy(script, 0, block(), 0, script.length);
    resumeBlock(drawn);
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new ScriptedBitGenerator(properties().wordBits(), script);
  }
}
