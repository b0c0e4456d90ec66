package org.numrand.distributions.float32;

/** stub. */
public final class StandardUniformFloat32 {
  public StandardUniformFloat32() {}

  public float sample(Float32Source source) {
    return source.nextFloat();
  }

  public void fill(Float32Source source, float[] out, int from, int to) {
    for (int i = from; i < to; i++) out[i] = sample(source);
  }
}
