package org.numrand.distributions.float32;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.core.BitGenerator;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * Standard normal and exponential variates in single precision: Marsaglia and Tsang's ziggurats, as
 * in {@code random_standard_normal_f} and {@code random_standard_exponential_f} of NumPy's {@code
 * distributions.c}. A variate takes 32 bits in 99 % of cases.
 */
public final class Float32Source {
  private static final float NORMAL_R = 3.6541529f;
  private static final float NORMAL_INV_R = 0.27366123f;
  private static final float EXPONENTIAL_R = 7.6971173f;

  /** Several blocks of an engine: a part of one takes longer than its share of the time. */
  private static final int CHUNK = 2048;

  /** Widths and limits with the sign, the bit above the layer's, as part of the index. */
  private static final float[] SIGNED_W = new float[512];

  private static final int[] SIGNED_K = new int[512];

  static {
    for (int i = 0; i < 256; i++) {
      SIGNED_W[i] = ZigguratTablesFloat32.NORMAL_W[i];
      SIGNED_W[i + 256] = -ZigguratTablesFloat32.NORMAL_W[i];
      SIGNED_K[i] = ZigguratTablesFloat32.NORMAL_K[i];
      SIGNED_K[i + 256] = ZigguratTablesFloat32.NORMAL_K[i];
    }
  }

  private final BitGenerator bits;

  /** The bits of a uniform's 24 that count: before NumPy 1.22 all but the last. */
  private final int uniformMask;

  /** Whether the tails take {@code logf(1 - U)}, as in NumPy before 1.21. */
  private final boolean logTails;

  /** Whether inversion is in single precision, as in NumPy before 1.18. */
  private final boolean singleInversion;

  /** The words that a fill has drawn in advance: at most as many as variates are missing. */
  private int[] words = {};

  private int position;
  private int limit;

  /** The tries of a rejection: kept, so that fills that are repeated allocate nothing. */
  private float[] normals = {};

  private float[] uniforms = {};

  /** A source of the default version over an engine; others may draw from it too. */
  public Float32Source(BitGenerator bits) {
    this(bits, NumPyVersion.DEFAULT);
  }

  /** A source of a version. */
  public Float32Source(BitGenerator bits, NumPyVersion version) {
    this.bits = bits;
    this.uniformMask = version.isBefore(NumPyVersion.V1_22_0) ? 0xff_fffe : 0xff_ffff;
    this.logTails = version.isBefore(NumPyVersion.V1_21_0);
    this.singleInversion = version.isBefore(NumPyVersion.V1_18_0);
  }

  /** The engine that is drawn from. */
  public BitGenerator bits() {
    return bits;
  }

  /** Uniform in [0, 1), a multiple of 2<sup>-24</sup>; before NumPy 1.22 of 2<sup>-23</sup>. */
  public float nextFloat() {
    return toFloat(nextInt());
  }

  private float toFloat(int word) {
    return (word >>> 8 & uniformMask) * 0x1p-24f;
  }

  /** Fills {@code out[from..to)} with {@link #nextFloat}. */
  void nextFloats(float[] out, int from, int to) {
    bits.nextFloats(out, from, to);
    if ((uniformMask & 1) == 0) {
      for (int i = from; i < to; i++) {
        out[i] = ((int) (out[i] * 0x1p24f) & uniformMask) * 0x1p-24f;
      }
    }
  }

  /** The standard exponential variate that inversion makes of a uniform. */
  float exponential(float u) {
    if (!logTails) {
      return (float) -Libm.log1p(-u);
    }
    return singleInversion ? -Libm.logf(1.0f - u) : (float) -Libm.log(1.0 - u);
  }

  private float logOfComplement(float u) {
    return logTails ? Libm.logf(1.0f - u) : Libm.log1pf(-u);
  }

  private int nextInt() {
    return position < limit ? words[position++] : bits.nextInt();
  }

  private void draw(int variates) {
    limit = Math.min(CHUNK, variates);
    if (words.length < limit) {
      words = new int[limit];
    }
    bits.nextInts(words, 0, limit);
    position = 0;
  }

  /** The next standard normal variate. */
  public float standardNormal() {
    while (true) {
      int word = nextInt();
      int index = word & 0x1ff;
      int magnitude = word >>> 9;
      float x = magnitude * SIGNED_W[index];
      if (magnitude < SIGNED_K[index]) {
        return x;
      }
      int layer = index & 0xff;
      if (layer == 0) {
        return normalTail((magnitude >>> 8 & 1) != 0);
      }
      // NumPy takes this exponential in double precision, unlike the exponential ziggurat's.
      if (height(ZigguratTablesFloat32.NORMAL_F, layer, nextFloat()) < Libm.exp(-0.5 * x * x)) {
        return x;
      }
    }
  }

  /** The height of a uniform between two edges of layers. */
  private static float height(float[] edges, int layer, float u) {
    return (edges[layer - 1] - edges[layer]) * u + edges[layer];
  }

  private float normalTail(boolean negative) {
    while (true) {
      float x = -NORMAL_INV_R * logOfComplement(nextFloat());
      float y = -logOfComplement(nextFloat());
      if (y + y > x * x) {
        return negative ? -(NORMAL_R + x) : NORMAL_R + x;
      }
    }
  }

