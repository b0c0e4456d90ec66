package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The half-word machine: {@link WordStream}'s draws held against {@link Model}, in which words come
 * one by one and halves are kept as NumPy's C code does.
 */
class WordStreamTest {
  private static final int LONGEST = 700;

  /** What the draws are, without blocks. */
  private static final class Model {
    final int wordBits;
    long index;
    boolean hasHalf;
    int half;

    /** How many draws of 32 bits there were. */
    long halves;

    Model(int wordBits, long index) {
      this.wordBits = wordBits;
      this.index = index;
    }

    long raw() {
      halves += wordBits / 32;
      return MixEngine.word(index++, wordBits);
    }

    long uint64() {
      return wordBits == 64 ? raw() : (raw() << 32) | raw();
    }

    int uint32() {
      if (wordBits == 32) {
        return (int) raw();
      }
      if (hasHalf) {
        hasHalf = false;
        halves++;
        return half;
      }
      long word = raw();
      halves--;
      hasHalf = true;
      half = (int) (word >>> 32);
      return (int) word;
    }

    double uniform() {
      return wordBits == 64
          ? (raw() >>> 11) * 0x1p-53
          : ((raw() >>> 5) * 0x1p26 + (raw() >>> 6)) * 0x1p-53;
    }

    float uniformFloat() {
      return (uint32() >>> 8) * 0x1p-24f;
    }
  }

  @Property(tries = 300)
  void anySequenceOfDrawsIsTheModels(@ForAll boolean wide, @ForAll long seed) {
    Random choices = new Random(seed);
    int wordBits = wide ? 64 : 32;
    SeedSequence seedSequence = new SeedSequence(1);
    BitGenerator bits = new MixEngine(wordBits, seedSequence);
    Model model = new Model(wordBits, seedSequence.generateStateUint64(1)[0]);
    for (int call = 0; call < 40; call++) {
      int size = choices.nextInt(4) == 0 ? choices.nextInt(LONGEST) : choices.nextInt(4);
      drawAndCompare(choices.nextInt(14), size, bits, model);
      assertEquals(model.halves, bits.halvesDrawn());
      if (choices.nextInt(5) == 0) {
        bits = moved(bits, choices.nextBoolean());
        bits.setHalvesDrawn(model.halves);
      }
      if (choices.nextInt(5) == 0) {
        assertState(model, bits);
      }
    }
    assertState(model, bits);
  }

  private static BitGenerator moved(BitGenerator bits, boolean byJson) {
    if (!byJson) {
      return bits.copy();
    }
    BitGenerator other = bits.newInstance(new SeedSequence(2));
    other.nextLong();
    other.nextInt();
    other.setState(BitGeneratorState.fromJson(bits.state().toJson()));
    return other;
  }

  private static void drawAndCompare(int call, int size, BitGenerator bits, Model model) {
    switch (call) {
      case 0 -> assertEquals(model.uint64(), bits.nextLong());
      case 1, 2 -> assertEquals(model.uint32(), bits.nextInt());
      case 3 -> assertEquals(model.raw(), bits.nextRaw());
      case 4 -> assertEquals(model.uniform(), bits.nextDouble());
      case 5 -> assertEquals(model.uniformFloat(), bits.nextFloat());
      case 6 -> {
        long[] out = new long[size];
        bits.nextLongs(out);
        assertArrayEquals(IntStream.range(0, size).mapToLong(i -> model.uint64()).toArray(), out);
      }
      case 7, 8 -> {
        int[] out = new int[size];
        bits.nextInts(out);
        assertArrayEquals(IntStream.range(0, size).map(i -> model.uint32()).toArray(), out);
      }
      case 9 -> {
        long[] out = new long[size];
        bits.nextRaws(out);
        assertArrayEquals(IntStream.range(0, size).mapToLong(i -> model.raw()).toArray(), out);
      }
      case 10 -> {
        double[] out = new double[size];
        bits.nextDoubles(out);
        assertArrayEquals(
            IntStream.range(0, size).mapToDouble(i -> model.uniform()).toArray(), out);
      }
      case 11 -> {
        float[] out = new float[size];
        bits.nextFloats(out);
        for (float drawn : out) {
          assertEquals(model.uniformFloat(), drawn);
        }
      }
      case 12 -> readWindow(bits, model);
      default -> readWindowByHalves(bits, model);
    }
  }

  private static void readWindow(BitGenerator bits, Model model) {
    long[] words = bits.window();
    int from = bits.position();
    int to = (from + bits.limit() + 1) / 2;
    for (int i = from; i < to; i++) {
      assertEquals(model.uint64(), words[i]);
    }
    bits.moveTo(to);
  }

  private static void readWindowByHalves(BitGenerator bits, Model model) {
    if (bits.hasHalf()) {
      return;
    }
    long[] words = bits.window();
    int from = bits.position();
    int to = (from + bits.limit() + 1) / 2;
    for (int i = from; i < to; i++) {
      assertEquals(model.uint32(), (int) (words[i] >>> bits.firstHalfShift()));
      assertEquals(model.uint32(), (int) (words[i] >>> (32 - bits.firstHalfShift())));
    }
    bits.moveToByHalves(to);
    assertFalse(bits.hasHalf());
  }

