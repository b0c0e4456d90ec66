package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.numrand.distributions.DiscreteCalls.request;

import com.google.gson.JsonArray;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.DiscreteCalls.Outcome;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.testkit.NumPyOracle;

/** The discrete methods beside this machine's NumPy. */
class DiscreteLiveTest {
  private static final int SETS = 1000;

  private static NumPyOracle numpy;

  @BeforeAll
  static void startNumPy() {
    numpy = NumPyOracle.start();
    numpy.exec(DiscreteCalls.resource("discrete_calls.py"));
  }

  @AfterAll
  static void stopNumPy() {
    if (numpy != null) {
      numpy.close();
    }
  }

  /** A method, and how to make up a request of it. */
  record Method(String name, Function<Random, JsonArray> request) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Method> methods() {
    List<Method> methods = new ArrayList<>();
    methods.add(new Method("binomial", r -> request("binomial", size(r), trials(r), p(r))));
    methods.add(new Method("bytes", r -> request("bytes", null, r.nextInt(50))));
    methods.add(new Method("choice", DiscreteLiveTest::choice));
    methods.add(new Method("choice_matrix", DiscreteLiveTest::choiceOfMatrix));
    methods.add(new Method("geometric", r -> request("geometric", size(r), 1 - p(r))));
    methods.add(new Method("hypergeometric", DiscreteLiveTest::hypergeometric));
    for (IntegerType type : IntegerType.values()) {
      methods.add(new Method("integers_" + type, r -> integers(r, type)));
      methods.add(new Method("each of integers_" + type, r -> eachOfIntegers(r, type)));
    }
    methods.add(new Method("logseries", r -> request("logseries", size(r), p(r))));
    methods.add(
        new Method(
            "multinomial", r -> request("multinomial", 1 + r.nextInt(3), trials(r), pvals(r))));
    methods.add(new Method("multivariate_hypergeometric", DiscreteLiveTest::urn));
    methods.add(
        new Method(
            "negative_binomial",
            r -> request("negative_binomial", size(r), spread(r, 4), 1 - p(r))));
    methods.add(new Method("permutation", r -> request("permutation", null, r.nextInt(100))));
    for (String how : List.of("permutation_matrix", "permuted_matrix", "shuffle_matrix")) {
      methods.add(
          new Method(
              how, r -> request(how, null, 1 + r.nextInt(5), r.nextInt(5), r.nextInt(4) - 2)));
    }
    methods.add(
        new Method(
            "permuted_matrix, flat",
            r -> request("permuted_matrix", null, r.nextInt(5), r.nextInt(5), null)));
    methods.add(new Method("poisson", r -> request("poisson", size(r), spread(r, 6))));
    for (String type :
        List.of(
            "bool", "float32", "float64", "int8", "int16", "int32", "int64", "list", "object",
            "uint16")) {
      methods.add(
          new Method("shuffle_" + type, r -> request("shuffle_" + type, null, r.nextInt(100))));
    }
    methods.add(new Method("zipf", r -> request("zipf", size(r), 1 + spread(r, 2))));
    for (String name : List.of("geometric", "logseries", "poisson", "zipf")) {
      methods.add(
          new Method(
              "each of " + name,
              r -> request(name, null, doubles(r, name.equals("poisson") ? 20 : 0.9).toArray())));
    }
    return methods.stream().filter(method -> !method.name.equals("each of zipf")).toList();
  }

  private static @Nullable Integer size(Random random) {
    return random.nextInt(4) == 0 ? null : (Integer) random.nextInt(5);
  }

  /** Positive, of any magnitude. */
  private static double spread(Random random, double magnitudes) {
    return Math.exp(magnitudes * random.nextGaussian());
  }

