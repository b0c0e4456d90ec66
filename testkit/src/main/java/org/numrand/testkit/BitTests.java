package org.numrand.testkit;

import java.util.List;
import java.util.stream.IntStream;
import org.numrand.core.BitGenerator;

/**
 * What finds bits, bytes and words that are not equally frequent, or depend on their neighbours.
 */
final class BitTests {
  private static final int CHUNK = 1 << 14;
  private static final int BYTE_VALUES = 256;

  private BitTests() {}

  /** As many ones as zeros: altogether, and in each bit of a raw word. */
  static double[] ones(BitGenerator bits, int words) {
    int width = bits.properties().wordBits();
    long[] ones = new long[width];
    long[] chunk = new long[CHUNK];
    for (int drawn = 0; drawn < words; drawn += CHUNK) {
      bits.nextRaws(chunk);
      for (int bit = 0; bit < width; bit++) {
        int count = 0;
        for (long word : chunk) {
          count += (int) (word >>> bit) & 1;
        }
        ones[bit] += count;
      }
    }
    double total = 0;
    double sumOfSquares = 0;
    for (long count : ones) {
      double deviation = (count - words / 2.0) / Math.sqrt(words / 4.0);
      total += deviation;
      sumOfSquares += deviation * deviation;
    }
    return new double[] {
      PValues.ofNormal(total / Math.sqrt(width)), PValues.ofChiSquare(sumOfSquares, width)
    };
  }

  /** As many changes from one bit to the next, and from one draw to the next in each bit. */
  static double[] runs(BitGenerator bits, int words) {
    long along = 0;
    long across = 0;
    int last = bits.nextInt();
    for (int i = 1; i < words; i++) {
      int word = bits.nextInt();
      along += Integer.bitCount((word ^ (word >>> 1)) & 0x7fffffff);
      across += Integer.bitCount(word ^ last);
      last = word;
    }
    return new double[] {
      PValues.ofBits(along, 31L * (words - 1)), PValues.ofBits(across, 32L * (words - 1))
    };
  }

  /** All pairs of a byte and the same byte of the next raw word equally often. */
  static double serial(BitGenerator bits, int shift, int pairs) {
    int[] counts = new int[BYTE_VALUES * BYTE_VALUES];
    for (int i = 0; i < pairs; i++) {
      int first = (int) (bits.nextRaw() >>> shift) & 0xff;
      int second = (int) (bits.nextRaw() >>> shift) & 0xff;
      counts[BYTE_VALUES * first + second]++;
    }
    double expected = (double) pairs / counts.length;
    double sum = 0;
    for (int count : counts) {
      sum += (count - expected) * (count - expected);
    }
    return PValues.ofChiSquare(sum / expected, counts.length - 1.0);
  }

  private static double[] binomial(int n) {
    double[] probabilities = new double[n + 1];
    double p = Math.pow(2, -n);
    for (int k = 0; k <= n; k++) {
      probabilities[k] = p;
      p *= (n - k) / (k + 1.0);
    }
    return probabilities;
  }

  /** How many ones raw words have. */
  static double weights(BitGenerator bits, int words) {
    long[] counts = new long[bits.properties().wordBits() + 1];
    for (int i = 0; i < words; i++) {
      counts[Long.bitCount(bits.nextRaw())]++;
    }
    return PValues.ofCounts(counts, binomial(counts.length - 1));
  }

  /**
   * Whether the numbers of ones of five raw words depend on each other, each below, near or above
   * the middle (after Pierre L'Ecuyer and Richard Simard, and David Blackman and Sebastiano Vigna).
   */
  static double dependentWeights(BitGenerator bits, int tuples) {
    int width = bits.properties().wordBits();
    double[] binomial = binomial(width);
    int margin = width == Long.SIZE ? 2 : 1;
    double[] classes = new double[3];
    for (int k = 0; k <= width; k++) {
      classes[weightClass(k, width, margin)] += binomial[k];
    }
    long[] counts = new long[243];
    for (int i = 0; i < tuples; i++) {
      int cell = 0;
      for (int j = 0; j < 5; j++) {
        cell = 3 * cell + weightClass(Long.bitCount(bits.nextRaw()), width, margin);
      }
      counts[cell]++;
    }
    double[] probabilities = new double[counts.length];
    for (int cell = 0; cell < counts.length; cell++) {
      double p = 1;
      for (int j = 0, rest = cell; j < 5; j++, rest /= 3) {
        p *= classes[rest % 3];
      }
      probabilities[cell] = p;
    }
    return PValues.ofCounts(counts, probabilities);
  }

  private static int weightClass(int weight, int width, int margin) {
    int middle = width / 2;
    return weight < middle - margin ? 0 : weight > middle + margin ? 2 : 1;
  }

  /** How many bits the first draws of engines differ in, each from the first engine's. */
  static double distance(List<BitGenerator> engines, int words) {
    long[] first = firstWords(engines.get(0), words);
    double sum = 0;
    for (BitGenerator engine : engines.subList(1, engines.size())) {
      long[] other = firstWords(engine, words);
      long differing =
          IntStream.range(0, words).mapToLong(i -> Long.bitCount(first[i] ^ other[i])).sum();
      double deviation = (differing - 32.0 * words) / Math.sqrt(16.0 * words);
      sum += deviation * deviation;
    }
    return PValues.ofChiSquare(sum, engines.size() - 1.0);
  }

  private static long[] firstWords(BitGenerator engine, int words) {
    long[] out = new long[words];
    engine.nextLongs(out);
    return out;
  }

  /**
   * Whether words at distances of powers of two differ in half of their bits. An engine that
   * computes modulo a power of two nearly repeats itself there.
   *
   * @param log the logarithm of the greatest distance; so many words are drawn
   */
  static double distant(BitGenerator bits, int log) {
    int sample = 1 << 12;
    long[] first = raws(bits, sample);
    long[] chunk = new long[sample];
    long drawn = sample;
    double least = 1;
    int distances = 0;
    for (int k = 13; k <= log; k++) {
      for (; drawn < 1L << k; drawn += sample) {
        bits.nextRaws(chunk);
      }
      double p = bitwise(first, raws(bits, sample), bits.properties().wordBits());
      drawn += sample;
      least = Math.min(least, 2 * Math.min(p, 1 - p));
      distances++;
    }
    // The least of so many independent p-values.
    return -Math.expm1(distances * Math.log1p(-least));
  }

  private static double bitwise(long[] one, long[] other, int width) {
    double sum = 0;
    for (int bit = 0; bit < width; bit++) {
      int differing = 0;
      for (int i = 0; i < one.length; i++) {
        differing += (int) ((one[i] ^ other[i]) >>> bit) & 1;
      }
      double deviation = (differing - one.length / 2.0) / Math.sqrt(one.length / 4.0);
      sum += deviation * deviation;
    }
    return PValues.ofChiSquare(sum, width);
  }

  private static long[] raws(BitGenerator bits, int count) {
    long[] words = new long[count];
    bits.nextRaws(words);
    return words;
  }
}
