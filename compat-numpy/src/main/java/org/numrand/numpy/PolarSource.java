package org.numrand.numpy;

import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.spi.NormalRejection;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The legacy source: normals by Marsaglia's polar method, two at a time, of which the second is
 * kept; exponentials by inversion. Source: {@code legacy_gauss} and {@code
 * legacy_standard_exponential} in NumPy's {@code legacy-distributions.c}.
 *
 * <p>Arrays are made in stages, because a loop of logarithms alone runs twice as fast as one that
 * also draws.
 */
final class PolarSource extends VariateSource {
  /** How many pairs of normals go through the stages at once: few enough for the fastest cache. */
  private static final int BATCH = MOST_TRIES;

  private static final long BITS_OF_ONE = Double.doubleToRawLongBits(1);

  private boolean hasGauss;
  private double gauss;

  private final BinomialMemory binomials;

  private final double[] uniforms = new double[2 * BATCH];
  private final double[] x1 = new double[BATCH];
  private final double[] x2 = new double[BATCH];
  private final double[] r2 = new double[BATCH];
  private final double[] factors = new double[BATCH];
  private final double[] candidates = new double[2 * Long.SIZE];
  private final double[] squares = new double[Long.SIZE];

  /** Whether the point after the last pair has been drawn, too. */
  private boolean lowPoint;

  /** Made when it is first used. */
  private @Nullable PolarTurns turns;

  PolarSource(BitGenerator bits) {
    this(bits, NumPyVersion.DEFAULT);
  }

  PolarSource(BitGenerator bits, NumPyVersion version) {
    this(bits, version, new BinomialMemory(version));
  }

  private PolarSource(BitGenerator bits, NumPyVersion version, BinomialMemory binomials) {
    super(bits, version);
    this.binomials = binomials;
  }

  /** A source as what it is; legacy distributions draw from no other. */
  static PolarSource of(VariateSource source) {
    return (PolarSource) source;
  }

  /** The binomial distributions, which remember the last one. */
  BinomialMemory binomials() {
    return binomials;
  }

  /** Whether a normal variate has been kept for the next call. */
  boolean hasGauss() {
    return hasGauss;
  }

  /** The normal variate that has been kept; 0 if there is none. */
  double gauss() {
    return gauss;
  }

  void setGauss(boolean newHasGauss, double newGauss) {
    hasGauss = newHasGauss;
    gauss = newGauss;
  }

  void forgetGauss() {
    setGauss(false, 0);
  }

  /** Another source in the same state, over a copy of the engine. */
  PolarSource copy() {
    PolarSource copy = over(bits().copy());
    copy.keep(this);
    return copy;
  }

  /** Keeps what another source keeps, and remembers what it remembers. */
  void keep(PolarSource other) {
    setGauss(other.hasGauss, other.gauss);
    binomials.remember(other.binomials);
  }

  /** A source over another engine. As in NumPy, it remembers binomials, but no normal variate. */
  PolarSource over(BitGenerator other) {
    return new PolarSource(other, version(), binomials.copy());
  }

  /** A source of another version over the same engine, which remembers nothing. */
  PolarSource asOf(NumPyVersion other) {
    return new PolarSource(bits(), other);
  }

  @Override
  public double standardNormal() {
    if (hasGauss) {
      double kept = gauss;
      forgetGauss();
      return kept;
    }
    double a;
    double b;
    double square;
    do {
      a = 2 * nextDouble() - 1;
      b = 2 * nextDouble() - 1;
      square = a * a + b * b;
    } while (square >= 1 || square == 0);
    return keepSecond(a, b, square);
  }

  /** The first variate of a point; the second is kept. */
  private double keepSecond(double a, double b, double square) {
    double factor = Math.sqrt(-2 * Libm.log(square) / square);
    setGauss(true, factor * a);
    return factor * b;
  }

