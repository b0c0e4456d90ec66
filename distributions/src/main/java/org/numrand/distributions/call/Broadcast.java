package org.numrand.distributions.call;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/**
 * One draw for each set of parameters: NumPy's array parameters. Arrays have the same length, or
 * one element that stands for all. Every set is checked before the first is drawn.
 */
public final class Broadcast {
  private Broadcast() {}

  /** Makes a distribution of two parameters. */
  public interface Two {
    /** The distribution. */
    ContinuousDistribution of(double a, double b);
  }

  /** Makes a distribution of three parameters. */
  public interface Three {
    /** The distribution. */
    ContinuousDistribution of(double a, double b, double c);
  }

  public static double[] sample(
      VariateSource source, DoubleFunction<? extends ContinuousDistribution> make, double[] a) {
    return sample(source, a.length, i -> make.apply(a[i]));
  }

  public static double[] sample(VariateSource source, Two make, double[] a, double[] b) {
    return sample(source, length(a, b), i -> make.of(at(a, i), at(b, i)));
  }

  public static double[] sample(
      VariateSource source, Three make, double[] a, double[] b, double[] c) {
    return sample(source, length(a, b, c), i -> make.of(at(a, i), at(b, i), at(c, i)));
  }

  private static double[] sample(
      VariateSource source, int length, IntFunction<? extends ContinuousDistribution> make) {
    List<? extends ContinuousDistribution> all = IntStream.range(0, length).mapToObj(make).toList();
    return all.stream().mapToDouble(distribution -> distribution.sample(source)).toArray();
  }

  public static long[] integers(
      VariateSource source, int length, IntFunction<? extends DiscreteDistribution> make) {
    List<? extends DiscreteDistribution> all = IntStream.range(0, length).mapToObj(make).toList();
    return all.stream().mapToLong(distribution -> distribution.sample(source)).toArray();
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
