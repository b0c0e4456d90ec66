package org.numrand.distributions.ziggurat;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.core.BitGenerator;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The modern source: Marsaglia and Tsang's ziggurats, as in {@code random_standard_normal} and
 * {@code random_standard_exponential} of NumPy's {@code distributions.c}. A variate takes one
 * 64-bit word in 99 % of cases.
 *
 * <p>The loops over the engine's words stop at the first word that is not accepted at once; single
 * draws make the rare rest.
 */
public final class ZigguratSource extends VariateSource {
  private static final double NORMAL_R = 3.654152885361009;
  private static final double NORMAL_INV_R = 0.2736612373297583;
  private static final double EXPONENTIAL_R = 7.69711747013105;
  private static final long NORMAL_MASK = 0x000fffffffffffffL;

  /**
   * Most fills up to here have no word outside its layer: a run is all they need, which is small
   * enough to be inlined into the caller's code.
   */
  private static final int SHORT = 32;

  /** Widths and limits with the sign, the bit above the layer's, as part of the index. */
  private static final double[] SIGNED_W = new double[512];

  private static final long[] SIGNED_K = new long[512];

  static {
    for (int i = 0; i < 256; i++) {
      SIGNED_W[i] = NormalZiggurat.W[i];
      SIGNED_W[i + 256] = -NormalZiggurat.W[i];
      SIGNED_K[i] = NormalZiggurat.K[i];
      SIGNED_K[i + 256] = NormalZiggurat.K[i];
    }
  }

  /** Whether the tails take {@code log(1 - U)}, as in NumPy before 1.21. */
  private final boolean logTails;

  /** A source of the default version. */
  public ZigguratSource(BitGenerator bits) {
    this(bits, NumPyVersion.DEFAULT);
  }

  /** A source of a version. */
  public ZigguratSource(BitGenerator bits, NumPyVersion version) {
    super(bits, version);
    this.logTails = version.isBefore(NumPyVersion.V1_21_0);
  }

  @Override
  public double standardNormal() {
    long word = bits().nextLong();
    int index = (int) word & 0x1ff;
    long magnitude = (word >>> 9) & NORMAL_MASK;
    double x = magnitude * SIGNED_W[index];
    return magnitude < SIGNED_K[index] ? x : normalOutsideLayer(index & 0xff, magnitude, x);
  }

  private double normalOutsideLayer(int layer, long magnitude, double x) {
    if (layer == 0) {
      return normalTail((magnitude >>> 8 & 1) != 0);
    }
    double above = NormalZiggurat.F[layer - 1];
    if (excess(above, NormalZiggurat.F[layer], nextDouble(), -0.5 * x * x) < 0) {
      return x;
    }
    return standardNormal();
  }

  private double normalTail(boolean negative) {
    while (true) {
      double x = -NORMAL_INV_R * logOfComplement(nextDouble());
      double y = -logOfComplement(nextDouble());
      if (y + y > x * x) {
        return negative ? -(NORMAL_R + x) : NORMAL_R + x;
      }
    }
  }

  private double logOfComplement(double u) {
    return logTails ? Libm.log(1.0 - u) : Libm.log1p(-u);
  }

  @Override
  public void standardNormal(double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int next = from;
    if (from < to && to - from <= SHORT) {
      long[] words = bits().window();
      int position = bits().position();
      int most = Math.min(bits().limit() - position, to - from);
      int count = normalRun(words, position, most, out, from);
      if (count > 0) {
        bits().moveTo(position + count);
        next += count;
      }
    }
    if (next < to) {
      fill(true, out, next, to);
    }
  }

  private static int normalRun(long[] words, int position, int most, double[] out, int next) {
    for (int i = 0; i < most; i++) {
      long word = words[position + i];
      int index = (int) word & 0x1ff;
      long magnitude = (word >>> 9) & NORMAL_MASK;
      if (magnitude >= SIGNED_K[index]) {
        return i;
      }
      out[next + i] = magnitude * SIGNED_W[index];
    }
    return most;
  }

  @Override
  public int normalsWithUniforms(double bound, double[] normals, double[] uniforms, int count) {
    int next = 0;
    while (next < count) {
      long[] words = bits().window();
      int position = bits().position();
      int most = Math.min((bits().limit() - position) / 2, count - next);
      int pairs = pairRun(bits(), words, position, most, bound, normals, uniforms, next);
      if (pairs > 0) {
        bits().moveTo(position + 2 * pairs);
        next += pairs;
      } else {
        normals[next] = standardNormal();
        if (!(normals[next] > bound)) {
          return next;
        }
        uniforms[next++] = nextDouble();
      }
    }
    return count;
  }

  private static int pairRun(
      BitGenerator bits,
      long[] words,
      int position,
      int most,
      double bound,
      double[] normals,
      double[] uniforms,
      int next) {
    for (int i = 0; i < most; i++) {
      long word = words[position + 2 * i];
      int index = (int) word & 0x1ff;
      long magnitude = (word >>> 9) & NORMAL_MASK;
      double x = magnitude * SIGNED_W[index];
      if (magnitude >= SIGNED_K[index] || !(x > bound)) {
        return i;
      }
      normals[next + i] = x;
      uniforms[next + i] = bits.toDouble(words[position + 2 * i + 1]);
    }
    return most;
  }

  @Override
  public double standardExponential() {
    long word = bits().nextLong() >>> 3;
    int layer = (int) word & 0xff;
    long magnitude = word >>> 8;
    double x = magnitude * ExponentialZiggurat.W[layer];
    return magnitude < ExponentialZiggurat.K[layer] ? x : exponentialOutsideLayer(layer, x);
  }

