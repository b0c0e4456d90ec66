package org.numrand.core;

import java.math.BigInteger;

/** Moves an engine within its stream: words are skipped, or drawn in vain where that is quicker. */
final class Skip {
  private static final int VAIN_LENGTH = 1 << 12;

  private Skip() {}

  /**
   * Moves an engine on by {@code count} 64-bit draws; unlike {@link BitGenerator#advance(long)}, a
   * 64-bit engine's buffered half stays.
   */
  static void longs(BitGenerator bits, long count) {
    to(bits, bits.halvesDrawn() + 2 * count, bits.hasHalf(), bits.half());
  }

  /**
   * Moves an engine to where {@link BitGenerator#halvesDrawn} is what is given.
   *
   * @param hasHalf whether a 64-bit engine keeps a half there
   * @param half that half; other engines find theirs
   */
  static void to(BitGenerator bits, long halves, boolean hasHalf, int half) {
    bits.checkNotFailed();
    boolean wide = bits.isWide();
    long from = bits.halvesDrawn() + (wide && bits.hasHalf() ? 1 : 0);
    long to = halves + (wide && hasHalf ? 1 : 0);
    long words = wide ? (to - from) / 2 : to - from;
    if (words > 0 && words <= bits.doublesAnAdvance()) {
      drawInVain(bits, words);
    } else if (words != 0) {
      bits.skipWords(BigInteger.valueOf(words));
    }
    if (wide) {
      bits.setHalf(hasHalf, half);
    }
    bits.setHalvesDrawn(halves);
  }

  private static void drawInVain(BitGenerator bits, long words) {
    boolean wide = bits.isWide();
    if (!wide && words % 2 != 0) {
      var unused = bits.nextInt();
    }
    long longs = wide ? words : words / 2;
    long[] vain = new long[(int) Math.min(longs, VAIN_LENGTH)];
    for (long left = longs; left > 0; left -= vain.length) {
      bits.nextLongs(vain, 0, (int) Math.min(left, vain.length));
    }
  }
}
