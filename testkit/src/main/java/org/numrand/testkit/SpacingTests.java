package org.numrand.testkit;

import java.util.Arrays;
import java.util.List;
import org.numrand.core.BitGenerator;

/** What finds lattices, short periods, and numbers that avoid or seek each other. */
final class SpacingTests {
  private static final int BIRTHDAYS = 1 << 12;
  private static final int BALLS = 1 << 16;
  private static final int URN_BITS = 24;

  private SpacingTests() {}

  /**
   * George Marsaglia's birthday spacings in a year of 2<sup>32</sup> days: equal distances between
   * neighbours are Poisson.
   *
   * @param depth of how many draws a day is made, from 32 / depth bits of each, which begin at
   *     {@code shift}
   */
  static double birthdays(BitGenerator bits, int depth, int shift, int rounds) {
    double mean = Math.pow(BIRTHDAYS, 3) / 0x1p34;
    int width = Integer.SIZE / depth;
    long repeated = 0;
    for (int round = 0; round < rounds; round++) {
      int[] days = new int[BIRTHDAYS];
      for (int i = 0; i < BIRTHDAYS; i++) {
        int day = 0;
        for (int part = 0; part < depth; part++) {
          int draw = (int) (bits.nextRaw() >>> shift);
          day = depth == 1 ? draw : (day << width) | (draw & ((1 << width) - 1));
        }
        days[i] = day ^ Integer.MIN_VALUE;
      }
      Arrays.sort(days);
      int[] spacings = new int[BIRTHDAYS - 1];
      for (int i = 0; i < spacings.length; i++) {
        spacings[i] = days[i + 1] - days[i];
      }
      repeated += repetitions(spacings);
    }
    return PValues.ofPoisson(repeated, mean * rounds);
  }

  private static int repetitions(int[] values) {
    Arrays.sort(values);
    int repetitions = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] == values[i - 1]) {
        repetitions++;
      }
    }
    return repetitions;
  }

  /** Donald Knuth's collisions: balls into 2^24 urns, chosen by the top bits of some draws. */
  static double collisions(BitGenerator bits, int depth, int rounds) {
    double urns = 1 << URN_BITS;
    double mean = BALLS - urns + urns * Math.pow(1 - 1 / urns, BALLS);
    int width = URN_BITS / depth;
    long collisions = 0;
    for (int round = 0; round < rounds; round++) {
      int[] hit = new int[BALLS];
      for (int i = 0; i < BALLS; i++) {
        for (int part = 0; part < depth; part++) {
          hit[i] = (hit[i] << width) | (bits.nextInt() >>> (Integer.SIZE - width));
        }
      }
      collisions += repetitions(hit);
    }
    return PValues.ofPoisson(collisions, mean * rounds);
  }

  /** How many of so many draws of 32 bits have been drawn before. */
  static double repeats(BitGenerator bits, int draws) {
    int shift = bits.properties().wordBits() - Integer.SIZE;
    int[] values = new int[draws];
    for (int i = 0; i < draws; i++) {
      values[i] = (int) (bits.nextRaw() >>> shift);
    }
    return PValues.ofPoisson(repetitions(values), 0.5 * draws * (draws - 1) * 0x1p-32);
  }

  /** How many engines begin with the draw of another, of which a perfect one has none. */
  static double equalStarts(List<BitGenerator> engines) {
    long starts = engines.stream().mapToLong(BitGenerator::nextLong).distinct().count();
    return PValues.ofPoisson(
        engines.size() - starts, Math.scalb((double) engines.size() * engines.size(), -65));
  }

  /** Knuth's gaps: how long a byte of raw words stays away from its lowest sixteenth. */
  static double gaps(BitGenerator bits, int shift, int gaps) {
    double hit = 1 / 16.0;
    int longest = 255;
    double[] probabilities = new double[longest + 1];
    for (int i = 0; i < longest; i++) {
      probabilities[i] = hit * Math.pow(1 - hit, i);
    }
    probabilities[longest] = Math.pow(1 - hit, longest);
    long[] counts = new long[longest + 1];
    for (int i = 0; i < gaps; i++) {
      int gap = 0;
      while (gap < longest && (bits.nextRaw() >>> shift & 0xff) >= 16) {
        gap++;
      }
      counts[gap]++;
    }
    return PValues.ofCounts(counts, probabilities);
  }

  /** Knuth's coupons: how many draws until three bits of raw words have had all eight values. */
  static double coupons(BitGenerator bits, int shift, int collections) {
    int kinds = 8;
    int longest = 80;
    double[] probabilities = couponProbabilities(kinds, longest);
    long[] counts = new long[longest + 1];
    for (int i = 0; i < collections; i++) {
      int seen = 0;
      int drawn = 0;
      while (seen != (1 << kinds) - 1 && drawn < longest) {
        seen |= 1 << (bits.nextRaw() >>> shift & (kinds - 1));
        drawn++;
      }
      counts[drawn]++;
    }
    return PValues.ofCounts(counts, probabilities);
  }

  /** Of needing so many draws; what needs more is in the last. */
  private static double[] couponProbabilities(int kinds, int longest) {
    double[] have = new double[kinds + 1];
    have[0] = 1;
    double[] done = new double[longest + 1];
    for (int draw = 1; draw <= longest; draw++) {
      for (int k = kinds; k >= 1; k--) {
        double fromLess = have[k - 1] * (kinds - k + 1) / kinds;
        if (k == kinds) {
          done[draw] = fromLess;
        } else {
          have[k] = have[k] * k / kinds + fromLess;
        }
      }
      have[0] = 0;
    }
    done[longest] = 1 - Arrays.stream(done, 0, longest).sum();
    return done;
  }
}
