package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.integer.BooleanFill;
import org.numrand.distributions.integer.BoundedIntegers;
import org.numrand.distributions.integer.EachInteger;
import org.numrand.distributions.integer.IntegerBounds;
import org.numrand.distributions.integer.LemireFill;
import org.numrand.distributions.integer.NarrowLemireFill;
import org.numrand.distributions.integer.UniformIntegers;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.Slicer;
import org.numrand.distributions.spi.VariateSource;

/**
 * The uniform distribution over the integers of one of NumPy's dtypes from a lowest to a highest,
 * both included.
 *
 * <p>Draws nothing if there is one integer only. The dtypes of 32 bits and more draw 32 bits a try
 * for up to 2<sup>32</sup> integers, and else 64 bits a try. Those of 1, 8 and 16 bits cut up
 * 32-bit draws; what is left of the last one is dropped at the end of a call. Legacy class C:
 * {@code RandomState} rejects by mask. Sources: D. Lemire, "Fast random integer generation in an
 * interval" (ACM TOMACS 29, 2019); {@code random_bounded_uint64} and {@code
 * buffered_bounded_lemire_uint8} in NumPy's {@code distributions.c}.
 *
 * <pre>{@code
 * Integers die = Integers.of(IntegerType.UINT8, 1, 6, true);
 * }</pre>
 */
@SuppressWarnings("exports")
public final class Integers extends Described implements UniformIntegers {
  private final IntegerType type;
  private final long low;
  private final long max;
  private final long threshold;

  private Integers(IntegerType type, long low, long max) {
    this.type = type;
    this.low = low;
    this.max = max;
    this.threshold = LemireFill.threshold(max);
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
  public static Integers of(IntegerType type, long low, long high, boolean endpoint) {
    return new Integers(type, low, IntegerBounds.max(type, low, high, endpoint));
  }

  /**
   * The integers of [low, high), or of [low, high] with the endpoint, for bounds of any size.
   *
   * @param type the dtype, whose range must hold {@code low} and the highest integer
   * @param low the lowest
   * @param high the highest with {@code endpoint}, else one more
   * @param endpoint whether {@code high} is one of the integers
   */
  public static Integers of(IntegerType type, BigInteger low, BigInteger high, boolean endpoint) {
    return new Integers(type, low.longValue(), IntegerBounds.max(type, low, high, endpoint));
  }

  /**
   * One integer of what {@link #of(IntegerType, long, long, boolean)} gives, without the object.
   *
   * @param bits the engine
   * @param type the dtype
   * @param low the least
   * @param high one more than the greatest, or the greatest
   * @param endpoint whether {@code high} itself may come
   */
  public static long sample(
      BitGenerator bits, IntegerType type, long low, long high, boolean endpoint) {
    return low + BoundedIntegers.lemire(bits, type, IntegerBounds.max(type, low, high, endpoint));
  }

  @Override
  public long sample(VariateSource source) {
    return low + BoundedIntegers.lemire(source.bits(), type, max);
  }

  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    @Nullable Slicer pieces = EachInteger.pieces(source, type);
    if (pieces == null) {
      LemireFill.fill(source.bits(), low, max, threshold, out, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = low + pieces.lemire((int) max);
    }
  }

  /**
   * Fills {@code out[from..to)}, for {@code int32} and {@code uint32}.
   *
   * @param source what draws
   * @param out the array
   * @param from the first index
   * @param to one more than the last index
   */
  @Override
  public void fill(VariateSource source, int[] out, int from, int to) {
    checkWidth(Integer.SIZE, "int[]");
    checkPositionIndexes(from, to, out.length);
    NarrowLemireFill.fill(source.bits(), low, max, threshold, out, from, to);
  }

  @Override
  public void fill(VariateSource source, @Nullable Slicer pieces, short[] out, int from, int to) {
    checkWidth(Short.SIZE, "short[]");
    checkPositionIndexes(from, to, out.length);
    NarrowLemireFill.fill(source, pieces, (int) low, (int) max, out, from, to);
  }

  @Override
  public void fill(VariateSource source, @Nullable Slicer pieces, byte[] out, int from, int to) {
    checkWidth(Byte.SIZE, "byte[]");
    checkPositionIndexes(from, to, out.length);
    NarrowLemireFill.fill(source, pieces, (int) low, (int) max, out, from, to);
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

  /** The same integers, drawn in another way. */
  EachInteger inTheWay(EachInteger.Way way) {
    return EachInteger.one(type, low, max, way);
  }

  @Override
  Object[] parameters() {
    return new Object[] {"type", type, "low", exact(low), "highest", exact(low + max)};
  }

  private BigInteger exact(long x) {
    return new BigInteger(type.format(x));
  }

  /** What has these parameters. */
  static Integers described(IntegerType type, BigInteger low, BigInteger highest) {
    return of(type, low, highest, true);
  }
}
