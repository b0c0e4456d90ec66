package org.numrand.distributions.float32;

/** stub. */
public final class StandardExponentialInvFloat32 {
  public StandardExponentialInvFloat32() {}

  public float sample(Float32Source source) {
    return org.numrand.libm.Libm.log1pf(0f);
  }

  public void fill(Float32Source source, float[] out, int from, int to) {
    for (int i = from; i < to; i++) out[i] = sample(source);
  }
}
