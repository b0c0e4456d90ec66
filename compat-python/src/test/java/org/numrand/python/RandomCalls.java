package org.numrand.python;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Surface;

/** Makes up calls, good ones and bad ones. */
final class RandomCalls {
  /** Those of the table, and {@code seed}. */
  static final List<String> METHODS =
      Stream.concat(Stream.of("seed"), Methods.of(Surface.PYTHON).stream().map(Method::name))
          .distinct()
          .toList();

  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    1.0,
    -1.0,
    2.0,
    1e-6,
    Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Math.nextDown(1.0),
    Math.nextUp(1.0),
    1e16,
    1e300,
    -1e300,
    Double.MAX_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN
  };

  private final SplittableRandom random;

  RandomCalls(long seed) {
    random = new SplittableRandom(seed);
  }

  JsonCall next() {
    return next(METHODS.get(random.nextInt(METHODS.size())));
  }

  JsonCall next(String method) {
    var arguments = new JsonArray();
    var keywords = new JsonObject();
    switch (method) {
      case "seed" -> seed(arguments);
      case "random" -> {}
      case "getrandbits" -> arguments.add(new JsonPrimitive(random.nextInt(-5, 300)));
      case "randbytes" -> arguments.add(new JsonPrimitive(random.nextInt(-3, 60)));
      case "randrange" -> integers(arguments, random.nextInt(1, 4));
      case "randint" -> integers(arguments, 2);
      case "choice" -> arguments.add(list(random.nextInt(50)));
      case "choices" -> choices(arguments, keywords);
      case "shuffle" -> arguments.add(list(random.nextInt(100)));
      case "sample" -> sample(arguments, keywords);
      case "triangular" -> reals(arguments, List.of(0, 2, 3).get(random.nextInt(3)));
      case "gauss", "normalvariate" -> reals(arguments, 2 * random.nextInt(2));
      case "uniform", "lognormvariate", "weibullvariate" -> reals(arguments, 2);
      case "expovariate", "paretovariate" -> reals(arguments, 1);
      case "gammavariate" -> {
        arguments.add(new JsonPrimitive(shape()));
        arguments.add(new JsonPrimitive(real()));
      }
      case "betavariate" -> {
        double beta = shape();
        // Python checks beta only if alpha has not given 0.
        arguments.add(new JsonPrimitive(beta > 0 ? shape() : 2.5));
        arguments.add(new JsonPrimitive(beta));
      }
      case "vonmisesvariate" -> {
        arguments.add(new JsonPrimitive(real()));
        arguments.add(new JsonPrimitive(numeric()));
      }
      default -> throw new AssertionError(method);
    }
    return new JsonCall(method, arguments, keywords);
  }

  private void seed(JsonArray arguments) {
    int version = random.nextInt(1, 3);
    switch (random.nextInt(4)) {
      case 0 -> arguments.add(new JsonPrimitive(integer()));
      case 1 -> arguments.add(object("float", new JsonPrimitive(Double.toString(numeric()))));
      case 2 -> {
        arguments.add(new JsonPrimitive(text()));
        arguments.add(new JsonPrimitive(version));
      }
      default -> {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        arguments.add(object("bytes", new JsonPrimitive(HexFormat.of().formatHex(bytes))));
        arguments.add(new JsonPrimitive(version));
      }
    }
  }

  /** Any text without halves of surrogate pairs. */
  private String text() {
    int[] points =
        random
            .ints(random.nextInt(20), 0, Character.MAX_CODE_POINT + 1)
            .map(point -> random.nextBoolean() ? point : point % 128)
            .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
            .toArray();
    return new String(points, 0, points.length);
  }

  private void choices(JsonArray arguments, JsonObject keywords) {
    int n = random.nextInt(12);
    arguments.add(list(n));
    keywords.addProperty("k", random.nextInt(-1, 8));
    int weights = random.nextInt(20) == 0 ? n + 1 : n;
    switch (random.nextInt(4)) {
      case 0 -> {}
      case 1 -> keywords.add("cum_weights", weights(weights));
      default -> arguments.add(weights(weights));
    }
  }

  private JsonArray weights(int n) {
    var weights = new JsonArray();
    if (random.nextInt(3) == 0) { // integers, often of more bits than a double has
      int bits = random.nextInt(1, 100);
      for (int i = 0; i < n; i++) {
        var weight =
            new BigInteger(random.nextInt(2) * bits, new java.util.Random(random.nextLong()));
        weights.add(new JsonPrimitive(random.nextInt(30) == 0 ? weight.negate() : weight));
      }
      return weights;
    }
    for (int i = 0; i < n; i++) {
      weights.add(
          new JsonPrimitive(
              random.nextInt(60) == 0 ? real() : random.nextInt(5) * random.nextDouble()));
    }
    return weights;
  }

  private void sample(JsonArray arguments, JsonObject keywords) {
    switch (random.nextInt(3)) {
      case 0 -> {
        int n = random.nextInt(1, 10);
        arguments.add(list(n));
        var counts = new JsonArray();
        for (int i = 0; i < n; i++) {
          counts.add(new JsonPrimitive(random.nextLong(-1, 1L << random.nextInt(1, 40))));
        }
        arguments.add(new JsonPrimitive(random.nextInt(-1, 12)));
        keywords.add("counts", counts);
      }
      case 1 -> {
        int n = random.nextInt(1 << random.nextInt(1, 10));
        arguments.add(list(n));
        arguments.add(new JsonPrimitive(random.nextInt(-1, n + 2)));
      }
      default -> {
        var ends = new JsonArray();
        ends.add(new JsonPrimitive(random.nextLong() >> random.nextInt(1, 60)));
        ends.add(new JsonPrimitive(random.nextLong() >> random.nextInt(1, 60)));
        ends.add(new JsonPrimitive(random.nextInt(1, 10) * (random.nextBoolean() ? 1 : -1)));
        arguments.add(object("range", ends));
        arguments.add(new JsonPrimitive(random.nextInt(0, 30)));
      }
    }
  }

  private static JsonObject object(String key, JsonElement value) {
    var object = new JsonObject();
    object.add(key, value);
    return object;
  }

  private JsonArray list(int n) {
    var list = new JsonArray();
    random.longs(n, -1000, 1000).forEach(each -> list.add(new JsonPrimitive(each)));
    return list;
  }

  private void integers(JsonArray arguments, int count) {
    for (int i = 0; i < count; i++) {
      arguments.add(new JsonPrimitive(integer()));
    }
  }

  /** An integer of any size, often near a power of two or small. */
  private BigInteger integer() {
    BigInteger power = BigInteger.ONE.shiftLeft(random.nextInt(random.nextBoolean() ? 8 : 100));
    BigInteger integer =
        switch (random.nextInt(3)) {
          case 0 -> power.add(BigInteger.valueOf(random.nextInt(-2, 3)));
          case 1 -> BigInteger.valueOf(random.nextLong() >> random.nextInt(64));
          default -> power.multiply(BigInteger.valueOf(random.nextInt(-100, 101)));
        };
    return random.nextBoolean() ? integer : integer.negate();
  }

  private void reals(JsonArray arguments, int count) {
    for (int i = 0; i < count; i++) {
      arguments.add(new JsonPrimitive(real()));
    }
  }

  private double real() {
    return switch (random.nextInt(12)) {
      case 0 -> SPECIAL[random.nextInt(SPECIAL.length)];
      case 1 -> Double.longBitsToDouble(random.nextLong());
      case 2 -> random.nextInt(-5, 6);
      case 3, 4 -> random.nextDouble(-10, 10);
      case 5 -> Math.scalb(random.nextDouble(-1, 1), random.nextInt(-60, 60));
      default -> random.nextDouble(0, 5);
    };
  }

  /** A gamma shape for which Python's loop ends: not NaN, not near the end of the floats. */
  private double shape() {
    double shape = real();
    return shape <= GammaVariate.MAX_ALPHA ? shape : 2.5;
  }

  /** Not NaN, which makes seeds differ each time and von Mises endless. */
  private double numeric() {
    double x = real();
    return Double.isNaN(x) ? 2.5 : x;
  }
}
