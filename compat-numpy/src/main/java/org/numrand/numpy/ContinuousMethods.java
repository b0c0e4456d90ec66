package org.numrand.numpy;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.Exponential;
import org.numrand.distributions.Normal;
import org.numrand.distributions.Triangular;

/** The part of {@link RandomState} that gives real numbers. */
abstract class ContinuousMethods extends LockedSource {
  ContinuousMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  // Uniform

  /** One double, uniform in [0, 1), a multiple of 2<sup>-53</sup>. Takes 64 bits. */
  public final double randomSample() {
    PolarSource current = source();
    synchronized (current.bits()) {
      return current.nextDouble();
    }
  }

  /** A new array of {@link #randomSample()}. */
  public final double[] randomSample(int size) {
    return randomSample(new double[checkedSize(size)]);
  }

  /** Fills an array with {@link #randomSample()}. */
  public final double[] randomSample(double[] out) {
    PolarSource current = source();
    synchronized (current.bits()) {
      current.bits().nextDoubles(out);
    }
    return out;
  }

  /** The same as {@link #randomSample()}. */
  public final double random() {
    return randomSample();
  }

  /** The same as {@link #randomSample(int)}. */
  public final double[] random(int size) {
    return randomSample(size);
  }

  /** The same as {@link #randomSample(double[])}. */
  public final double[] random(double[] out) {
    return randomSample(out);
  }

  /** The same as {@link #randomSample()}. */
  public final double rand() {
    return randomSample();
  }

  /** The same as {@link #randomSample(int)}. */
  public final double[] rand(int size) {
    return randomSample(size);
  }

  /** The same as {@link #randomSample(double[])}. */
  public final double[] rand(double[] out) {
    return randomSample(out);
  }

  /** Rows of {@link #rand()}, one after the other. */
  public final double[][] rand(int rows, int columns) {
    return Rows.of(rand(Rows.size(rows, columns)), rows, columns);
  }

  /**
   * One value between two bounds: {@code low + (high - low) * U}. Takes 64 bits.
   *
   * @param low one bound, included
   * @param high the other, excluded but for rounding; may be the lower one. {@code high - low} must
   *     be finite
   */
  public final double uniform(double low, double high) {
    return draw(new LegacyUniform(low, high));
  }

  /** A new array of {@link #uniform(double, double)}. */
  public final double[] uniform(double low, double high, int size) {
    return draw(new LegacyUniform(low, high), size);
  }

  /** Fills an array with {@link #uniform(double, double)}. */
  public final double[] uniform(double low, double high, double[] out) {
    return draw(new LegacyUniform(low, high), out);
  }

  // Normal

  /**
   * One standard normal variate, by Marsaglia's polar method: every second call takes pairs of
   * doubles until one lies in the unit circle, the other returns what was kept. Legacy class C.
   */
  public final double standardNormal() {
    PolarSource current = source();
    synchronized (current.bits()) {
      return current.standardNormal();
    }
  }

  /** A new array of {@link #standardNormal()}. */
  public final double[] standardNormal(int size) {
    return standardNormal(new double[checkedSize(size)]);
  }

  /** Fills an array with {@link #standardNormal()}. */
  public final double[] standardNormal(double[] out) {
    PolarSource current = source();
    synchronized (current.bits()) {
      current.standardNormal(out, 0, out.length);
    }
    return out;
  }

  /** The same as {@link #standardNormal()}. */
  public final double randn() {
    return standardNormal();
  }

  /** The same as {@link #standardNormal(int)}. */
  public final double[] randn(int size) {
    return standardNormal(size);
  }

  /** The same as {@link #standardNormal(double[])}. */
  public final double[] randn(double[] out) {
    return standardNormal(out);
  }

  /** Rows of {@link #randn()}, one after the other. */
  public final double[][] randn(int rows, int columns) {
    return Rows.of(randn(Rows.size(rows, columns)), rows, columns);
  }

  /**
   * One value of the {@link Normal} distribution.
   *
   * @param loc the mean, any
   * @param scale the standard deviation, at least 0
   */
  public final double normal(double loc, double scale) {
    return draw(new Normal(loc, scale));
  }

  /** A new array of {@link #normal(double, double)}. */
  public final double[] normal(double loc, double scale, int size) {
    return draw(new Normal(loc, scale), size);
  }

  /** Fills an array with {@link #normal(double, double)}. */
  public final double[] normal(double loc, double scale, double[] out) {
    return draw(new Normal(loc, scale), out);
  }

  // Exponential

  /** One standard exponential variate, {@code -log(1 - U)}. Takes 64 bits. Legacy class C. */
  public final double standardExponential() {
    PolarSource current = source();
    synchronized (current.bits()) {
      return current.standardExponential();
    }
  }

  /** A new array of {@link #standardExponential()}. */
  public final double[] standardExponential(int size) {
    return standardExponential(new double[checkedSize(size)]);
  }

  /** Fills an array with {@link #standardExponential()}. */
  public final double[] standardExponential(double[] out) {
    PolarSource current = source();
    synchronized (current.bits()) {
      current.standardExponential(out, 0, out.length);
    }
    return out;
  }

  /**
   * One value of the {@link Exponential} distribution.
   *
   * @param scale the mean, at least 0
   */
  public final double exponential(double scale) {
    return draw(new Exponential(scale));
  }

  /** A new array of {@link #exponential(double)}. */
  public final double[] exponential(double scale, int size) {
    return draw(new Exponential(scale), size);
  }

  /** Fills an array with {@link #exponential(double)}. */
  public final double[] exponential(double scale, double[] out) {
    return draw(new Exponential(scale), out);
  }

  // Others

  /**
   * One value of the triangular distribution. Takes 64 bits.
   *
   * @param left the lower limit
   * @param mode where the density has its peak, at least {@code left}
   * @param right the upper limit, at least {@code mode}, and above {@code left}
   */
  public final double triangular(double left, double mode, double right) {
    return draw(new Triangular(left, mode, right));
  }

  /** A new array of {@link #triangular(double, double, double)}. */
  public final double[] triangular(double left, double mode, double right, int size) {
    return draw(new Triangular(left, mode, right), size);
  }

  /** Fills an array with {@link #triangular(double, double, double)}. */
  public final double[] triangular(double left, double mode, double right, double[] out) {
    return draw(new Triangular(left, mode, right), out);
  }
}
