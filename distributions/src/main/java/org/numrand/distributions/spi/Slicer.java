package org.numrand.distributions.spi;

import static com.google.common.base.Preconditions.checkArgument;

import org.numrand.core.BitGenerator;

/**
 * Pieces of 1, 8 or 16 bits, several of them from one 32-bit draw, the lowest bits first: what
 * NumPy does for the dtypes bool, (u)int8 and (u)int16.
 *
 * <p>NumPy's buffer does not outlive a call: a call begins with {@link VariateSource#pieces}, or
 * with a new object. Source: {@code buffered_bounded_lemire_uint8}, {@code
 * buffered_bounded_masked_uint8} and the like in NumPy's {@code distributions.c}.
 */
public final class Slicer {
  private final BitGenerator bits;
  private int width;
  private int largest;
  private int word;
  private int left;

  /**
   * No draw yet.
   *
   * @param bits the engine
   * @param width 1, 8 or 16
   */
  public Slicer(BitGenerator bits, int width) {
    this.bits = bits;
    begin(width);
  }

  /** Begins a call: what is left of the last draw is dropped. */
  void begin(int width) {
    checkArgument(
        width == 1 || width == 8 || width == 16, "width must be 1 or 8 or 16, but is %s", width);
    this.width = width;
    this.largest = (1 << width) - 1;
    this.left = 0;
  }

  /**
   * Whether there are pieces of the last draw that have not been taken.
   *
   * @return true if so
   */
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

  /**
   * One integer in [0, max] by Lemire's multiplication; nothing is drawn for 0.
   *
   * @param max the largest, of the width
   * @return the integer
   */
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
   *
   * @param max the largest, of the width
   * @return the integer
   */
  public int multiplied(int max) {
    if (max == 0) {
      return 0;
    }
    return max == largest ? next() : (next() * (max + 1)) >>> width;
  }

  /**
   * One integer in [0, max] by masked rejection; nothing is drawn for 0.
   *
   * @param max the largest, of the width
   * @return the integer
   */
  public int masked(int max) {
    if (max == 0) {
      return 0;
    }
    int mask = -1 >>> Integer.numberOfLeadingZeros(max);
    int value;
    do {
      value = next() & mask;
    } while (value > max);
    return value;
  }
}
