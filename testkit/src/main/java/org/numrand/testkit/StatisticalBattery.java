package org.numrand.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.numrand.core.BitGenerator;

/**
 * Six kinds of statistical test that take a second together. They find gross faults: a stuck or
 * biased bit, a short period, a small linear engine, a counter. For a verdict on a good engine feed
 * PractRand, TestU01 or dieharder with {@link org.numrand.core.RawOutput}.
 *
 * <pre>{@code
 * System.out.println(StatisticalBattery.run(BitGenerators.create("MyEngine", 1)));
 * }</pre>
 *
 * <p>The monobit and runs tests are those of NIST SP 800-22; the others are George Marsaglia's
 * birthday spacings and matrix rank, and Donald Knuth's serial and collision tests (The Art of
 * Computer Programming, volume 2, 3.3.2).
 */
public final class StatisticalBattery {
  /**
   * A p-value this close to 0 or to 1 fails. A perfect engine fails one of the battery's tests once
   * in ten thousand seeds.
   */
  public static final double SIGNIFICANCE = 1e-6;

  private static final int WORDS = 1 << 20;
  private static final int BYTE_VALUES = 256;

  /** A matrix of the small kind is a word's width, a large one is larger than a small engine. */
  private static final int[] MATRIX_SIZES = {32, 512};

  private static final int[] MATRIX_COUNTS = {4000, 36};

  private static final int BIRTHDAYS = 1 << 12;
  private static final int BIRTHDAY_ROUNDS = 250;

  private static final int BALLS = 1 << 16;
  private static final int URN_BITS = 24;
  private static final int COLLISION_ROUNDS = 20;

  private final BitGenerator bits;
  private final List<Result> results = new ArrayList<>();

  private StatisticalBattery(BitGenerator bits) {
    this.bits = bits;
  }

  /**
   * One test's outcome.
   *
   * @param test what was tested
   * @param pValue the probability that a perfect engine gives a result no more extreme to one side:
   *     uniform in [0, 1] for a perfect engine
   */
  public record Result(String test, double pValue) {
    /** Whether the p-value is extreme, or no number. */
    public boolean failed() {
      return !(pValue >= SIGNIFICANCE && pValue <= 1 - SIGNIFICANCE);
    }
  }

  /**
   * All outcomes for one engine.
   *
   * @param engine its name
   * @param results in the order of the tests
   */
  public record Report(String engine, List<Result> results) {
    /** Whether no test failed. */
    public boolean passed() {
      return results.stream().noneMatch(Result::failed);
    }

    /** A table, a line for each test. */
    @Override
    public String toString() {
      var text = new StringBuilder(engine).append(passed() ? " passes\n" : " FAILS\n");
      for (Result result : results) {
        text.append(
            String.format(
                Locale.ROOT,
                "  %-26s p = %-12.6g%s%n",
                result.test(),
                result.pValue(),
                result.failed() ? " FAILS" : ""));
      }
      return text.toString();
    }
  }

  /**
   * Runs all tests, one after another on the engine's stream.
   *
   * @param bits the engine
   */
  public static Report run(BitGenerator bits) {
    var battery = new StatisticalBattery(bits);
    battery.monobit();
    battery.runs();
    battery.serial();
    battery.birthdaySpacings();
    battery.matrixRank();
    battery.collisions();
    return new Report(bits.properties().name(), List.copyOf(battery.results));
  }

  private void report(String test, double pValue) {
    results.add(new Result(test, pValue));
  }

  private int[] ints(int count) {
    int[] words = new int[count];
    bits.nextInts(words);
    return words;
  }

  /** As many ones as zeros, altogether and in each bit of a raw word. */
  private void monobit() {
    int width = bits.properties().wordBits();
    long[] words = new long[WORDS];
    bits.nextRaws(words);
    double total = 0;
    double sumOfSquares = 0;
    for (int bit = 0; bit < width; bit++) {
      int ones = 0;
      for (long word : words) {
        ones += (int) (word >>> bit) & 1;
      }
      double deviation = (ones - WORDS / 2.0) / Math.sqrt(WORDS / 4.0);
      total += deviation;
      sumOfSquares += deviation * deviation;
    }
    report("monobit", normalTail(total / Math.sqrt(width)));
    report("monobit, bit by bit", chiSquareTail(sumOfSquares, width));
  }

  /** As many changes from one bit to the next, and from one word to the next in each bit. */
  private void runs() {
    int[] words = ints(WORDS);
    long along = 0;
    long across = 0;
    for (int i = 1; i < words.length; i++) {
      int word = words[i];
      along += Integer.bitCount((word ^ (word >>> 1)) & 0x7fffffff);
      across += Integer.bitCount(word ^ words[i - 1]);
    }
    report("runs along words", binomialTail(along, 31L * (WORDS - 1)));
    report("runs across words", binomialTail(across, 32L * (WORDS - 1)));
  }

