package org.numrand.numpy;

import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.spi.NormalRejection;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * Many accepted normal variates at once, by the polar method. Nearly all tries are decided by a
 * bound of the variate, from a table over the point's r2: so no logarithm stands between a point
 * and the next, and the logarithms of all points are left to a loop of their own.
 */
final class PolarTurns {
  private static final int MOST_VALUES = VariateSource.MOST_TRIES;

  /** Points at once; rejections may take more than there are variates. */
  private static final int MOST_POINTS = 4 * MOST_VALUES;

  /** How many words are looked at together. */
  private static final int AHEAD = 384;

  /** A point and a uniform for each of its variates. */
  private static final int WORDS_OF_PAIR = 4;

  private static final int OCTAVES = 8;

  /** What is left of a double's bits is an eighth of an octave. */
  private static final int SHIFT = 49;

  private static final int FIRST = eighths(Math.scalb(1.0, -OCTAVES)) - 1;

  /**
   * For each eighth of an octave, what the square of a variate is at most, in units of its
   * coordinate's. The first stands for all that is below.
   */
  private static final double[] MOST_SQUARES = mostSquares();

  private final PolarSource source;
  private final BitGenerator bits;
  private final double[] uniforms = new double[AHEAD];

  /** For each variate its point; 0 if it is whole already. */
  private int[] points = {};

  /** The points' r2, from 1 on. */
  private final double[] r2 = new double[MOST_POINTS];

  private final double[] factors = new double[MOST_POINTS];
  private int lastPoint;

  /** The next variate's turn and value. */
  private int turn;

  private int value;

  PolarTurns(PolarSource source) {
    this.source = source;
    this.bits = source.bits();
    factors[0] = 1;
  }

  private static double[] mostSquares() {
    double[] most = new double[8 * OCTAVES + 1];
    most[0] = Double.POSITIVE_INFINITY;
    for (int i = 1; i < most.length; i++) {
      double least = Double.longBitsToDouble((long) (FIRST + i) << SHIFT);
      most[i] = -2 * Math.log(least) / least * 1.000001;
    }
    return most;
  }

  private static int eighths(double square) {
    return (int) (Double.doubleToRawLongBits(square) >>> SHIFT);
  }

  /** {@link VariateSource#acceptedNormals}. */
  void fill(@Nullable NormalRejection[] turns, double[] normals, int count) {
    int variates = turns.length * count;
    if (points.length < variates) {
      points = new int[variates];
    }
    lastPoint = 0;
    turn = 0;
    value = 0;
    while (value < count) {
      if (!source.hasGauss() && MOST_POINTS - lastPoint > AHEAD / 2) {
        takePairs(turns, normals, count);
      }
      if (value < count) {
        takeOne(turns, normals, count);
      }
    }
    Libm.log(r2, factors, 1, lastPoint + 1);
    PolarSource.toFactors(factors, r2, 1, lastPoint + 1);
    for (int i = 0; i < variates; i++) {
      normals[i] *= factors[points[i]];
    }
  }

  /** The next turn's variate, drawn as a single one is. */
  private void takeOne(@Nullable NormalRejection[] turns, double[] normals, int count) {
    NormalRejection rejection = turns[turn];
    double x = source.standardNormal();
    while (rejection != null
        && !(rejection.isTry(x) && rejection.accepts(x, source.nextDouble()))) {
      x = source.standardNormal();
    }
    int at = turn * count + value;
    normals[at] = x;
    points[at] = 0;
    if (++turn == turns.length) {
      turn = 0;
      value++;
    }
  }

  /** Draws points, both of whose variates are needed, while the engine's block lasts. */
  private void takePairs(@Nullable NormalRejection[] turns, double[] normals, int count) {
    long[] words = bits.window();
    int position = bits.position();
    int missing = turns.length * (count - value) - turn;
    int seen = Math.min(Math.min(bits.limit() - position, AHEAD), WORDS_OF_PAIR * missing);
    for (int i = 0; i < seen; i++) {
      uniforms[i] = bits.toDouble(words[position + i]);
    }
    int end = takePairs(turns, normals, count, seen - WORDS_OF_PAIR, missing - 2);
    if (end > 0) {
      bits.moveTo(position + end);
    }
  }

  /** Returns how many of the uniforms have been used. */
  private int takePairs(
      @Nullable NormalRejection[] turns, double[] normals, int count, int last, int missing) {
    double[] u = uniforms;
    int left = missing;
    int t = turn;
    int v = value;
    int point = lastPoint;
    int next = 0;
    while (next <= last && left >= 0) {
      double x1 = 2 * u[next] - 1;
      double x2 = 2 * u[next + 1] - 1;
      double square = x1 * x1 + x2 * x2;
      next += 2;
      if (square >= 1 || square == 0) {
        continue;
      }
      double most = MOST_SQUARES[Math.max(0, eighths(square) - FIRST)];
      r2[++point] = square;
      double x = x2;
      for (int i = 0; i < 2; i++) {
        NormalRejection rejection = turns[t];
        boolean accepted = true;
        if (rejection != null) {
          accepted = rejection.acceptsUpTo(most * (x * x), u[next]);
          if (!accepted) {
            double normal = Math.sqrt(-2 * Libm.log(square) / square) * x;
            boolean isTry = rejection.isTry(normal);
            accepted = isTry && rejection.accepts(normal, u[next]);
            next += isTry ? 0 : -1;
          }
          next++;
        }
        if (accepted) {
          int at = t * count + v;
          normals[at] = x;
          points[at] = point;
          left--;
          if (++t == turns.length) {
            t = 0;
            v++;
          }
        }
        x = x1;
      }
    }
    turn = t;
    value = v;
    lastPoint = point;
    return next;
  }
}
