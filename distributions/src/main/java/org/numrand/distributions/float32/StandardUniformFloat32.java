package org.numrand.distributions.float32;

/**
 * The uniform distribution over [0, 1), in multiples of 2<sup>-24</sup> (before 1.22 of
 * 2<sup>-23</sup>): NumPy's {@code random(dtype=np.float32)}. Draws 32 bits a value. Source: {@code
 * next_float} in NumPy's {@code distributions.c}.
 */
public final class StandardUniformFloat32 implements Float32Distribution {
  /** The distribution. */
  public StandardUniformFloat32() {}

  @Override
  public float sample(Float32Source source) {
    return source.nextFloat();
  }

  @Override
  public void fill(Float32Source source, float[] out, int from, int to) {
    source.nextFloats(out, from, to);
  }
}
