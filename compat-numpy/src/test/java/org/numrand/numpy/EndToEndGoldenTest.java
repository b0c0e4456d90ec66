package org.numrand.numpy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.calls.Call;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Generator;
import org.numrand.distributions.MultivariateHypergeometric;
import org.numrand.distributions.MultivariateNormal;
import org.numrand.surface.Surface;

/**
 * One wide run of everything under real NumPys, 1.24.2, 2.4.6 and 2.5.2: hashes of all values and
 * of the states, made by {@code end_to_end.py}.
 */
class EndToEndGoldenTest {
  private static final int SIZE = 20_000;
  private static final HashFunction SHA = Hashing.sha256();

  private static final Map<String, Long> MOST =
      Map.of(
          "int8", 100L,
          "uint8", 200L,
          "int16", 30_001L,
          "uint16", 60_001L,
          "int32", 1_000_000_000L,
          "uint32", 3_000_000_000L,
          "int64", 1_000_000_000_000_000L,
          "uint64", 1_000_000_000_000_000_000L,
          "bool", 2L);

  private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\)");

  private static List<JsonObject> lines() {
    return ImmutableList.copyOf(VersionCalls.read("end_to_end.json").getAsJsonArray()).stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyCall(JsonObject golden) {
    for (JsonElement version : golden.getAsJsonArray("versions")) {
      check(golden, NumPyVersion.of(version.getAsString()));
    }
  }

  private static void check(JsonObject golden, NumPyVersion version) {
    String call = golden.get("call").getAsString();
    int space = call.indexOf(' ');
    String rest = call.substring(space + 1);
    switch (call.substring(0, space)) {
      case "gen" -> generator(golden, rest, Generator.withSeed(42).asOf(version));
      case "leg" -> legacy(golden, rest, new RandomState(42, version));
      default -> engine(golden, call.substring(0, space), rest);
    }
  }

  private static void generator(JsonObject golden, String call, Generator rng) {
    if (golden.get("hash").getAsString().equals("refused")) {
      assertThrows(IllegalArgumentException.class, () -> drawn(call, rng));
    } else {
      assertValues(golden, drawn(call, rng));
    }
    assertEquals(golden.get("state").getAsString(), hash(rng.bitGenerator()));
  }

  private static void legacy(JsonObject golden, String call, RandomState rs) {
    assertValues(golden, drawn(call, rs));
    LegacyState state = rs.getState();
    assertEquals(
        golden.get("state").getAsString(),
        "%s %d %016x"
            .formatted(
                hash(rs.bitGenerator()),
                state.hasGauss() ? 1 : 0,
                Double.doubleToRawLongBits(state.gauss())));
  }

  private static void engine(JsonObject golden, String what, String name) {
    BitGenerator engine =
        what.equals("spawn")
            ? BitGenerators.create(name, new SeedSequence(12_345).spawn(3).get(2))
            : BitGenerators.create(name, 7);
    BitGenerator read =
        switch (what) {
          case "jumped" -> {
            engine.nextRaws(new long[2000]);
            yield engine.jumped();
          }
          case "advance" -> {
            engine.nextRaws(new long[2000]);
            yield engine.advance(BigInteger.TWO.pow(70).add(BigInteger.valueOf(12_345)));
          }
          default -> engine;
        };
    long[] words = new long[what.equals("raw") ? 2000 : 100];
    read.nextRaws(words);
    assertValues(golden, words);
    assertEquals(golden.get("state").getAsString(), hash(engine));
  }

  // What is drawn

  private static Object drawn(String call, Generator rng) {
    Matcher usual = CALL.matcher(call);
    if (usual.matches()) {
      return usual(Surface.GENERATOR, usual.group(1), usual.group(2)).on(rng);
    }
    String[] words = call.split(" ", -1);
    if (words[0].equals("integers") && MOST.containsKey(words[1])) {
      long most = MOST.get(words[1]);
      return words.length == 2
          ? Call.ofDtype(Surface.GENERATOR, "integers", words[1], 0, most, 5000).on(rng)
          : rows(rng, words[1], most);
    }
    double[][] matrix = matrix();
    double[] mean = {0, 1, 2};
    double[][] cov = {{2, .3, .1}, {.3, 1, .2}, {.1, .2, .5}};
    long[] colors = {50, 60, 70};
    return switch (call) {
      case "integers 2**32" -> rng.integers(0, 1L << 32, 100);
      case "f32 random" -> rng.randomFloat32(SIZE);
      case "f32 standard_normal" -> rng.standardNormalFloat32(SIZE);
      case "f32 standard_exponential" -> rng.standardExponentialFloat32(SIZE);
      case "f32 standard_exponential inv" -> rng.standardExponentialInvFloat32(SIZE);
      case "f32 standard_gamma" -> rng.standardGammaFloat32(.5, SIZE);
      case "f32 standard_gamma2.5" -> rng.standardGammaFloat32(2.5, SIZE);
      case "standard_exponential inv f64" -> rng.standardExponentialInv(SIZE);
      case "choice" -> rng.choice(1000, 50);
      case "choice norepl" -> rng.choice(1000, 50, false);
      case "choice norepl noshuf" ->
          rng.choice(100_000, 5000, Choice.withoutReplacement().shuffle(false));
      case "choice tail" -> rng.choice(20_000, 5000, false);
      case "choice p" -> rng.choice(5, 1000, true, new double[] {.1, .2, .3, .15, .25});
      case "choice p norepl" -> rng.choice(200, 50, false, weights());
      case "choice axis" -> integers(rng.choice(matrix, 3, Choice.withoutReplacement().axis(1)));
      case "choice scalar" -> new long[] {rng.choice(10), rng.choice(10, equal(10))};
      case "permutation" -> rng.permutation(1000);
      case "permutation2d" -> integers(rng.permutation(matrix, 1));
      case "permuted" -> integers(rng.permuted(matrix, 1));
      case "permuted None" -> integers(rng.permuted(everySecondColumn(matrix)));
      case "shuffle" -> shuffled(rng);
      case "bytes" -> rng.bytes(101);
      case "mvhg marg" -> rng.multivariateHypergeometric(colors, 40, 1000);
      case "mvhg count" ->
          rng.multivariateHypergeometric(colors, 40, 1000, MultivariateHypergeometric.Method.COUNT);
      case "mvn svd" ->
          rng.multivariateNormal(
              new MultivariateNormal(mean, cov, MultivariateNormal.Method.SVD), 1000);
      case "mvn eigh" ->
          rng.multivariateNormal(
              new MultivariateNormal(mean, cov, MultivariateNormal.Method.EIGH), 1000);
      case "mvn cholesky" ->
          rng.multivariateNormal(
              new MultivariateNormal(mean, cov, MultivariateNormal.Method.CHOLESKY), 1000);
      case "dirichlet 0" -> rng.dirichlet(new double[] {0, .5, 1}, 100);
      case "negbin p small" -> rng.negativeBinomial(1e18, 1e-12, 3);
      case "multinomial pvals2d" ->
          rng.multinomial(new long[] {10, 20}, new double[][] {{.2, .3, .5}, {.1, .1, .8}});
      case "zipf 1030" -> rng.zipf(1030, 5);
      case "geometric 1e-20" -> rng.geometric(1e-20, 100);
      case "binomial tiny" -> rng.binomial(10_000_000_000_000_000L, 1e-15, 10_000);
      case "uniform hi<lo" -> rng.uniform(2, 1, 3);
      default -> throw new AssertionError(call);
    };
  }

  private static Object drawn(String call, RandomState rs) {
    Matcher usual = CALL.matcher(call);
    if (usual.matches()) {
      return usual(Surface.RANDOM_STATE, usual.group(1), usual.group(2)).on(rs);
    }
    if (call.startsWith("randint ")) {
      String dtype = call.substring("randint ".length());
      return Call.ofDtype(
              Surface.RANDOM_STATE, "randint", dtype, 0, dtype.equals("bool") ? 2 : 100, 5000)
          .on(rs);
    }
    return switch (call) {
      case "mvn" ->
          rs.multivariateNormal(
              new double[] {0, 1, 2},
              new double[][] {{2, .3, .1}, {.3, 1, .2}, {.1, .2, .5}},
              1000);
      case "perm choice" ->
          Longs.concat(
              rs.permutation(100), rs.choice(50, 10, false), rs.choice(50, 10, true, equal(50)));
      default -> throw new AssertionError(call);
    };
  }

  /** A method with the parameters that stand in brackets. */
  private static Call usual(Surface surface, String method, String parameters) {
    List<Object> arguments = new ArrayList<>();
    for (JsonElement element : new Gson().fromJson("[" + parameters + "]", JsonArray.class)) {
      arguments.add(
          element.isJsonArray()
              ? VersionCalls.doubles(element.getAsJsonArray())
              : element.getAsString().matches("\\d+")
                  ? (Object) element.getAsLong()
                  : (Object) element.getAsDouble());
    }
    arguments.add(SIZE);
    return Call.of(surface, method, arguments.toArray());
  }

  /** NumPy broadcasts an array of 50 lower bounds over 100 rows. */
  private static Object rows(Generator rng, String dtype, long most) {
    long[] low = new long[50];
    long[] high = new long[50];
    Arrays.fill(high, most);
    Object view = rng.size(100, 50);
    String suffix =
        dtype.equals("int64")
            ? ""
            : dtype.substring(0, 1).toUpperCase(Locale.ROOT) + dtype.substring(1);
    try {
      return view.getClass()
          .getMethod("integers" + suffix, long[].class, long[].class)
          .invoke(view, low, high);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(dtype, e);
    }
  }

  private static double[][] matrix() {
    return IntStream.range(0, 6)
        .mapToObj(i -> IntStream.range(10 * i, 10 * i + 10).asDoubleStream().toArray())
        .toArray(double[][]::new);
  }

  private static double[][] everySecondColumn(double[][] matrix) {
    return Arrays.stream(matrix)
        .map(row -> IntStream.range(0, 5).mapToDouble(j -> row[2 * j]).toArray())
        .toArray(double[][]::new);
  }

  private static double[] weights() {
    return IntStream.rangeClosed(1, 200).mapToDouble(i -> i / 20_100.0).toArray();
  }

  private static double[] equal(int n) {
    double[] p = new double[n];
    Arrays.fill(p, 1.0 / n);
    return p;
  }

  private static Object shuffled(Generator rng) {
    long[] array = LongStream.range(0, 1000).toArray();
    long[] items = LongStream.range(0, 100).toArray();
    rng.shuffle(array);
    rng.shuffle(items);
    return Longs.concat(array, items);
  }

  private static long[] integers(double[][] matrix) {
    return Arrays.stream(matrix)
        .flatMapToDouble(Arrays::stream)
        .mapToLong(value -> (long) value)
        .toArray();
  }

  // What is compared

  private static void assertValues(JsonObject golden, Object drawn) {
    if (golden.has("first")) {
      assertFirst(golden, flat(drawn));
      return;
    }
    Hasher hasher = SHA.newHasher();
    put(drawn, hasher);
    assertEquals(golden.get("hash").getAsString(), hasher.hash().toString().substring(0, 16));
  }

  /** Von Mises to the bit where the arc cosine is; normal vectors to 1e-12. */
  private static void assertFirst(JsonObject golden, double[] drawn) {
    List<JsonElement> first = ImmutableList.copyOf(golden.getAsJsonArray("first"));
    double tolerance = golden.get("call").getAsString().contains("mvn") ? 1e-12 : 0;
    for (int i = 0; i < first.size(); i++) {
      assertEquals(Double.parseDouble(first.get(i).getAsString()), drawn[i], tolerance);
    }
  }

  private static double[] flat(Object drawn) {
    return drawn instanceof double[] values ? values : (double[]) VersionCalls.flat(drawn);
  }

  /** The bytes of an array in C order. */
  private static void put(Object value, Hasher hasher) {
    if (value instanceof double[] array) {
      for (double x : array) {
        hasher.putDouble(x);
      }
    } else if (value instanceof long[] array) {
      for (long x : array) {
        hasher.putLong(x);
      }
    } else if (value instanceof Float x) {
      hasher.putFloat(x);
    } else if (value instanceof Integer x) {
      hasher.putInt(x);
    } else if (value instanceof Short x) {
      hasher.putShort(x);
    } else if (value instanceof Byte x) {
      hasher.putByte(x);
    } else if (value instanceof Boolean x) {
      hasher.putBoolean(x);
    } else {
      for (int i = 0; i < Array.getLength(value); i++) {
        put(Array.get(value, i), hasher);
      }
    }
  }

  /** A state's hash, as Python prints the sorted dict. */
  private static String hash(BitGenerator engine) {
    Map<String, JsonElement> state =
        new TreeMap<>(
            ImmutableMap.copyOf(
                new Gson().fromJson(engine.state().toJson(), JsonObject.class).entrySet()));
    JsonObject sorted = new JsonObject();
    state.forEach(sorted::add);
    String python = sorted.toString().replace("\"", "'").replace(":", ": ").replace(",", ", ");
    return SHA.hashString(python, UTF_8).toString().substring(0, 12);
  }
}
