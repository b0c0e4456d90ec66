package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.core.BitGenerator;
import org.numrand.libm.Libm;

/**
 * Standard normal and exponential variates in single precision: Marsaglia and Tsang's ziggurats, as
 * {@code random_standard_normal_f} and {@code random_standard_exponential_f} of NumPy's {@code
 * distributions.c} have them. A variate takes 32 bits in 99 % of cases.
 */
final class ZigguratFloat32 {
  private static final float NORMAL_R = 3.6541529f;
  private static final float NORMAL_INV_R = 0.27366123f;
  private static final float EXPONENTIAL_R = 7.6971173f;

  private static final int CHUNK = 512;

  private final BitGenerator bits;

  /** What a fill has drawn in advance: as many words as there are variates to come, or fewer. */
  private int[] words = {};

  private int position;
  private int limit;

  ZigguratFloat32(BitGenerator bits) {
    this.bits = bits;
  }

  /** Uniform in [0, 1), a multiple of 2<sup>-24</sup>. */
  float nextFloat() {
    return (nextInt() >>> 8) * 0x1p-24f;
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

  float standardNormal() {
    while (true) {
      int word = nextInt();
      int layer = word & 0xff;
      int magnitude = word >>> 9;
      float x = magnitude * NormalZigguratFloat32.W[layer];
      if ((word >>> 8 & 1) != 0) {
        x = -x;
      }
      if (magnitude < NormalZigguratFloat32.K[layer]) {
        return x;
      }
      if (layer == 0) {
        return normalTail((magnitude >>> 8 & 1) != 0);
      }
      float[] f = NormalZigguratFloat32.F;
      // NumPy takes this exponential in double precision, unlike the exponential ziggurat's.
      if ((f[layer - 1] - f[layer]) * nextFloat() + f[layer] < Libm.exp(-0.5 * x * x)) {
        return x;
      }
    }
  }

  private float normalTail(boolean negative) {
    while (true) {
      float x = -NORMAL_INV_R * Libm.log1pf(-nextFloat());
      float y = -Libm.log1pf(-nextFloat());
      if (y + y > x * x) {
        return negative ? -(NORMAL_R + x) : NORMAL_R + x;
      }
    }
  }

  void standardNormal(float[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int next = from;
    while (next < to) {
      if (position == limit) {
        draw(to - next);
      }
      int count = normalRun(words, position, limit, out, next);
      position += count;
      next += count;
      if (position < limit) {
        out[next++] = standardNormal();
      }
    }
  }

  /** Stops at the first word that is not accepted at once. */
  private static int normalRun(int[] words, int position, int limit, float[] out, int next) {
    float[] widths = NormalZigguratFloat32.W;
    int[] limits = NormalZigguratFloat32.K;
    int count = limit - position;
    for (int i = 0; i < count; i++) {
      int word = words[position + i];
      int layer = word & 0xff;
      int magnitude = word >>> 9;
      if (magnitude >= limits[layer]) {
        return i;
      }
      int x = Float.floatToRawIntBits(magnitude * widths[layer]);
      out[next + i] = Float.intBitsToFloat(x ^ (word << 23 & 0x8000_0000));
    }
    return count;
  }

  /**
   * The tries of a rejection, as {@link VariateSource#normalsWithUniforms} has them, each of the
   * two halves of a 64-bit word.
   */
  int normalsWithUniforms(float bound, float[] normals, float[] uniforms, int count) {
    int next = 0;
    while (next < count) {
      int tries = bits.hasHalf() ? 0 : pairRun(bound, normals, uniforms, next, count);
      if (tries > 0) {
        BoundedIntegers.tookWords(bits, bits.position() + tries);
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

  private int pairRun(float bound, float[] normals, float[] uniforms, int next, int count) {
    long[] block = bits.window();
    int start = bits.position();
    int most = Math.min(bits.limit() - start, count - next);
    int rotation = BoundedIntegers.rotation(bits);
    for (int i = 0; i < most; i++) {
      long pair = Long.rotateRight(block[start + i], rotation);
      int word = (int) pair;
      int layer = word & 0xff;
      int magnitude = word >>> 9;
      int size = Float.floatToRawIntBits(magnitude * NormalZigguratFloat32.W[layer]);
      float x = Float.intBitsToFloat(size ^ (word << 23 & 0x8000_0000));
      if (magnitude >= NormalZigguratFloat32.K[layer] || !(x > bound)) {
        return i;
      }
      normals[next + i] = x;
      uniforms[next + i] = (pair >>> 40) * 0x1p-24f;
    }
    return most;
  }

  float standardExponential() {
    while (true) {
      int word = nextInt() >>> 1;
      int layer = word & 0xff;
      int magnitude = word >>> 8;
      float x = magnitude * ExponentialZigguratFloat32.W[layer];
      if (magnitude < ExponentialZigguratFloat32.K[layer]) {
        return x;
      }
      if (layer == 0) {
        return EXPONENTIAL_R - Libm.log1pf(-nextFloat());
      }
      float[] f = ExponentialZigguratFloat32.F;
      if ((f[layer - 1] - f[layer]) * nextFloat() + f[layer] < Libm.expf(-x)) {
        return x;
      }
    }
  }

  void standardExponential(float[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int next = from;
    while (next < to) {
      if (position == limit) {
        draw(to - next);
      }
      int count = exponentialRun(words, position, limit, out, next);
      position += count;
      next += count;
      if (position < limit) {
        out[next++] = standardExponential();
      }
    }
  }

  private static int exponentialRun(int[] words, int position, int limit, float[] out, int next) {
    float[] widths = ExponentialZigguratFloat32.W;
    int[] limits = ExponentialZigguratFloat32.K;
    int count = limit - position;
    for (int i = 0; i < count; i++) {
      int word = words[position + i] >>> 1;
      int layer = word & 0xff;
      int magnitude = word >>> 8;
      if (magnitude >= limits[layer]) {
        return i;
      }
      out[next + i] = magnitude * widths[layer];
    }
    return count;
  }
}
