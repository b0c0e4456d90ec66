package org.numrand.distributions.call;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One draw for each set of parameters: NumPy's array parameters. Arrays have the same length, or
 * one element that stands for all. Every set is checked before the first is drawn.
 *
 * <p>Where an array is empty, nothing is drawn, but as in NumPy the other parameters are checked,
 * each by itself: a value that no check of one parameter refuses stands for the missing one, and
 * checks of {@linkplain Parameters#refusalTogether several parameters together} are void.
 */
public final class Broadcast {
  private static final double MISSING = 1;

  private Broadcast() {}

  /**
   * What is made of each set of parameters, all of them, and so checked, before the first draw.
   *
   * @param make makes the i-th, of parameters that {@link #at(double[], int)} takes out of arrays
   * @param lengths the arrays' lengths
   */
  public static <D> List<D> all(IntFunction<? extends D> make, int... lengths) {
    return along(length(lengths), make, lengths);
  }

  /**
   * What is made of each set of parameters along the last axis of a result: {@code last} of them,
   * or one if all arrays have one element.
   */
  public static <D> List<D> along(int last, IntFunction<? extends D> make, int... lengths) {
    int length = alongLast(last, lengths);
    List<D> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      all.add(make.apply(i));
    }
    if (length == 0 && lengths.length > 1) {
      checkOthers(make);
    }
    return all;
  }

  private static void checkOthers(IntFunction<?> make) {
    try {
      var unused = make.apply(0);
    } catch (Parameters.TogetherException e) {
      // Void, as one of those parameters has no value.
    }
  }

  /** The common length of parameters of these lengths. */
  public static int length(int... lengths) {
    int common = 1;
    for (int length : lengths) {
      if (common != 1 && length != 1 && length != common) {
        throw Parameters.refusal(
            "the length of a parameter", "1 or " + common + " as another's", length);
      }
      common = length == 1 ? common : length;
    }
    return common;
  }

  /** The common length of parameters of these lengths, which must be that of the last axis or 1. */
  public static int alongLast(int last, int... lengths) {
    int common = 1;
    for (int length : lengths) {
      if (length != 1 && length != last) {
        throw Parameters.refusal(
            "the length of a parameter", last == 1 ? "1" : "1 or " + last, length);
      }
      common = length == 1 ? common : length;
    }
    return common;
  }

  /** The i-th element, or the only one, or what stands for none. */
  public static double at(double[] parameter, int i) {
    return at(parameter, i, MISSING);
  }

  /** The i-th element, or the only one, or another value that stands for none. */
  public static double at(double[] parameter, int i, double missing) {
    return parameter.length == 0 ? missing : parameter[parameter.length == 1 ? 0 : i];
  }

  /** The i-th element, or the only one, or what stands for none. */
  public static long at(long[] parameter, int i) {
    return parameter.length == 0 ? (long) MISSING : parameter[parameter.length == 1 ? 0 : i];
  }
}
