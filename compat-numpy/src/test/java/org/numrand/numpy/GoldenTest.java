package org.numrand.numpy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.calls.Bits;
import org.numrand.calls.Call;
import org.numrand.calls.Elements;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.surface.Surface;

/** Values and states that {@code golden_calls.py} had from NumPy 2.4.6. */
class GoldenTest {
  private static final NumPyVersion VERSION = NumPyVersion.of("2.4.6");

  private static Stream<JsonObject> cases() throws IOException {
    try (Reader in =
        new InputStreamReader(
            requireNonNull(GoldenTest.class.getResourceAsStream("golden.json")), UTF_8)) {
      return ImmutableList.copyOf(new Gson().fromJson(in, JsonArray.class)).stream()
          .map(JsonElement::getAsJsonObject);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyValueAndTheStateAfterEachCall(JsonObject golden) {
    RandomState rs = made(golden.getAsJsonObject("maker"));
    for (JsonElement call : golden.getAsJsonArray("calls")) {
      check(rs, ImmutableList.copyOf(call.getAsJsonArray()));
    }
  }

  private static RandomState made(JsonObject maker) {
    JsonElement seed = maker.get("seed");
    if (maker.has("engine")) {
      String engine = maker.get("engine").getAsString();
      return new RandomState(BitGenerators.create(engine, seed.getAsLong()), VERSION);
    }
    RandomState rs = seeded(seed);
    if (maker.has("key")) {
      long[] key = rs.getState().key();
      long[] first = longs(maker.getAsJsonArray("key"));
      System.arraycopy(first, 0, key, 0, first.length);
      rs.setState(LegacyState.ofTuple(key, 0, false, 0));
    }
    return rs;
  }

  private static RandomState seeded(JsonElement seed) {
    var rs = new RandomState(0, VERSION);
    rs.standardNormal();
    if (seed instanceof JsonArray list) {
      rs.seed(Arrays.stream(longs(list)).boxed().toList());
    } else if (seed instanceof JsonObject array) {
      rs.seed(longs(array.getAsJsonArray("array")));
    } else {
      rs.seed(seed.getAsLong());
    }
    return rs;
  }

  private static void check(RandomState rs, List<JsonElement> call) {
    String method = call.get(0).getAsString();
    String type = call.get(1).isJsonNull() ? "int64" : call.get(1).getAsString();
    JsonArray arguments = call.get(2).getAsJsonArray();
    Object[] values = ImmutableList.copyOf(arguments).stream().map(GoldenTest::value).toArray();
    Call made =
        call.get(1).isJsonNull()
            ? Call.of(Surface.RANDOM_STATE, method, values)
            : Call.ofDtype(Surface.RANDOM_STATE, method, type, values);
    long[] bits = Bits.of(made.on(rs), type);
    List<String> actual =
        List.of(
            Integer.toString(bits.length),
            bits.length == 0 ? "null" : Long.toString(bits[0]),
            digest(bits),
            digest(rs.bitGenerator().state().toJson()),
            kept(rs));
    List<String> expected = call.subList(3, 8).stream().map(GoldenTest::text).toList();
    assertEquals(expected, actual, () -> method + arguments);
  }

  private static String text(JsonElement json) {
    return json.isJsonNull() ? "null" : json.getAsString();
  }

  /** {@code {"list": 7}} is a sequence; a float has a point, an exponent or is in letters. */
  private static Object value(JsonElement json) {
    if (json instanceof JsonArray array) {
      return isFractional(array.get(0))
          ? ImmutableList.copyOf(array).stream().mapToDouble(JsonElement::getAsDouble).toArray()
          : longs(array);
    }
    if (json instanceof JsonObject made) {
      Map.Entry<String, JsonElement> entry = made.entrySet().iterator().next();
      String type = entry.getKey().equals("arange") ? "int64" : entry.getKey();
      return Elements.of(type, entry.getValue().getAsInt());
    }
    if (json.getAsJsonPrimitive().isBoolean()) {
      return json.getAsBoolean();
    }
    return isFractional(json) ? (Object) json.getAsDouble() : json.getAsBigInteger();
  }

  private static boolean isFractional(JsonElement number) {
    return !number.getAsString().matches("-?[0-9]+");
  }

  private static long[] longs(JsonArray array) {
    return ImmutableList.copyOf(array).stream().mapToLong(JsonElement::getAsLong).toArray();
  }

  private static String digest(long[] bits) {
    Hasher hasher = Hashing.sha256().newHasher();
    Arrays.stream(bits).forEach(hasher::putLong);
    return hasher.hash().toString().substring(0, 16);
  }

  private static String digest(String text) {
    return Hashing.sha256().hashString(text, UTF_8).toString().substring(0, 16);
  }

  /** The bits of the normal variate that is kept, or null. */
  private static String kept(RandomState rs) {
    LegacyState state = rs.getState();
    long bits = Double.doubleToRawLongBits(state.gauss());
    if (state.hasGauss()) {
      return Long.toString(bits);
    }
    assertEquals(0, bits, "the bits of a normal variate that is not there");
    return "null";
  }
}
