package org.numrand.distributions.float32;

/** stub. */
public final class StandardNormalFloat32 {
  public StandardNormalFloat32() {}

  public float sample(Float32Source source) {
    return source.standardNormal();
  }

  public void fill(Float32Source source, float[] out, int from, int to) {
    for (int i = from; i < to; i++) out[i] = sample(source);
  }
}
