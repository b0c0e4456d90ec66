package org.numrand.distributions.float32;

/**
 * The standard normal distribution in single precision, by ziggurat. Source: {@code
 * random_standard_normal_f} in NumPy's {@code distributions.c}.
 */
public final class StandardNormalFloat32 implements Float32Distribution {
  /** The distribution. */
  public StandardNormalFloat32() {}

  @Override
  public float sample(Float32Source source) {
    return source.standardNormal();
  }

  @Override
  public void fill(Float32Source source, float[] out, int from, int to) {
    source.standardNormal(out, from, to);
  }
}