  /** Fills {@code out[from..to)} with {@link #standardNormal}. */
  public void standardNormal(float[] out, int from, int to) {
    fill(true, out, from, to);
  }

  private void fill(boolean normal, float[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int next = from;
    while (next < to) {
      if (position == limit) {
        draw(to - next);
      }
      long reached = fill(normal, words, position, limit, out, next);
      next = (int) (reached >>> 32);
      position = (int) reached;
      if (position < limit) {
        out[next++] = normal ? standardNormal() : standardExponential();
      }
    }
  }

  /**
   * Fills with what the words make, as {@code ZigguratSource} does, in a method too large for C2 to
   * inline.
   *
   * @return the ends, that of what has been filled in the upper half, that of the words in the
   *     lower
   */
  private long fill(boolean normal, int[] words, int from, int end, float[] out, int start) {
    int position = from;
    int next = start;
    while (true) {
      if (normal) {
        for (; position < end; position++) {
          int word = words[position];
          int index = word & 0x1ff;
          int magnitude = word >>> 9;
          if (magnitude >= SIGNED_K[index]) {
            break;
          }
          out[next++] = magnitude * SIGNED_W[index];
        }
      } else {
        for (; position < end; position++) {
          int word = words[position] >>> 1;
          int layer = word & 0xff;
          int magnitude = word >>> 8;
          if (magnitude >= ZigguratTablesFloat32.EXPONENTIAL_K[layer]) {
            break;
          }
          out[next++] = magnitude * ZigguratTablesFloat32.EXPONENTIAL_W[layer];
        }
      }
      if (position >= end - 1) {
        break;
      }
      int word = words[position];
      int layer = (normal ? word : word >>> 1) & 0xff;
      if (layer == 0) {
        break;
      }
      float u = toFloat(words[position + 1]);
      double excess;
      if (normal) {
        float x = (word >>> 9) * SIGNED_W[word & 0x1ff];
        out[next] = x;
        excess = height(ZigguratTablesFloat32.NORMAL_F, layer, u) - Libm.exp(-0.5 * x * x);
      } else {
        float x = (word >>> 9) * ZigguratTablesFloat32.EXPONENTIAL_W[layer];
        out[next] = x;
        excess = height(ZigguratTablesFloat32.EXPONENTIAL_F, layer, u) - Libm.expf(-x);
      }
      // Without a branch, which would be unpredictable.
      next += (int) (Double.doubleToRawLongBits(excess) >>> 63);
      position += 2;
    }
    return (long) next << 32 | position;
  }

  /**
   * The tries of a rejection, as {@link VariateSource#normalsWithUniforms} has them, each of two
   * words.
   */
  int normalsWithUniforms(float bound, int count) {
    if (normals.length < count) {
      normals = new float[count];
      uniforms = new float[count];
    }
    int next = 0;
    while (next < count) {
      if (position == limit) {
        draw(2 * (count - next));
      }
      int most = Math.min((limit - position) / 2, count - next);
      int tries = pairRun(words, position, most, uniformMask, bound, normals, uniforms, next);
      if (tries > 0) {
        position += 2 * tries;
        next += tries;
      } else {
        normals[next] = standardNormal();
        if (!(normals[next] > bound)) {
          return next;
        }
        uniforms[next++] = nextFloat();
      }
    }
    return count;
  }

  /** The variates of the last tries. */
  float[] normals() {
    return normals;
  }

  /** The uniforms of the last tries. */
  float[] uniforms() {
    return uniforms;
  }

  private static int pairRun(
      int[] words,
      int position,
      int most,
      int uniformMask,
      float bound,
      float[] normals,
      float[] uniforms,
      int next) {
    for (int i = 0; i < most; i++) {
      int word = words[position + 2 * i];
      int index = word & 0x1ff;
      int magnitude = word >>> 9;
      float x = magnitude * SIGNED_W[index];
      if (magnitude >= SIGNED_K[index] || !(x > bound)) {
        return i;
      }
      normals[next + i] = x;
      uniforms[next + i] = (words[position + 2 * i + 1] >>> 8 & uniformMask) * 0x1p-24f;
    }
    return most;
  }

  /** The next standard exponential variate. */
  public float standardExponential() {
    while (true) {
      int word = nextInt() >>> 1;
      int layer = word & 0xff;
      int magnitude = word >>> 8;
      float x = magnitude * ZigguratTablesFloat32.EXPONENTIAL_W[layer];
      if (magnitude < ZigguratTablesFloat32.EXPONENTIAL_K[layer]) {
        return x;
      }
      if (layer == 0) {
        return EXPONENTIAL_R - logOfComplement(nextFloat());
      }
      if (height(ZigguratTablesFloat32.EXPONENTIAL_F, layer, nextFloat()) < Libm.expf(-x)) {
        return x;
      }
    }
  }

  /** Fills {@code out[from..to)} with {@link #standardExponential}. */
  public void standardExponential(float[] out, int from, int to) {
    fill(false, out, from, to);
  }
}
