package org.numrand.distributions;

import com.google.common.math.LongMath;
import java.util.Arrays;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.integer.BoundedIntegers;
import org.numrand.distributions.kernel.Conditionals;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * The multivariate hypergeometric distribution: how many objects of each color are among nsample
 * objects taken without replacement. If more than half of all objects are taken, it draws those
 * that are left. Not in {@code RandomState}. Sources: NumPy's {@code random_mvhg_marginals.c} and
 * {@code random_mvhg_count.c}.
 */
public final class MultivariateHypergeometric extends Described
    implements VectorDistribution<long[]> {
  /** How to draw. The two ways give different variates. */
  public enum Method {
    /** A {@link Hypergeometric} variate for each color but the last one. */
    MARGINALS(999_999_999),
    /**
     * A partial shuffle of all objects, by masked rejection. It needs memory for each object.
     * Within a call, each variate goes on from the order that the one before left.
     */
    COUNT(Integer.MAX_VALUE - 8);

    private final long largestTotal;

    Method(long largestTotal) {
      this.largestTotal = largestTotal;
    }
  }

  private final long[] colors;

  /** How many objects there are of the colors after each color. */
  private final long[] others;

  private final long total;
  private final long taken;
  private final boolean complement;
  private final Method method;
  private final Conditionals hypergeometrics;

  /**
   * The distribution, drawn by its marginals, which is NumPy's default.
   *
   * @param colors how many objects there are of each color, at least 0
   * @param nsample how many objects are taken, 0 to the sum of colors
   */
  public MultivariateHypergeometric(long[] colors, long nsample) {
    this(colors, nsample, Method.MARGINALS);
  }

  private final long nsample;

  /**
   * The distribution.
   *
   * @param colors how many objects there are of each color, at least 0; their sum less than
   *     10<sup>9</sup> for {@link Method#MARGINALS}, and within the length of an array for {@link
   *     Method#COUNT}
   * @param nsample how many objects are taken, 0 to the sum of colors
   * @param method how to draw
   */
  public MultivariateHypergeometric(long[] colors, long nsample, Method method) {
    this.colors = colors.clone();
    this.total = sum(this.colors);
    this.method = method;
    if (total > method.largestTotal) {
      throw Parameters.refusal(
          "sum(colors)", "<= " + method.largestTotal + " for " + method, total);
    }
    if (nsample < 0 || nsample > total) {
      throw Parameters.refusal("nsample", ">= 0 and <= sum(colors) = " + total, nsample);
    }
    this.others = new long[colors.length];
    for (int i = colors.length - 1; i > 0; i--) {
      others[i - 1] = others[i] + this.colors[i];
    }
    this.complement = nsample > total / 2;
    this.taken = complement ? total - nsample : nsample;
    this.nsample = nsample;
    this.hypergeometrics =
        new Conditionals(
            colors.length,
            taken,
            (color, toTake, kept) ->
                Hypergeometric.unchecked(this.colors[color], others[color], toTake));
  }

  private static long sum(long[] colors) {
    long sum = 0;
    for (int i = 0; i < colors.length; i++) {
      if (colors[i] < 0) {
        throw Parameters.refusal("colors[" + i + "]", ">= 0", colors[i]);
      }
      sum = LongMath.saturatedAdd(sum, colors[i]);
    }
    return sum;
  }

  @Override
  public int length() {
    return colors.length;
  }

  @Override
  public long[] sample(VariateSource source) {
    return sample(source, 1)[0];
  }

  /**
   * New variates, one a row, as one call of NumPy's makes them.
   *
   * @param source what draws
   * @param size how many, at least 0
   */
  @Override
  public long[][] sample(VariateSource source, int size) {
    Parameters.size(size);
    long[][] out = new long[size][colors.length];
    fill(source, out);
    return out;
  }

  /**
   * Fills each row with a variate, as one call of NumPy's does.
   *
   * @param source what draws
   * @param out the rows, each of {@link #length()}
   */
  @Override
  public void fill(VariateSource source, long[][] out, int from, int to) {
    Parameters.rowLengths("out", out, from, to, colors.length);
    if (method == Method.MARGINALS) {
      hypergeometrics.expect(to - from);
      for (int i = from; i < to; i++) {
        drawMarginals(source, out[i]);
        complement(out[i]);
      }
    } else {
      int[] objects = objects();
      int[] partners = new int[(int) taken];
      for (int i = from; i < to; i++) {
        drawCount(source.bits(), objects, partners, out[i]);
        complement(out[i]);
      }
    }
  }

  private void drawMarginals(VariateSource source, long[] out) {
    Arrays.fill(out, 0);
    long toTake = taken;
    int last = out.length - 1;
    for (int i = 0; i < last && toTake > 0; i++) {
      out[i] = hypergeometrics.of(i, toTake).sample(source);
      toTake -= out[i];
    }
    if (toTake > 0) {
      out[last] = toTake;
    }
  }

  /** The color of each object, color by color. */
  private int[] objects() {
    int[] objects = new int[taken == 0 ? 0 : (int) total];
    int next = 0;
    for (int color = 0; color < colors.length && next < objects.length; color++) {
      int end = next + (int) colors[color];
      Arrays.fill(objects, next, end, color);
      next = end;
    }
    return objects;
  }

  private void drawCount(BitGenerator bits, int[] objects, int[] partners, long[] out) {
    Arrays.fill(out, 0);
    BoundedIntegers.fillMaskedDescending(bits, objects.length - 1, partners, 0, partners.length);
    for (int i = 0; i < partners.length; i++) {
      int partner = i + partners[i];
      int color = objects[partner];
      objects[partner] = objects[i];
      objects[i] = color;
      out[color]++;
    }
  }

  /** Turns the objects drawn into those taken. */
  private void complement(long[] row) {
    if (complement) {
      for (int i = 0; i < row.length; i++) {
        row[i] = colors[i] - row[i];
      }
    }
  }

  /** The parameter {@code colors}, a copy. */
  public long[] colors() {
    return colors.clone();
  }

  /** The parameter {@code nsample}. */
  public long nsample() {
    return nsample;
  }

  /** How it is drawn. */
  public Method method() {
    return method;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"colors", colors, "nsample", nsample, "method", method};
  }
}
