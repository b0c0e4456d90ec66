package org.numrand.distributions.float32;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.jspecify.annotations.Nullable;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.kernel.GammaCycle;
import org.numrand.distributions.kernel.MarsagliaTsang;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The standard gamma distribution in single precision throughout: {@code random_standard_gamma_f}
 * of NumPy's {@code distributions.c}. {@code StandardGamma} says how it is drawn.
 */
public final class StandardGammaFloat32 implements Float32Distribution {
  private static final int CHUNK = VariateSource.MOST_TRIES;

  private final float shape;

  /** {@code 1 / shape}, for shapes below 1. */
  private final float power;

  /** Marsaglia and Tsang's d and c. */
  private final float b;

  private final float c;

  /** Null before the first fill. */
  private @Nullable Bounds bounds;

  /**
   * The distribution.
   *
   * @param shape at least 0
   */
  public StandardGammaFloat32(float shape) {
    this.shape = (float) Parameters.nonNegative("shape", shape);
    this.power = 1.0f / shape;
    this.b = shape - 1.0f / 3.0f;
    this.c = 1.0f / (float) Math.sqrt(9.0f * b);
  }

  @Override
  public float sample(Float32Source source) {
    if (shape == 1.0f) {
      return source.standardExponential();
    }
    if (shape == 0.0f) {
      return 0.0f;
    }
    return shape < 1.0f ? sampleSmall(source) : sampleLarge(source, source.standardNormal());
  }

  private float sampleSmall(Float32Source source) {
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

  /** A variate of a shape above 1 that begins with a normal variate drawn before. */
  private float sampleLarge(Float32Source source, float firstNormal) {
    float x = firstNormal;
    while (1.0f + c * x <= 0.0f || !accepts(x, source.nextFloat())) {
      x = source.standardNormal();
    }
    return variate(x);
  }

  private boolean accepts(float x, float u) {
    return u < 1.0f - 0.0331f * (x * x) * (x * x) || acceptsByLogs(x, u);
  }

  private boolean acceptsByLogs(float x, float u) {
    float v = 1.0f + c * x;
    v = v * v * v;
    return Libm.logf(u) < 0.5f * x * x + b * (1.0f - v + Libm.logf(v));
  }

  private float variate(float x) {
    float v = 1.0f + c * x;
    return b * (v * v * v);
  }

  @Override
  public void fill(Float32Source source, float[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (shape > 1.0f) {
      fillLarge(source, out, from, to);
    } else if (shape == 1.0f) {
      source.standardExponential(out, from, to);
    } else {
      for (int i = from; i < to; i++) {
        out[i] = sample(source);
      }
    }
  }

  /** As in {@link GammaCycle}, draws as many tries as variates are missing. */
  private void fillLarge(Float32Source source, float[] out, int from, int to) {
    Bounds bounds = bounds();
    int next = from;
    while (next < to) {
      int count = Math.min(CHUNK, to - next);
      int tries = source.normalsWithUniforms(-0.999f / c, count);
      next = accept(bounds, source.normals(), source.uniforms(), tries, out, next);
      if (tries < count) {
        out[next++] = sampleLarge(source, source.normals()[tries]);
      }
    }
  }

  /** Threads that share a distribution may make them twice. */
  private Bounds bounds() {
    Bounds made = bounds;
    if (made == null) {
      made = new Bounds();
      bounds = made;
    }
    return made;
  }

  /** Writes what the tries give; returns the end. */
  private int accept(
      Bounds bounds, float[] normals, float[] uniforms, int tries, float[] out, int from) {
    int next = from;
    for (int i = 0; i < tries; i++) {
      int run = acceptRun(bounds.top(), normals, uniforms, i, tries, out, next);
      i += run;
      next += run;
      if (i < tries && bounds.acceptsUnlikely(normals[i], uniforms[i])) {
        out[next++] = variate(normals[i]);
      }
    }
    return next;
  }

  /** Up to the first that the coarse bound does not accept; returns how many. */
  private int acceptRun(
      double top, float[] normals, float[] uniforms, int first, int tries, float[] out, int next) {
    for (int i = 0; i < tries - first; i++) {
      float x = normals[first + i];
      if (!MarsagliaTsang.acceptsSurely(x, c * x, uniforms[first + i], top)) {
        return i;
      }
      out[next + i] = variate(x);
    }
    return tries - first;
  }

  /** The bounds of the test in double precision. A test in floats decides what they leave open. */
  private final class Bounds extends MarsagliaTsang {
    Bounds() {
      super(shape, 1e-4);
    }

    @Override
    protected boolean acceptsAsNumPy(double x, double u) {
      return StandardGammaFloat32.this.accepts((float) x, (float) u);
    }
  }
}
