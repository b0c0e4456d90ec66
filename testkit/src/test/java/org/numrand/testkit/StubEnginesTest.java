package org.numrand.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.SeedSequence;

class StubEnginesTest {
  @Test
  void forbiddenFailsTheTestWhateverIsDrawn() {
    var bits = new ForbiddenBitGenerator();
    var state = bits.state();
    assertThrows(AssertionError.class, bits::nextLong);
    assertThrows(AssertionError.class, bits::nextInt);
    assertThrows(AssertionError.class, () -> bits.nextDoubles(new double[3]));
    bits.nextLongs(new long[0]);
    assertEquals(state, bits.state());
    assertEquals(state, bits.copy().state());
  }

  @Test
  void scriptedMakesItsWordsAndNoMore() {
    var bits = ScriptedBitGenerator.of(7, -1, 9);
    assertEquals(7, bits.nextLong());
    assertEquals(-1, bits.nextInt());
    assertEquals(1, bits.wordsLeft());
    BitGenerator copy = bits.copy();
    assertEquals(9, bits.nextRaw());
    assertEquals(-1, bits.nextInt());
    assertEquals(0, bits.wordsLeft());
    assertThrows(AssertionError.class, bits::nextInt);
    assertEquals(-1, copy.nextInt());
    assertEquals(9, copy.nextLong());
  }

  @Test
  void scriptedDoublesComeOutAsTheyAre() {
    double[] script = {0, 0.25, 0x1p-53, 1 - 0x1p-53};
    double[] drawn = new double[script.length];
    ScriptedBitGenerator.ofDoubles(script).nextDoubles(drawn);
    assertArrayEquals(script, drawn);
    for (double bad : new double[] {1, -0x1p-53, 0x1p-54, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> ScriptedBitGenerator.ofDoubles(bad));
    }
  }

  @Test
  void scriptedIntsAreThoseOfA32BitEngine() {
    var bits = ScriptedBitGenerator.ofInts(1, 2, 3, 4);
    assertEquals(1, bits.nextInt());
    assertEquals(0x2_0000_0003L, bits.nextLong());
    assertEquals(1, bits.wordsLeft());
    assertEquals(4, bits.nextRaw());
    assertThrows(AssertionError.class, bits::nextInt);
    assertThrows(IllegalArgumentException.class, () -> ScriptedBitGenerator.ofInts(1, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void countingCountsWordsAndChangesNone(int wordBits) {
    BitGenerator source = new SplitMix(wordBits, new SeedSequence(5));
    BitGenerator expected = source.copy();
    var bits = new CountingBitGenerator(source);
    long words = 0;
    for (int size : new int[] {1, 600, 0, 3, 513, 255}) {
      assertEquals(expected.nextRaw(), bits.nextRaw());
      long[] drawn = new long[size];
      bits.nextLongs(drawn);
      for (long word : drawn) {
        assertEquals(expected.nextLong(), word);
      }
      words += 1 + (long) size * (64 / wordBits);
      assertEquals(words, bits.count());
    }
    bits.reset();
    assertEquals(0, bits.count());
    BitGenerator copy = bits.copy();
    assertEquals(expected.nextLong(), bits.nextLong());
    assertEquals(bits.nextLong(), copyAfterOneDraw(copy));
    assertEquals(source.nextLong(), new SplitMix(wordBits, new SeedSequence(5)).nextLong());
  }

  private static long copyAfterOneDraw(BitGenerator copy) {
    copy.nextLong();
    return copy.nextLong();
  }
}
