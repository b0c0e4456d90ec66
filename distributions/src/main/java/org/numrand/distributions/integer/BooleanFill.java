package org.numrand.distributions.integer;

import org.numrand.distributions.spi.VariateSource;

/** Arrays of {@code bool}, a bit a value: Lemire's way and masked rejection draw the same. */
public final class BooleanFill {
  private static final int CHUNK = 512;

  private BooleanFill() {}

  /**
   * Fills {@code out[from..to)} with whether {@code low} + an integer of [0, max] is 1; begins and
   * ends with the call's pieces.
   *
   * @param low 0 or 1
   * @param max 0 or 1
   */
  public static void fill(
      VariateSource source, Slicer pieces, int low, int max, boolean[] out, int from, int to) {
    int[] words = source.scratch().ints(Math.min(CHUNK, (to - from) / 32));
    int next = from;
    while (next < to && pieces.hasLeft()) {
      out[next++] = low + pieces.lemire(max) != 0;
    }
    while (max > 0 && to - next >= 32) {
      int count = Math.min(CHUNK, (to - next) / 32);
      source.bits().nextInts(words, 0, count);
      for (int i = 0; i < count; i++) {
        int word = words[i];
        for (int j = 0; j < 32; j++) {
          out[next + j] = ((word >>> j) & 1) != 0;
        }
        next += 32;
      }
    }
    source.scratch().giveBack(words);
    while (next < to) {
      out[next++] = low + pieces.lemire(max) != 0;
    }
  }
}
