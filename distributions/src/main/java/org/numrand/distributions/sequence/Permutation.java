package org.numrand.distributions.sequence;

import org.numrand.distributions.spi.VariateSource;

/** All indices below {@code size}, in random order. */
public record Permutation(int size) implements Indices {
  @Override
  public void fill(VariateSource source, long[] out, int from) {
    for (int i = 0; i < size; i++) {
      out[from + i] = i;
    }
    Shuffle.shuffle(source, out, from, from + size);
  }
}
