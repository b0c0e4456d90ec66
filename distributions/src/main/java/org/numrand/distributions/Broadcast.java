package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * One draw for each set of parameters: NumPy's array parameters. Arrays have the same length, or
 * one element that stands for all. Every set is checked before the first is drawn.
 *
 * <p>Where an array is empty, nothing is drawn, but as in NumPy the other parameters are checked,
 * each by itself: a value that no check of one parameter refuses stands for the missing one, and
 * checks of {@linkplain Parameters#together several parameters together} are void.
 */
public final class Broadcast {
  private static final double MISSING = 1;

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

  static double[] sample(
      VariateSource source, DoubleFunction<? extends ContinuousDistribution> make, double[] a) {
    return a.length == 0 ? a.clone() : sample(source, a.length, i -> make.apply(a[i]));
  }

  static double[] sample(VariateSource source, Two make, double[] a, double[] b) {
    return sample(source, length(a, b), i -> make.of(at(a, i), at(b, i)));
  }

  static double[] sample(VariateSource source, Three make, double[] a, double[] b, double[] c) {
    return sample(source, length(a, b, c), i -> of(make, a, b, c, i));
  }

  /**
   * The distribution of the i-th set of three parameters. Here NaN stands for what is missing,
   * because comparisons of two of the three pass it.
   */
  public static ContinuousDistribution of(Three make, double[] a, double[] b, double[] c, int i) {
    return make.of(at(a, i, Double.NaN), at(b, i, Double.NaN), at(c, i, Double.NaN));
  }

  private static double[] sample(
      VariateSource source, int length, IntFunction<? extends ContinuousDistribution> make) {
    List<? extends ContinuousDistribution> all = all(length, make);
    double[] out = new double[length];
    Arrays.setAll(out, i -> all.get(i).sample(source));
    return out;
  }

  static long[] integers(
      VariateSource source, int length, IntFunction<? extends DiscreteDistribution> make) {
    List<? extends DiscreteDistribution> all = all(length, make);
    long[] out = new long[length];
    Arrays.setAll(out, i -> all.get(i).sample(source));
    return out;
  }

  /**
   * What is made of each set of parameters, all of them, and so checked, before the first draw.
   *
   * @param length the common length
   * @param make makes the i-th, of parameters that are had by {@link #at(double[], int)}
   */
  public static <D> List<D> all(int length, IntFunction<? extends D> make) {
    List<D> all = new ArrayList<>(length);
    checkAll(length, i -> all.add(make.apply(i)));
    return length == 0 ? List.of() : all;
  }

  /** Checks each set of parameters, or those that are not empty if one is. */
  public static void checkAll(int length, IntConsumer check) {
    for (int i = 0; i < length; i++) {
      check.accept(i);
    }
    if (length == 0) {
      try {
        check.accept(0);
      } catch (Parameters.TogetherException e) {
        // One of those together is not there.
      }
    }
  }

  /** One row for each n and row of pvals. */
  static long[][] multinomial(VariateSource source, long[] n, double[][] pvals) {
    double[][] rows = pvals.length == 0 ? new double[][] {{MISSING}} : pvals;
    List<Multinomial> all =
        all(
            length(n.length, pvals.length),
            i -> new Multinomial(at(n, i), rows[rows.length == 1 ? 0 : i]));
    long[][] out = new long[all.size()][rows[0].length];
    for (int i = 0; i < out.length; i++) {
      Parameters.length("rows of pvals", all.get(i).length(), rows[0].length);
    }
    for (int i = 0; i < out.length; i++) {
      all.get(i).fill(source, new long[][] {out[i]});
    }
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

  /** The i-th element, or the only one, or what stands for none. */
  public static double at(double[] parameter, int i) {
    return at(parameter, i, MISSING);
  }

  private static double at(double[] parameter, int i, double missing) {
    return parameter.length == 0 ? missing : parameter[parameter.length == 1 ? 0 : i];
  }

  /** The i-th element, or the only one, or what stands for none. */
  public static long at(long[] parameter, int i) {
    return parameter.length == 0 ? (long) MISSING : parameter[parameter.length == 1 ? 0 : i];
  }
}
