package org.numrand.distributions.call;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * One draw for each set of parameters: NumPy's array parameters. Arrays have the same length, or
 * one element that stands for all. Every set is checked before the first is drawn.
 */
public final class Broadcast {
  private Broadcast() {}

  /** One value of each distribution, of which all are made, and so checked, before the first draw. */
  public static double[] reals(
      VariateSource source, int length, IntFunction<ContinuousDistribution> make) {
    ContinuousDistribution[] all = new ContinuousDistribution[length];
    Arrays.setAll(all, make);
    double[] out = new double[length];
    Arrays.setAll(out, i -> all[i].sample(source));
    return out;
  }

  /** One value of each distribution, of which all are made, and so checked, before the first draw. */
  public static long[] counts(
      VariateSource source, int length, IntFunction<DiscreteDistribution> make) {
    DiscreteDistribution[] all = new DiscreteDistribution[length];
    Arrays.setAll(all, make);
    long[] out = new long[length];
    Arrays.setAll(out, i -> all[i].sample(source));
    return out;
  }

  /** The common length. */
  public static int length(double[]... parameters) {
    return length(Arrays.stream(parameters).mapToInt(parameter -> parameter.length).toArray());
  }

  /** The common length of parameters of these lengths. */
  public static int length(int... lengths) {
    int common = 1;
    for (int length : lengths) {
      checkArgument(
          common == 1 || length == 1 || length == common,
          "parameters must have one length, or one element, but have %s and %s",
          common,
          length);
      common = length == 1 ? common : length;
    }
    return common;
  }

  /** The i-th element, or the only one. */
  public static double at(double[] parameter, int i) {
    return parameter[parameter.length == 1 ? 0 : i];
  }

  /** The i-th element, or the only one. */
  public static long at(long[] parameter, int i) {
    return parameter[parameter.length == 1 ? 0 : i];
  }
}