  /** A probability, often a small one, sometimes 0 or 1/2. */
  private static double p(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> 0;
      case 1 -> 0.5;
      case 2, 3, 4 -> Math.pow(2, -20 * random.nextDouble());
      default -> random.nextDouble();
    };
  }

  /** Of any magnitude, sometimes 0. */
  private static long trials(Random random) {
    return random.nextLong() >>> (1 + random.nextInt(63));
  }

  private static DoubleStream doubles(Random random, double below) {
    return DoubleStream.generate(() -> below * (1 - random.nextDouble()))
        .limit(1 + random.nextInt(5));
  }

  private static double[] pvals(Random random) {
    double[] weights = doubles(random, 1).map(w -> random.nextInt(4) == 0 ? 0 : w).toArray();
    double sum = Arrays.stream(weights).sum();
    return sum == 0 ? new double[] {1} : Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  private static JsonArray choice(Random random) {
    int population = random.nextInt(3) == 0 ? 10_001 + random.nextInt(50) : 1 + random.nextInt(50);
    boolean replace = random.nextInt(4) == 0;
    Integer size =
        random.nextInt(5) == 0 ? null : (Integer) random.nextInt(Math.min(population, 600));
    double[] p = null;
    if (population <= 50 && random.nextBoolean()) {
      double[] weights = random.doubles(population).toArray();
      double sum = Arrays.stream(weights).sum();
      p = Arrays.stream(weights).map(w -> w / sum).toArray();
    }
    return request("choice", size, population, replace, p, 0, random.nextBoolean());
  }

  private static JsonArray choiceOfMatrix(Random random) {
    int axis = random.nextInt(4) - 2;
    int[] shape = {3 + random.nextInt(3), 3 + random.nextInt(3)};
    return request(
        "choice_matrix",
        random.nextInt(4),
        shape,
        random.nextBoolean(),
        null,
        axis,
        random.nextBoolean());
  }

  private static JsonArray hypergeometric(Random random) {
    long good = trials(random) % 1_000_000_000 >>> random.nextInt(30);
    long bad = trials(random) % 1_000_000_000 >>> random.nextInt(30);
    long total = good + bad;
    long taken =
        switch (random.nextInt(3)) {
          case 0 -> Math.min(total, random.nextInt(12));
          case 1 -> Math.max(0, total - random.nextInt(12));
          default -> (long) (random.nextDouble() * total);
        };
    return request("hypergeometric", size(random), good, bad, taken);
  }

  private static JsonArray urn(Random random) {
    boolean count = random.nextBoolean();
    long[] colors =
        LongStream.generate(() -> random.nextInt(3) == 0 ? 0 : random.nextInt(count ? 20 : 200))
            .limit(random.nextInt(5))
            .toArray();
    long taken = (long) (random.nextDouble() * (LongStream.of(colors).sum() + 1));
    return request(
        "multivariate_hypergeometric",
        random.nextInt(4),
        colors,
        taken,
        count ? "count" : "marginals");
  }

  private static final BigInteger TWO_64 = BigInteger.TWO.pow(64);

  /** Within the type's range, as Python counts, often at its ends. */
  private static BigInteger bound(Random random, IntegerType type) {
    int width = type == IntegerType.BOOL ? 1 : Integer.parseInt(type.name().replaceAll("\\D", ""));
    boolean signed = type.name().startsWith("INT");
    BigInteger size = BigInteger.TWO.pow(width);
    BigInteger value =
        switch (random.nextInt(4)) {
          case 0 -> BigInteger.ZERO;
          case 1 -> size.subtract(BigInteger.ONE);
          case 2 -> new BigInteger(Math.min(width, 33), random);
          default -> new BigInteger(width, random);
        };
    return signed ? value.subtract(size.shiftRight(1)) : value;
  }

  private static JsonArray integers(Random random, IntegerType type) {
    BigInteger a = bound(random, type);
    BigInteger b = bound(random, type);
    boolean endpoint = size(random) != null;
    BigInteger high = endpoint ? a.max(b) : javaHigh(a.max(b), type);
    return request(
        "integers_" + type.name().toLowerCase(Locale.ROOT),
        endpoint ? (Integer) random.nextInt(20) : size(random),
        a.min(b).equals(high) && !endpoint
            ? high.subtract(BigInteger.ONE).max(lowest(type))
            : a.min(b),
        high,
        endpoint);
  }

  private static BigInteger lowest(IntegerType type) {
    return type.name().startsWith("INT")
        ? BigInteger.TWO.pow(Integer.parseInt(type.name().substring(3)) - 1).negate()
        : BigInteger.ZERO;
  }

  /** One above a highest integer, as far as a long can say that. */
  private static BigInteger javaHigh(BigInteger highest, IntegerType type) {
    BigInteger high = highest.add(BigInteger.ONE);
    boolean fits = type == IntegerType.UINT64 ? high.compareTo(TWO_64) < 0 : high.bitLength() < 64;
    return fits ? high : highest;
  }

  private static JsonArray eachOfIntegers(Random random, IntegerType type) {
    List<BigInteger> low = new ArrayList<>();
    List<BigInteger> high = new ArrayList<>();
    for (int i = random.nextInt(9); i >= 0; i--) {
      BigInteger a = bound(random, type);
      BigInteger b = bound(random, type);
      low.add(a.min(b));
      high.add(a.max(b));
    }
    Object lows = random.nextInt(4) == 0 ? lowest(type) : low;
    return request("integers_" + type.name().toLowerCase(Locale.ROOT), null, lows, high, true);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void randomParameters(Method method) {
    var random = new Random(101);
    List<JsonArray> requests =
        Stream.generate(() -> method.request.apply(random)).limit(SETS).toList();
    check("PCG64", requests);
  }

  static Iterable<String> engines() {
    return BitGenerators.names();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void mixedCallsOnOneObject(String engine) {
    var random = new Random(101);
    List<Method> methods = methods();
    List<JsonArray> requests =
        Stream.generate(() -> methods.get(random.nextInt(methods.size())).request.apply(random))
            .limit(SETS)
            .toList();
    check(engine, requests);
  }

  private static void check(String engine, List<JsonArray> requests) {
    numpy.exec("rng = np.random.Generator(np.random." + engine + "(101))");
    Generator rng = new Generator(BitGenerators.create(engine, 101));
    List<Outcome> outcomes = DiscreteCalls.ask(numpy, requests);
    IntStream.range(0, requests.size()).forEach(i -> check(rng, requests.get(i), outcomes.get(i)));
  }

  private static void check(Generator rng, JsonArray request, Outcome expected) {
    if (expected.values() == null) {
      assertThrows(
          IllegalArgumentException.class,
          () -> DiscreteCalls.call(rng, request),
          request::toString);
    } else {
      assertArrayEquals(
          expected.values().toArray(), DiscreteCalls.call(rng, request), request::toString);
    }
    assertEquals(expected.state(), rng.bitGenerator().state().toJson(), request::toString);
  }
}
