package org.numrand.distributions.kernel;

import org.numrand.distributions.spi.Scratch;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * Tries of Jöhnk's rejection for beta variates: x = u^(1/a) and y = v^(1/b) of two uniforms; x + y
 * must be at most 1.
 */
public final class JohnkTries {
  /** How many tries are drawn at once; they fit into the first-level cache. */
  public static final int MOST = 128;

  private final double powerA;
  private final double powerB;
  private final double leastSum;

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
  public interface Result<D> {
    /** A distribution's value of the uniforms and their powers. */
    double of(D distribution, double u, double v, double x, double y);
  }

  /** Draws tries and moves the accepted ones to the front; returns how many. */
  private int draw(VariateSource source, double[] uniforms, double[] x, double[] y, int count) {
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
  public <D> void fill(
      VariateSource source, Result<D> result, D distribution, double[] out, int from, int to) {
    Scratch scratch = source.scratch();
    int most = Math.min(MOST, to - from);
    double[] uniforms = scratch.doubles(2 * most);
    double[] x = scratch.doubles(most);
    double[] y = scratch.doubles(most);
    int next = from;
    while (next < to) {
      int accepted = draw(source, uniforms, x, y, Math.min(most, to - next));
      for (int i = 0; i < accepted; i++) {
        out[next + i] = result.of(distribution, uniforms[2 * i], uniforms[2 * i + 1], x[i], y[i]);
      }
      next += accepted;
    }
    scratch.giveBack(uniforms);
    scratch.giveBack(x);
    scratch.giveBack(y);
  }
}
