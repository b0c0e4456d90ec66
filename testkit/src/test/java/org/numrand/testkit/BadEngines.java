package org.numrand.testkit;

import java.util.List;
import java.util.function.ToLongFunction;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.WordBitGenerator;

/** Engines with a known fault: what the battery is to find. */
final class BadEngines {
  private static final long STEP = 0x9e3779b97f4a7c15L;
  private static final long LOW = 0xffff_ffffL;

  /** What an engine's seed makes of its state. */
  interface Seeding {
    void of(SeedSequence seed, long[] state);
  }

  /** A word out of the state, which moves on. */
  record Bad(String name, int width, int stateWords, Seeding seeding, ToLongFunction<long[]> next) {
    Bad(String name, int width, int stateWords, ToLongFunction<long[]> next) {
      this(name, width, stateWords, BadEngines::wellSeeded, next);
    }

    BitGenerator create(SeedSequence seed) {
      return new Engine(this, seed);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final class Engine extends WordBitGenerator {
    private final Bad bad;
    private final long[] state;

    Engine(Bad bad, SeedSequence seed) {
      super(
          new BitGeneratorProperties(
              bad.name, bad.width, 64 * bad.stateWords, "short", false, false),
          bad.stateWords,
          seed);
      this.bad = bad;
      this.state = new long[bad.stateWords];
      bad.seeding.of(seed, state);
    }

    @Override
    protected long nextWord() {
      return bad.next.applyAsLong(state);
    }

    @Override
    protected void saveWords(long[] to) {
      System.arraycopy(state, 0, to, 0, state.length);
    }

    @Override
    protected void loadWords(long[] from) {
      System.arraycopy(from, 0, state, 0, state.length);
    }

    @Override
    protected BitGenerator newInstance(SeedSequence seed) {
      return new Engine(bad, seed);
    }
  }

  private BadEngines() {}

  private static void wellSeeded(SeedSequence seed, long[] state) {
    long[] words = seed.generateStateUint64(state.length);
    System.arraycopy(words, 0, state, 0, state.length);
    state[0] |= 1;
  }

  static long good(long x) {
    long z = x * STEP;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** All of them, the simplest first. */
  static List<Bad> all() {
    return List.of(
        new Bad("the same word always", 64, 1, s -> 0x6a09e667f3bcc908L),
        new Bad("a counter", 64, 1, s -> s[0]++),
        new Bad("a Weyl sequence", 64, 1, s -> s[0] += STEP),
        new Bad("one bit always 0", 64, 1, s -> good(s[0]++) & ~8),
        new Bad("a sixteenth of the bits set", 64, 1, s -> good(s[0]) | biased(s[0]++)),
        new Bad("every word twice", 32, 1, s -> good(s[0]++ >>> 1) >>> 32),
        new Bad("neighbouring bits alike, 1 in 100", 32, 1, s -> sticky(good(s[0]++)) >>> 32),
        new Bad("every 16th word has few ones", 64, 1, s -> light(s[0]++)),
        new Bad("a word repeats, 1 in 64", 64, 2, BadEngines::repeating),
        new Bad("words of even weight", 64, 1, s -> even(good(s[0]++))),
        new Bad("period 2^12", 64, 1, s -> good(s[0]++ & 0xfff)),
        new Bad("period 2^18", 64, 1, s -> good(s[0]++ & 0x3_ffff)),
        new Bad("period 2^24", 64, 1, s -> good(s[0]++ & 0xff_ffff)),
        new Bad("period 2^28", 64, 1, s -> good(s[0]++ & 0xfff_ffff)),
        new Bad("RANDU", 32, 1, BadEngines::randu),
        new Bad("MINSTD, 31 bits", 32, 1, BadEngines::minstd),
        new Bad("LCG of 32 bits (69069)", 32, 1, s -> s[0] = (69069 * s[0] + 1) & LOW),
        new Bad("java.util.Random", 32, 1, s -> lcg48(s) >>> 16),
        new Bad("LCG of 64 bits, all of them", 64, 1, BadEngines::lcg64),
        new Bad("LCG of 64 bits, upper half", 32, 1, s -> lcg64(s) >>> 32),
        new Bad("LCG of 64 bits, lower half", 32, 1, s -> lcg64(s) & LOW),
        new Bad("LCG of 64 bits, multiplier 3, upper half", 32, 1, BadEngines::lcg3),
        new Bad("lagged Fibonacci, 31 and 3 (C's random)", 32, 32, BadEngines::additive),
        new Bad("shift register of 16 bits", 64, 1, BadEngines::register16),
        new Bad("shift registers, 250 and 103 (R250)", 32, 251, BadEngines::r250),
        new Bad("xorshift, 32 bits", 32, 1, BadEngines::xorshift32),
        new Bad("xorshift, 64 bits", 64, 1, BadEngines::xorshift64),
        new Bad("xorshift, 128 bits", 32, 4, BadEngines::xorshift128),
        new Bad("xorshift128+", 64, 2, BadEngines::xorshift128plus),
        new Bad("xoroshiro128+", 64, 2, BadEngines::xoroshiro128plus),
        new Bad("middle square, 64 bits", 32, 1, BadEngines::middleSquare),
        new Bad("middle square with Weyl sequence", 32, 2, BadEngines::middleSquareWeyl),
        new Bad("a permutation of 32 bits", 32, 1, s -> permutation32(s[0]++)),
        new Bad("all seeds alike", 64, 1, (seed, s) -> s[0] = 1, s -> good(s[0]++)),
        new Bad("16 bits of the seed used", 64, 1, BadEngines::narrowSeed, s -> good(s[0]++)),
        new Bad("children a word apart", 64, 1, BadEngines::closeSeed, s -> good(s[0]++)));
  }

  static Bad named(String name) {
    return all().stream().filter(bad -> bad.name().equals(name)).findFirst().orElseThrow();
  }

  private static void narrowSeed(SeedSequence seed, long[] state) {
    state[0] = (long) (seed.generateState(1)[0] & 0xffff) << 40;
  }

  private static void closeSeed(SeedSequence seed, long[] state) {
    state[0] = seed.spawnKey().length == 0 ? 0 : seed.spawnKey()[0];
  }

  private static long biased(long x) {
    return good(~x) & good(x + 3) & good(-x) & good(x * 9);
  }

  private static long sticky(long word) {
    return (word >>> 32) % 100 == 0 ? word ^ ((word ^ (word >>> 1)) & good(word)) : word;
  }

  private static long light(long x) {
    return (x & 15) == 0 ? good(x) & (good(~x) | good(-x) | good(3 * x)) : good(x);
  }

  private static long repeating(long[] s) {
    long word = good(s[0]++);
    long result = (word & 63) == 0 ? s[1] : word;
    s[1] = word;
    return result;
  }

  private static long even(long word) {
    return word ^ (Long.bitCount(word) & 1);
  }

  private static long randu(long[] s) {
    s[0] = ((65539 * s[0]) & 0x7fff_ffffL) | 1;
    return s[0] << 1;
  }

  private static long minstd(long[] s) {
    s[0] =
        16807 * (s[0] % 0x7fff_ffffL == 0 ? 1 : Math.floorMod(s[0], 0x7fff_ffffL)) % 0x7fff_ffffL;
    return s[0] << 1;
  }

  private static long lcg48(long[] s) {
    s[0] = (s[0] * 0x5deece66dL + 11) & 0xffff_ffff_ffffL;
    return s[0];
  }

  private static long lcg64(long[] s) {
    s[0] = s[0] * 6364136223846793005L + 1442695040888963407L;
    return s[0];
  }

  private static long lcg3(long[] s) {
    s[0] = s[0] * 3 + 1;
    return s[0] >>> 32;
  }

  private static long additive(long[] s) {
    int i = Math.floorMod(s[31], 31);
    s[i] = (s[i] + s[Math.floorMod(i - 3, 31)]) & LOW;
    s[31] = i + 1L;
    return s[i] & ~1L;
  }

  private static long register16(long[] s) {
    long x = s[0] & 0xffff;
    long feedback = (x ^ (x >>> 2) ^ (x >>> 3) ^ (x >>> 5)) & 1;
    s[0] = (x >>> 1) | (feedback << 15);
    return s[0];
  }

  private static long r250(long[] s) {
    int i = Math.floorMod(s[250], 250);
    s[i] = (s[i] ^ s[Math.floorMod(i - 103, 250)]) & LOW;
    s[250] = i + 1L;
    return s[i];
  }

  private static long xorshift32(long[] s) {
    int x = (int) s[0];
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    s[0] = x & LOW;
    return s[0];
  }

  private static long xorshift64(long[] s) {
    long x = s[0];
    x ^= x << 13;
    x ^= x >>> 7;
    x ^= x << 17;
    s[0] = x;
    return x;
  }

  private static long xorshift128(long[] s) {
    int t = (int) s[0];
    t ^= t << 11;
    t ^= t >>> 8;
    System.arraycopy(s, 1, s, 0, 3);
    int w = (int) s[2];
    s[3] = (w ^ (w >>> 19) ^ t) & LOW;
    return s[3];
  }

  private static long xorshift128plus(long[] s) {
    long x = s[0];
    long y = s[1];
    long sum = x + y;
    s[0] = y;
    x ^= x << 23;
    s[1] = x ^ y ^ (x >>> 18) ^ (y >>> 5);
    return sum;
  }

  private static long xoroshiro128plus(long[] s) {
    long x = s[0];
    long y = s[1] ^ s[0];
    long sum = s[0] + s[1];
    s[0] = Long.rotateLeft(x, 24) ^ y ^ (y << 16);
    s[1] = Long.rotateLeft(y, 37);
    return sum;
  }

  private static long middleSquare(long[] s) {
    s[0] = (((s[0] & LOW) * (s[0] & LOW)) >>> 16) & LOW;
    return s[0];
  }

  private static long middleSquareWeyl(long[] s) {
    s[1] += 0xb5ad4eceda1ce2a9L;
    long square = s[0] * s[0] + s[1];
    s[0] = square >>> 32 | square << 32;
    return s[0] & LOW;
  }

  /** No word comes twice before all have come. */
  private static long permutation32(long x) {
    int z = (int) x;
    z = (z ^ (z >>> 16)) * 0x85ebca6b;
    z = (z ^ (z >>> 13)) * 0xc2b2ae35;
    return (z ^ (z >>> 16)) & LOW;
  }
}
