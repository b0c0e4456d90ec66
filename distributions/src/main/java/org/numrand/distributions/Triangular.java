package org.numrand.distributions;

import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * The triangular distribution over [left, right] with its peak at mode. Draws 64 bits a value.
 * Legacy class A. Source: {@code random_triangular} in NumPy's {@code distributions.c}.
 */
public final class Triangular extends Described implements ContinuousDistribution {
  /**
   * The variate is {@code limit + sign * sqrt((start + slope * U) * product)} with other constants
   * on either side: left is 0, right is 1. Adding 0 and multiplying by 1 or -1 are exact. The
   * choice by index is branch-free, because the branch would be unpredictable.
   */
  private static final double[] SIGN = {1, -1};

  private static final double[] START = {0, 1};

  private final double[] limit;
  private final double[] product;

  /** The share of the left side. */
  private final double ratio;

  private final double left;
  private final double mode;
  private final double right;

  /**
   * The distribution.
   *
   * @param left the lower limit, at most {@code mode}
   * @param mode the peak
   * @param right the upper limit, at least {@code mode} and not equal to {@code left}
   */
  public Triangular(double left, double mode, double right) {
    // As in NumPy, NaN passes.
    if (left > mode) {
      throw Parameters.refusal("left", "<= mode = " + mode, left);
    }
    if (mode > right) {
      throw Parameters.refusal("right", ">= mode = " + mode, right);
    }
    if (left == right) {
      throw Parameters.refusal("right", "> left = " + left, right);
    }
    double base = right - left;
    double leftBase = mode - left;
    double share = leftBase / base;
    // With a NaN, NumPy's comparison chooses the right side.
    this.ratio = Double.isNaN(share) ? -1 : share;
    this.limit = new double[] {left, right};
    this.product = new double[] {leftBase * base, (right - mode) * base};
    this.left = left;
    this.mode = mode;
    this.right = right;
  }

  @Override
  public double sample(VariateSource source) {
    return transform(source.nextDouble());
  }

  private double transform(double u) {
    int side = (int) (Double.doubleToRawLongBits(ratio - u) >>> 63);
    double share = START[side] + SIGN[side] * u;
    return limit[side] + SIGN[side] * Math.sqrt(share * product[side]);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.bits().nextDoubles(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = transform(out[i]);
    }
  }

  /** The parameter {@code left}. */
  public double left() {
    return left;
  }

  /** The parameter {@code mode}. */
  public double mode() {
    return mode;
  }

  /** The parameter {@code right}. */
  public double right() {
    return right;
  }

  @Override
  Object[] parameters() {
    return new Object[] {"left", left, "mode", mode, "right", right};
  }
}
