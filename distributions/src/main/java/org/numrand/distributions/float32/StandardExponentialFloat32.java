package org.numrand.distributions.float32;

/**
 * The standard exponential distribution in single precision, by ziggurat. Source: {@code
 * random_standard_exponential_f} in NumPy's {@code distributions.c}.
 */
public final class StandardExponentialFloat32 implements Float32Distribution {
  /** The distribution. */
  public StandardExponentialFloat32() {}

  @Override
  public float sample(Float32Source source) {
    return source.standardExponential();
  }

  @Override
  public void fill(Float32Source source, float[] out, int from, int to) {
    source.standardExponential(out, from, to);
  }
}
