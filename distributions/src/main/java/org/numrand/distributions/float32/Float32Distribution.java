package org.numrand.distributions.float32;

/** A distribution in single precision with its parameters: immutable, so it can be shared. */
public interface Float32Distribution {
  /** The next variate. */
  float sample(Float32Source source);

  /** Fills {@code out[from..to)} with the same variates as {@link #sample} one after the other. */
  void fill(Float32Source source, float[] out, int from, int to);
}
