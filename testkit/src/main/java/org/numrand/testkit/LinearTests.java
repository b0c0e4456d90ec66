package org.numrand.testkit;

import org.numrand.core.BitGenerator;

/** What finds engines whose bits are linear functions of earlier bits, modulo 2. */
final class LinearTests {
  private LinearTests() {}

  /**
   * George Marsaglia's matrix rank: square matrices of one bit of raw words; a linear engine's
   * ranks are too low.
   */
  static double rank(BitGenerator bits, int bit, int size, int matrices) {
    long[] counts = new long[3];
    for (int i = 0; i < matrices; i++) {
      int missing = size - rank(matrix(bits, bit, size));
      counts[Math.min(missing, 2)]++;
    }
    double full = 0.2887880950866024;
    double sum = 0;
    double[] probabilities = {full, 2 * full, 1 - 3 * full};
    for (int i = 0; i < counts.length; i++) {
      double expected = matrices * probabilities[i];
      sum += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    return PValues.ofChiSquare(sum, counts.length - 1.0);
  }

  private static long[][] matrix(BitGenerator bits, int bit, int size) {
    long[][] rows = new long[size][(size + Long.SIZE - 1) / Long.SIZE];
    for (long[] row : rows) {
      for (int column = 0; column < size; column++) {
        row[column / Long.SIZE] |= (bits.nextRaw() >>> bit & 1) << column;
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

  /**
   * The shortest linear recurrence of one bit of raw words. Of the sequences of n bits 2<sup>2c -
   * 1</sup> have complexity c up to n / 2, and 2<sup>2(n - c)</sup> above (Rainer Rueppel, 1986).
   */
  static double complexity(BitGenerator bits, int bit, int length) {
    boolean[] sequence = new boolean[length];
    for (int i = 0; i < length; i++) {
      sequence[i] = (bits.nextRaw() >>> bit & 1) != 0;
    }
    int complexity = complexity(sequence);
    // Chance gives complexities near half the length: beyond 100 of it all is 0 or 1.
    int shift = complexity - length / 2;
    if (Math.abs(shift) > 100) {
      return shift < 0 ? 1 : 0;
    }
    double orMore = 0;
    for (int c = complexity; c <= length / 2 + 200 && c <= length; c++) {
      orMore += (c == complexity ? 0.5 : 1) * probability(c, length);
    }
    return orMore;
  }

  private static double probability(int complexity, int length) {
    return 2 * complexity <= length
        ? Math.scalb(1.0, 2 * complexity - 1 - length)
        : Math.scalb(1.0, length - 2 * complexity);
  }

  /** By Elwyn Berlekamp's and James Massey's algorithm, with polynomials as bits of words. */
  private static int complexity(boolean[] sequence) {
    int words = sequence.length / Long.SIZE + 2;
    long[] connection = new long[words];
    long[] previous = new long[words];
    long[] reversed = new long[words]; // the sequence so far, the newest bit lowest
    connection[0] = 1;
    previous[0] = 1;
    int complexity = 0;
    int since = 1;
    for (int n = 0; n < sequence.length; n++) {
      int used = Math.min(words, n / Long.SIZE + 2);
      shiftIn(reversed, used, sequence[n]);
      long discrepancy = 0;
      for (int i = 0; i <= complexity / Long.SIZE; i++) {
        discrepancy ^= connection[i] & reversed[i];
      }
      if ((Long.bitCount(discrepancy) & 1) == 0) {
        since++;
      } else if (2 * complexity <= n) {
        long[] old = connection.clone();
        addShifted(connection, previous, since);
        complexity = n + 1 - complexity;
        previous = old;
        since = 1;
      } else {
        addShifted(connection, previous, since);
        since++;
      }
    }
    return complexity;
  }

  private static void shiftIn(long[] words, int used, boolean bit) {
    for (int i = used - 1; i > 0; i--) {
      words[i] = words[i] << 1 | words[i - 1] >>> 63;
    }
    words[0] = words[0] << 1 | (bit ? 1 : 0);
  }

  private static void addShifted(long[] to, long[] from, int shift) {
    int whole = shift / Long.SIZE;
    int part = shift % Long.SIZE;
    for (int i = to.length - 1; i >= whole; i--) {
      long word = from[i - whole] << part;
      if (part != 0 && i > whole) {
        word |= from[i - whole - 1] >>> (Long.SIZE - part);
      }
      to[i] ^= word;
    }
  }

  /**
   * Looks for words that come again, by Richard Brent's variant of Robert Floyd's search.
   *
   * @return the period; zero if none was found among so many words
   */
  static long period(BitGenerator bits, long words) {
    long[] mark = new long[4];
    bits.nextRaws(mark);
    long[] recent = mark.clone();
    long[] chunk = new long[1 << 12];
    long since = 0;
    long nextMark = 1 << 12;
    for (long drawn = 0; drawn < words; drawn += chunk.length) {
      bits.nextRaws(chunk);
      for (long word : chunk) {
        recent[0] = recent[1];
        recent[1] = recent[2];
        recent[2] = recent[3];
        recent[3] = word;
        since++;
        if (word == mark[3]
            && recent[2] == mark[2]
            && recent[1] == mark[1]
            && recent[0] == mark[0]) {
          return since;
        }
      }
      if (since >= nextMark) {
        System.arraycopy(recent, 0, mark, 0, mark.length);
        nextMark = 2 * since;
        since = 0;
      }
    }
    return 0;
  }
}