  private double exponentialOutsideLayer(int layer, double x) {
    if (layer == 0) {
      return EXPONENTIAL_R - logOfComplement(nextDouble());
    }
    double above = ExponentialZiggurat.F[layer - 1];
    if (excess(above, ExponentialZiggurat.F[layer], nextDouble(), -x) < 0) {
      return x;
    }
    return standardExponential();
  }

  @Override
  public void standardExponential(double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int next = from;
    if (from < to && to - from <= SHORT) {
      long[] words = bits().window();
      int position = bits().position();
      int most = Math.min(bits().limit() - position, to - from);
      int count = exponentialRun(words, position, most, out, from);
      if (count > 0) {
        bits().moveTo(position + count);
        next += count;
      }
    }
    if (next < to) {
      fill(false, out, next, to);
    }
  }

  /** Fills with normal or exponential variates. */
  private void fill(boolean normal, double[] out, int from, int to) {
    int next = from;
    while (next < to) {
      long[] words = bits().window();
      int position = bits().position();
      int end = position + Math.min(bits().limit() - position, to - next);
      long reached = fill(normal, words, position, end, out, next);
      next = (int) (reached >>> 32);
      int stop = (int) reached;
      if (stop > position) {
        bits().moveTo(stop);
      }
      if (stop < end) {
        out[next++] = normal ? standardNormal() : standardExponential();
      }
    }
  }

  /**
   * Fills with what the words make, up to the first that single draws are to make: of a tail, or
   * with a word beyond the end.
   *
   * <p>Inlined into the loop over blocks, these loops are slower by a third. With more than 325
   * bytes of code C2 leaves the method alone (FreqInlineSize).
   *
   * @return the ends, that of what has been filled in the upper half, that of the words in the
   *     lower
   */
  private long fill(boolean normal, long[] words, int from, int end, double[] out, int start) {
    int position = from;
    int next = start;
    while (true) {
      if (normal) {
        for (; position < end; position++) {
          long word = words[position];
          int index = (int) word & 0x1ff;
          long magnitude = (word >>> 9) & NORMAL_MASK;
          if (magnitude >= SIGNED_K[index]) {
            break;
          }
          out[next++] = magnitude * SIGNED_W[index];
        }
      } else {
        for (; position < end; position++) {
          long word = words[position] >>> 3;
          int layer = (int) word & 0xff;
          long magnitude = word >>> 8;
          if (magnitude >= ExponentialZiggurat.K[layer]) {
            break;
          }
          out[next++] = magnitude * ExponentialZiggurat.W[layer];
        }
      }
      if (position >= end - 1) {
        break;
      }
      long word = words[position];
      int layer = (int) (normal ? word : word >>> 3) & 0xff;
      if (layer == 0) {
        break;
      }
      double u = bits().toDouble(words[position + 1]);
      double excess;
      if (normal) {
        double x = (word >>> 9 & NORMAL_MASK) * SIGNED_W[(int) word & 0x1ff];
        out[next] = x;
        excess = excess(NormalZiggurat.F[layer - 1], NormalZiggurat.F[layer], u, -0.5 * x * x);
      } else {
        double x = (word >>> 11) * ExponentialZiggurat.W[layer];
        out[next] = x;
        excess = excess(ExponentialZiggurat.F[layer - 1], ExponentialZiggurat.F[layer], u, -x);
      }
      // Without a branch, which would be unpredictable.
      next += (int) (Double.doubleToRawLongBits(excess) >>> 63);
      position += 2;
    }
    return (long) next << 32 | position;
  }

  /** Below 0 if a number at this density's logarithm, between two edges of layers, is accepted. */
  private static double excess(double above, double below, double u, double logDensity) {
    return (above - below) * u + below - Libm.exp(logDensity);
  }

  @Override
  public void uniformsWithExponentials(double[] uniforms, double[] exponentials, int count) {
    int next = 0;
    while (next < count) {
      long[] words = bits().window();
      int position = bits().position();
      int most = Math.min((bits().limit() - position) / 2, count - next);
      int pairs = exponentialPairRun(bits(), words, position, most, uniforms, exponentials, next);
      if (pairs > 0) {
        bits().moveTo(position + 2 * pairs);
        next += pairs;
      } else {
        uniforms[next] = nextDouble();
        exponentials[next++] = standardExponential();
      }
    }
  }

  private static int exponentialPairRun(
      BitGenerator bits,
      long[] words,
      int position,
      int most,
      double[] uniforms,
      double[] exponentials,
      int next) {
    double[] widths = ExponentialZiggurat.W;
    long[] limits = ExponentialZiggurat.K;
    for (int i = 0; i < most; i++) {
      long word = words[position + 2 * i + 1] >>> 3;
      int layer = (int) word & 0xff;
      long magnitude = word >>> 8;
      if (magnitude >= limits[layer]) {
        return i;
      }
      uniforms[next + i] = bits.toDouble(words[position + 2 * i]);
      exponentials[next + i] = magnitude * widths[layer];
    }
    return most;
  }

  private static int exponentialRun(long[] words, int position, int most, double[] out, int next) {
    double[] widths = ExponentialZiggurat.W;
    long[] limits = ExponentialZiggurat.K;
    for (int i = 0; i < most; i++) {
      long word = words[position + i] >>> 3;
      int layer = (int) word & 0xff;
      long magnitude = word >>> 8;
      if (magnitude >= limits[layer]) {
        return i;
      }
      out[next + i] = magnitude * widths[layer];
    }
    return most;
  }
}
