package org.numrand.distributions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableLongArray;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.numrand.testkit.NumPyOracle;

/** The requests of {@code discrete_calls.py}, in Java. */
final class DiscreteCalls {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().serializeSpecialFloatingPointValues().create();

  /** NumPy's values, or null where it refuses to make any, and the engine's state after that. */
  record Outcome(@Nullable ImmutableLongArray values, String state) {}

  private DiscreteCalls() {}

  /** The request as {@code discrete_calls.py} has it. */
  static JsonArray request(String method, @Nullable Integer size, @Nullable Object... arguments) {
    JsonArray request = new JsonArray();
    request.add(method);
    request.add(GSON.toJsonTree(arguments));
    request.add(size);
    return request;
  }

  /** Asks NumPy all requests in a row. */
  static List<Outcome> ask(NumPyOracle numpy, List<JsonArray> requests) {
    String json =
        numpy.text(
            "json.dumps([attempt(rng, r) for r in json.loads(%s)])"
                .formatted(GSON.toJson(GSON.toJson(requests))));
    return StreamSupport.stream(JsonParser.parseString(json).getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonArray)
        .map(
            pair ->
                new Outcome(
                    pair.get(0).isJsonNull() ? null : ImmutableLongArray.copyOf(longs(pair.get(0))),
                    JsonParser.parseString(pair.get(1).getAsString()).toString()))
        .toList();
  }