  private static void assertState(Model model, BitGenerator bits) {
    BitGeneratorState state = bits.state();
    assertEquals(model.index, state.words("state.state", 64, 1)[0]);
    assertEquals(model.wordBits == 64, state.has("uinteger"));
    if (model.wordBits == 64) {
      assertEquals(model.hasHalf ? 1 : 0, state.integer("has_uint32", 0, 1));
      assertEquals(model.half, state.uint("uinteger", 32).intValue());
    }
  }

  /** A half is kept by every second 32-bit draw; 64-bit draws of a 64-bit engine pass it by. */
  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void saysWhetherAHalfIsKept(int wordBits) {
    BitGenerator bits = new MixEngine(wordBits, new SeedSequence(3));
    assertFalse(bits.hasHalf());
    for (int i = 0; i < 3 * BitGenerator.DEFAULT_BLOCK_LENGTH; i++) {
      int first = bits.nextInt();
      assertTrue(bits.hasHalf());
      bits.nextLong();
      assertTrue(bits.hasHalf());
      bits.nextInt();
      assertFalse(bits.hasHalf());
      bits.nextInt();
      bits.nextInts(new int[1 + (first & 2)]);
      assertFalse(bits.hasHalf());
    }
  }

  /** At the beginning of a block, the half that is kept is of the block before. */
  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void aWindowMayBeLeftUnread(int wordBits) {
    BitGenerator bits = new MixEngine(wordBits, new SeedSequence(3));
    BitGenerator expected = new MixEngine(wordBits, new SeedSequence(3));
    for (BitGenerator each : List.of(bits, expected)) {
      each.nextLongs(new long[BitGenerator.DEFAULT_BLOCK_LENGTH - 1]);
      each.nextInt();
    }
    bits.window();
    assertEquals(expected.nextInt(), bits.nextInt());
    assertEquals(expected.nextLong(), bits.nextLong());
  }

  @Property(tries = 100)
  void rangesFillOnlyTheirPart(
      @ForAll @IntRange(max = 9) int from, @ForAll @IntRange(max = 9) int count) {
    for (int wordBits : new int[] {32, 64}) {
      BitGenerator bits = new MixEngine(wordBits, new SeedSequence(3));
      bits.nextInt();
      BitGenerator whole = bits.copy();
      int[] part = new int[20];
      bits.nextInts(part, from, from + count);
      int[] expected = new int[count];
      whole.nextInts(expected);
      for (int i = 0; i < part.length; i++) {
        boolean inside = i >= from && i < from + count;
        assertEquals(inside ? expected[i - from] : 0, part[i]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void badRangesAreRefusedBeforeAnyDraw(int wordBits) {
    BitGenerator bits = new MixEngine(wordBits, new SeedSequence(3));
    BitGeneratorState before = bits.state();
    // So long that a part of them could be filled.
    int length = 3 * BitGenerator.DEFAULT_BLOCK_LENGTH;
    assertThrows(
        IndexOutOfBoundsException.class, () -> bits.nextLongs(new long[length], 1, length + 1));
    assertThrows(IndexOutOfBoundsException.class, () -> bits.nextInts(new int[3], -1, 2));
    assertThrows(
        IndexOutOfBoundsException.class, () -> bits.nextInts(new int[length], 1, length + 1));
    assertThrows(IndexOutOfBoundsException.class, () -> bits.nextRaws(new long[3], 2, 1));
    assertThrows(
        IndexOutOfBoundsException.class, () -> bits.nextRaws(new long[length], 1, length + 1));
    assertThrows(
        IndexOutOfBoundsException.class, () -> bits.nextDoubles(new double[length], 1, length + 1));
    assertThrows(
        IndexOutOfBoundsException.class, () -> bits.nextFloats(new float[length], 1, length + 1));
    assertThrows(NullPointerException.class, () -> bits.nextLongs(null));
    assertEquals(before, bits.state());
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void movesBackOrBeyondTheWindowAreRefused(int wordBits) {
    BitGenerator bits = new MixEngine(wordBits, new SeedSequence(3));
    assertThrows(IllegalArgumentException.class, () -> bits.moveTo(1), "there is no window yet");
    long[] window = bits.window();
    bits.moveTo(10);
    for (int position : new int[] {-1, 0, 9, 10, bits.limit() + 1}) {
      var e = assertThrows(IllegalArgumentException.class, () -> bits.moveTo(position));
      assertEquals("newPosition must be in 11..256, but is " + position, e.getMessage());
      assertThrows(IllegalArgumentException.class, () -> bits.moveToByHalves(position));
    }
    assertEquals(window[10], bits.nextLong());
    bits.moveTo(bits.limit());
  }
}
