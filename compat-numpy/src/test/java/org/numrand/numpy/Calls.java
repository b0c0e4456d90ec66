package org.numrand.numpy;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
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
          .put("randintBool", Calls::randintBool)
          .put("randintInt8", Calls::randintInt8)
          .put("randintInt16", Calls::randintInt16)
          .put("randintInt32", Calls::randintInt32)
          .put("randintUint8", Calls::randintUint8)
          .put("randintUint16", Calls::randintUint16)
          .put("randintUint32", Calls::randintUint32)
          .put("randintUint64", Calls::randintUint64)
          .put("randomIntegers", Calls::randomIntegers)
          .put("tomaxint", Calls::tomaxint)
          .put("bytes", Calls::bytes)
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
    Bounds bounds = bounds(-1L << 63, -1L >>> 1);
    return sized(
        "randint",
        bounds.low + ", " + bounds.high,
        rs -> rs.randint(bounds.low, bounds.high),
        (rs, size) -> rs.randint(bounds.low, bounds.high, size));
  }

  private Call randomIntegers() {
    Bounds bounds = bounds(-1L << 63, -1L >>> 1);
    return sized(
        "random_integers",
        bounds.low + ", " + bounds.high,
        rs -> rs.randomIntegers(bounds.low, bounds.high),
        (rs, size) -> rs.randomIntegers(bounds.low, bounds.high, size));
  }

  private interface RandintOne {
    Object call(RandomState rs, long low, long high);
  }

  private interface RandintMany {
    Object call(RandomState rs, long low, long high, int size);
  }

  private Call randint(String type, long min, long max, RandintOne one, RandintMany many) {
    Bounds bounds = bounds(min, max);
    return sized(
        "randint",
        bounds.low + ", " + bounds.high + ", dtype=" + type,
        rs -> one.call(rs, bounds.low, bounds.high),
        (rs, size) -> many.call(rs, bounds.low, bounds.high, size));
  }

  private Call randintBool() {
    return randint("bool", 0, 2, RandomState::randintBool, RandomState::randintBool);
  }

  private Call randintInt8() {
    return randint("np.int8", -128, 128, RandomState::randintInt8, RandomState::randintInt8);
  }

  private Call randintInt16() {
    return randint("np.int16", -32768, 32768, RandomState::randintInt16, RandomState::randintInt16);
  }

  private Call randintInt32() {
    return randint(
        "np.int32", -1L << 31, 1L << 31, RandomState::randintInt32, RandomState::randintInt32);
  }

  private Call randintUint8() {
    return unsigned(
        randint("np.uint8", 0, 256, RandomState::randintUint8, RandomState::randintUint8), 0xff);
  }

  private Call randintUint16() {
    return unsigned(
        randint("np.uint16", 0, 65536, RandomState::randintUint16, RandomState::randintUint16),
        0xffff);
  }

  private Call randintUint32() {
    return unsigned(
        randint("np.uint32", 0, 1L << 32, RandomState::randintUint32, RandomState::randintUint32),
        0xffff_ffffL);
  }

  /** Java's arrays hold unsigned integers as signed ones of the same bits. */
  private static Call unsigned(Call call, long mask) {
    return new Call(
        call.python(), rs -> Call.flat(call.java().apply(rs)).map(value -> value & mask).toArray());
  }

  private Call randintUint64() {
    BigInteger a = uint64();
    BigInteger b = uint64();
    BigInteger low = a.min(b);
    BigInteger high = a.max(b).add(BigInteger.ONE);
    return sized(
        "randint",
        low + ", " + high + ", dtype=np.uint64",
        rs -> rs.randintUint64(low, high),
        (rs, size) -> rs.randintUint64(low, high, size));
  }

  private BigInteger uint64() {
    return new BigInteger(Long.toUnsignedString(random.nextLong() >>> random.nextInt(64)));
  }

  private Call tomaxint() {
    return sized("tomaxint", "", RandomState::tomaxint, RandomState::tomaxint);
  }

  private Call bytes() {
    int length = length();
    return new Call(
        "np.frombuffer(rs.bytes(" + length + "), dtype=np.int8)", rs -> rs.bytes(length));
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

  private record Bounds(long low, long high) {}

  /** Bounds with few and with many integers between them, and now and then the widest. */
  private Bounds bounds(long min, long max) {
    long a = within(min, max);
    long b = within(min, max);
    if (a == b || random.nextInt(10) == 0) {
      return new Bounds(min, max);
    }
    return new Bounds(Math.min(a, b), Math.max(a, b));
  }

  private long within(long min, long max) {
    return Math.max(min, Math.min(max, random.nextLong() >> random.nextInt(64)));
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
