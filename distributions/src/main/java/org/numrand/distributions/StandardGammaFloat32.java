package org.numrand.distributions;

import org.numrand.libm.Libm;

/**
 * The standard gamma distribution in single precision throughout: {@code random_standard_gamma_f}
 * of NumPy's {@code distributions.c}. {@link StandardGamma} says how it is drawn.
 */
final class StandardGammaFloat32 {
  private final float shape;

  /** {@code 1 / shape}, for shapes below 1. */
  private final float power;

  /** Marsaglia and Tsang's d and c. */
  private final float b;

  private final float c;

  StandardGammaFloat32(float shape) {
    this.shape = (float) Parameters.nonNegative("shape", shape);
    this.power = 1.0f / shape;
    this.b = shape - 1.0f / 3.0f;
    this.c = 1.0f / (float) Math.sqrt(9.0f * b);
  }

  float sample(ZigguratFloat32 source) {
    if (shape == 1.0f) {
      return source.standardExponential();
    }
    if (shape == 0.0f) {
      return 0.0f;
    }
    return shape < 1.0f ? sampleSmall(source) : sampleLarge(source);
  }

  private float sampleSmall(ZigguratFloat32 source) {
    while (true) {
      float u = source.nextFloat();
      float v = source.standardExponential();
      if (u <= 1.0f - shape) {
        float x = Libm.powf(u, power);
        if (x <= v) {
          return x;
        }
      } else {
        float y = -Libm.logf((1.0f - u) / shape);
        float x = Libm.powf(1.0f - shape + shape * y, power);
        if (x <= v + y) {
          return x;
        }
      }
    }
  }

  private float sampleLarge(ZigguratFloat32 source) {
    while (true) {
      float x = source.standardNormal();
      float v = 1.0f + c * x;
      if (v <= 0.0f) {
        continue;
      }
      v = v * v * v;
      float u = source.nextFloat();
      if (u < 1.0f - 0.0331f * (x * x) * (x * x)
          || Libm.logf(u) < 0.5f * x * x + b * (1.0f - v + Libm.logf(v))) {
        return b * v;
      }
    }
  }

  void fill(ZigguratFloat32 source, float[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = sample(source);
    }
  }

  /** One for each shape; all are checked before the first is drawn. */
  static float[] each(ZigguratFloat32 source, float[] shapes) {
    var all = new StandardGammaFloat32[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      all[i] = new StandardGammaFloat32(shapes[i]);
    }
    float[] out = new float[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      out[i] = all[i].sample(source);
    }
    return out;
  }
}