  /** All pairs of a byte and the same byte of the next raw word equally often. */
  private void serial() {
    for (int shift = 0; shift < bits.properties().wordBits(); shift += Byte.SIZE) {
      int[] counts = new int[BYTE_VALUES * BYTE_VALUES];
      for (int i = 0; i < WORDS; i++) {
        int first = (int) (bits.nextRaw() >>> shift) & 0xff;
        int second = (int) (bits.nextRaw() >>> shift) & 0xff;
        counts[BYTE_VALUES * first + second]++;
      }
      double expected = (double) WORDS / counts.length;
      double sum = Arrays.stream(counts).mapToDouble(c -> (c - expected) * (c - expected)).sum();
      report("serial, byte " + shift / Byte.SIZE, chiSquareTail(sum / expected, counts.length - 1));
    }
  }

  /** Days of birth in a year of 2^32 days: equal distances between neighbours are Poisson. */
  private void birthdaySpacings() {
    double mean = Math.pow(BIRTHDAYS, 3) / 0x1p34;
    int repeated = 0;
    for (int round = 0; round < BIRTHDAY_ROUNDS; round++) {
      int[] days = ints(BIRTHDAYS);
      sortUnsigned(days);
      int[] spacings = new int[BIRTHDAYS - 1];
      for (int i = 0; i < spacings.length; i++) {
        spacings[i] = days[i + 1] - days[i];
      }
      repeated += repetitions(spacings);
    }
    report("birthday spacings", poissonTail(repeated, mean * BIRTHDAY_ROUNDS));
  }

  private static void sortUnsigned(int[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] ^= Integer.MIN_VALUE;
    }
    Arrays.sort(values);
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

  /** Ranks of square matrices of the lowest bits of raw words; a linear engine's are too low. */
  private void matrixRank() {
    for (int kind = 0; kind < MATRIX_SIZES.length; kind++) {
      int size = MATRIX_SIZES[kind];
      int[] counts = new int[3];
      for (int i = 0; i < MATRIX_COUNTS[kind]; i++) {
        int missing = size - rank(lowestBits(size));
        counts[Math.min(missing, 2)]++;
      }
      report("matrix rank, " + size + " x " + size, rankTail(counts, MATRIX_COUNTS[kind]));
    }
  }

  private long[][] lowestBits(int size) {
    long[][] rows = new long[size][(size + Long.SIZE - 1) / Long.SIZE];
    for (long[] row : rows) {
      for (int column = 0; column < size; column++) {
        row[column / Long.SIZE] |= (bits.nextRaw() & 1) << column;
      }
    }
    return rows;
  }

  /** By elimination over GF(2). */
  private static int rank(long[][] rows) {
    int rank = 0;
    for (int column = 0; column < rows.length; column++) {
      int word = column / Long.SIZE;
      long mask = 1L << column;
      int pivot = rank;
      while (pivot < rows.length && (rows[pivot][word] & mask) == 0) {
        pivot++;
      }
      if (pivot == rows.length) {
        continue;
      }
      long[] pivotRow = rows[pivot];
      rows[pivot] = rows[rank];
      rows[rank] = pivotRow;
      for (int i = rank + 1; i < rows.length; i++) {
        if ((rows[i][word] & mask) != 0) {
          for (int j = word; j < pivotRow.length; j++) {
            rows[i][j] ^= pivotRow[j];
          }
        }
      }
      rank++;
    }
    return rank;
  }

  /** The counts of full rank, of one less, and of less still. */
  private static double rankTail(int[] counts, int matrices) {
    double full = 0.2887880950866024;
    double[] probabilities = {full, 2 * full, 1 - 3 * full};
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double expected = matrices * probabilities[i];
      sum += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    return chiSquareTail(sum, counts.length - 1);
  }

  /** Balls into urns, chosen by the top half of the bits of two words: as many meet as should. */
  private void collisions() {
    double urns = 1 << URN_BITS;
    double mean = BALLS - urns + urns * Math.pow(1 - 1 / urns, BALLS);
    int collisions = 0;
    int half = URN_BITS / 2;
    for (int round = 0; round < COLLISION_ROUNDS; round++) {
      int[] urnsHit = new int[BALLS];
      for (int i = 0; i < BALLS; i++) {
        int high = bits.nextInt() >>> (Integer.SIZE - half);
        urnsHit[i] = (high << half) | (bits.nextInt() >>> (Integer.SIZE - half));
      }
      collisions += repetitions(urnsHit);
    }
    report("collisions", poissonTail(collisions, mean * COLLISION_ROUNDS));
  }

  // Tails: of the probability that a perfect engine gives as much or more

  private static double normalTail(double deviation) {
    return 0.5 * Erfc.value(deviation / Math.sqrt(2));
  }

  private static double binomialTail(long ones, long trials) {
    return normalTail((ones - trials / 2.0) / Math.sqrt(trials / 4.0));
  }

  private static double chiSquareTail(double sum, double degreesOfFreedom) {
    return RegularizedGamma.Q.value(degreesOfFreedom / 2, sum / 2);
  }

  /** Halves the probability of the count itself, so that both tails are alike. */
  private static double poissonTail(int count, double mean) {
    double orMore = count == 0 ? 1 : RegularizedGamma.P.value(count, mean);
    double more = RegularizedGamma.P.value(count + 1.0, mean);
    return (orMore + more) / 2;
  }
}
