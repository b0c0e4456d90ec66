package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The triangular distribution over [left, right] with its peak at mode. Draws 64 bits a value.
 * Legacy class A. Source: {@code random_triangular} in NumPy's {@code distributions.c}.
 */
public final class Triangular implements ContinuousDistribution {
  private final double left;
  private final double right;

  /** The share of the left side. */
  private final double ratio;

  private final double leftProduct;
  private final double rightProduct;

  /**
   * The distribution.
   *
   * @param left the lower limit, at most {@code mode}
   * @param mode the peak
   * @param right the upper limit, at least {@code mode} and not equal to {@code left}
   */
  public Triangular(double left, double mode, double right) {
    // As in NumPy, NaN passes.
    checkArgument(!(left > mode), "left must be <= mode, but is %s, and mode %s", left, mode);
    checkArgument(!(mode > right), "right must be >= mode, but is %s, and mode %s", right, mode);
    checkArgument(left != right, "right must not be equal to left, but both are %s", left);
    double base = right - left;
    double leftBase = mode - left;
    this.left = left;
    this.right = right;
    this.ratio = leftBase / base;
    this.leftProduct = leftBase * base;
    this.rightProduct = (right - mode) * base;
  }

  @Override
  public double sample(VariateSource source) {
    return transform(source.nextDouble());
  }

  private double transform(double u) {
    return u <= ratio
        ? left + Math.sqrt(u * leftProduct)
        : right - Math.sqrt((1.0 - u) * rightProduct);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.bits().nextDoubles(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = transform(out[i]);
    }
  }
}
