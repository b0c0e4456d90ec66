package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;

import org.numrand.distributions.ContinuousDistribution;
import org.numrand.distributions.VariateSource;

/** The triangular distribution by inversion. Source: {@code random_triangular} in NumPy. */
final class Triangular implements ContinuousDistribution {
  private final double left;
  private final double right;
  private final double ratio;
  private final double leftProduct;
  private final double rightProduct;

  Triangular(double left, double mode, double right) {
    checkArgument(!(left > mode), "left must be <= mode, but left is %s, mode is %s", left, mode);
    checkArgument(
        !(mode > right), "mode must be <= right, but mode is %s, right is %s", mode, right);
    checkArgument(left != right, "left must be < right, but both are %s", left);
    this.left = left;
    this.right = right;
    double base = right - left;
    double leftBase = mode - left;
    this.ratio = leftBase / base;
    this.leftProduct = leftBase * base;
    this.rightProduct = (right - mode) * base;
  }

  @Override
  public double sample(VariateSource source) {
    return fromUniform(source.nextDouble());
  }

  private double fromUniform(double u) {
    return u <= ratio
        ? left + Math.sqrt(u * leftProduct)
        : right - Math.sqrt((1.0 - u) * rightProduct);
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    source.bits().nextDoubles(out, from, to);
    for (int i = from; i < to; i++) {
      out[i] = fromUniform(out[i]);
    }
  }
}
