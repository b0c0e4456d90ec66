package org.numrand.distributions.float32;

/** A distribution in single precision with its parameters: immutable, so it can be shared. */
public interface Float32Distribution {
  /** The next variate. */
  float sample(Float32Source source);

  /** Fills {@code out[from..to)} with the same variates as {@link #sample} one after the other. */
  void fill(Float32Source source, float[] out, int from, int to);

  /** Makes a distribution of a parameter. */
  @FunctionalInterface
  interface Maker {
    /** The distribution. */
    Float32Distribution of(float parameter);
  }

  /** One variate for each parameter, all of which are checked before the first is drawn. */
  static float[] each(Float32Source source, Maker make, float[] parameters) {
    Float32Distribution[] all = new Float32Distribution[parameters.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = make.of(parameters[i]);
    }
    float[] out = new float[all.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = all[i].sample(source);
    }
    return out;
  }
}
