package org.numrand.distributions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.calls.Bits;
import org.numrand.calls.Call;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.history.Binomial117;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;
import org.numrand.testkit.ScriptedBitGenerator;

/** Vectors that {@code discrete_golden.py} has made of NumPy. They reach every branch. */
class DiscreteGoldenTest {
  private static final JsonObject GOLDEN =
      new Gson().fromJson(resource("discrete_golden.json"), JsonObject.class);

  /** The word of 0.5, which follows those of a script. */
  private static final long HALF = 1L << 63;

  /**
   * Hexadecimal digits of a uniform as a multiple of 2<sup>-53</sup>; zeros at its end are left
   * out.
   */
  private static final int UNIFORM_DIGITS = 14;

  private static final ImmutableSet<String> MAY_HAVE_TABLES =
      ImmutableSet.of("binomial", "geometric", "hypergeometric", "poisson", "zipf");

  static List<JsonObject> streams() {
    return list("streams");
  }

  static List<JsonObject> scripts() {
    return list("scripts");
  }

  static List<JsonObject> edges() {
    return list("edges");
  }

  private static List<JsonObject> list(String kind) {
    return StreamSupport.stream(GOLDEN.getAsJsonArray(kind).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("streams")
  void streamIsNumPys(JsonObject golden) {
    BitGenerator bits = BitGenerators.create("PCG64", 101);
    assertValues(golden, bits);
    JsonObject state = new Gson().fromJson(bits.state().toJson(), JsonObject.class);
    assertEquals(
        golden.get("state").getAsBigInteger(),
        state.getAsJsonObject("state").get("state").getAsBigInteger());
    assertEquals(!golden.get("half").isJsonNull(), bits.hasHalf());
    if (bits.hasHalf()) {
      assertEquals(golden.get("half").getAsLong(), Integer.toUnsignedLong(bits.nextInt()));
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void scriptIsNumPys(JsonObject golden) {
    LongStream words =
        strings(golden.getAsJsonArray("words")).mapToLong(word -> Long.parseUnsignedLong(word, 16));
    long[] script = words.toArray();
    long[] values = assertScript(golden, script);
    JsonArray request = golden.getAsJsonArray("request");
    if (MAY_HAVE_TABLES.contains(request.get(0).getAsString())) {
      assertFromTables(golden, script, values);
    }
  }

  /**
   * A table decides about an array, and no table, at first, about values one by one. Once a
   * distribution has made an array, its table may decide about those too.
   */
  @ParameterizedTest
  @MethodSource("edges")
  void bothSidesOfAnEdgeAreNumPys(JsonObject golden) {
    long[] words = edgeWords(golden);
    long[] values = assertScript(golden, words);

    JsonArray request = golden.getAsJsonArray("request");
    var one = new JsonArray();
    for (int i = 0; i < request.size(); i++) {
      one.add(i == 2 ? JsonNull.INSTANCE : request.get(i));
    }
    Call call = GoldenCalls.discrete(one);
    ScriptedBitGenerator bits = script(golden, words);
    Generator rng = new Generator(bits).asOf("2.4.6");
    assertArrayEquals(
        values, LongStream.range(0, values.length).map(i -> values(call, rng)[0]).toArray());
    assertEquals(0, bits.wordsLeft());

    assertFromTables(golden, words, values);
  }

  /** Single values of a distribution that has made an array before. */
  private static void assertFromTables(JsonObject golden, long[] words, long[] values) {
    DiscreteDistribution used = distribution(golden.getAsJsonArray("request"));
    NumPyVersion version = NumPyVersion.of("2.4.6");
    int size = Math.max(1000, values.length);
    used.sample(new ZigguratSource(BitGenerators.create("PCG64", 101), version), size);
    ScriptedBitGenerator bits = script(golden, words);
    VariateSource source = new ZigguratSource(bits, version);
    assertArrayEquals(
        values, LongStream.range(0, values.length).map(i -> used.sample(source)).toArray());
    assertEquals(0, bits.wordsLeft());
  }

  /**
   * NumPy before 1.20 rounded the logarithm of gamma in another way; of integers up to 2e6, to the
   * same.
   */
  @Test
  void poissonVariatesWereTheSameBefore120() {
    int compared = 0;
    for (JsonObject golden : edges()) {
      JsonArray request = golden.getAsJsonArray("request");
      double lam = request.get(1).getAsJsonArray().get(0).getAsDouble();
      if (request.get(0).getAsString().equals("poisson") && lam >= 10 && lam < 1e5) {
        long[] words = edgeWords(golden);
        Call call = GoldenCalls.discrete(request);
        assertArrayEquals(
            assertScript(golden, words),
            values(call, new Generator(script(golden, words)).asOf("1.19")));
        compared++;
      }
    }
    assertEquals(4, compared);
  }

  private static DiscreteDistribution distribution(JsonArray request) {
    JsonArray parameters = request.get(1).getAsJsonArray();
    JsonElement first = parameters.get(0);
    return switch (request.get(0).getAsString()) {
      case "binomial" -> Binomial117.since24(first.getAsLong(), parameters.get(1).getAsDouble());
      case "geometric" -> new Geometric(first.getAsDouble());
      case "hypergeometric" ->
          new Hypergeometric(
              first.getAsLong(), parameters.get(1).getAsLong(), parameters.get(2).getAsLong());
      case "poisson" -> new Poisson(first.getAsDouble());
      case "zipf" -> new Zipf(first.getAsDouble());
      default -> throw new IllegalArgumentException(request.toString());
    };
  }

  private static long[] edgeWords(JsonObject golden) {
    return strings(golden.getAsJsonArray("edges"))
        .flatMapToLong(DiscreteGoldenTest::wordsAround)
        .toArray();
  }

  /** The words below an edge and above it: the first field says in which uniform. */
  private static LongStream wordsAround(String edge) {
    List<String> fields = Splitter.on(' ').splitToList(edge);
    int axis = Integer.parseInt(fields.get(0));
    LongStream.Builder words = LongStream.builder();
    for (JsonElement aside : GOLDEN.getAsJsonArray("aside")) {
      for (long by : new long[] {-aside.getAsLong(), aside.getAsLong() + 1}) {
        for (int i = 1; i < fields.size(); i++) {
          long uniform = Long.parseLong(Strings.padEnd(fields.get(i), UNIFORM_DIGITS, '0'), 16);
          long moved = Math.max(0, Math.min((1L << 53) - 1, uniform + by));
          words.add((i - 1 == axis ? moved : uniform) << 11);
        }
      }
    }
    return words.build();
  }

  private static Stream<String> strings(JsonArray array) {
    return ImmutableList.copyOf(array).stream().map(JsonElement::getAsString);
  }

  private static long[] assertScript(JsonObject golden, long[] words) {
    ScriptedBitGenerator bits = script(golden, words);
    long[] values = assertValues(golden, bits);
    assertEquals(0, bits.wordsLeft());
    return values;
  }

  private static ScriptedBitGenerator script(JsonObject golden, long[] words) {
    long[] drawn = new long[golden.get("drawn").getAsInt()];
    Arrays.fill(drawn, HALF);
    System.arraycopy(words, 0, drawn, 0, Math.min(drawn.length, words.length));
    return ScriptedBitGenerator.of(drawn);
  }

  private static long[] assertValues(JsonObject golden, BitGenerator bits) {
    JsonArray request = golden.getAsJsonArray("request");
    long[] values = values(GoldenCalls.discrete(request), new Generator(bits).asOf("2.4.6"));
    long[] first =
        ImmutableList.copyOf(golden.getAsJsonArray("first")).stream()
            .mapToLong(value -> value.getAsBigInteger().longValue())
            .toArray();
    assertEquals(
        Arrays.toString(first), Arrays.toString(Arrays.copyOf(values, first.length)), "first");
    assertEquals(golden.get("sha256").getAsString(), hash(values), "all of them");
    return values;
  }

  /** Those of sequences of real numbers are written as integers. */
  private static long[] values(Call call, Generator rng) {
    Object result = call.on(rng);
    LongStream bits = Arrays.stream(Bits.of(result, call.dtype()));
    if (result instanceof double[] || result instanceof double[][]) {
      return bits.map(value -> (long) Double.longBitsToDouble(value)).toArray();
    }
    return result instanceof float[]
        ? bits.map(value -> (long) Float.intBitsToFloat((int) value)).toArray()
        : bits.toArray();
  }

  private static String resource(String name) {
    try (InputStream in = requireNonNull(DiscreteGoldenTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(long[] values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Long.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return Hashing.sha256().hashBytes(bytes.array()).toString();
  }
}
