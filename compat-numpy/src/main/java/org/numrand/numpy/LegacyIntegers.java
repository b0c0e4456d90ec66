package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.integer.BooleanFill;
import org.numrand.distributions.integer.BoundedIntegers;
import org.numrand.distributions.integer.EachInteger;
import org.numrand.distributions.integer.IntegerBounds;
import org.numrand.distributions.integer.MaskedFill;
import org.numrand.distributions.integer.NarrowMaskedFill;
import org.numrand.distributions.integer.UniformIntegers;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.Slicer;
import org.numrand.distributions.spi.VariateSource;

/**
 * The legacy uniform distribution over the integers of one of NumPy's dtypes from a lowest to a
 * highest, both included: {@code randint} and {@code random_integers}.
 *
 * <p>By masked rejection: the next bits that could hold the highest, until they do not exceed it.
 * Draws nothing if there is one integer only. The dtypes of 64 bits draw 32 bits a try for up to
 * 2<sup>32</sup> integers, and else 64; those of 32 bits draw 32. Those of 1, 8 and 16 bits cut up
 * 32-bit draws; what is left of the last one is dropped at the end of a call. Source: the {@code
 * random_bounded_*_fill} functions and {@code random_interval} in NumPy's {@code distributions.c}.
 */
final class LegacyIntegers implements UniformIntegers {
  private final IntegerType type;
  private final long low;
  private final long max;

  private LegacyIntegers(IntegerType type, long low, long max) {
    this.type = type;
    this.low = low;
    this.max = max;
  }

  /**
   * The integers of [low, high), or of [low, high] with the endpoint.
   *
   * @param type the dtype, whose range must hold {@code low} and the highest integer; bounds that
   *     no {@code long} holds are {@code BigInteger}s
   * @param low the lowest
   * @param high the highest with {@code endpoint}, else one more
   * @param endpoint whether {@code high} is one of the integers
   */
  static LegacyIntegers of(IntegerType type, long low, long high, boolean endpoint) {
    return new LegacyIntegers(type, low, IntegerBounds.max(type, low, high, endpoint));
  }

  /**
   * The integers of [low, high), or of [low, high] with the endpoint, for bounds of any size.
   *
   * @param type the dtype, whose range must hold {@code low} and the highest integer
   * @param low the lowest
   * @param high the highest with {@code endpoint}, else one more
   * @param endpoint whether {@code high} is one of the integers
   */
  static LegacyIntegers of(IntegerType type, BigInteger low, BigInteger high, boolean endpoint) {
    return new LegacyIntegers(type, low.longValue(), IntegerBounds.max(type, low, high, endpoint));
  }

  /**
   * One integer of what {@link #of(IntegerType, long, long, boolean)} gives, without the object.
   */
  static long sample(
      VariateSource source, IntegerType type, long low, long high, boolean endpoint) {
    return low + next(source, null, type, IntegerBounds.max(type, low, high, endpoint));
  }

  @Override
  public long sample(VariateSource source) {
    return low + next(source, null, type, max);
  }

  /** One integer in [0, max], of a call of its own if there are no pieces. */
  static long next(VariateSource source, @Nullable Slicer pieces, IntegerType type, long max) {
    if (takesWords(source, type, max)) {
      return source.bits().nextLong() & max;
    }
    return pieces == null
        ? BoundedIntegers.masked(source.bits(), type, max)
        : pieces.masked((int) max);
  }

  /** Before NumPy 1.17.3, 2<sup>32</sup> integers of 64 bits took 64 bits each. */
  private static boolean takesWords(VariateSource source, IntegerType type, long max) {
    return max == 0xffff_ffffL
        && type.width() == Long.SIZE
        && source.version().isBefore(NumPyVersion.V1_17_3);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    @Nullable Slicer pieces = EachInteger.pieces(source, type);
    if (takesWords(source, type, max)) {
      for (int i = from; i < to; i++) {
        out[i] = low + next(source, null, type, max);
      }
      return;
    }
    if (pieces == null) {
      MaskedFill.fill(source.bits(), low, max, out, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = low + pieces.masked((int) max);
    }
  }

  @Override
  public void fill(VariateSource source, int[] out, int from, int to) {
    checkWidth(Integer.SIZE, "int[]");
    checkPositionIndexes(from, to, out.length);
    MaskedFill.fill(source.bits(), (int) low, (int) max, out, from, to);
  }

  @Override
  public void fill(VariateSource source, @Nullable Slicer pieces, short[] out, int from, int to) {
    checkWidth(Short.SIZE, "short[]");
    checkPositionIndexes(from, to, out.length);
    NarrowMaskedFill.fill(source, pieces, (int) low, (int) max, out, from, to);
  }

  @Override
  public void fill(VariateSource source, @Nullable Slicer pieces, byte[] out, int from, int to) {
    checkWidth(Byte.SIZE, "byte[]");
    checkPositionIndexes(from, to, out.length);
    NarrowMaskedFill.fill(source, pieces, (int) low, (int) max, out, from, to);
  }

  @Override
  public void fill(VariateSource source, @Nullable Slicer pieces, boolean[] out, int from, int to) {
    checkWidth(1, "boolean[]");
    checkPositionIndexes(from, to, out.length);
    BooleanFill.fill(source, pieces, (int) low, (int) max, out, from, to);
  }

  @Override
  public boolean isOfOneRange() {
    return true;
  }

  @Override
  public boolean takesPieces() {
    return type.width() < Integer.SIZE;
  }

  private void checkWidth(int width, String array) {
    if (type.width() != width) {
      throw Parameters.refusal("out", "an array of " + type, array);
    }
  }
}
