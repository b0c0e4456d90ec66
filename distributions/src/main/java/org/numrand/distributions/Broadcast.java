package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One draw for each set of parameters: NumPy's array parameters. Arrays have the same length, or
 * one element that stands for all. Every set is checked before the first is drawn.
 */
final class Broadcast {
  private Broadcast() {}

  /** Makes a distribution of two parameters. */
  interface Two {
    ContinuousDistribution of(double a, double b);
  }

  /** Makes a distribution of three parameters. */
  interface Three {
    ContinuousDistribution of(double a, double b, double c);
  }

  static double[] sample(
      VariateSource source, DoubleFunction<? extends ContinuousDistribution> make, double[] a) {
    return sample(source, a.length, i -> make.apply(a[i]));
  }

  static double[] sample(VariateSource source, Two make, double[] a, double[] b) {
    return sample(source, length(a, b), i -> make.of(at(a, i), at(b, i)));
  }

  static double[] sample(VariateSource source, Three make, double[] a, double[] b, double[] c) {
    return sample(source, length(a, b, c), i -> make.of(at(a, i), at(b, i), at(c, i)));
  }

  private static double[] sample(
      VariateSource source, int length, IntFunction<? extends ContinuousDistribution> make) {
    List<? extends ContinuousDistribution> all = IntStream.range(0, length).mapToObj(make).toList();
    return all.stream().mapToDouble(distribution -> distribution.sample(source)).toArray();
  }

  /** The common length. */
  static int length(double[]... parameters) {
    int length = 1;
    for (double[] parameter : parameters) {
      checkArgument(
          length == 1 || parameter.length == 1 || parameter.length == length,
          "parameters must have one length, or one element, but have %s and %s",
          length,
          parameter.length);
      length = parameter.length == 1 ? length : parameter.length;
    }
    return length;
  }

  static double at(double[] parameter, int i) {
    return parameter[parameter.length == 1 ? 0 : i];
  }
}
