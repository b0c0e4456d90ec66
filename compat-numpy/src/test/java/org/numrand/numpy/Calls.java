package org.numrand.numpy;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
          .put("beta", Calls::beta)
          .put("chisquare", Calls::chisquare)
          .put("exponential", Calls::exponential)
          .put("f", Calls::f)
          .put("gamma", Calls::gamma)
          .put("gumbel", Calls::gumbel)
          .put("laplace", Calls::laplace)
          .put("logistic", Calls::logistic)
          .put("lognormal", Calls::lognormal)
          .put("noncentralChisquare", Calls::noncentralChisquare)
          .put("noncentralF", Calls::noncentralF)
          .put("normal", Calls::normal)
          .put("pareto", Calls::pareto)
          .put("power", Calls::power)
          .put("rayleigh", Calls::rayleigh)
          .put("standardGamma", Calls::standardGamma)
          .put("standardT", Calls::standardT)
          .put("triangular", Calls::triangular)
          .put("uniform", Calls::uniform)
          .put("wald", Calls::wald)
          .put("weibull", Calls::weibull)
          .put("standardCauchy", Calls::standardCauchy)
          .put("standardNormal", Calls::standardNormal)
          .put("standardExponential", Calls::standardExponential)
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
          .put("binomial", Calls::binomial)
          .put("multinomial", Calls::multinomial)
          .put("dirichlet", Calls::dirichlet)
          .put("hypergeometric", Calls::hypergeometric)
          .put("geometric", Calls::geometric)
          .put("logseries", Calls::logseries)
          .put("negativeBinomial", Calls::negativeBinomial)
          .put("poisson", Calls::poisson)
          .put("zipf", Calls::zipf)
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

  // Real numbers

  private interface One {
    Object call(RandomState rs, double a);
  }

  private interface OneMany {
    Object call(RandomState rs, double a, int size);
  }

  private interface OneEach {
    Object call(RandomState rs, double[] a);
  }

  private Call one(String name, Supplier<Double> parameter, One one, OneMany many, OneEach each) {
    if (random.nextInt(4) == 0) {
      double[] a = array(length3(), parameter);
      return new Call("rs." + name + "(" + text(a) + ")", rs -> each.call(rs, a));
    }
    double a = parameter.get();
    return sized(name, text(a), rs -> one.call(rs, a), (rs, size) -> many.call(rs, a, size));
  }

  private interface Two {
    Object call(RandomState rs, double a, double b);
  }

  private interface TwoMany {
    Object call(RandomState rs, double a, double b, int size);
  }

  private interface TwoEach {
    Object call(RandomState rs, double[] a, double[] b);
  }

  private Call two(
      String name,
      Supplier<Double> first,
      Supplier<Double> second,
      Two one,
      TwoMany many,
      TwoEach each) {
    if (random.nextInt(4) == 0) {
      int length = length3();
      double[] a = array(random.nextBoolean() ? 1 : length, first);
      double[] b = array(a.length == 1 ? length : random.nextBoolean() ? 1 : length, second);
      return new Call(
          "rs." + name + "(" + text(a) + ", " + text(b) + ")", rs -> each.call(rs, a, b));
    }
    double a = first.get();
    double b = second.get();
    return sized(
        name,
        text(a) + ", " + text(b),
        rs -> one.call(rs, a, b),
        (rs, size) -> many.call(rs, a, b, size));
  }

  private interface Three {
    Object call(RandomState rs, double a, double b, double c);
  }

  private interface ThreeMany {
    Object call(RandomState rs, double a, double b, double c, int size);
  }

  private interface ThreeEach {
    Object call(RandomState rs, double[] a, double[] b, double[] c);
  }

  private Call three(
      String name, Supplier<double[]> parameters, Three one, ThreeMany many, ThreeEach each) {
    if (random.nextInt(4) == 0) {
      int length = length3();
      double[][] abc = new double[3][length];
      for (int i = 0; i < length; i++) {
        double[] set = parameters.get();
        for (int j = 0; j < 3; j++) {
          abc[j][i] = set[j];
        }
      }
      return new Call(
          "rs." + name + "(" + text(abc[0]) + ", " + text(abc[1]) + ", " + text(abc[2]) + ")",
          rs -> each.call(rs, abc[0], abc[1], abc[2]));
    }
    double[] set = parameters.get();
    return sized(
        name,
        text(set[0]) + ", " + text(set[1]) + ", " + text(set[2]),
        rs -> one.call(rs, set[0], set[1], set[2]),
        (rs, size) -> many.call(rs, set[0], set[1], set[2], size));
  }

  private Call beta() {
    return two(
        "beta", this::shape, this::shape, RandomState::beta, RandomState::beta, RandomState::beta);
  }

  private Call chisquare() {
    return one(
        "chisquare",
        this::shape,
        RandomState::chisquare,
        RandomState::chisquare,
        RandomState::chisquare);
  }

  private Call exponential() {
    return one(
        "exponential",
        this::positive,
        RandomState::exponential,
        RandomState::exponential,
        RandomState::exponential);
  }

  private Call f() {
    return two("f", this::shape, this::shape, RandomState::f, RandomState::f, RandomState::f);
  }

  private Call gamma() {
    return two(
        "gamma",
        this::shape,
        this::positive,
        RandomState::gamma,
        RandomState::gamma,
        RandomState::gamma);
  }

  private Call gumbel() {
    return two(
        "gumbel",
        this::real,
        this::positive,
        RandomState::gumbel,
        RandomState::gumbel,
        RandomState::gumbel);
  }

  private Call laplace() {
    return two(
        "laplace",
        this::real,
        this::positive,
        RandomState::laplace,
        RandomState::laplace,
        RandomState::laplace);
  }

  private Call logistic() {
    return two(
        "logistic",
        this::real,
        this::positive,
        RandomState::logistic,
        RandomState::logistic,
        RandomState::logistic);
  }

  private Call lognormal() {
    return two(
        "lognormal",
        this::real,
        this::shape,
        RandomState::lognormal,
        RandomState::lognormal,
        RandomState::lognormal);
  }

  private Call noncentralChisquare() {
    return two(
        "noncentral_chisquare",
        this::shape,
        this::orNan,
        RandomState::noncentralChisquare,
        RandomState::noncentralChisquare,
        RandomState::noncentralChisquare);
  }

  private Call noncentralF() {
    return three(
        "noncentral_f",
        () -> new double[] {shape(), shape(), orNan()},
        RandomState::noncentralF,
        RandomState::noncentralF,
        RandomState::noncentralF);
  }

  private Call normal() {
    return two(
        "normal",
        this::real,
        this::positive,
        RandomState::normal,
        RandomState::normal,
        RandomState::normal);
  }

  private Call pareto() {
    return one(
        "pareto", this::shape, RandomState::pareto, RandomState::pareto, RandomState::pareto);
  }

  private Call power() {
    return one("power", this::shape, RandomState::power, RandomState::power, RandomState::power);
  }

  private Call rayleigh() {
    return one(
        "rayleigh",
        this::positive,
        RandomState::rayleigh,
        RandomState::rayleigh,
        RandomState::rayleigh);
  }

  private Call standardGamma() {
    return one(
        "standard_gamma",
        this::shape,
        RandomState::standardGamma,
        RandomState::standardGamma,
        RandomState::standardGamma);
  }

  private Call standardT() {
    return one(
        "standard_t",
        this::shape,
        RandomState::standardT,
        RandomState::standardT,
        RandomState::standardT);
  }

  private Call triangular() {
    return three(
        "triangular",
        this::limits,
        RandomState::triangular,
        RandomState::triangular,
        RandomState::triangular);
  }

  private Call uniform() {
    return two(
        "uniform",
        this::real,
        this::real,
        RandomState::uniform,
        RandomState::uniform,
        RandomState::uniform);
  }

  private Call wald() {
    return two(
        "wald",
        this::positive,
        this::positive,
        RandomState::wald,
        RandomState::wald,
        RandomState::wald);
  }

  private Call weibull() {
    return one(
        "weibull", this::shape, RandomState::weibull, RandomState::weibull, RandomState::weibull);
  }

  private Call standardCauchy() {
    return sized("standard_cauchy", "", RandomState::standardCauchy, RandomState::standardCauchy);
  }

  // Integers

  private Call randint() {
    Bounds bounds = bounds(-1L << 63, -1L >>> 1);
    return sized(
        "randint",
        bounds.low + ", " + bounds.high,
        rs -> rs.randint(bounds.low, bounds.high),
        (rs, size) -> rs.randint(bounds.low, bounds.high, size));
  }

  @SuppressWarnings("deprecation")
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
    String permuted = "rs.permutation(np.arange(" + n + "))";
    double[] doubles = IntStream.range(0, n).asDoubleStream().toArray();
    long[][] rows = IntStream.range(0, n).mapToObj(i -> new long[] {i, -i}).toArray(long[][]::new);
    return pick(
        new Call("rs.permutation(" + n + ")", rs -> rs.permutation(n)),
        new Call(permuted + " * 1.0", rs -> rs.permutation(doubles)),
        new Call("rs.permutation([[i, -i] for i in range(" + n + ")])", rs -> rs.permutation(rows)),
        new Call(permuted, rs -> rs.permutation(IntStream.range(0, n).boxed().toList())));
  }

  private Call choice() {
    int a = length() + 1;
    int size = size() % (a + 1);
    String some = "rs.choice(" + a + ", " + size;
    long[] elements = IntStream.range(0, a).mapToLong(i -> 3L * i).toArray();
    String multiples = "rs.choice(np.arange(" + a + ") * 3, " + size;
    double[] p = probabilities(a, size);
    return pick(
        new Call("rs.choice(" + a + ")", rs -> rs.choice(a)),
        new Call(some + ")", rs -> rs.choice(a, size)),
        new Call(some + ", False)", rs -> rs.choice(a, size, false)),
        new Call(some + ", p=" + text(p) + ")", rs -> rs.choice(a, size, true, p)),
        new Call(some + ", False, " + text(p) + ")", rs -> rs.choice(a, size, false, p)),
        new Call(multiples + ")", rs -> rs.choice(elements, size)),
        new Call(multiples + ", False)", rs -> rs.choice(elements, size, false)),
        new Call(multiples + ", p=" + text(p) + ")", rs -> rs.choice(elements, size, true, p)));
  }

  /** Summing to 1, with zeros among them, but at least {@code positive} others. */
  private double[] probabilities(int length, int positive) {
    double[] p = new double[length];
    for (int i = 0; i < length; i++) {
      p[i] = i < positive || random.nextBoolean() ? random.nextDouble() + 1e-9 : 0;
    }
    p[0] += 1e-9;
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(x -> x / sum).toArray();
  }

  private Call binomial() {
    long n = random.nextInt(10) == 0 ? random.nextLong(1L << 40) : random.nextInt(200);
    double p = random.nextInt(4) == 0 ? probability() / n : probability();
    if (random.nextInt(4) == 0) {
      long[] ns = random.longs(length3(), 0, 1000).toArray();
      double[] ps = array(random.nextBoolean() ? 1 : ns.length, this::probability);
      return new Call(
          "rs.binomial(" + Arrays.toString(ns) + ", " + text(ps) + ")", rs -> rs.binomial(ns, ps));
    }
    return sized(
        "binomial",
        n + ", " + text(p),
        rs -> rs.binomial(n, p),
        (rs, size) -> rs.binomial(n, p, size));
  }

  private Call multinomial() {
    long n = random.nextInt(10) == 0 ? random.nextLong(1L << 40) : random.nextInt(200);
    int length = random.nextInt(1, 6);
    double[] pvals = probabilities(length, random.nextInt(length + 1));
    return sized(
        "multinomial",
        n + ", " + text(pvals),
        rs -> rs.multinomial(n, pvals),
        (rs, size) -> rs.multinomial(n, pvals, size));
  }

  private Call dirichlet() {
    double[] alpha = array(random.nextInt(1, 6), this::shape);
    return sized(
        "dirichlet",
        text(alpha),
        rs -> rs.dirichlet(alpha),
        (rs, size) -> rs.dirichlet(alpha, size));
  }

  private Call hypergeometric() {
    int magnitude = random.nextInt(1, 40);
    long good = random.nextLong(1L << magnitude);
    long bad = random.nextLong(1L << magnitude) + 1;
    long most = random.nextBoolean() ? Math.min(good + bad, 20) : good + bad;
    long sample = random.nextLong(1, most + 1);
    if (random.nextInt(4) == 0) {
      return new Call(
          "rs.hypergeometric([" + good + "], [" + bad + "], [" + sample + "])",
          rs -> rs.hypergeometric(new long[] {good}, new long[] {bad}, new long[] {sample}));
    }
    return sized(
        "hypergeometric",
        good + ", " + bad + ", " + sample,
        rs -> rs.hypergeometric(good, bad, sample),
        (rs, size) -> rs.hypergeometric(good, bad, sample, size));
  }

  private Call geometric() {
    return one(
        "geometric",
        () -> 1 - probability() * 0.999,
        RandomState::geometric,
        RandomState::geometric,
        RandomState::geometric);
  }

  private Call logseries() {
    return one(
        "logseries",
        () -> probability() * 0.99999,
        RandomState::logseries,
        RandomState::logseries,
        RandomState::logseries);
  }

  private Call negativeBinomial() {
    return two(
        "negative_binomial",
        this::shape,
        this::probability,
        RandomState::negativeBinomial,
        RandomState::negativeBinomial,
        RandomState::negativeBinomial);
  }

  private Call poisson() {
    return one(
        "poisson",
        () -> random.nextBoolean() ? shape() : positive(),
        RandomState::poisson,
        RandomState::poisson,
        RandomState::poisson);
  }

  private Call zipf() {
    return one(
        "zipf",
        () -> Math.min(1024.5, 1.05 + shape()),
        RandomState::zipf,
        RandomState::zipf,
        RandomState::zipf);
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

  private int length3() {
    return random.nextInt(1, 4);
  }

  private static double[] array(int length, Supplier<Double> element) {
    return Stream.generate(element).limit(length).mapToDouble(Double::doubleValue).toArray();
  }

  private static String text(double[] values) {
    return Arrays.stream(values).mapToObj(Calls::text).toList().toString();
  }

  private static String text(double value) {
    return Double.isNaN(value) ? "nan" : Double.toString(value);
  }

  /** Above zero, around one, often one itself and its neighbours. */
  private double shape() {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextInt(1, 5);
      case 1 -> random.nextDouble();
      case 2 -> Math.pow(10, random.nextDouble(-3, 4));
      default -> 10 * random.nextDouble();
    };
  }

  /** From 0 to 1, often one of them, often small. */
  private double probability() {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextInt(2);
      case 1 -> Math.pow(10, random.nextDouble(-12, 0));
      default -> random.nextDouble();
    };
  }

  private double orNan() {
    return random.nextInt(10) == 0 ? Double.NaN : random.nextInt(10) == 0 ? 0 : shape();
  }

  private double[] limits() {
    double[] limits = {real(), real(), real()};
    Arrays.sort(limits);
    limits[2] += 1e-3;
    return limits;
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