  @Override
  public void standardNormal(double[] out, int from, int to) {
    int next = from;
    if (next < to && hasGauss) {
      out[next++] = standardNormal();
    }
    while (to - next >= 2) {
      int tried = Math.min(BATCH, (to - next) / 2);
      bits().nextDoubles(uniforms, 0, 2 * tried);
      int pairs = accept(uniforms, tried, x1, x2, r2);
      Libm.log(r2, factors, 0, pairs);
      toFactors(factors, r2, 0, pairs);
      writePairs(factors, x1, x2, pairs, out, next);
      next += 2 * pairs;
    }
    if (next < to) {
      out[next] = standardNormal();
    }
  }

  /**
   * Takes pairs of uniforms to points of the square, and keeps those inside the unit circle. Writes
   * every point, and goes on to the next place if it was inside: so there is no branch.
   */
  private static int accept(double[] u, int tried, double[] x1, double[] x2, double[] r2) {
    int next = 0;
    for (int i = 0; i < tried; i++) {
      double a = 2 * u[2 * i] - 1;
      double b = 2 * u[2 * i + 1] - 1;
      double square = a * a + b * b;
      x1[next] = a;
      x2[next] = b;
      r2[next] = square;
      // Doubles above 0 are in the order of their bits.
      long bits = Double.doubleToRawLongBits(square);
      next += (int) ((bits - BITS_OF_ONE & -bits) >>> 63);
    }
    return next;
  }

  /** Makes of the logarithms of r2 what the coordinates of points are multiplied by. */
  static void toFactors(double[] logs, double[] r2, int from, int to) {
    for (int i = from; i < to; i++) {
      logs[i] = Math.sqrt(-2 * logs[i] / r2[i]);
    }
  }

  private static void writePairs(
      double[] factors, double[] x1, double[] x2, int count, double[] out, int from) {
    for (int i = 0; i < count; i++) {
      out[from + 2 * i] = factors[i] * x2[i];
      out[from + 2 * i + 1] = factors[i] * x1[i];
    }
  }

  @Override
  public int normalsWithUniforms(
      double bound, double[] normals, double[] uniformsAfter, int count) {
    // The normal variates of a point are at most sqrt(-2 log(r2)).
    double leastSquare = 1.0001 * Math.exp(-0.5 * bound * bound);
    int next = 0;
    while (next < count) {
      int pairs = hasGauss ? 0 : drawPairsWithUniforms(leastSquare, (count - next) / 2);
      System.arraycopy(uniforms, 0, uniformsAfter, next, 2 * pairs);
      Libm.log(r2, factors, 0, pairs);
      toFactors(factors, r2, 0, pairs);
      writePairs(factors, x1, x2, pairs, normals, next);
      next += 2 * pairs;
      if (next < count) {
        normals[next] = lowPoint ? keepSecond(x1[pairs], x2[pairs], r2[pairs]) : standardNormal();
        lowPoint = false;
        if (!(normals[next] > bound)) {
          return next;
        }
        uniformsAfter[next++] = nextDouble();
      }
    }
    return count;
  }

  /** Draws points and two uniforms after each; returns how many. A low point ends them. */
  private int drawPairsWithUniforms(double leastSquare, int most) {
    int pairs = 0;
    while (pairs < most) {
      int end = drawPairsOfBlock(leastSquare, pairs, most);
      if (end == pairs && !drawPair(leastSquare, end++, 2)) {
        return pairs;
      }
      pairs = end;
    }
    return pairs;
  }

  /**
   * Draws a point word by word, as where a block ends, and two uniforms unless it is low. That is
   * rare, and where JDK 17 inlines it in a fill, the fill's loops of logarithms run at half their
   * speed. HotSpot inlines a call of a method by itself once, not twice.
   *
   * @param calls how many calls of itself come first
   */
  private boolean drawPair(double leastSquare, int at, int calls) {
    if (calls > 0) {
      return drawPair(leastSquare, at, calls - 1);
    }
    do {
      x1[at] = 2 * nextDouble() - 1;
      x2[at] = 2 * nextDouble() - 1;
      r2[at] = x1[at] * x1[at] + x2[at] * x2[at];
    } while (r2[at] >= 1 || r2[at] == 0);
    lowPoint = !(r2[at] > leastSquare);
    if (!lowPoint) {
      uniforms[2 * at] = nextDouble();
      uniforms[2 * at + 1] = nextDouble();
    }
    return !lowPoint;
  }

