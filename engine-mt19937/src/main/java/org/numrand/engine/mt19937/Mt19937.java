package org.numrand.engine.mt19937;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.ServiceLoader;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.LegacySeeding;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.FastLoops;
import org.numrand.engine.mt19937.spi.TwisterLoops;

/** MT19937, the Mersenne Twister: NumPy's legacy engine, and Python's own. A 32-bit engine. */
final class Mt19937 extends BitGenerator implements LegacySeeding {
  static final BitGeneratorProperties PROPERTIES =
      new BitGeneratorProperties("MT19937", 32, 32 * Twister.N, "2^19937-1", true, true);

  private static final int N = Twister.N;
  private static final long MAX_SEED = 0xffff_ffffL;
  private static final BigInteger BLOCK_WORDS = BigInteger.valueOf(N);
  private static final BigInteger JUMP = BigInteger.ONE.shiftLeft(128);

  /**
   * The degree of the polynomial of {@link #JUMP} steps: NumPy moves the position by so many words.
   */
  private static final int JUMP_DEGREE = 19933;

  private static final TwisterLoops LOOPS =
      FastLoops.choose(
          TwisterLoops.class,
          loader -> ServiceLoader.load(TwisterLoops.class, loader),
          new Twister());

  private final long[][] scratch = new long[LOOPS.scratchArrays()][Twister.PAIRS];

  /** The 624 words in pairs, the first of each in the upper half. */
  private final long[] key = new long[Twister.PAIRS];

  Mt19937(SeedSequence seed) {
    super(PROPERTIES, Twister.PAIRS, seed);
    pack(keyFrom(seed));
    // NumPy's constructor leaves the position one short of the end: the key's last word is drawn
    // first.
    resume(N - 1);
  }

  private static int[] keyFrom(SeedSequence seed) {
    int[] words = seed.generateState(N);
    // A one in the first word's only bit that counts: the state is never all zero.
    words[0] = 0x80000000;
    return words;
  }

  private void pack(int[] words) {
    for (int i = 0; i < key.length; i++) {
      key[i] = ((long) words[2 * i] << 32) | (words[2 * i + 1] & 0xffff_ffffL);
    }
  }

  private int[] unpack() {
    int[] words = new int[N];
    for (int i = 0; i < key.length; i++) {
      words[2 * i] = (int) (key[i] >>> 32);
      words[2 * i + 1] = (int) key[i];
    }
    return words;
  }

  private void resume(int drawn) {
    LOOPS.temper(key, block());
    resumeBlock(drawn);
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new Mt19937(seed);
  }

  @Override
  protected void refill(long[] block) {
    LOOPS.next(key, scratch);
    LOOPS.temper(key, block);
  }

  @Override
  public void legacySeed(long seed) {
    checkArgument(seed >= 0 && seed <= MAX_SEED, "seed must be in 0..2^32-1, but is %s", seed);
    restart(LegacyKeys.ofInteger((int) seed));
  }

  @Override
  public void legacySeed(long[] seed) {
    checkArgument(seed.length > 0, "seed must not be empty");
    int[] words = new int[seed.length];
    for (int i = 0; i < seed.length; i++) {
      checkArgument(
          seed[i] >= 0 && seed[i] <= MAX_SEED,
          "seed must hold integers in 0..2^32-1, but seed[%s] is %s",
          i,
          seed[i]);
      words[i] = (int) seed[i];
    }
    restart(LegacyKeys.ofArray(words));
  }

  @Override
  public void legacySeed() {
    restart(keyFrom(new SeedSequence()));
  }

  private void restart(int[] newKey) {
    pack(newKey);
    resume(N);
    forgetSeedSequence();
  }

  /**
   * NumPy takes the key for a ring whose oldest word is at the position. That is so in the authors'
   * code, which replaces one word at a time, but not in NumPy's, which replaces all at once. So the
   * jumped engine is far away on the cycle, but not exactly 2<sup>128</sup> words away, as {@link
   * #skip} would be.
   */
  @Override
  protected void jump(long jumps) {
    checkArgument(jumps >= 0, "jumps must be >= 0 for MT19937, but is %s", jumps);
    if (jumps == 0) {
      return;
    }
    int start = wordsDrawn() % N;
    int end = (int) ((start + jumps % N * JUMP_DEGREE) % N);
    rotate(start);
    // NumPy's polynomial has a constant term.
    move(JUMP.multiply(BigInteger.valueOf(jumps)), true);
    rotate(N - end);
    resume(end);
  }

  /** Makes the key's word of that index its first. */
  private void rotate(int first) {
    int[] words = unpack();
    Collections.rotate(Ints.asList(words), -first);
    pack(words);
  }

  private void move(BigInteger steps, boolean constantTerm) {
    var polynomial = StepPolynomial.ofSteps(steps).withConstantTerm(constantTerm);
    System.arraycopy(polynomial.apply(key), 0, key, 0, key.length);
  }

  @Override
  protected void skip(BigInteger delta) {
    BigInteger target = delta.add(BigInteger.valueOf(wordsDrawn()));
    if (target.signum() >= 0 && target.compareTo(BLOCK_WORDS) <= 0) {
      resumeBlock(target.intValue());
      return;
    }
    // Drawn to its end, a block stays until the next draw: positions are 1 to 624, not 0 to 623.
    int drawn = target.subtract(BigInteger.ONE).mod(BLOCK_WORDS).intValue() + 1;
    BigInteger steps = target.subtract(BigInteger.valueOf(drawn));
    move(steps, false);
    resume(drawn);
  }

  /**
   * An advance takes about 1.4 ms (JDK 17; docs/performance.md), more before its methods are
   * compiled.
   */
  @Override
  protected int doublesAnAdvance() {
    return 1 << 20;
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    long[] words = Arrays.stream(unpack()).mapToLong(Integer::toUnsignedLong).toArray();
    out.putWords("state.key", words).put("state.pos", wordsDrawn());
  }

  @Override
  protected void readState(BitGeneratorState in) {
    int drawn = in.integer("state.pos", 0, N);
    long[] words = in.words("state.key", 32, N);
    pack(Arrays.stream(words).mapToInt(word -> (int) word).toArray());
    resume(drawn);
  }
}
