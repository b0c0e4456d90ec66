package org.numrand.distributions.integer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.numrand.distributions.spi.Slicer;
import org.numrand.distributions.spi.VariateSource;

/** Arrays of {@code bool}, a bit a value: Lemire's way and masked rejection draw the same. */
public final class BooleanFill {
  private static final int CHUNK = 512;

  private BooleanFill() {}

  /**
   * Fills {@code out[from..to)} with whether {@code low} + an integer of [0, max] is 1; begins and
   * ends with the call's pieces, unless it is whole.
   *
   * @param low 0 or 1
   * @param max 0 or 1
   */
  public static void fill(
      VariateSource source,
      @Nullable Slicer pieces,
      int low,
      int max,
      boolean[] out,
      int from,
      int to) {
    if (max == 0) {
      Arrays.fill(out, from, to, low != 0);
      return;
    }
    int[] words = source.scratch().ints(Math.min(CHUNK, (to - from) / 32));
    int next = from;
    while (pieces != null && next < to && pieces.hasLeft()) {
      out[next++] = low + pieces.lemire(max) != 0;
    }
    while (to - next >= 32) {
      int count = Math.min(CHUNK, (to - next) / 32);
      source.bits().nextInts(words, 0, count);
      for (int i = 0; i < count; i++) {
        spread(words[i], out, next, 32);
        next += 32;
      }
    }
    source.scratch().giveBack(words);
    if (pieces == null && next < to) {
      spread(source.bits().nextInt(), out, next, to - next);
      return;
    }
    while (next < to) {
      out[next++] = low + pieces.lemire(max) != 0;
    }
  }

  private static void spread(int word, boolean[] out, int from, int count) {
    for (int i = 0; i < count; i++) {
      out[from + i] = ((word >>> i) & 1) != 0;
    }
  }
}