  /**
   * Draws pairs while the engine's block lasts; returns where they end. Points and what follows
   * them are pairs of words alike, so that all pairs can be tested before it is known which are
   * points, and no branch depends on the test.
   */
  private int drawPairsOfBlock(double leastSquare, int from, int most) {
    BitGenerator bits = bits();
    long[] words = bits.window();
    int position = bits.position();
    int seen = Math.min(Math.min((bits.limit() - position) / 2, Long.SIZE), 3 * (most - from));
    for (int i = 0; i < 2 * seen; i++) {
      candidates[i] = bits.toDouble(words[position + i]);
    }
    long inside = inside(seen);
    int pairs = from;
    int end = 0;
    while (pairs < most && end < Long.SIZE && inside >>> end != 0) {
      int point = end + Long.numberOfTrailingZeros(inside >>> end);
      if (point + 1 >= seen || !(squares[point] > leastSquare)) {
        break;
      }
      x1[pairs] = 2 * candidates[2 * point] - 1;
      x2[pairs] = 2 * candidates[2 * point + 1] - 1;
      r2[pairs] = squares[point];
      uniforms[2 * pairs] = candidates[2 * point + 2];
      uniforms[2 * pairs + 1] = candidates[2 * point + 3];
      pairs++;
      end = point + 2;
    }
    if (end > 0) {
      bits.moveTo(position + 2 * end);
    }
    return pairs;
  }

  /** A bit for each pair of candidates: whether it is a point inside the unit circle. */
  private long inside(int count) {
    long inside = 0;
    for (int i = 0; i < count; i++) {
      double a = 2 * candidates[2 * i] - 1;
      double b = 2 * candidates[2 * i + 1] - 1;
      double square = a * a + b * b;
      squares[i] = square;
      inside |= (Double.doubleToRawLongBits(square) - BITS_OF_ONE) >>> 63 << i;
    }
    return inside;
  }

  @Override
  public boolean hasTurns() {
    return true;
  }

  @Override
  public void acceptedNormals(@Nullable NormalRejection[] rejections, double[] normals, int count) {
    if (turns == null) {
      turns = new PolarTurns(this);
    }
    turns.fill(rejections, normals, count);
  }

  /** What follows a normal variate is the uniform of the next exponential variate. */
  @Override
  public void exponentialsWithNormals(double[] exponentials, double[] normals, int count) {
    exponentials[0] = nextDouble();
    double[] after = scratch().doubles(count);
    normalsWithUniforms(Double.NEGATIVE_INFINITY, normals, after, count - 1);
    normals[count - 1] = standardNormal();
    System.arraycopy(after, 0, exponentials, 1, count - 1);
    scratch().giveBack(after);
    toExponentials(exponentials, 0, count);
  }

  @Override
  public void uniformsWithExponentials(double[] uniformsBefore, double[] exponentials, int count) {
    bits().nextDoubles(uniforms, 0, 2 * count);
    for (int i = 0; i < count; i++) {
      uniformsBefore[i] = uniforms[2 * i];
      exponentials[i] = uniforms[2 * i + 1];
    }
    toExponentials(exponentials, 0, count);
  }

  private static void toExponentials(double[] u, int from, int to) {
    for (int i = from; i < to; i++) {
      u[i] = 1 - u[i];
    }
    Libm.log(u, u, from, to);
    for (int i = from; i < to; i++) {
      u[i] = -u[i];
    }
  }

  @Override
  public double standardExponential() {
    return -Libm.log(1 - nextDouble());
  }

  @Override
  public void standardExponential(double[] out, int from, int to) {
    bits().nextDoubles(out, from, to);
    toExponentials(out, from, to);
  }
}
