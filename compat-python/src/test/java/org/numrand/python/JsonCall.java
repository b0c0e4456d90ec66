package org.numrand.python;

import com.google.common.primitives.Longs;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.CRC32;

/**
 * A call on a {@link Random} as JSON can hold it, and what comes of it as text: the Java side of
 * {@code calls.py}.
 */
record Call(String method, JsonArray arguments, JsonObject keywords) {
  /** The call as {@code call} in {@code calls.py} takes it. */
  JsonArray toJson() {
    var json = new JsonArray();
    json.add(method);
    json.add(arguments);
    json.add(keywords);
    return json;
  }

  /** What the call returns, or the name of the exception it throws. */
  String on(Random r) {
    try {
      return show(result(r));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return e.getClass().getSimpleName();
    }
  }

  static String show(Object value) {
    if (value instanceof Double x) {
      return x.isNaN() ? "nan" : "%016x".formatted(Double.doubleToRawLongBits(x));
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (value instanceof long[] array) {
      return show(Longs.asList(array));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Call::show).collect(Collectors.joining(",", "[", "]"));
    }
    return value.toString();
  }

  static String showState(Random r) {
    State state = r.getstate();
    ByteBuffer words = ByteBuffer.allocate(4 * 625).order(ByteOrder.LITTLE_ENDIAN);
    for (long word : state.internalState()) {
      words.putInt((int) word);
    }
    var crc = new CRC32();
    crc.update(words.array());
    String next = state.gaussNext().isPresent() ? show(state.gaussNext().getAsDouble()) : "None";
    return "%08x %s".formatted(crc.getValue(), next);
  }

  private Object result(Random r) {
    int n = arguments.size();
    return switch (method) {
      case "seed" -> seed(r);
      case "random" -> r.random();
      case "getrandbits" -> r.getrandbits(integer(0));
      case "randbytes" -> r.randbytes(integer(0));
      case "randrange" -> allLong() ? randrange(r) : randrangeBig(r);
      case "randint" -> allLong() ? r.randint(along(0), along(1)) : r.randint(big(0), big(1));
      case "choice" -> r.choice(list(0));
      case "choices" -> choices(r);
      case "shuffle" -> shuffled(r, list(0));
      case "sample" -> sample(r);
      case "uniform" -> r.uniform(real(0), real(1));
      case "triangular" ->
          n == 0
              ? r.triangular()
              : n == 2 ? r.triangular(real(0), real(1)) : r.triangular(real(0), real(1), real(2));
      case "betavariate" -> r.betavariate(real(0), real(1));
      case "expovariate" -> r.expovariate(real(0));
      case "gammavariate" -> r.gammavariate(real(0), real(1));
      case "gauss" -> n == 0 ? r.gauss() : r.gauss(real(0), real(1));
      case "normalvariate" -> n == 0 ? r.normalvariate() : r.normalvariate(real(0), real(1));
      case "lognormvariate" -> r.lognormvariate(real(0), real(1));
      case "vonmisesvariate" -> r.vonmisesvariate(real(0), real(1));
      case "paretovariate" -> r.paretovariate(real(0));
      case "weibullvariate" -> r.weibullvariate(real(0), real(1));
      default -> throw new AssertionError(method);
    };
  }

  private static Object shuffled(Random r, List<Long> list) {
    r.shuffle(list);
    return list;
  }

  private Object seed(Random r) {
    JsonElement seed = arguments.get(0);
    int version = arguments.size() > 1 ? integer(1) : 2;
    if (seed.isJsonPrimitive()) {
      JsonPrimitive plain = seed.getAsJsonPrimitive();
      if (plain.isString()) {
        r.seed(plain.getAsString(), version);
      } else {
        r.seed(plain.getAsBigInteger());
      }
    } else if (seed.getAsJsonObject().has("float")) {
      r.seed(Double.parseDouble(seed.getAsJsonObject().get("float").getAsString()));
    } else {
      r.seed(HexFormat.of().parseHex(seed.getAsJsonObject().get("bytes").getAsString()), version);
    }
    return "None";
  }

  private Object randrange(Random r) {
    return switch (arguments.size()) {
      case 1 -> r.randrange(along(0));
      case 2 -> r.randrange(along(0), along(1));
      default -> r.randrange(along(0), along(1), along(2));
    };
  }

  private Object randrangeBig(Random r) {
    return switch (arguments.size()) {
      case 1 -> r.randrange(big(0));
      case 2 -> r.randrange(big(0), big(1));
      default -> r.randrange(big(0), big(1), big(2));
    };
  }

  private Object choices(Random r) {
    int k = keywords.get("k").getAsInt();
    if (keywords.has("cum_weights")) {
      return r.choicesCumulative(list(0), reals(keywords.get("cum_weights")), k);
    }
    return arguments.size() == 1
        ? r.choices(list(0), k)
        : r.choices(list(0), reals(arguments.get(1)), k);
  }

  private Object sample(Random r) {
    int k = integer(1);
    if (keywords.has("counts")) {
      return r.sample(list(0), k, longs(keywords.get("counts")).toArray());
    }
    JsonElement population = arguments.get(0);
    if (!population.isJsonObject() || population.getAsJsonObject().has("list")) {
      return r.sample(list(0), k);
    }
    JsonArray range = population.getAsJsonObject().getAsJsonArray("range");
    return switch (range.size()) {
      case 1 -> r.sampleRange(range.get(0).getAsLong(), k);
      case 2 -> r.sampleRange(range.get(0).getAsLong(), range.get(1).getAsLong(), k);
      default ->
          r.sampleRange(
              range.get(0).getAsLong(), range.get(1).getAsLong(), range.get(2).getAsLong(), k);
    };
  }

  private boolean allLong() {
    return arguments.asList().stream().allMatch(x -> x.getAsBigInteger().bitLength() < 64);
  }

  private int integer(int i) {
    return arguments.get(i).getAsInt();
  }

  private long along(int i) {
    return arguments.get(i).getAsLong();
  }

  private BigInteger big(int i) {
    return arguments.get(i).getAsBigInteger();
  }

  private double real(int i) {
    return arguments.get(i).getAsDouble();
  }

  private static double[] reals(JsonElement array) {
    return array.getAsJsonArray().asList().stream().mapToDouble(JsonElement::getAsDouble).toArray();
  }

  private static LongStream longs(JsonElement array) {
    return array.getAsJsonArray().asList().stream().mapToLong(JsonElement::getAsLong);
  }

  private List<Long> list(int i) {
    JsonElement list = arguments.get(i);
    LongStream elements =
        list.isJsonObject()
            ? LongStream.range(0, list.getAsJsonObject().get("list").getAsLong())
            : longs(list);
    return elements.boxed().collect(Collectors.toCollection(ArrayList::new));
  }
}
