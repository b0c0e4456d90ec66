package org.numrand.numpy;

import org.numrand.core.BitGenerator;

/** The part of {@link RandomState} that gives what all distributions are made of. */
abstract class VariateMethods extends LockedSource {
  VariateMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  // Uniform

  /** One double, uniform in [0, 1), a multiple of 2<sup>-53</sup>. Takes 64 bits. */
  public double randomSample() {
    PolarSource current = acquire();
    try {
      return current.nextDouble();
    } finally {
      release(current);
    }
  }

  /** A new array of {@link #randomSample()}. */
  public double[] randomSample(int size) {
    return randomSample(new double[checkedSize(size)]);
  }

  /** Fills an array with {@link #randomSample()}. */
  public double[] randomSample(double[] out) {
    lockedRun(current -> current.bits().nextDoubles(out));
    return out;
  }

  /** A new array of rows of {@link #randomSample()}. */
  public double[][] randomSample(int rows, int columns) {
    return Rows.of(randomSample(Rows.size(rows, columns)), rows, columns);
  }

  /** The same as {@link #randomSample()}. */
  public double random() {
    return randomSample();
  }

  /** The same as {@link #randomSample(int)}. */
  public double[] random(int size) {
    return randomSample(size);
  }

  /** The same as {@link #randomSample(double[])}. */
  public double[] random(double[] out) {
    return randomSample(out);
  }

  /** The same as {@link #randomSample(int, int)}. */
  public double[][] random(int rows, int columns) {
    return randomSample(rows, columns);
  }

  /** The same as {@link #randomSample()}. */
  public double rand() {
    return randomSample();
  }

  /** The same as {@link #randomSample(int)}. */
  public double[] rand(int size) {
    return randomSample(size);
  }

  /** The same as {@link #randomSample(double[])}. */
  public double[] rand(double[] out) {
    return randomSample(out);
  }

  /** The same as {@link #randomSample(int, int)}. */
  public double[][] rand(int rows, int columns) {
    return randomSample(rows, columns);
  }

  // Normal

  /**
   * One standard normal variate, by Marsaglia's polar method: every second call takes pairs of
   * doubles until one lies in the unit circle, the other returns what was kept. Legacy class C.
   */
  public double standardNormal() {
    PolarSource current = acquire();
    try {
      return current.standardNormal();
    } finally {
      release(current);
    }
  }

  /** A new array of {@link #standardNormal()}. */
  public double[] standardNormal(int size) {
    return standardNormal(new double[checkedSize(size)]);
  }

  /** Fills an array with {@link #standardNormal()}. */
  public double[] standardNormal(double[] out) {
    lockedRun(current -> current.standardNormal(out, 0, out.length));
    return out;
  }

  /** A new array of rows of {@link #standardNormal()}. */
  public double[][] standardNormal(int rows, int columns) {
    return Rows.of(standardNormal(Rows.size(rows, columns)), rows, columns);
  }

  /** The same as {@link #standardNormal()}. */
  public double randn() {
    return standardNormal();
  }

  /** The same as {@link #standardNormal(int)}. */
  public double[] randn(int size) {
    return standardNormal(size);
  }

  /** The same as {@link #standardNormal(double[])}. */
  public double[] randn(double[] out) {
    return standardNormal(out);
  }

  /** The same as {@link #standardNormal(int, int)}. */
  public double[][] randn(int rows, int columns) {
    return standardNormal(rows, columns);
  }

  // Exponential

  /** One standard exponential variate, {@code -log(1 - U)}. Takes 64 bits. Legacy class C. */
  public double standardExponential() {
    PolarSource current = acquire();
    try {
      return current.standardExponential();
    } finally {
      release(current);
    }
  }

  /** A new array of {@link #standardExponential()}. */
  public double[] standardExponential(int size) {
    return standardExponential(new double[checkedSize(size)]);
  }

  /** Fills an array with {@link #standardExponential()}. */
  public double[] standardExponential(double[] out) {
    lockedRun(current -> current.standardExponential(out, 0, out.length));
    return out;
  }
}
