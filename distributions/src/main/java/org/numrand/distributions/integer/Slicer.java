package org.numrand.distributions.integer;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;

/**
 * Pieces of 1, 8 or 16 bits, several of them from one 32-bit draw, the lowest bits first: what
 * NumPy does for the dtypes bool, (u)int8 and (u)int16.
 *
 * <p>One object serves one call: NumPy's buffer does not outlive it. Source: {@code
 * buffered_bounded_lemire_uint8}, {@code buffered_bounded_masked_uint8} and the like in NumPy's
 * {@code distributions.c}.
 */
public final class Slicer {
  private final BitGenerator bits;
  private final int width;
  private final int largest;
  private int word;
  private int left;

  /**
   * No draw yet.
   *
   * @param width 1, 8 or 16
   */
  public Slicer(BitGenerator bits, int width) {
    if (width != 1 && width != 8 && width != 16) {
      throw Parameters.refusal("width", "1 or 8 or 16", width);
    }
    this.bits = bits;
    this.width = width;
    this.largest = (1 << width) - 1;
  }

  /** Whether there are pieces of the last draw that have not been taken. */
  public boolean hasLeft() {
    return left > 0;
  }

  private int next() {
    if (left == 0) {
      word = bits.nextInt();
      left = 32 / width - 1;
    } else {
      word >>>= width;
      left--;
    }
    return word & largest;
  }

  /** One integer in [0, max] by Lemire's multiplication; nothing is drawn for 0. */
  public int lemire(int max) {
    if (max == 0) {
      return 0;
    }
    if (max == largest) {
      return next();
    }
    int span = max + 1;
    int product = next() * span;
    if ((product & largest) < span) {
      int threshold = (largest - max) % span;
      while ((product & largest) < threshold) {
        product = next() * span;
      }
    }
    return product >>> width;
  }

  /**
   * One integer in [0, max] by multiplication without rejection, as NumPy before 1.17.4 drew it.
   */
  int multiplied(int max) {
    if (max == 0) {
      return 0;
    }
    return max == largest ? next() : (next() * (max + 1)) >>> width;
  }

  /** One integer in [0, max] by masked rejection; nothing is drawn for 0. */
  public int masked(int max) {
    if (max == 0) {
      return 0;
    }
    int mask = (int) BoundedIntegers.mask(max);
    int value;
    do {
      value = next() & mask;
    } while (value > max);
    return value;
  }
}
