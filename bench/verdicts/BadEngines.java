import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.WordBitGenerator;
import org.numrand.core.spi.BitGeneratorProvider;

/** Two engines with known faults: what a battery that finds nothing in the others must find. */
public final class BadEngines {
  private BadEngines() {}

  private abstract static class OneWord extends WordBitGenerator {
    long state;

    OneWord(BitGeneratorProperties properties, SeedSequence seed) {
      super(properties, 1, seed);
      state = seed.generateStateUint64(1)[0] | 1;
    }

    @Override
    protected void saveWords(long[] to) {
      to[0] = state;
    }

    @Override
    protected void loadWords(long[] from) {
      state = from[0];
    }
  }

  private static BitGeneratorProperties of(String name, int wordBits, int stateBits, String period) {
    return new BitGeneratorProperties(name, wordBits, stateBits, period, false, false);
  }

  /** Java's own: a linear congruential generator of 48 bits, the upper 32 of them. */
  private static final class JavaRandom extends OneWord {
    static final BitGeneratorProperties PROPERTIES = of("JavaRandom", 32, 64, "2^48");

    JavaRandom(SeedSequence seed) {
      super(PROPERTIES, seed);
    }

    @Override
    protected long nextWord() {
      state = state * 0x5deece66dL + 11 & (1L << 48) - 1;
      return state >>> 16;
    }

    @Override
    protected BitGenerator newInstance(SeedSequence seed) {
      return new JavaRandom(seed);
    }
  }

  /** Marsaglia's shift register of 64 bits: each bit is a linear function of earlier ones. */
  private static final class XorShift64 extends OneWord {
    static final BitGeneratorProperties PROPERTIES = of("XorShift64", 64, 64, "2^64-1");

    XorShift64(SeedSequence seed) {
      super(PROPERTIES, seed);
    }

    @Override
    protected long nextWord() {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      return state;
    }

    @Override
    protected BitGenerator newInstance(SeedSequence seed) {
      return new XorShift64(seed);
    }
  }

  /** Makes {@link JavaRandom}. */
  public static final class JavaRandomProvider implements BitGeneratorProvider {
    @Override
    public BitGeneratorProperties properties() {
      return JavaRandom.PROPERTIES;
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new JavaRandom(seed);
    }
  }

  /** Makes {@link XorShift64}. */
  public static final class XorShift64Provider implements BitGeneratorProvider {
    @Override
    public BitGeneratorProperties properties() {
      return XorShift64.PROPERTIES;
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new XorShift64(seed);
    }
  }
}
