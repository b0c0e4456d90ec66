package org.numrand.distributions.sequence;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.VariateSource;

/** All indices below {@code size}, in random order. */
public record Permutation(int size) implements Indices {
  @Override
  public void fill(VariateSource source, long[] out, int from) {
    setIndices(out, from, size);
    Shuffle.shuffle(source, out, from, from + size);
  }

  /** {@code x} indices, in order. */
  public static long[] range(int x) {
    long[] indices = new long[Parameters.nonNegative("x", x)];
    setIndices(indices, 0, x);
    return indices;
  }

  // A loop, as a stream and Arrays.setAll take two to three times as long.
  private static void setIndices(long[] out, int from, int count) {
    for (int i = 0; i < count; i++) {
      out[from + i] = i;
    }
  }

  /** {@link #range} as {@code int}. */
  public static int[] rangeInt32(int x) {
    int[] indices = new int[Parameters.nonNegative("x", x)];
    for (int i = 0; i < x; i++) {
      indices[i] = i;
    }
    return indices;
  }
}
