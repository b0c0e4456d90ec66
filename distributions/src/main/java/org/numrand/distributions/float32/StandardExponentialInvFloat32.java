package org.numrand.distributions.float32;

/**
 * The standard exponential distribution by inversion, {@code -log1p(-U)} of a float U, which is
 * computed in double precision and rounded. Draws 32 bits a value. Source: {@code
 * random_standard_exponential_inv_fill_f} in NumPy's {@code distributions.c}.
 */
public final class StandardExponentialInvFloat32 implements Float32Distribution {
  /** The distribution. */
  public StandardExponentialInvFloat32() {}

  @Override
  public float sample(Float32Source source) {
    return source.exponential(source.nextFloat());
  }

  @Override
  public void fill(Float32Source source, float[] out, int from, int to) {
    source.nextFloats(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = source.exponential(out[i]);
    }
  }
}
