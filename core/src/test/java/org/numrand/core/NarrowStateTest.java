package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** States of 32-bit words, of an engine that keeps them in {@code int}s as its authors do. */
class NarrowStateTest {
  private static final String PATH = "state.state";

  /** Two words that are drawn in turn, as they are. */
  private static final class Narrow extends WordBitGenerator {
    private int s0 = -1;
    private int s1 = 7;
    long upperHalf;

    Narrow(int stateBits) {
      super(new BitGeneratorProperties("Narrow", 32, stateBits, "2", false, false), 2, null);
    }

    @Override
    protected long nextWord() {
      int word = s0;
      s0 = s1;
      s1 = word;
      return word;
    }

    @Override
    protected void saveWords(long[] to) {
      to[0] = s0 + upperHalf;
      to[1] = s1;
    }

    @Override
    protected void loadWords(long[] from) {
      if ((int) from[0] == 0 && (int) from[1] == 0) {
        throw new IllegalArgumentException("the state of Narrow must not be all zero");
      }
      s0 = (int) from[0];
      s1 = (int) from[1];
    }

    @Override
    protected BitGenerator newInstance(SeedSequence seed) {
      return new Narrow(properties().stateBits());
    }
  }

  private static BitGeneratorState state(long... words) {
    return BitGeneratorState.builder("Narrow").putWords(PATH, words).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 63, 64})
  void wordsPrintAsUnsignedIntegers(int stateBits) {
    var bits = new Narrow(stateBits);
    assertEquals(
        "{\"bit_generator\":\"Narrow\",\"state\":{\"state\":[4294967295,7]}}",
        bits.state().toJson());
    assertEquals(0xffff_ffffL, bits.nextRaw());
    assertEquals(state(7, 0xffff_ffffL), bits.state());
    assertEquals(7, bits.nextRaw());
    bits.setState(state(0x8000_0000L, 0));
    assertArrayEquals(new long[] {0x8000_0000L, 0}, bits.words());
    assertEquals(0x8000_0000_0000_0000L, bits.copy().nextLong());
  }

  @ParameterizedTest
  @ValueSource(longs = {1L << 32, -1, Long.MIN_VALUE, 0xffff_ffff_8000_0000L})
  void widerWordsAreRefused(long word) {
    var bits = new Narrow(64);
    bits.nextInt();
    BitGeneratorState before = bits.state();
    var e = assertThrows(IllegalArgumentException.class, () -> bits.setState(state(1, word)));
    assertEquals(
        "state: state.state[1] must be in 0..2^32-1, but is " + Long.toUnsignedString(word),
        e.getMessage());
    assertEquals(before, bits.state());
  }

  @Test
  void aSizeThatIsTooSmallIsTold() {
    var bits = new Narrow(64);
    bits.upperHalf = 1L << 40;
    var e = assertThrows(IllegalStateException.class, bits::state);
    assertEquals(
        "Narrow says that its state has 64 bits, so its 2 words have 32, but one is 0xffffffffff",
        e.getMessage());
  }

  @Test
  void wordsOfALargerStateAreOf64Bits() {
    var bits = new Narrow(65);
    bits.setState(state(1L << 32 | 5, 0));
    assertEquals(5, bits.nextRaw());
  }
}
