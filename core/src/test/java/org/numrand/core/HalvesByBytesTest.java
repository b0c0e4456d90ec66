package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Draws of 32 bits by bytes against those by shifts. */
class HalvesByBytesTest {
  private static final int LENGTH = 64;

  @Test
  void areThoseOfShifts() {
    Random random = new Random(101);
    HalvesByBytes byBytes = new HalvesByBytes(LENGTH);
    for (int i = 0; i < 5000; i++) {
      long[] words = random.longs(LENGTH).toArray();
      int position = random.nextInt(LENGTH + 1);
      int count = random.nextInt(LENGTH - position + 1);
      check(byBytes, words, position, count, random.nextBoolean() ? 0 : 32, random.nextInt(9));
    }
  }

  @Test
  void areThoseOfShiftsAtTheEnds() {
    HalvesByBytes byBytes = new HalvesByBytes(LENGTH);
    for (int firstShift = 0; firstShift <= 32; firstShift += 32) {
      for (long word : new long[] {1, -1, 1L << 31, 0xffff_ffffL, 0x7fff_ff00_8000_0000L}) {
        long[] words = new long[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
          words[i] = Long.rotateLeft(word, i);
        }
        check(byBytes, words, 0, LENGTH, firstShift, 0);
      }
    }
  }

  private static void check(
      HalvesByBytes byBytes, long[] words, int position, int count, int firstShift, int next) {
    int[] ints = new int[2 * LENGTH + 9];
    Arrays.fill(ints, 7);
    float[] floats = new float[ints.length];
    Arrays.fill(floats, 0.7f);
    int[] actualInts = ints.clone();
    float[] actualFloats = floats.clone();
    for (int i = 0; i < 2 * count; i++) {
      long word = Long.rotateRight(words[position + i / 2], firstShift);
      ints[next + i] = (int) (i % 2 == 0 ? word : word >>> 32);
      floats[next + i] = BulkDraws.toFloat(ints[next + i]);
    }
    byBytes.ints(words, position, count, firstShift, actualInts, next);
    byBytes.floats(words, position, count, firstShift, actualFloats, next);
    assertArrayEquals(ints, actualInts);
    assertArrayEquals(bits(floats), bits(actualFloats));
  }

  /** 0 and -0 are not the same. */
  private static int[] bits(float[] x) {
    int[] bits = new int[x.length];
    for (int i = 0; i < x.length; i++) {
      bits[i] = Float.floatToRawIntBits(x[i]);
    }
    return bits;
  }
}
