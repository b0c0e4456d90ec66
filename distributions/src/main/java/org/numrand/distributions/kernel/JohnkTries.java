package org.numrand.distributions.kernel;

import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * Tries of Jöhnk's rejection for beta variates: x = u^(1/a) and y = v^(1/b) of two uniforms; x + y
 * must be at most 1. An object holds scratch space: make one for each bulk call.
 */
public final class JohnkTries {
  /** How many tries are drawn at once; they fit into the first-level cache. */
  public static final int MOST = 128;

  private final double powerA;
  private final double powerB;
  private final double leastSum;
  private final double[] uniforms = new double[2 * MOST];
  private final double[] x = new double[MOST];
  private final double[] y = new double[MOST];

  /**
   * Tries with two powers.
   *
   * @param powerA 1/a
   * @param powerB 1/b
   * @param zeros whether both uniforms may be 0
   */
  public JohnkTries(double powerA, double powerB, boolean zeros) {
    this.powerA = powerA;
    this.powerB = powerB;
    this.leastSum = zeros ? 0 : Double.MIN_VALUE;
  }

  /** What an accepted try gives. */
  public interface Result {
    /** The value of the uniforms and their powers. */
    double of(double u, double v, double x, double y);
  }

  /** Draws tries and moves the accepted ones to the front; returns how many. */
  private int draw(VariateSource source, int count) {
    source.bits().nextDoubles(uniforms, 0, 2 * count);
    for (int i = 0; i < count; i++) {
      x[i] = uniforms[2 * i];
      y[i] = uniforms[2 * i + 1];
    }
    Libm.pow(x, powerA, x, 0, count);
    Libm.pow(y, powerB, y, 0, count);
    int accepted = 0;
    for (int i = 0; i < count; i++) {
      double u = uniforms[2 * i];
      double v = uniforms[2 * i + 1];
      double sum = x[i] + y[i];
      uniforms[2 * accepted] = u;
      uniforms[2 * accepted + 1] = v;
      x[accepted] = x[i];
      y[accepted] = y[i];
      accepted += (sum <= 1.0 ? 1 : 0) & (u + v >= leastSum ? 1 : 0);
    }
    return accepted;
  }

  /** Fills {@code out[from..to)}. */
  public void fill(VariateSource source, Result result, double[] out, int from, int to) {
    int next = from;
    while (next < to) {
      int accepted = draw(source, Math.min(MOST, to - next));
      for (int i = 0; i < accepted; i++) {
        out[next + i] = result.of(uniforms[2 * i], uniforms[2 * i + 1], x[i], y[i]);
      }
      next += accepted;
    }
  }
}