  static String resource(String name) {
    try (InputStream in = requireNonNull(DiscreteCalls.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What numrand makes of a request. */
  static long[] call(Generator rng, JsonArray request) {
    String method = request.get(0).getAsString();
    Arguments a = new Arguments(request.get(1).getAsJsonArray());
    JsonElement size = request.get(2);
    if (method.startsWith("integers_")) {
      return integers(rng, method.substring("integers_".length()), a, size);
    }
    if (method.startsWith("choice")) {
      return choice(rng, method, a, size);
    }
    if (method.startsWith("shuffle_")) {
      return shuffle(rng, method.substring("shuffle_".length()), a);
    }
    if (size.isJsonNull() && a.anyArray()) {
      return each(rng, method, a);
    }
    if (size.isJsonNull()) {
      return one(rng, method, a);
    }
    int n = size.getAsInt();
    return switch (method) {
      case "binomial" -> rng.binomial(a.integer(0), a.real(1), n);
      case "geometric" -> rng.geometric(a.real(0), n);
      case "hypergeometric" -> rng.hypergeometric(a.integer(0), a.integer(1), a.integer(2), n);
      case "logseries" -> rng.logseries(a.real(0), n);
      case "multinomial" -> flat(rng.multinomial(a.integer(0), a.reals(1), n));
      case "multivariate_hypergeometric" ->
          flat(
              rng.multivariateHypergeometric(
                  a.integers(0),
                  a.integer(1),
                  n,
                  MultivariateHypergeometric.Method.valueOf(a.text(2).toUpperCase(Locale.ROOT))));
      case "negative_binomial" -> rng.negativeBinomial(a.real(0), a.real(1), n);
      case "poisson" -> rng.poisson(a.real(0), n);
      case "zipf" -> rng.zipf(a.real(0), n);
      default -> throw new AssertionError(method);
    };
  }

  private static long[] one(Generator rng, String method, Arguments a) {
    return switch (method) {
      case "binomial" -> values(rng.binomial(a.integer(0), a.real(1)));
      case "bytes" -> widened(rng.bytes((int) a.integer(0)));
      case "geometric" -> values(rng.geometric(a.real(0)));
      case "hypergeometric" -> values(rng.hypergeometric(a.integer(0), a.integer(1), a.integer(2)));
      case "logseries" -> values(rng.logseries(a.real(0)));
      case "negative_binomial" -> values(rng.negativeBinomial(a.real(0), a.real(1)));
      case "permutation" -> rng.permutation((int) a.integer(0));
      case "permutation_matrix" -> flat(rng.permutation(a.matrix(), (int) a.integer(2)));
      case "permuted_matrix" ->
          flat(
              a.isNull(2)
                  ? rng.permuted(a.matrix())
                  : rng.permuted(a.matrix(), (int) a.integer(2)));
      case "poisson" -> values(rng.poisson(a.real(0)));
      case "zipf" -> values(rng.zipf(a.real(0)));
      default -> throw new AssertionError(method);
    };
  }

  private static long[] each(Generator rng, String method, Arguments a) {
    return switch (method) {
      case "binomial" ->
          a.isArray(0) && a.isArray(1)
              ? rng.binomial(a.integers(0), a.reals(1))
              : a.isArray(0)
                  ? rng.binomial(a.integers(0), a.real(1))
                  : rng.binomial(a.integer(0), a.reals(1));
      case "geometric" -> rng.geometric(a.reals(0));
      case "hypergeometric" ->
          rng.hypergeometric(a.integersOrOne(0), a.integersOrOne(1), a.integersOrOne(2));
      case "logseries" -> rng.logseries(a.reals(0));
      case "multinomial" -> multinomial(rng, a);
      case "multivariate_hypergeometric" ->
          rng.multivariateHypergeometric(a.integers(0), a.integer(1));
      case "negative_binomial" ->
          a.isArray(0) && a.isArray(1)
              ? rng.negativeBinomial(a.reals(0), a.reals(1))
              : a.isArray(0)
                  ? rng.negativeBinomial(a.reals(0), a.real(1))
                  : rng.negativeBinomial(a.real(0), a.reals(1));
      case "poisson" -> rng.poisson(a.reals(0));
      case "zipf" -> rng.zipf(a.reals(0));
      default -> throw new AssertionError(method);
    };
  }

  private static long[] multinomial(Generator rng, Arguments a) {
    boolean many = a.isArray(0);
    if (a.isMatrix(1)) {
      double[][] pvals = a.realRows(1);
      return flat(
          many ? rng.multinomial(a.integers(0), pvals) : rng.multinomial(a.integer(0), pvals));
    }
    return many
        ? flat(rng.multinomial(a.integers(0), a.reals(1)))
        : rng.multinomial(a.integer(0), a.reals(1));
  }

  private static long[] integers(Generator rng, String type, Arguments a, JsonElement size) {
    boolean endpoint = a.flag(2);
    if (a.anyArray()) {
      long[] low = a.integersOrOne(0);
      long[] high = a.integersOrOne(1);
      return switch (type) {
        case "bool" -> widened(rng.integersBool(low, high, endpoint));
        case "int8" -> widened(rng.integersInt8(low, high, endpoint));
        case "int16" -> widened(rng.integersInt16(low, high, endpoint));
        case "int32" -> widened(rng.integersInt32(low, high, endpoint));
        case "int64" -> rng.integers(low, high, endpoint);
        case "uint8" -> widened(rng.integersUint8(low, high, endpoint), 0xff);
        case "uint16" -> widened(rng.integersUint16(low, high, endpoint), 0xffff);
        case "uint32" -> widened(rng.integersUint32(low, high, endpoint), 0xffff_ffffL);
        case "uint64" -> rng.integersUint64(low, high, endpoint);
        default -> throw new AssertionError(type);
      };
    }
    long low = a.integer(0);
    long high = a.integer(1);
    if (size.isJsonNull()) {
      return values(
          switch (type) {
            case "bool" -> rng.integersBool(low, high) ? 1 : 0;
            case "int8" -> rng.integersInt8(low, high);
            case "int16" -> rng.integersInt16(low, high);
            case "int32" -> rng.integersInt32(low, high);
            case "int64" -> rng.integers(low, high, endpoint);
            case "uint8" -> rng.integersUint8(low, high);
            case "uint16" -> rng.integersUint16(low, high);
            case "uint32" -> rng.integersUint32(low, high);
            case "uint64" -> rng.integersUint64(low, high);
            default -> throw new AssertionError(type);
          });
    }
    int n = size.getAsInt();
    return switch (type) {
      case "bool" -> widened(rng.integersBool(low, high, n, endpoint));
      case "int8" -> widened(rng.integersInt8(low, high, n, endpoint));
      case "int16" -> widened(rng.integersInt16(low, high, n, endpoint));
      case "int32" -> widened(rng.integersInt32(low, high, n, endpoint));
      case "int64" -> rng.integers(low, high, n, endpoint);
      case "uint8" -> widened(rng.integersUint8(low, high, n, endpoint), 0xff);
      case "uint16" -> widened(rng.integersUint16(low, high, n, endpoint), 0xffff);
      case "uint32" -> widened(rng.integersUint32(low, high, n, endpoint), 0xffff_ffffL);
      case "uint64" -> rng.integersUint64(low, high, n, endpoint);
      default -> throw new AssertionError(type);
    };
  }

  private static long[] choice(Generator rng, String method, Arguments a, JsonElement size) {
    Choice choice = a.flag(1) ? Choice.withReplacement() : Choice.withoutReplacement();
    if (!a.isNull(2)) {
      choice = choice.probabilities(a.reals(2));
    }
    choice = choice.axis((int) a.integer(3)).shuffle(a.flag(4));
    boolean one = size.isJsonNull();
    if (method.equals("choice_matrix")) {
      double[][] x = a.matrixAt(0);
      return flat(rng.choice(x, size.getAsInt(), choice));
    }
    return one
        ? values(rng.choice(a.integer(0), choice))
        : rng.choice(a.integer(0), size.getAsInt(), choice);
  }

  private static long[] shuffle(Generator rng, String type, Arguments a) {
    if (type.equals("matrix")) {
      double[][] x = a.matrix();
      rng.shuffle(x, (int) a.integer(2));
      return flat(x);
    }
    int n = (int) a.integer(0);
    switch (type) {
      case "list" -> {
        List<Long> x = new ArrayList<>(LongStream.range(0, n).boxed().toList());
        rng.shuffle(x);
        return x.stream().mapToLong(Long::longValue).toArray();
      }
      case "bool" -> {
        boolean[] x = new boolean[n];
        IntStream.range(0, n).forEach(i -> x[i] = i % 2 == 1);
        rng.shuffle(x);
        return widened(x);
      }
      case "int8" -> {
        byte[] x = new byte[n];
        IntStream.range(0, n).forEach(i -> x[i] = (byte) i);
        rng.shuffle(x);
        return widened(x);
      }
      case "int16" -> {
        short[] x = new short[n];
        IntStream.range(0, n).forEach(i -> x[i] = (short) i);
        rng.shuffle(x);
        return widened(x);
      }
      case "uint16" -> {
        char[] x = new char[n];
        IntStream.range(0, n).forEach(i -> x[i] = (char) i);
        rng.shuffle(x);
        return IntStream.range(0, n).mapToLong(i -> x[i]).toArray();
      }
      case "int32" -> {
        int[] x = IntStream.range(0, n).toArray();
        rng.shuffle(x);
        return widened(x);
      }
      case "int64" -> {
        long[] x = LongStream.range(0, n).toArray();
        rng.shuffle(x);
        return x;
      }
      case "float32" -> {
        float[] x = new float[n];
        IntStream.range(0, n).forEach(i -> x[i] = i);
        rng.shuffle(x);
        return IntStream.range(0, n).mapToLong(i -> (long) x[i]).toArray();
      }
      case "float64" -> {
        double[] x = IntStream.range(0, n).asDoubleStream().toArray();
        rng.shuffle(x);
        return Arrays.stream(x).mapToLong(value -> (long) value).toArray();
      }
      case "object" -> {
        Long[] x = LongStream.range(0, n).boxed().toArray(Long[]::new);
        rng.shuffle(x);
        return Arrays.stream(x).mapToLong(Long::longValue).toArray();
      }
      default -> throw new AssertionError(type);
    }
  }

  private static long[] values(long value) {
    return new long[] {value};
  }

  private static long[] flat(long[][] rows) {
    return Arrays.stream(rows).flatMapToLong(Arrays::stream).toArray();
  }

  private static long[] flat(double[][] rows) {
    return Arrays.stream(rows)
        .flatMapToDouble(Arrays::stream)
        .mapToLong(value -> (long) value)
        .toArray();
  }

  private static long[] widened(boolean[] x) {
    return IntStream.range(0, x.length).mapToLong(i -> x[i] ? 1 : 0).toArray();
  }

  private static long[] widened(byte[] x) {
    return IntStream.range(0, x.length).mapToLong(i -> x[i]).toArray();
  }

  private static long[] widened(byte[] x, long mask) {
    return Arrays.stream(widened(x)).map(value -> value & mask).toArray();
  }

  private static long[] widened(short[] x) {
    return IntStream.range(0, x.length).mapToLong(i -> x[i]).toArray();
  }

  private static long[] widened(short[] x, long mask) {
    return Arrays.stream(widened(x)).map(value -> value & mask).toArray();
  }

  private static long[] widened(int[] x) {
    return Arrays.stream(x).asLongStream().toArray();
  }

  private static long[] widened(int[] x, long mask) {
    return Arrays.stream(x).mapToLong(value -> value & mask).toArray();
  }

  static long[] longs(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .mapToLong(value -> value.getAsBigInteger().longValue())
        .toArray();
  }

  /** The arguments of a request, by their positions. */
  private record Arguments(JsonArray values) {
    long integer(int i) {
      return values.get(i).getAsBigInteger().longValue();
    }

    double real(int i) {
      return values.get(i).getAsDouble();
    }

    String text(int i) {
      return values.get(i).getAsString();
    }

    boolean flag(int i) {
      return values.get(i).getAsBoolean();
    }

    boolean isNull(int i) {
      return values.get(i).isJsonNull();
    }

    boolean isArray(int i) {
      return values.get(i).isJsonArray();
    }

    boolean isMatrix(int i) {
      return isArray(i)
          && !values.get(i).getAsJsonArray().isEmpty()
          && values.get(i).getAsJsonArray().get(0).isJsonArray();
    }

    boolean anyArray() {
      return StreamSupport.stream(values.spliterator(), false).anyMatch(JsonElement::isJsonArray);
    }

    long[] integers(int i) {
      return longs(values.get(i));
    }

    long[] integersOrOne(int i) {
      return isArray(i) ? integers(i) : new long[] {integer(i)};
    }

    double[] reals(int i) {
      return reals(values.get(i));
    }

    double[][] realRows(int i) {
      return StreamSupport.stream(values.get(i).getAsJsonArray().spliterator(), false)
          .map(Arguments::reals)
          .toArray(double[][]::new);
    }

    private static double[] reals(JsonElement array) {
      return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
          .mapToDouble(JsonElement::getAsDouble)
          .toArray();
    }

    /** The matrix that the first two arguments say. */
    double[][] matrix() {
      return counting((int) integer(0), (int) integer(1));
    }

    /** The matrix that a pair says. */
    double[][] matrixAt(int i) {
      long[] shape = integers(i);
      return counting((int) shape[0], (int) shape[1]);
    }

    private static double[][] counting(int rows, int columns) {
      double[][] x = new double[rows][columns];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          x[i][j] = i * columns + j;
        }
      }
      return x;
    }
  }
}
