package org.numrand.numpy;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Random calls of every method of {@code RandomState}, all parameters included. */
final class Calls {
  private final SplittableRandom random;

  Calls(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The methods' names in Java, each with a maker of calls. */
  static final ImmutableSortedMap<String, Function<Calls, Call>> METHODS =
      ImmutableSortedMap.<String, Function<Calls, Call>>naturalOrder()
          .put("rand", Calls::rand)
          .put("randn", Calls::randn)
          .put("randomSample", Calls::randomSample)
          .put("uniform", Calls::uniform)
          .put("standardNormal", Calls::standardNormal)
          .put("normal", Calls::normal)
          .put("standardExponential", Calls::standardExponential)
          .put("exponential", Calls::exponential)
          .put("triangular", Calls::triangular)
          .put("randint", Calls::randint)
          .put("shuffle", Calls::shuffle)
          .put("permutation", Calls::permutation)
          .put("choice", Calls::choice)
          .buildOrThrow();

  Call any() {
    List<Function<Calls, Call>> makers = METHODS.values().asList();
    return makers.get(random.nextInt(makers.size())).apply(this);
  }

  private Call rand() {
    int rows = size();
    int columns = size();
    return pick(
        new Call("rs.rand()", RandomState::rand),
        new Call("rs.rand(" + rows + ")", rs -> rs.rand(rows)),
        new Call("rs.rand(" + rows + ", " + columns + ")", rs -> rs.rand(rows, columns)));
  }

  private Call randn() {
    int rows = size();
    int columns = size();
    return pick(
        new Call("rs.randn()", RandomState::randn),
        new Call("rs.randn(" + rows + ")", rs -> rs.randn(rows)),
        new Call("rs.randn(" + rows + ", " + columns + ")", rs -> rs.randn(rows, columns)));
  }

  private Call randomSample() {
    return sized("random_sample", "", RandomState::randomSample, RandomState::randomSample);
  }

  private Call standardNormal() {
    return sized("standard_normal", "", RandomState::standardNormal, RandomState::standardNormal);
  }

  private Call standardExponential() {
    return sized(
        "standard_exponential",
        "",
        RandomState::standardExponential,
        RandomState::standardExponential);
  }

  private Call uniform() {
    double low = real();
    double high = real();
    return sized(
        "uniform",
        low + ", " + high,
        rs -> rs.uniform(low, high),
        (rs, size) -> rs.uniform(low, high, size));
  }

  private Call normal() {
    double loc = real();
    double scale = positive();
    return sized(
        "normal",
        loc + ", " + scale,
        rs -> rs.normal(loc, scale),
        (rs, size) -> rs.normal(loc, scale, size));
  }

  private Call exponential() {
    double scale = positive();
    return sized(
        "exponential",
        "" + scale,
        rs -> rs.exponential(scale),
        (rs, size) -> rs.exponential(scale, size));
  }

  private Call triangular() {
    double[] limits = {real(), real(), real()};
    Arrays.sort(limits);
    double left = limits[0];
    double mode = limits[1];
    double right = limits[2] + 1e-3;
    return sized(
        "triangular",
        left + ", " + mode + ", " + right,
        rs -> rs.triangular(left, mode, right),
        (rs, size) -> rs.triangular(left, mode, right, size));
  }

  private Call randint() {
    long low = random.nextLong() >> random.nextInt(64);
    long high = random.nextLong() >> random.nextInt(64);
    if (low >= high) {
      long swapped = low;
      low = high;
      high = swapped == high ? swapped + 1 : swapped;
    }
    long from = low;
    long to = high;
    return sized(
        "randint",
        from + ", " + to,
        rs -> rs.randint(from, to),
        (rs, size) -> rs.randint(from, to, size));
  }

  private Call shuffle() {
    int n = length();
    String shuffled = "(lambda x: (rs.shuffle(x), x)[1])(np.arange(" + n + "))";
    double[] doubles = IntStream.range(0, n).asDoubleStream().toArray();
    long[] longs = IntStream.range(0, n).asLongStream().toArray();
    int[] ints = IntStream.range(0, n).toArray();
    List<Integer> list = new ArrayList<>(IntStream.range(0, n).boxed().toList());
    return pick(
        new Call(shuffled.replace("))", ") * 1.0)"), after(doubles, rs -> rs.shuffle(doubles))),
        new Call(shuffled, after(longs, rs -> rs.shuffle(longs))),
        new Call(shuffled, after(ints, rs -> rs.shuffle(ints))),
        new Call(shuffled, after(list, rs -> rs.shuffle(list))));
  }

  private static Function<RandomState, Object> after(
      Object shuffled, java.util.function.Consumer<RandomState> shuffle) {
    return rs -> {
      shuffle.accept(rs);
      return shuffled;
    };
  }

  private Call permutation() {
    int n = length();
    return new Call("rs.permutation(" + n + ")", rs -> rs.permutation(n));
  }

  private Call choice() {
    int a = length() + 1;
    int size = size() % (a + 1);
    return pick(
        new Call("rs.choice(" + a + ")", rs -> rs.choice(a)),
        new Call("rs.choice(" + a + ", " + size + ")", rs -> rs.choice(a, size)),
        new Call("rs.choice(" + a + ", " + size + ", False)", rs -> rs.choice(a, size, false)));
  }

  // Parameters

  private interface Sized {
    Object call(RandomState rs, int size);
  }

  /** The method for one value, or for an array of values, in equal parts. */
  private Call sized(
      String name, String parameters, Function<RandomState, Object> one, Sized many) {
    if (random.nextBoolean()) {
      return new Call("rs." + name + "(" + parameters + ")", one);
    }
    int size = size();
    String separator = parameters.isEmpty() ? "" : ", ";
    return new Call(
        "rs." + name + "(" + parameters + separator + "size=" + size + ")",
        rs -> many.call(rs, size));
  }

  private Call pick(Call... calls) {
    return calls[random.nextInt(calls.length)];
  }

  private int size() {
    return random.nextInt(8);
  }

  private int length() {
    return random.nextInt(10) == 0 ? random.nextInt(2000) : random.nextInt(20);
  }

  /** Any sign, small and large. */
  private double real() {
    return (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-3, 6));
  }

  /** Above zero, small and large. */
  private double positive() {
    return random.nextDouble() * Math.pow(10, random.nextInt(-3, 6));
  }
}
