package org.numrand.distributions;

import java.util.concurrent.Executor;
import org.numrand.core.BitGenerator;
import org.numrand.core.ParallelFill;
import org.numrand.distributions.integer.RandomBytes;

/** The part of {@link Generator} that gives what all distributions are made of. */
abstract class VariateMethods extends GeneratorSource {
  VariateMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /** Random bytes. Draws 32 bits for each four of them, and for none. */
  public byte[] bytes(int length) {
    return RandomBytes.next(bits, length);
  }

  /** One double of [0, 1), a multiple of 2<sup>-53</sup>: 64 bits. */
  public double random() {
    return bits.nextDouble();
  }

  /** A new array of {@link #random()}. */
  public double[] random(int size) {
    return random(doubles(size));
  }

  /** Fills an array with {@link #random()}. */
  public double[] random(double[] out) {
    bits.nextDoubles(out);
    return out;
  }

  /** One float of [0, 1), a multiple of 2<sup>-24</sup>: 32 bits. */
  public float randomFloat32() {
    return bits.nextFloat();
  }

  /** A new array of {@link #randomFloat32()}. */
  public float[] randomFloat32(int size) {
    return randomFloat32(floats(size));
  }

  /** Fills an array with {@link #randomFloat32()}. */
  public float[] randomFloat32(float[] out) {
    bits.nextFloats(out);
    return out;
  }

  /**
   * Fills an array with {@link #random()} on the threads of the common pool: the same values and
   * the same state afterwards as {@link #random(double[])}, by {@link ParallelFill}. Worth it from
   * about a million values on.
   *
   * @throws IllegalArgumentException if the engine cannot advance
   */
  public double[] randomParallel(double[] out) {
    ParallelFill.doubles(bits, out);
    return out;
  }

  /** The same as {@link #randomParallel(double[])}, on an executor's threads and the caller's. */
  public double[] randomParallel(double[] out, Executor executor) {
    ParallelFill.doubles(bits, out, executor);
    return out;
  }

  /** One standard exponential variate, by ziggurat. */
  public double standardExponential() {
    return source.standardExponential();
  }

  /** A new array of {@link #standardExponential()}. */
  public double[] standardExponential(int size) {
    return standardExponential(doubles(size));
  }

  /** Fills an array with {@link #standardExponential()}. */
  public double[] standardExponential(double[] out) {
    source.standardExponential(out, 0, out.length);
    return out;
  }

  /** One standard exponential variate in single precision, by ziggurat. */
  public float standardExponentialFloat32() {
    return floats.standardExponential();
  }

  /** A new array of {@link #standardExponentialFloat32()}. */
  public float[] standardExponentialFloat32(int size) {
    return standardExponentialFloat32(floats(size));
  }

  /** Fills an array with {@link #standardExponentialFloat32()}. */
  public float[] standardExponentialFloat32(float[] out) {
    floats.standardExponential(out, 0, out.length);
    return out;
  }

  /** One value of the {@link ExponentialInversion} distribution. */
  public double standardExponentialInv() {
    return new ExponentialInversion().sample(source);
  }

  /** A new array of {@link #standardExponentialInv()}. */
  public double[] standardExponentialInv(int size) {
    return new ExponentialInversion().sample(source, size);
  }

  /** Fills an array with {@link #standardExponentialInv()}. */
  public double[] standardExponentialInv(double[] out) {
    return fill(new ExponentialInversion(), out);
  }

  /** {@link #standardExponentialInv()}, of a {@link #randomFloat32()}. */
  public float standardExponentialInvFloat32() {
    return ExponentialInversion.sampleFloat32(bits);
  }

  /** A new array of {@link #standardExponentialInvFloat32()}. */
  public float[] standardExponentialInvFloat32(int size) {
    return standardExponentialInvFloat32(floats(size));
  }

  /** Fills an array with {@link #standardExponentialInvFloat32()}. */
  public float[] standardExponentialInvFloat32(float[] out) {
    ExponentialInversion.fillFloat32(bits, out);
    return out;
  }

  /** One standard normal variate, by ziggurat. */
  public double standardNormal() {
    return source.standardNormal();
  }

  /** A new array of {@link #standardNormal()}. */
  public double[] standardNormal(int size) {
    return standardNormal(doubles(size));
  }

  /** Fills an array with {@link #standardNormal()}. */
  public double[] standardNormal(double[] out) {
    source.standardNormal(out, 0, out.length);
    return out;
  }

  /** One standard normal variate in single precision, by ziggurat. */
  public float standardNormalFloat32() {
    return floats.standardNormal();
  }

  /** A new array of {@link #standardNormalFloat32()}. */
  public float[] standardNormalFloat32(int size) {
    return standardNormalFloat32(floats(size));
  }

  /** Fills an array with {@link #standardNormalFloat32()}. */
  public float[] standardNormalFloat32(float[] out) {
    floats.standardNormal(out, 0, out.length);
    return out;
  }
}
